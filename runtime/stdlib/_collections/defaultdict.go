package collections

import "grumpy.dev/runtime/py"

// defaultDict is a dict that makes the values of missing keys. factory is one word; the rest follows dict's contract.
type defaultDict struct {
	py.Dict
	factory py.Value // zero: none
}

var defaultDictType = py.NewType("defaultdict")

func init() {
	copyRow := func(name string) py.Row {
		return py.Row{Name: name, Sig: "()", Doc: "Gives a shallow copy.", Impl: py.NoArgs(defaultDictCopy)}
	}
	defaultDictType.Setup(py.Spec{Module: "collections", Base: py.DictType, Flags: py.FlagBaseType,
		Doc: "defaultdict(factory, ...): a dict that calls factory() for the value of a missing key; " +
			"the other arguments are dict's.",
		Alloc: py.AllocOf[defaultDict](), ExtOffset: py.AttrsOffsetOf[defaultDict](),
		Slots: py.Slots{Init: defaultDictInit, Repr: defaultDictRepr, GetAttr: py.GenericGetAttr},
		Methods: []py.Row{
			{Name: "__missing__", Sig: "(key)", Doc: "Makes the value of a missing key, or raises KeyError if there is no factory.",
				Impl: py.OneArg(defaultDictMissing)},
			copyRow("copy"), copyRow("__copy__"),
			{Name: "__reduce__", Sig: "()", Doc: "For pickling.", Impl: py.NoArgs(defaultDictReduce)},
		},
		GetSets: []py.GetSet{{Name: "default_factory", Doc: "The function that makes missing values.",
			Get: func(_ *py.Thread, self py.Value) py.Value { return py.As[defaultDict](self).get() },
			Set: func(_ *py.Thread, self, v py.Value) bool {
				py.As[defaultDict](self).factory.Store(v)
				return true
			}}},
	})
}

// get gives the factory, None where there is none.
func (d *defaultDict) get() py.Value {
	if f := d.factory.Load(); f.Ok() {
		return f
	}
	return py.None
}

func defaultDictInit(t *py.Thread, self py.Value, args []py.Value, kw *py.Kwargs) bool {
	d := py.As[defaultDict](self)
	if len(args) > 0 {
		if args[0] != py.None && !py.IsCallable(args[0]) {
			t.Raise(py.TypeError, "first argument must be callable or None")
			return false
		}
		d.factory.Store(args[0])
		args = args[1:]
	} else {
		d.factory.Store(py.Value{})
	}
	return py.DictType.Slots.Init(t, self, args, kw)
}

func defaultDictMissing(t *py.Thread, self, key py.Value) py.Value {
	f := py.As[defaultDict](self).get()
	if f == py.None {
		return t.RaiseValue(py.KeyError, py.NewTuple(key).V())
	}
	v := py.Call0(t, f)
	if v.Zero() || !py.SetItem(t, self, key, v) {
		return py.Value{}
	}
	return v
}

func defaultDictRepr(t *py.Thread, self py.Value) py.Value {
	base := py.DictType.Slots.Repr(t, self)
	if base.Zero() {
		return base
	}
	d := py.As[defaultDict](self)
	text := "..."
	if f := d.factory.Load(); f.Zero() {
		text = "None"
	} else if py.ReprEnter(t, f) {
		s, ok := py.ReprString(t, f)
		py.ReprLeave(t)
		if !ok {
			return py.Value{}
		}
		text = s
	}
	return py.MkStr("defaultdict(" + text + ", " + py.As[py.Str](base).String() + ")")
}

func defaultDictCopy(t *py.Thread, self py.Value) py.Value {
	return py.Call2(t, py.TypeOf(self).V(), py.As[defaultDict](self).get(), self)
}

var s_iteritems = py.Intern("iteritems")

func defaultDictReduce(t *py.Thread, self py.Value) py.Value {
	args := py.NewTuple().V()
	if f := py.As[defaultDict](self).get(); f != py.None {
		args = py.NewTuple(f).V()
	}
	m := py.GetAttr(t, self, s_iteritems)
	if m.Zero() {
		return m
	}
	items := py.Call0(t, m)
	if items.Zero() {
		return items
	}
	return py.NewTuple(py.TypeOf(self).V(), args, py.None, py.None, items).V()
}
