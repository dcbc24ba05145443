package itertools

import (
	"math"
	"sync/atomic"

	"grumpy.dev/runtime/py"
)

// Iterators without a source: count and repeat.

// count counts in ints by one (then cur is zero), or adds step to anything.
type count struct {
	py.Object
	n    int64
	cur  py.Value
	step py.Value
}

var countType = py.NewType("count")

func init() {
	declare[count](countType, "count(start=0, step=1): start, start+step, start+2*step and so on.",
		py.Slots{New: countNew, Next: countNext, Repr: countRepr},
		py.Row{Name: "__reduce__", Sig: "()", Doc: "For pickling.", Impl: py.NoArgs(countReduce)})
}

func countNew(t *py.Thread, cls *py.Type, args []py.Value, kw *py.Kwargs) py.Value {
	full, ok := py.BindKeywords(t, "count", []string{"start", "step"}, 0, args, kw)
	if !ok {
		return py.Value{}
	}
	start, step := full[0], full[1]
	if start.Ok() && !py.IsNumber(start) || step.Ok() && !py.IsNumber(step) {
		return t.Raise(py.TypeError, "a number is required")
	}
	if start.Zero() {
		start = py.SmallInt(0)
	}
	fast := py.IsAnyInt(start)
	if step.Zero() {
		step = py.SmallInt(1)
	} else if !isOne(step) {
		fast = false
	}
	v := cls.Alloc()
	c := py.As[count](v)
	c.step = step
	if c.cur = start; fast && py.IntValue(start) != math.MaxInt64 {
		c.n, c.cur = py.IntValue(start), py.Value{}
	}
	return v
}

func countNext(t *py.Thread, self py.Value) py.Value {
	c := py.As[count](self)
	cur := c.cur.Load()
	if cur.Zero() {
		if py.Threaded() {
			return py.Int(atomic.AddInt64(&c.n, 1) - 1)
		}
		n := c.n
		if n < math.MaxInt64 {
			c.n++
			return py.Int(n)
		}
		cur = py.Int(n)
	}
	after := py.Add(t, cur, c.step)
	if after.Zero() {
		return after
	}
	c.cur.Store(after)
	return cur
}

func (c *count) position() py.Value {
	if cur := c.cur.Load(); cur.Ok() {
		return cur
	}
	return py.Int(atomic.LoadInt64(&c.n))
}

func isOne(v py.Value) bool { return py.IsAnyInt(v) && py.IntValue(v) == 1 }

func countRepr(t *py.Thread, self py.Value) py.Value {
	c := py.As[count](self)
	s, ok := py.ReprString(t, c.position())
	if !ok {
		return py.Value{}
	}
	if c.cur.Load().Ok() && !isOne(c.step) {
		step, ok := py.ReprString(t, c.step)
		if !ok {
			return py.Value{}
		}
		s += ", " + step
	}
	return py.MkStr("count(" + s + ")")
}

func countReduce(_ *py.Thread, self py.Value) py.Value {
	c := py.As[count](self)
	args := py.NewTuple(c.position())
	if c.cur.Load().Ok() {
		args = py.NewTuple(c.position(), c.step)
	}
	return py.Pair(py.TypeOf(self).V(), args.V())
}

type repeat struct {
	py.Object
	v    py.Value
	left int64 // -1: without end
}

var repeatType = py.NewType("repeat")

func init() {
	declare[repeat](repeatType, "repeat(object[, times]): the object again and again, times times if given.",
		py.Slots{New: repeatNew, Next: repeatNext, Repr: repeatRepr},
		py.Row{Name: "__length_hint__", Sig: "()", Doc: "How many items are to come.", Impl: py.NoArgs(repeatHint)})
}

func repeatNew(t *py.Thread, cls *py.Type, args []py.Value, kw *py.Kwargs) py.Value {
	full, ok := py.BindKeywords(t, "repeat", []string{"object", "times"}, 1, args, kw)
	if !ok {
		return py.Value{}
	}
	left := int64(-1)
	if full[1].Ok() {
		if left, ok = py.ArgLong(t, full[1]); !ok {
			return py.Value{}
		}
		left = max(left, 0)
	}
	v := cls.Alloc()
	r := py.As[repeat](v)
	r.v, r.left = full[0], left
	return v
}

func repeatNext(_ *py.Thread, self py.Value) py.Value {
	r := py.As[repeat](self)
	m := r.Lock()
	left := r.left
	if left < 0 {
		py.Unlock(m)
		return r.v
	}
	if left > 0 {
		r.left--
	}
	py.Unlock(m)
	if left == 0 {
		return py.Value{}
	}
	return r.v
}

func repeatRepr(t *py.Thread, self py.Value) py.Value {
	r := py.As[repeat](self)
	s, ok := py.ReprString(t, r.v)
	if !ok {
		return py.Value{}
	}
	if r.left >= 0 {
		n, _ := py.ReprString(t, py.Int(r.left))
		s += ", " + n
	}
	return py.MkStr("repeat(" + s + ")")
}

func repeatHint(t *py.Thread, self py.Value) py.Value {
	if r := py.As[repeat](self); r.left >= 0 {
		return py.Int(r.left)
	}
	return t.Raise(py.TypeError, "len() of unsized object")
}
