// Package weakref is Python's module _weakref: weak references and proxies. How they learn that an object is gone is in
// runtime/py/weakref_core.go.
package weakref

import "grumpy.dev/runtime/py"

var (
	refType           = py.NewType("weakref")
	proxyType         = py.NewType("weakproxy")
	callableProxyType = py.NewType("weakcallableproxy")
)

func init() {
	py.RegisterNative(&py.NativeModule{
		Name: "_weakref",
		Doc:  "References that do not keep their objects alive.",
		Rows: []py.Row{
			{Name: "getweakrefcount", Sig: "(object, /)", Doc: "The number of weak references to an object.", Impl: py.OneArg(refCount)},
			{Name: "getweakrefs", Sig: "(object, /)", Doc: "A list of the weak references to an object.", Impl: py.OneArg(refs)},
			{Name: "proxy", Sig: "(object, callback=None, /)", Impl: py.Unpack2(1, proxy),
				Doc: "A proxy that does what the object does, as long as that lives; callback(proxy) is called when it is gone."},
			{Name: "_remove_dead_weakref", Sig: "(dict, key, /)", Impl: py.Parse(2, 2, removeDead),
				Doc: "Removes key from dict if its value is a weak reference whose object is gone."},
		},
		Init: func(_ *py.Thread, m *py.Module) bool {
			for name, ty := range map[string]*py.Type{"ref": refType, "ReferenceType": refType, "ProxyType": proxyType,
				"CallableProxyType": callableProxyType} {
				m.Dict().SetStr(py.Intern(name), ty.V())
			}
			return true
		},
	})
	refType.Setup(py.Spec{
		Doc:   "ref(object[, callback]): a reference whose call gives the object, or None when it is gone.",
		Flags: py.FlagBaseType, Alloc: py.AllocOf[py.WeakRef](), ExtOffset: py.AttrsOffsetOf[py.WeakRef](),
		Slots: py.Slots{New: refNew, Init: refInit, Call: refCall, Hash: refHash, Repr: refRepr, RichCompare: refCompare},
	})
}

// attach makes v, a new object of a type of weak references, refer to target.
func attach(t *py.Thread, v, target, callback py.Value) py.Value {
	if callback == py.None {
		callback = py.Value{}
	}
	py.As[py.WeakRef](v).Attach(target, callback)
	return v
}

// canRefer raises the TypeError for objects that cannot be referred to weakly.
func canRefer(t *py.Thread, target py.Value) bool {
	if py.CanBeWeaklyReferenced(target) {
		return true
	}
	t.Raise(py.TypeError, "cannot create weak reference to '"+py.TypeName(target)+"' object")
	return false
}

func refNew(t *py.Thread, cls *py.Type, args []py.Value, _ *py.Kwargs) py.Value {
	full, ok := py.UnpackArgs(t, "__new__", 1, 2, args, nil)
	if !ok || !canRefer(t, full[0]) {
		return py.Value{}
	}
	if cls == refType && (full[1].Zero() || full[1] == py.None) {
		if r := py.FindWeakRef(full[0], refType); r != nil {
			return r.V()
		}
	}
	return attach(t, cls.Alloc(), full[0], full[1])
}

func refInit(t *py.Thread, _ py.Value, args []py.Value, kw *py.Kwargs) bool {
	if kw.Len() > 0 {
		t.Raise(py.TypeError, "ref() does not take keyword arguments")
		return false
	}
	_, ok := py.UnpackArgs(t, "__init__", 1, 2, args, nil)
	return ok
}

func refCall(t *py.Thread, self py.Value, args []py.Value, kw *py.Kwargs) py.Value {
	if len(args)+kw.Len() > 0 {
		return t.Raisef(py.TypeError, "__call__() takes at most 0 arguments (%d given)", len(args)+kw.Len())
	}
	if v := py.As[py.WeakRef](self).Target(); v.Ok() {
		return v
	}
	return py.None
}

func refHash(t *py.Thread, self py.Value) (int64, bool) {
	r := py.As[py.WeakRef](self)
	if h, known := r.KnownHash(); known {
		return h, true
	}
	v := r.Target()
	if v.Zero() {
		t.Raise(py.TypeError, "weak object has gone away")
		return 0, false
	}
	h, ok := py.Hash(t, v)
	if ok {
		r.SetHash(h)
	}
	return h, ok
}

var s__name__ = py.Intern("__name__")

func refRepr(t *py.Thread, self py.Value) py.Value {
	v := py.As[py.WeakRef](self).Target()
	if v.Zero() {
		return py.MkStr("<weakref at " + py.AddressOf(self) + "; dead>")
	}
	text := "<weakref at " + py.AddressOf(self) + "; to '" + py.TypeName(v) + "' at " + py.AddressOf(v)
	name := py.GetAttr(t, v, s__name__)
	if name.Zero() {
		t.ClearExc()
	} else if py.IsStr(name) {
		text += " (" + py.As[py.Str](name).String() + ")"
	}
	return py.MkStr(text + ">")
}

func refCompare(t *py.Thread, a, b py.Value, op py.CompareOp) py.Value {
	if op != py.EQ && op != py.NE || py.TypeOf(a) != py.TypeOf(b) {
		return py.NotImplemented
	}
	x, y := py.As[py.WeakRef](a).Target(), py.As[py.WeakRef](b).Target()
	if x.Zero() || y.Zero() {
		return py.Bool((a == b) == (op == py.EQ))
	}
	return py.RichCompare(t, x, y, op)
}

// living gives the references to an object that are still in use, which only a collection can tell.
func living(t *py.Thread, v py.Value) []*py.WeakRef {
	if len(py.WeakRefsTo(v)) == 0 {
		return nil
	}
	py.CollectGarbage(t)
	return py.WeakRefsTo(v)
}

func refCount(t *py.Thread, _, v py.Value) py.Value { return py.Int(int64(len(living(t, v)))) }

func refs(t *py.Thread, _, v py.Value) py.Value {
	out := py.NewList()
	all := living(t, v)
	for i := range all { // the one that is shared stands first, then the youngest
		if r := all[len(all)-1-i]; shared(r) {
			py.ListAppend(out.V(), r.V())
		}
	}
	for _, r := range all {
		if !shared(r) {
			py.ListAppend(out.V(), r.V())
		}
	}
	return out.V()
}

// shared tells whether r is the reference or proxy that every caller without a callback gets.
func shared(r *py.WeakRef) bool {
	ty := py.TypeOf(r.V())
	return r.Callback.Zero() && (ty == refType || ty == proxyType || ty == callableProxyType)
}

func removeDead(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	if !py.IsDict(args[0]) {
		py.ArgFail(t, "_remove_dead_weakref", 1, "dict", args[0])
		return py.Value{}
	}
	d := py.As[py.Dict](args[0])
	v := d.Get(t, args[1])
	if v.Zero() {
		return py.NoneIf(!t.HasExc())
	}
	if !py.IsInstanceOf(v, refType) {
		return t.Raise(py.TypeError, "not a weakref")
	}
	if py.As[py.WeakRef](v).Target().Zero() {
		if _, ok := d.Del(t, args[1]); !ok {
			return py.Value{}
		}
	}
	return py.None
}
