// Trees of module _ast → trees of the front end, with CPython's errors for what is no tree.

package pyast

import (
	"grumpy.dev/runtime/dynamic/ast"
	"grumpy.dev/runtime/dynamic/syntax"
	"grumpy.dev/runtime/py"
)

var roots = map[syntax.Mode]ast.Kind{
	syntax.Exec: ast.KindModule, syntax.Eval: ast.KindExpression, syntax.Single: ast.KindInteractive,
}

// FromPython gives the tree that a tree of module _ast stands for, to be compiled in a mode; nil: an exception is set.
func FromPython(t *py.Thread, v py.Value, mode syntax.Mode) ast.ModNode {
	c := load(t)
	if c == nil {
		return nil
	}
	want := c.ofKind[roots[mode]]
	is, ok := py.IsInstance(t, v, want.V())
	if !ok {
		return nil
	}
	if !is {
		t.Raise(py.TypeError, "expected "+want.Name()+" node, got "+cut(py.TypeOf(v).FullName()))
		return nil
	}
	i := &importer{t: t, classes: c}
	module, ok := i.union(v, "mod")
	if !ok {
		return nil
	}
	root, _ := module.(ast.ModNode)
	if root == nil || !check(t, root) {
		return nil
	}
	return root
}

// importer reads a tree of Python objects. Its methods give false with an exception set.
type importer struct {
	t       *py.Thread
	classes *classes
	depth   int
}

func cut(s string) string { return s[:min(len(s), 400)] }

func (i *importer) fail(class *py.Type, message string) bool {
	i.t.Raise(class, message)
	return false
}

// attr gives an attribute, or zero where the object has none.
func (i *importer) attr(v py.Value, name *py.Str) py.Value {
	a := py.GetAttr(i.t, v, name)
	if a.Zero() {
		i.t.ClearExc() // as CPython's hasattr, which forgets any error
	}
	return a
}

// union reads a node of a union; None is nil.
func (i *importer) union(v py.Value, union string) (ast.Node, bool) {
	if v == py.None {
		return nil, true
	}
	if i.depth++; i.depth > maxDepth {
		return nil, i.fail(py.RuntimeError, tooDeep)
	}
	defer func() { i.depth-- }()
	kinds := i.classes.nodes[union]
	var place ast.Place
	if ast.Specs[kinds[0]].Located {
		var ok bool
		if place.Line, ok = i.place(v, sLine, union); !ok {
			return nil, false
		}
		if place.Col, ok = i.place(v, sCol, union); !ok {
			return nil, false
		}
	}
	kind, found, ok := i.kindOf(v, kinds)
	if !ok {
		return nil, false
	}
	if !found {
		return nil, i.unexpected(v, union)
	}
	return i.node(v, kind, place)
}

// kindOf finds which of some kinds of node an object is.
func (i *importer) kindOf(v py.Value, kinds []ast.Kind) (kind ast.Kind, found, ok bool) {
	if kind, exact := i.classes.kinds[py.TypeOf(v)]; exact {
		for _, k := range kinds {
			if k == kind {
				return kind, true, true
			}
		}
	}
	for _, k := range kinds {
		is, ok := py.IsInstance(i.t, v, i.classes.ofKind[k].V())
		if !ok || is {
			return k, is, ok
		}
	}
	return 0, false, true
}

func (i *importer) unexpected(v py.Value, what string) bool {
	text := py.Repr(i.t, v)
	if text.Zero() {
		return false
	}
	return i.fail(py.TypeError, "expected some sort of "+what+", but got "+cut(py.As[py.Str](text).String()))
}

func (i *importer) missing(field, where string) bool {
	return i.fail(py.TypeError, "required field \""+field+"\" missing from "+where)
}

func (i *importer) place(v py.Value, name *py.Str, union string) (int, bool) {
	a := i.attr(v, name)
	if a.Zero() {
		return 0, i.missing(name.String(), union)
	}
	return i.integer(a)
}

// node reads the fields of an object that is a node of that kind.
func (i *importer) node(v py.Value, kind ast.Kind, place ast.Place) (ast.Node, bool) {
	spec := &ast.Specs[kind]
	fields := make([]any, len(spec.Fields))
	for n := range spec.Fields {
		field := &spec.Fields[n]
		a := i.attr(v, i.classes.fields[kind][n])
		switch {
		case a.Ok():
			x, ok := i.field(a, spec, field)
			if !ok {
				return nil, false
			}
			fields[n] = x
		case field.Arity != ast.ArityOptional:
			return nil, i.missing(field.Name, spec.Name)
		}
	}
	if !i.required(spec, fields) {
		return nil, false
	}
	return ast.Make(kind, place, fields), true
}

