// Subscripts: o[key] and its slices, read, written and deleted.
package eval

import (
	"grumpy.dev/runtime/dynamic/ast"
	"grumpy.dev/runtime/py"
)

// bounds are the two bounds of o[lo:hi]; missing ones are zero.
type bounds struct {
	lo, hi       operand
	hasLo, hasHi bool
}

func (s *bounds) get(fr *frame) (lo, hi py.Value, ok bool) {
	if s.hasLo {
		if lo = s.lo.get(fr); lo.Zero() {
			return lo, hi, false
		}
	}
	if s.hasHi {
		if hi = s.hi.get(fr); hi.Zero() {
			return lo, hi, false
		}
	}
	return lo, hi, true
}

// simpleSlice compiles the bounds of a slice without a step; nil: it is something else.
func (b *builder) simpleSlice(n ast.SliceNode) *bounds {
	s, ok := n.(*ast.Slice)
	if !ok || s.Step != nil {
		return nil
	}
	var out bounds
	out.lo, out.hasLo = b.optional(s.Lower)
	out.hi, out.hasHi = b.optional(s.Upper)
	return &out
}

// key compiles what stands in the brackets as one object.
func (b *builder) key(n ast.SliceNode) operand {
	switch n := n.(type) {
	case *ast.Index:
		return b.operand(n.Value)
	case *ast.Slice:
		return b.sliceKey(n)
	case *ast.ExtSlice:
		dims := make([]operand, len(n.Dims))
		for i, d := range n.Dims {
			dims[i] = b.key(d)
		}
		return operand{eval: func(fr *frame) py.Value {
			items := make([]py.Value, len(dims))
			if !getAll(fr, dims, items) {
				return py.Value{}
			}
			return py.TupleOf(items).V()
		}}
	}
	return operand{val: py.Ellipsis, eval: func(*frame) py.Value { return py.Ellipsis }}
}

func (b *builder) sliceKey(n *ast.Slice) operand {
	parts := make([]operand, 3)
	for i, p := range []ast.ExprNode{n.Lower, n.Upper, n.Step} {
		if p == nil {
			parts[i] = operand{eval: b.constant(py.None)}
		} else {
			parts[i] = b.operand(p)
		}
	}
	return operand{eval: func(fr *frame) py.Value {
		var v [3]py.Value
		if !getAll(fr, parts, v[:]) {
			return py.Value{}
		}
		return py.NewSlice(v[0], v[1], v[2])
	}}
}

// subscript compiles o[…] as a value.
func (b *builder) subscript(n *ast.Subscript) expr {
	obj := b.operand(n.Value)
	if s := b.simpleSlice(n.Slice); s != nil {
		return func(fr *frame) py.Value {
			o := obj.get(fr)
			if o.Zero() {
				return o
			}
			lo, hi, ok := s.get(fr)
			if !ok {
				return py.Value{}
			}
			return py.GetSlice(fr.t, o, lo, hi)
		}
	}
	key := b.key(n.Slice)
	return func(fr *frame) py.Value {
		o := obj.get(fr)
		if o.Zero() {
			return o
		}
		k := key.get(fr)
		if k.Zero() {
			return k
		}
		return py.GetItem(fr.t, o, k)
	}
}

// storeSubscript compiles o[…] as a target.
func (b *builder) storeSubscript(n *ast.Subscript) store {
	obj := b.operand(n.Value)
	if s := b.simpleSlice(n.Slice); s != nil {
		return func(fr *frame, v py.Value) bool {
			o := obj.get(fr)
			if o.Zero() {
				return false
			}
			lo, hi, ok := s.get(fr)
			return ok && py.SetSlice(fr.t, o, lo, hi, v)
		}
	}
	key := b.key(n.Slice)
	return func(fr *frame, v py.Value) bool {
		o := obj.get(fr)
		if o.Zero() {
			return false
		}
		k := key.get(fr)
		return k.Ok() && py.SetItem(fr.t, o, k, v)
	}
}

// deleteSubscript compiles del o[…].
func (b *builder) deleteSubscript(n *ast.Subscript) func(fr *frame) bool {
	obj := b.operand(n.Value)
	if s := b.simpleSlice(n.Slice); s != nil {
		return func(fr *frame) bool {
			o := obj.get(fr)
			if o.Zero() {
				return false
			}
			lo, hi, ok := s.get(fr)
			return ok && py.DelSlice(fr.t, o, lo, hi)
		}
	}
	key := b.key(n.Slice)
	return func(fr *frame) bool {
		o := obj.get(fr)
		if o.Zero() {
			return false
		}
		k := key.get(fr)
		return k.Ok() && py.DelItem(fr.t, o, k)
	}
}
