package operator

import (
	"strings"

	"grumpy.dev/runtime/py"
)

// Callable objects that fetch items or attributes of their argument, or call a method of it. Immutable.

type itemGetter struct {
	py.Object
	keys []py.Value
}

// attrGetter has for each attribute the names of its dotted path; a path of nil stands for something that is no name.
type attrGetter struct {
	py.Object
	paths [][]*py.Str
}

type methodCaller struct {
	py.Object
	name *py.Str // nil: what was given, odd, is no name
	odd  py.Value
	args []py.Value
	kw   *py.Kwargs
}

var (
	itemGetterType   = py.NewType("itemgetter")
	attrGetterType   = py.NewType("attrgetter")
	methodCallerType = py.NewType("methodcaller")
)

func init() {
	itemGetterType.Setup(py.Spec{Module: "operator",
		Doc:   "itemgetter(item, ...): a function that fetches the items from its argument, as a tuple if there are several.",
		Slots: py.Slots{New: itemGetterNew, Call: itemGetterCall, GetAttr: py.GenericGetAttr}})
	attrGetterType.Setup(py.Spec{Module: "operator",
		Doc:   "attrgetter(name, ...): a function that fetches the attributes, with dots for attributes of attributes.",
		Slots: py.Slots{New: attrGetterNew, Call: attrGetterCall, GetAttr: py.GenericGetAttr}})
	methodCallerType.Setup(py.Spec{Module: "operator",
		Doc:   "methodcaller(name, ...): a function that calls the method of its argument with the rest of the arguments.",
		Slots: py.Slots{New: methodCallerNew, Call: methodCallerCall, GetAttr: py.GenericGetAttr}})
}

// atLeastOne checks a constructor's arguments.
func atLeastOne(t *py.Thread, name string, args []py.Value, kw *py.Kwargs) bool {
	if kw.Len() > 0 {
		t.Raise(py.TypeError, name+"() does not take keyword arguments")
		return false
	}
	if len(args) == 0 {
		t.Raise(py.TypeError, name+" expected 1 arguments, got 0")
		return false
	}
	return true
}

// operand checks a call's arguments and gives the only one.
func operand(t *py.Thread, self py.Value, args []py.Value, kw *py.Kwargs) py.Value {
	if len(args) == 1 && kw.Len() == 0 {
		return args[0]
	}
	name := py.TypeOf(self).Name()
	if kw.Len() > 0 {
		return t.Raise(py.TypeError, name+" does not take keyword arguments")
	}
	return t.Raisef(py.TypeError, "%s expected 1 arguments, got %d", name, len(args))
}

// collect gives what get gives for n things: a tuple, unless there is one.
func collect(n int, get func(i int) py.Value) py.Value {
	if n == 1 {
		return get(0)
	}
	out := make([]py.Value, n)
	for i := range out {
		if out[i] = get(i); out[i].Zero() {
			return out[i]
		}
	}
	return py.TupleOf(out).V()
}

func itemGetterNew(t *py.Thread, _ *py.Type, args []py.Value, kw *py.Kwargs) py.Value {
	if !atLeastOne(t, "itemgetter", args, kw) {
		return py.Value{}
	}
	g := py.Make[itemGetter](itemGetterType)
	g.keys = append(g.keys, args...)
	return g.V()
}

func itemGetterCall(t *py.Thread, self py.Value, args []py.Value, kw *py.Kwargs) py.Value {
	v := operand(t, self, args, kw)
	if v.Zero() {
		return v
	}
	keys := py.As[itemGetter](self).keys
	return collect(len(keys), func(i int) py.Value { return py.GetItem(t, v, keys[i]) })
}

func attrGetterNew(t *py.Thread, _ *py.Type, args []py.Value, kw *py.Kwargs) py.Value {
	if !atLeastOne(t, "attrgetter", args, kw) {
		return py.Value{}
	}
	g := py.Make[attrGetter](attrGetterType)
	for _, a := range args {
		path, ok := attrPath(t, a)
		if !ok {
			return py.Value{}
		}
		g.paths = append(g.paths, path)
	}
	return g.V()
}

// attrPath splits a dotted name.
func attrPath(t *py.Thread, v py.Value) ([]*py.Str, bool) {
	if !py.IsStr(v) && !py.IsUnicode(v) {
		return nil, true
	}
	var path []*py.Str
	if py.IsStr(v) {
		for _, part := range strings.Split(py.As[py.Str](v).String(), ".") {
			path = append(path, py.Intern(part))
		}
		return path, true
	}
	for _, part := range strings.Split(py.As[py.Unicode](v).String(), ".") {
		u := py.NewUnicode(part)
		if !u.ASCII() {
			return nil, true // found out when it is called
		}
		path = append(path, py.Intern(part))
	}
	return path, true
}

func attrGetterCall(t *py.Thread, self py.Value, args []py.Value, kw *py.Kwargs) py.Value {
	v := operand(t, self, args, kw)
	if v.Zero() {
		return v
	}
	paths := py.As[attrGetter](self).paths
	return collect(len(paths), func(i int) py.Value {
		if paths[i] == nil {
			return t.Raise(py.TypeError, "attribute name must be a string")
		}
		r := v
		for _, name := range paths[i] {
			if r = py.GetAttr(t, r, name); r.Zero() {
				return r
			}
		}
		return r
	})
}

func methodCallerNew(t *py.Thread, _ *py.Type, args []py.Value, kw *py.Kwargs) py.Value {
	if len(args) == 0 {
		return t.Raise(py.TypeError, "methodcaller needs at least one argument, the method name")
	}
	c := py.Make[methodCaller](methodCallerType)
	if c.odd = args[0]; py.IsStr(args[0]) || py.IsUnicode(args[0]) {
		if c.name = py.ArgName(t, args[0]); c.name == nil {
			return py.Value{}
		}
	}
	c.args = append(c.args, args[1:]...)
	c.kw = kw
	return c.V()
}

func methodCallerCall(t *py.Thread, self py.Value, args []py.Value, kw *py.Kwargs) py.Value {
	v := operand(t, self, args, kw)
	if v.Zero() {
		return v
	}
	c := py.As[methodCaller](self)
	if c.name == nil {
		return t.Raise(py.TypeError, "attribute name must be string, not '"+py.TypeName(c.odd)+"'")
	}
	m := py.GetAttr(t, v, c.name)
	if m.Zero() {
		return m
	}
	return py.CallKw(t, m, c.args, c.kw)
}
