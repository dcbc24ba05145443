package functools

import "grumpy.dev/runtime/py"

// partial is a function with some of its arguments given. fn, args and kw change only in __setstate__.
type partial struct {
	py.Object
	fn   py.Value
	args py.Value // a tuple
	kw   py.Value // a dict, or None
	dict *py.Dict // attributes; nil: none yet
}

var partialType = py.NewType("partial")

func init() {
	get := func(f func(p *partial) py.Value) func(*py.Thread, py.Value) py.Value {
		return func(t *py.Thread, self py.Value) py.Value {
			if v := f(py.As[partial](self)); v.Ok() {
				return v
			}
			return py.None
		}
	}
	partialType.Setup(py.Spec{Module: "functools",
		Doc:   "partial(function, *args, **keywords): the function with these arguments given already.",
		Flags: py.FlagBaseType | py.FlagWeakrefs,
		Alloc: func(cls *py.Type) py.Value { return py.Make[partial](cls).V() },
		Slots: py.Slots{New: partialNew, Call: partialCall, GetAttr: py.GenericGetAttr, SetAttr: py.GenericSetAttr},
		DictOf: func(o py.Value, create bool) *py.Dict {
			p := py.As[partial](o)
			if p.dict == nil && create {
				p.dict = py.NewDict()
			}
			return p.dict
		},
		Methods: []py.Row{
			{Name: "__reduce__", Sig: "()", Doc: "For pickling.", Impl: py.NoArgs(partialReduce)},
			{Name: "__setstate__", Sig: "(state)", Doc: "For pickling.", Impl: py.OneArg(partialSetState)},
		},
		GetSets: []py.GetSet{
			{Name: "func", Doc: "the function", Get: get(func(p *partial) py.Value { return p.fn })},
			{Name: "args", Doc: "the positional arguments that are given", Get: get(func(p *partial) py.Value { return p.args })},
			{Name: "keywords", Doc: "the keyword arguments that are given", Get: get(func(p *partial) py.Value { return p.kw })},
			{Name: "__dict__", Get: func(_ *py.Thread, self py.Value) py.Value { return py.InstanceDict(self).V() }, Set: partialSetDict},
		},
	})
}

func partialSetDict(t *py.Thread, self, v py.Value) bool {
	switch {
	case v.Zero():
		t.Raise(py.TypeError, "a partial object's dictionary may not be deleted")
	case !py.IsDict(v):
		t.Raise(py.TypeError, "setting partial object's dictionary to a non-dict")
	default:
		py.As[partial](self).dict = py.As[py.Dict](v)
		return true
	}
	return false
}

func partialNew(t *py.Thread, cls *py.Type, args []py.Value, kw *py.Kwargs) py.Value {
	if len(args) < 1 {
		return t.Raise(py.TypeError, "type 'partial' takes at least one argument")
	}
	if !py.IsCallable(args[0]) {
		return t.Raise(py.TypeError, "the first argument must be callable")
	}
	v := cls.Alloc()
	p := py.As[partial](v)
	p.fn = args[0]
	p.args = py.TupleOf(append([]py.Value(nil), args[1:]...)).V()
	d := py.NewDict()
	for i := range kw.Len() {
		if !d.Set(t, kw.Names[i], kw.Vals[i]) {
			return py.Value{}
		}
	}
	p.kw = d.V()
	return v
}

func partialCall(t *py.Thread, self py.Value, args []py.Value, kw *py.Kwargs) py.Value {
	p := py.As[partial](self)
	given := py.As[py.Tuple](p.args).Items()
	all := make([]py.Value, 0, len(given)+len(args))
	all = append(append(all, given...), args...)
	if p.kw == py.None || py.As[py.Dict](p.kw).Len() == 0 {
		return py.CallKw(t, p.fn, all, kw)
	}
	if kw.Len() == 0 {
		return py.CallEx(t, p.fn, all, nil, py.Value{}, p.kw)
	}
	merged := py.As[py.Dict](p.kw).Copy()
	for i, name := range kw.Names {
		if !merged.Set(t, name, kw.Vals[i]) {
			return py.Value{}
		}
	}
	return py.CallEx(t, p.fn, all, nil, py.Value{}, merged.V())
}

func partialReduce(_ *py.Thread, self py.Value) py.Value {
	p := py.As[partial](self)
	dict := py.None
	if p.dict != nil {
		dict = p.dict.V()
	}
	return py.NewTuple(py.TypeOf(self).V(), py.NewTuple(p.fn).V(), py.NewTuple(p.fn, p.args, p.kw, dict).V()).V()
}

func partialSetState(t *py.Thread, self, state py.Value) py.Value {
	var s []py.Value
	if py.IsTuple(state) {
		s = py.As[py.Tuple](state).Items()
	}
	if len(s) != 4 || !py.IsCallable(s[0]) || !py.IsTuple(s[1]) || s[2] != py.None && !py.IsDict(s[2]) {
		return t.Raise(py.TypeError, "invalid partial state")
	}
	if s[3] != py.None && !py.IsDict(s[3]) {
		return t.Raise(py.TypeError, "invalid partial state")
	}
	p := py.As[partial](self)
	p.fn, p.args, p.kw, p.dict = s[0], s[1], s[2], nil
	if s[2] != py.None && !py.IsExact(s[2], py.DictType) {
		p.kw = py.As[py.Dict](s[2]).Copy().V()
	}
	if !py.IsExact(s[1], py.TupleType) {
		p.args = py.NewTuple(append([]py.Value(nil), py.As[py.Tuple](s[1]).Items()...)...).V()
	}
	if s[3] != py.None {
		p.dict = py.As[py.Dict](s[3])
	}
	return py.None
}