// required checks that no field is None that must not be.
func (i *importer) required(spec *ast.NodeSpec, fields []any) bool {
	for n := range spec.Fields {
		field := &spec.Fields[n]
		if field.Arity == ast.ArityOne && fields[n] == nil {
			return i.fail(py.ValueError, "field "+field.Name+" is required for "+spec.Name)
		}
	}
	return true
}

// field reads a field's value.
func (i *importer) field(v py.Value, spec *ast.NodeSpec, field *ast.FieldSpec) (any, bool) {
	if field.Arity != ast.ArityList {
		return i.one(v, field)
	}
	if !py.IsList(v) {
		message := spec.Name + " field \"" + field.Name + "\" must be a list, not a " + py.TypeOf(v).FullName()
		return nil, i.fail(py.TypeError, message)
	}
	items := py.As[py.List](v).Copy()
	switch field.Holds {
	case ast.HoldsIdentifier:
		return list[string](i, items, field)
	case ast.HoldsEnum:
		return list[ast.Cmpop](i, items, field)
	}
	return list[ast.Node](i, items, field)
}

func list[T any](i *importer, items []py.Value, field *ast.FieldSpec) (any, bool) {
	out := make([]T, len(items))
	for n, item := range items {
		x, ok := i.one(item, field)
		if !ok {
			return nil, false
		}
		if x == nil {
			return nil, i.fail(py.ValueError, "None disallowed in "+field.Type+" list")
		}
		out[n], _ = x.(T)
	}
	return out, true
}

// one reads a single value.
func (i *importer) one(v py.Value, field *ast.FieldSpec) (any, bool) {
	switch field.Holds {
	case ast.HoldsIdentifier:
		return i.identifier(v)
	case ast.HoldsEnum:
		return i.word(v, field.Type)
	case ast.HoldsInt:
		return i.integer(v)
	case ast.HoldsBool:
		return i.boolean(v)
	case ast.HoldsString:
		if !py.IsExact(v, py.StrType) && !py.IsExact(v, py.UnicodeType) {
			return nil, i.fail(py.TypeError, "AST string must be of type str or unicode")
		}
		return v, true
	case ast.HoldsNumber:
		return i.constant(v)
	}
	if i.classes.nodes[field.Type] != nil {
		n, ok := i.union(v, field.Type)
		if n == nil {
			return nil, ok
		}
		return n, ok
	}
	return i.product(v, field.Type)
}

// constant reads the value of a Num, which CPython takes of any type that it can put among the constants.
func (i *importer) constant(v py.Value) (any, bool) {
	if v == py.None {
		return nil, true
	}
	_, ok := py.Hash(i.t, v)
	return v, ok
}

// product reads a node that stands outside any union; CPython asks for nothing but its fields.
func (i *importer) product(v py.Value, name string) (any, bool) {
	for kind := range ast.Specs {
		if ast.Specs[kind].Name == name {
			n, ok := i.node(v, ast.Kind(kind), ast.Place{})
			return n, ok
		}
	}
	return nil, i.unexpected(v, name)
}

func (i *importer) identifier(v py.Value) (any, bool) {
	switch {
	case v == py.None:
		return nil, true
	case !py.IsExact(v, py.StrType):
		return nil, i.fail(py.TypeError, "AST identifier must be of type str")
	}
	return py.As[py.Str](v).String(), true
}

func (i *importer) word(v py.Value, enum string) (any, bool) {
	for n, class := range i.classes.words[enum] {
		is, ok := py.IsInstance(i.t, v, class.V())
		if !ok {
			return nil, false
		}
		if is {
			return ast.EnumOf(enum, n), true
		}
	}
	return nil, i.unexpected(v, enum)
}

func (i *importer) integer(v py.Value) (int, bool) {
	if !py.IsAnyInt(v) && !py.IsLong(v) {
		return 0, i.invalid("integer", v)
	}
	n, ok := py.ArgLong(i.t, v)
	return int(int32(n)), ok
}

func (i *importer) boolean(v py.Value) (bool, bool) {
	if v != py.True && v != py.False {
		return false, i.invalid("boolean", v)
	}
	return v == py.True, true
}

func (i *importer) invalid(what string, v py.Value) bool {
	text := py.Repr(i.t, v)
	if text.Zero() {
		return false
	}
	return i.fail(py.ValueError, "invalid "+what+" value: "+cut(py.As[py.Str](text).String()))
}
