// Generators of evaluated code: the same closures, which a resume runs down again to the yield where they stopped.
//
// A yield is an expression that fails without an exception (frame.suspending); the statements around it end with
// suspended, and each remembers in frame.steps how far it got. On a resume each goes on from there, down to the
// yield, which clears frame.resuming and gives what was sent. No goroutine, no copied stack: a suspended generator is a
// frame on the heap. Only statements and expressions that hold a yield are compiled this way (yield_*.go).
package eval

import "grumpy.dev/runtime/py"

// setGeneratorEntry makes calls of the function give generators.
func (b *body) setGeneratorEntry(c *py.Code) {
	make_ := func(t *py.Thread, f *py.Function, params ...py.Value) py.Value { return b.newGenerator(t, f, params) }
	if c.Flags&(py.CoVarArgs|py.CoVarKw) != 0 || b.nParams > 6 {
		c.EN = func(t *py.Thread, f *py.Function, args []py.Value) py.Value { return b.newGenerator(t, f, args) }
		return
	}
	switch b.nParams {
	case 0:
		c.E0 = func(t *py.Thread, f *py.Function) py.Value { return make_(t, f) }
	case 1:
		c.E1 = func(t *py.Thread, f *py.Function, p py.Value) py.Value { return make_(t, f, p) }
	case 2:
		c.E2 = func(t *py.Thread, f *py.Function, p, q py.Value) py.Value { return make_(t, f, p, q) }
	case 3:
		c.E3 = func(t *py.Thread, f *py.Function, p, q, r py.Value) py.Value { return make_(t, f, p, q, r) }
	case 4:
		c.E4 = func(t *py.Thread, f *py.Function, p, q, r, s py.Value) py.Value { return make_(t, f, p, q, r, s) }
	case 5:
		c.E5 = func(t *py.Thread, f *py.Function, p, q, r, s, u py.Value) py.Value {
			return make_(t, f, p, q, r, s, u)
		}
	default:
		c.E6 = func(t *py.Thread, f *py.Function, p, q, r, s, u, v py.Value) py.Value {
			return make_(t, f, p, q, r, s, u, v)
		}
	}
}

// generator is a generator object with its frame, which must be its only field: the core finds the activation there.
type generator struct {
	py.Generator
	fr *frame
}

// newGenerator makes a generator with a frame of its own.
func (b *body) newGenerator(t *py.Thread, f *py.Function, params []py.Value) py.Value {
	fr := newFrame(t)
	fr.slots = make([]py.Value, b.nSlots)
	copy(fr.slots[1:], params)
	if b.nSteps > 0 {
		fr.steps = make([]int32, b.nSteps)
	}
	fr.body, fr.fn, fr.Code, fr.Globals = b, f, b.code, f.Globals()
	fr.Line = b.firstLine
	if len(b.cells) > 0 {
		b.makeCells(fr)
	}
	if b.looksUp {
		fr.ns = py.NewDict().V()
	}
	g := &generator{fr: fr}
	g.Init(f, 1, resume)
	if b.protects {
		g.CloseWhenCollected()
	}
	return g.V()
}

// resume goes on with a generator: its frame becomes the thread's innermost call, and takes over the frame that is at
// hand for its callees.
func resume(t *py.Thread, self, sent py.Value) py.Value {
	g := py.As[generator](self)
	var state int32
	if g.Free(t) {
		state = g.Claim(t)
	} else if state = g.BeginSlow(t); state < 0 {
		return py.Value{}
	}
	outer := frameOf(t.Evaluating())
	if outer == nil {
		outer = newFrame(t)
		t.SetEvaluating(&outer.Activation)
	}
	fr := g.fr
	fr.t, fr.Outer = t, &outer.Activation
	if fr.inner = outer.inner; fr.inner != nil {
		fr.inner.Outer = &fr.Activation
	}
	fr.sent, fr.resuming, fr.suspending = sent, state != 0, false
	t.SetEvaluating(&fr.Activation)
	return advance(g, fr, outer)
}

// advance runs a generator to its next yield or its end, which gives zero. Like run it marks its place on Go's stack.
//
//go:noinline
func advance(g *generator, fr, outer *frame) py.Value {
	st := fr.body.block(fr)
	t := fr.t
	if st != suspended && st != normal && st != returns {
		t.UnwindEvaluated(&fr.Activation)
	}
	if fr.body.catches {
		t.EndCatch(&fr.save)
	}
	if outer.inner = fr.inner; fr.inner != nil {
		fr.inner.Outer = &outer.Activation
		fr.inner = nil
	}
	fr.Outer = nil
	t.SetEvaluating(&outer.Activation)
	result := fr.ret
	fr.ret = py.Value{}
	if st != suspended {
		return g.Finish(t)
	}
	g.Suspend(t, 1)
	return result
}

// suspend makes v what the generator gives; it is the end of a yield expression for now.
func (fr *frame) suspend(v py.Value) py.Value {
	fr.ret, fr.suspending = v, true
	return py.Value{}
}

// received ends a resume: it gives what was sent to the yield, zero where an exception was thrown.
func (fr *frame) received() py.Value {
	v := fr.sent
	fr.resuming, fr.sent = false, py.Value{}
	return v
}

// at tells from which of its steps a statement or expression goes on.
func (fr *frame) at(step int) int32 {
	if fr.resuming {
		return fr.steps[step]
	}
	return 0
}
