// Generic functions and types: objects that are called with an instance chosen by the arguments, and subscripted
// with type arguments as in Go.
package goiface

import (
	"strings"

	"grumpy.dev/runtime/py"
)

// Generic is a generic function or type. Immutable.
type Generic struct {
	py.Object
	name     string
	defaults []py.Row // one for any type, or those for int, float64 and string
	rows     map[string]py.Row
	class    py.Value // of a type by default
	types    map[string]*TypeInfo
}

// GenericType is the type of generic functions and types.
var GenericType = py.NewType("generic")

func init() {
	GenericType.Setup(py.Spec{Module: "__go__", Slots: py.Slots{
		Call: genericCall, Subscript: genericSubscript,
		Repr: func(_ *py.Thread, self py.Value) py.Value {
			return py.MkStr("<generic " + py.As[Generic](self).name + ">")
		},
	}})
}

// NewGeneric makes a generic function: defaults are tried in order, named are its instances by type arguments.
func NewGeneric(name string, defaults []py.Row, named map[string]py.Row) py.Value {
	g := py.Make[Generic](GenericType)
	g.name, g.defaults, g.rows = name, defaults, named
	return g.V()
}

// NewGenericType makes a generic type; def is the instance that stands for it without a subscript.
func NewGenericType(t *py.Thread, name string, def *TypeInfo, named map[string]*TypeInfo) py.Value {
	g := py.Make[Generic](GenericType)
	g.name, g.types = name, named
	if def != nil {
		g.class = def.Class(t).V()
	}
	return g.V()
}

func genericCall(t *py.Thread, self py.Value, args []py.Value, kw *py.Kwargs) py.Value {
	g := py.As[Generic](self)
	switch {
	case g.class.Ok():
		return py.CallKw(t, g.class, args, kw)
	case len(g.defaults) == 0:
		return t.Raise(py.TypeError, g.name+" needs type arguments: "+g.name+"["+strings.Join(g.known(), "], or [")+"]")
	}
	row := &g.defaults[0]
	if len(g.defaults) > 1 {
		var ok bool
		if args, ok = drained(t, args); !ok {
			return py.Value{}
		}
		row = &g.defaults[scalarKind(t, args)%len(g.defaults)]
	}
	return row.Impl.Call(t, row.Name, py.Value{}, args, kw)
}

func (g *Generic) known() []string {
	var names []string
	for k := range g.rows {
		names = append(names, k)
	}
	for k := range g.types {
		names = append(names, k)
	}
	return names
}

// drained takes the items out of iterators, so that their kind can be seen.
func drained(t *py.Thread, args []py.Value) ([]py.Value, bool) {
	out := append([]py.Value(nil), args...)
	for i, a := range out {
		if !a.IsObject() || py.TypeOf(a).Slots.Next == nil {
			continue
		}
		items, ok := py.ListFromIter(t, a)
		if !ok {
			return nil, false
		}
		out[i] = py.NewList(items...).V()
	}
	return out, true
}

// scalarKind decides by the first number or text among the arguments: 0 int, 1 float, 2 text.
func scalarKind(t *py.Thread, args []py.Value) int {
	for _, a := range args {
		if kind := kindIn(t, a); kind >= 0 {
			return kind
		}
	}
	return 0
}

func kindIn(t *py.Thread, v py.Value) int {
	switch {
	case py.IsInteger(v):
		return 0
	case py.IsAnyFloat(v):
		return 1
	case py.IsStr(v) || py.IsUnicode(v):
		return 2
	}
	items, ok := asItems(t, v)
	if !ok {
		return -1
	}
	kind := -1
	for _, item := range py.As[py.List](items).Items() {
		k := kindIn(t, item)
		if k != 0 { // ints among floats are floats
			return k
		}
		kind = 0
	}
	return kind
}

func genericSubscript(t *py.Thread, self, key py.Value) py.Value {
	g := py.As[Generic](self)
	keys := []py.Value{key}
	if py.IsTuple(key) {
		keys = py.As[py.Tuple](key).Items()
	}
	var names []string
	for _, k := range keys {
		names = append(names, typeArgument(k))
	}
	name := strings.Join(names, ",")
	if row, ok := g.rows[name]; ok {
		return py.NewBuiltinFunction(&row, "__go__")
	}
	if info := g.types[name]; info != nil {
		return info.Class(t).V()
	}
	return t.Raise(py.TypeError, g.name+"["+name+"] is not in the program: type arguments have to be written out where they are used")
}

// typeArgument spells a type argument as the compiler did.
func typeArgument(v py.Value) string {
	if py.IsStr(v) {
		return text(v)
	}
	if py.IsType(v) {
		cls := py.As[py.Type](v)
		if info := infoOfType(cls); info != nil {
			return info.Package + "." + info.Name
		}
		return cls.Name()
	}
	return "?"
}
