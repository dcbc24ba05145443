// Package eval runs Python source: it turns a syntax tree into Go closures over the operations of runtime/py, the same
// ones that compiled code calls.
//
// An expression becomes a function that gives a value (zero: it failed), a statement one that tells how it ended. Both
// get the frame of the call. There is no second set of semantics here: only the order in which operations run.
package eval

import (
	"unsafe"

	"grumpy.dev/runtime/py"
)

// evaluator of an expression; zero: it failed, or the generator is being suspended (frame.suspending).
type expr func(fr *frame) py.Value

// executor of a statement.
type stmt func(fr *frame) status

// A status tells how a statement ended.
type status uint8

const (
	normal    status = iota
	breaks           // a break on its way to the loop
	continues        // a continue on its way to the loop
	returns          // a return; the value is in frame.ret
	raised           // an exception is set
	suspended        // the generator gives a value, which is in frame.ret
)

// frame is one call of evaluated code. Frames of ordinary calls are used again: each keeps the frame that its next
// callee uses (inner). Locking contract: a frame belongs to the thread that runs it.
type frame struct {
	py.Activation // must stand first: see frameOf
	t             *py.Thread
	body          *body
	fn            *py.Function
	inner         *frame
	slots         []py.Value // local variables and temporaries; zero: unbound; the first one always is
	cells         []*py.Cell // variables shared with inner functions
	ns            py.Value   // where names are looked up: a class body's dict, locals of exec; zero in functions
	global        bool       // ns is the globals, and a dict itself
	ret           py.Value
	save          py.ExcSave

	// of generators
	resuming   bool     // the statements are being run down to the yield to go on from
	suspending bool     // a yield is on its way out
	sent       py.Value // what the yield gives; zero: an exception is set
	steps      []int32  // how far the statements and expressions with a yield have got
}

// frameOf gives the frame that an activation is part of.
func frameOf(a *py.Activation) *frame { return (*frame)(unsafe.Pointer(a)) }

// push makes a frame the thread's innermost one, for a call of b; the caller fills in the parameters.
func (b *body) push(t *py.Thread, fn *py.Function) *frame {
	outer := frameOf(t.Evaluating())
	if outer == nil {
		outer = newFrame(t)
		t.SetEvaluating(&outer.Activation)
	}
	fr := outer.inner
	if fr == nil {
		fr = newFrame(t)
		fr.Outer = &outer.Activation
		outer.inner = fr
	}
	if cap(fr.slots) < b.nSlots {
		fr.slots = make([]py.Value, b.nSlots, max(b.nSlots, 8))
	} else {
		fr.slots = fr.slots[:b.nSlots]
	}
	fr.body, fr.fn, fr.Code, fr.Globals = b, fn, b.code, fn.Globals()
	fr.Line = b.firstLine
	t.SetEvaluating(&fr.Activation)
	return fr
}

func newFrame(t *py.Thread) *frame {
	fr := &frame{t: t}
	fr.Locals = fr.locals
	return fr
}

// pop ends the call: the frame is emptied for the next one, unless somebody still refers to it.
func (fr *frame) pop() {
	outer := fr.Outer
	fr.t.SetEvaluating(outer)
	if fr.Captured || fr.body.keeps {
		fr.discard(frameOf(outer))
		return
	}
	fr.empty()
	if fr.ns.Ok() {
		fr.ns, fr.global = py.Value{}, false
	}
	fr.ret = py.Value{}
	fr.cells = nil
}

// empty forgets the variables. For a few of them clear, which is a call, takes longer.
func (fr *frame) empty() {
	s := fr.slots
	switch len(s) {
	case 1:
	case 2:
		s[1] = py.Value{}
	case 3:
		s[1], s[2] = py.Value{}, py.Value{}
	case 4:
		s[1], s[2], s[3] = py.Value{}, py.Value{}, py.Value{}
	default:
		clear(s)
	}
}

// discard leaves the frame to those who refer to it.
func (fr *frame) discard(outer *frame) {
	outer.inner = fr.inner
	if fr.inner != nil {
		fr.inner.Outer = fr.Outer
		fr.inner = nil
	}
}

// run executes the body in a frame that was pushed, and pops it. It stands on Go's stack once for each call of evaluated
// code, by which the core finds its place among the compiled calls (py.Evaluator.Entry).
//
//go:noinline
func run(fr *frame) py.Value {
	b := fr.body
	result := py.None
	switch b.block(fr) {
	case normal:
	case returns:
		result = fr.ret
	default:
		fr.t.UnwindEvaluated(&fr.Activation)
		result = py.Value{}
	}
	if b.catches {
		fr.t.EndCatch(&fr.save)
	}
	fr.pop()
	fr.t.Leave()
	return result
}

// failed tells how a statement ends whose expression gave no value.
func (fr *frame) failed() status {
	if fr.suspending {
		return suspended
	}
	return raised
}
