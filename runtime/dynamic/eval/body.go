// A body: what a code object of evaluated code consists of, and the entry points by which it is called.
package eval

import (
	"sync/atomic"

	"grumpy.dev/runtime/py"
)

// body is the evaluator's part of a code object. Immutable once compiled, but for the caches in its closures.
type body struct {
	code      *py.Code
	block     stmt
	firstLine int
	nSlots    int
	nSteps    int // of generators
	nParams   int
	cells     []cellInit
	freeNames []*py.Str // in the order of Function.Cell
	catches   bool      // may change sys.exc_info()
	looksUp   bool      // names that are bound nowhere are looked up in the locals first (exec, import *)
	isModule  bool      // code of a module, exec or eval: names live in a mapping
	isClass   bool
	protects  bool // a generator that can be suspended inside a try or with
	keeps     bool // its frames are never used again
	visible   []variable
	unit      *unit
	number    int // of its scope within the unit

	lastFunction atomic.Pointer[py.Function] // what exec or eval last ran the code as
}

// cellInit makes one of the function's own cells; slot is that of the parameter that it takes over, or -1.
type cellInit struct {
	name *py.Str
	slot int
}

// variable is a variable as locals() shows it, or takes it back after exec.
type variable struct {
	name *py.Str
	kind place
	at   int
}

// place says where a variable lives.
type place uint8

const (
	inSlot   place = iota
	inCell         // of the frame
	inFree         // of the function
	inGlobal       // in the globals
	inModule       // in the globals; the code is a module's
	inNames        // in the frame's namespace, then in the globals
)

// bodyOf gives the body of a code object; nil for one that was compiled to Go.
func bodyOf(c *py.Code) *body {
	b, _ := c.Body.(*body)
	return b
}

// setEntries gives the code object of a function its entry points.
func (b *body) setEntries(c *py.Code) {
	switch {
	case b.code.Flags&py.CoGenerator != 0:
		b.setGeneratorEntry(c)
	case c.Flags&(py.CoVarArgs|py.CoVarKw) != 0 || b.nParams > 6:
		c.EN = func(t *py.Thread, f *py.Function, args []py.Value) py.Value {
			if !t.Enter() {
				return py.Value{}
			}
			fr := b.push(t, f)
			copy(fr.slots[1:], args)
			return b.begin(fr)
		}
	default:
		b.setDirectEntry(c)
	}
}

// setDirectEntry is setEntries for functions of up to six plain parameters.
func (b *body) setDirectEntry(c *py.Code) {
	begin := run
	if len(b.cells) > 0 || b.looksUp {
		begin = b.begin
	}
	switch b.nParams {
	case 0:
		c.E0 = func(t *py.Thread, f *py.Function) py.Value {
			if !t.Enter() {
				return py.Value{}
			}
			return begin(b.push(t, f))
		}
	case 1:
		c.E1 = func(t *py.Thread, f *py.Function, p py.Value) py.Value {
			if !t.Enter() {
				return py.Value{}
			}
			fr := b.push(t, f)
			fr.slots[1] = p
			return begin(fr)
		}
	case 2:
		c.E2 = func(t *py.Thread, f *py.Function, p, q py.Value) py.Value {
			if !t.Enter() {
				return py.Value{}
			}
			fr := b.push(t, f)
			fr.slots[1], fr.slots[2] = p, q
			return begin(fr)
		}
	case 3:
		c.E3 = func(t *py.Thread, f *py.Function, p, q, r py.Value) py.Value {
			if !t.Enter() {
				return py.Value{}
			}
			fr := b.push(t, f)
			fr.slots[1], fr.slots[2], fr.slots[3] = p, q, r
			return begin(fr)
		}
	case 4:
		c.E4 = func(t *py.Thread, f *py.Function, p, q, r, s py.Value) py.Value {
			return b.call(t, f, p, q, r, s)
		}
	case 5:
		c.E5 = func(t *py.Thread, f *py.Function, p, q, r, s, u py.Value) py.Value {
			return b.call(t, f, p, q, r, s, u)
		}
	default:
		c.E6 = func(t *py.Thread, f *py.Function, p, q, r, s, u, v py.Value) py.Value {
			return b.call(t, f, p, q, r, s, u, v)
		}
	}
}

// call calls the body with all its parameters.
func (b *body) call(t *py.Thread, f *py.Function, params ...py.Value) py.Value {
	if !t.Enter() {
		return py.Value{}
	}
	fr := b.push(t, f)
	copy(fr.slots[1:], params)
	return b.begin(fr)
}

// begin runs a function whose parameters are in place.
func (b *body) begin(fr *frame) py.Value {
	if len(b.cells) > 0 {
		b.makeCells(fr)
	}
	if b.looksUp {
		fr.ns = py.NewDict().V()
	}
	return run(fr)
}

// makeCells gives the frame its own cells; parameters move into theirs.
func (b *body) makeCells(fr *frame) {
	fr.cells = make([]*py.Cell, len(b.cells))
	for i, c := range b.cells {
		v := py.Value{}
		if c.slot >= 0 {
			v, fr.slots[c.slot] = fr.slots[c.slot], py.Value{}
		}
		fr.cells[i] = py.NewCell(v)
	}
}

// runIn runs the code of a module, class, exec or eval with its names in ns, and gives what eval's expression gave.
func (b *body) runIn(t *py.Thread, fn *py.Function, ns py.Value) py.Value {
	if !t.Enter() {
		return py.Value{}
	}
	fr := b.push(t, fn)
	fr.ns = ns
	fr.global = ns == fn.Globals().V() && py.IsExact(ns, py.DictType)
	return run(fr)
}

// setOuterEntry is setEntries for the code of a module or class, of which somebody may make a function.
func (b *body) setOuterEntry(c *py.Code) {
	c.E0 = func(t *py.Thread, f *py.Function) py.Value {
		if b.isModule {
			return b.runIn(t, f, f.Globals().V())
		}
		ns := py.NewDict().V()
		if b.runIn(t, f, ns).Zero() {
			return py.Value{}
		}
		return ns
	}
}
