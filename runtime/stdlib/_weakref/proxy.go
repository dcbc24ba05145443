package weakref

import "grumpy.dev/runtime/py"

// Proxies: objects that hand every operation on to the object they refer to.

func init() {
	spec := func(doc string) py.Spec {
		return py.Spec{Doc: doc, Slots: proxySlots(),
			Methods: []py.Row{{Name: "__unicode__", Sig: "()", Doc: "unicode() of the object.", Impl: py.NoArgs(target1(py.ToUnicode))}}}
	}
	proxyType.Setup(spec("A proxy of an object that cannot be called."))
	callable := spec("A proxy of an object that can be called.")
	callable.Slots.Call = func(t *py.Thread, self py.Value, args []py.Value, kw *py.Kwargs) py.Value {
		o := target(t, self)
		if o.Zero() {
			return o
		}
		return py.CallKw(t, o, args, kw)
	}
	callableProxyType.Setup(callable)
}

func proxy(t *py.Thread, _, object, callback py.Value) py.Value {
	if !canRefer(t, object) {
		return py.Value{}
	}
	ty := proxyType
	if py.IsCallable(object) {
		ty = callableProxyType
	}
	if callback.Zero() || callback == py.None {
		if r := py.FindWeakRef(object, ty); r != nil {
			return r.V()
		}
	}
	return attach(t, py.Make[py.WeakRef](ty).V(), object, callback)
}

// target gives what v stands for: v itself where it is no proxy. Zero: the object is gone, ReferenceError is set.
func target(t *py.Thread, v py.Value) py.Value {
	if !py.IsExact(v, proxyType) && !py.IsExact(v, callableProxyType) {
		return v
	}
	if o := py.As[py.WeakRef](v).Target(); o.Ok() {
		return o
	}
	return t.Raise(py.ReferenceError, "weakly-referenced object no longer exists")
}

// target1 makes an operation of one operand work on proxies, target2 one of two.
func target1(f func(*py.Thread, py.Value) py.Value) func(*py.Thread, py.Value) py.Value {
	return func(t *py.Thread, v py.Value) py.Value {
		if v = target(t, v); v.Zero() {
			return v
		}
		return f(t, v)
	}
}

func target2(f func(t *py.Thread, a, b py.Value) py.Value) func(t *py.Thread, a, b py.Value) py.Value {
	return func(t *py.Thread, a, b py.Value) py.Value {
		if a = target(t, a); a.Zero() {
			return a
		}
		if b = target(t, b); b.Zero() {
			return b
		}
		return f(t, a, b)
	}
}

func proxySlots() py.Slots {
	s := py.Slots{
		Str: target1(py.ToStr), Repr: proxyRepr, Compare: proxyCompare,
		Neg: target1(py.Neg), Pos: target1(py.Pos), Abs: target1(py.Abs), Invert: target1(py.Invert),
		Int: target1(py.NumberInt), Long: target1(py.NumberLong), Float: target1(py.NumberFloat), Index: target1(index),
		Iter: target1(py.Iter), Next: proxyNext, NonZero: proxyNonZero, Len: proxyLen, MapLen: proxyLen,
		Contains: proxyContains, Subscript: target2(py.GetItem), SetSubscript: proxySetItem,
		GetAttr: proxyGetAttr, SetAttr: proxySetAttr,
		Slice: func(t *py.Thread, self py.Value, i, j int) py.Value {
			if self = target(t, self); self.Zero() {
				return self
			}
			return py.GetSlice(t, self, py.Int(int64(i)), py.Int(int64(j)))
		},
		SetSlice: func(t *py.Thread, self py.Value, i, j int, v py.Value) bool {
			self = target(t, self)
			return self.Ok() && py.SetSlice(t, self, py.Int(int64(i)), py.Int(int64(j)), v)
		},
	}
	for op := py.BinaryOp(0); op < py.NumBinaryOps; op++ {
		s.Binary[op] = target2(func(t *py.Thread, a, b py.Value) py.Value { return py.Binary(t, a, b, op) })
		if op != py.OpDivMod && op != py.OpTrueDiv {
			s.InPlace[op] = target2(func(t *py.Thread, a, b py.Value) py.Value { return py.InPlace(t, a, b, op) })
		}
	}
	s.InPlace[py.OpTrueDiv] = target2(py.ITrueDiv)
	s.Pow3 = func(t *py.Thread, a, b, c py.Value) py.Value {
		if c = target(t, c); c.Zero() {
			return c
		}
		return target2(func(t *py.Thread, a, b py.Value) py.Value { return py.Pow3(t, a, b, c) })(t, a, b)
	}
	return s
}

func index(t *py.Thread, v py.Value) py.Value {
	i, ok := py.IndexOf(t, v)
	if !ok {
		return py.Value{}
	}
	return i
}

func proxyRepr(t *py.Thread, self py.Value) py.Value {
	o := py.As[py.WeakRef](self).Target()
	if o.Zero() {
		o = py.None
	}
	return py.MkStr("<weakproxy at " + py.AddressOf(self) + " to " + py.TypeName(o) + " at " + py.AddressOf(o) + ">")
}

func proxyCompare(t *py.Thread, a, b py.Value) (int, bool) {
	if a = target(t, a); a.Zero() {
		return 0, false
	}
	if b = target(t, b); b.Zero() {
		return 0, false
	}
	return py.Compare(t, a, b)
}

func proxyNext(t *py.Thread, self py.Value) py.Value {
	if self = target(t, self); self.Zero() {
		return self
	}
	return py.Next(t, self)
}

func proxyNonZero(t *py.Thread, self py.Value) (bool, bool) {
	if self = target(t, self); self.Zero() {
		return false, false
	}
	return py.Truth(t, self)
}

func proxyLen(t *py.Thread, self py.Value) (int, bool) {
	if self = target(t, self); self.Zero() {
		return 0, false
	}
	return py.Len(t, self)
}

func proxyContains(t *py.Thread, self, x py.Value) (bool, bool) {
	if self = target(t, self); self.Zero() {
		return false, false
	}
	return py.Contains(t, self, x)
}

func proxySetItem(t *py.Thread, self, key, v py.Value) bool {
	if self = target(t, self); self.Zero() {
		return false
	}
	if v.Zero() {
		return py.DelItem(t, self, key)
	}
	return py.SetItem(t, self, key, v)
}

func proxyGetAttr(t *py.Thread, self py.Value, name *py.Str) py.Value {
	if self = target(t, self); self.Zero() {
		return self
	}
	return py.GetAttr(t, self, name)
}

func proxySetAttr(t *py.Thread, self py.Value, name *py.Str, v py.Value) bool {
	if self = target(t, self); self.Zero() {
		return false
	}
	if v.Zero() {
		return py.DelAttr(t, self, name)
	}
	return py.SetAttr(t, self, name, v)
}
