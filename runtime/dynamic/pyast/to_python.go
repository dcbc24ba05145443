// Trees of the front end → trees of module _ast.

package pyast

import (
	"grumpy.dev/runtime/dynamic/ast"
	"grumpy.dev/runtime/py"
)

// maxDepth is how deep a tree may be: deeper ones would need more stack than there is.
const maxDepth = 200_000

const tooDeep = "maximum recursion depth exceeded during ast construction"

// ToPython gives the tree of module _ast that a tree stands for; zero: an exception is set.
func ToPython(t *py.Thread, module ast.ModNode) py.Value {
	c := load(t)
	if c == nil {
		return py.Value{}
	}
	return (&exporter{t: t, classes: c}).node(module)
}

type exporter struct {
	t       *py.Thread
	classes *classes
	depth   int
}

func (e *exporter) node(n ast.Node) py.Value {
	if e.depth++; e.depth > maxDepth {
		return e.t.Raise(py.RuntimeError, tooDeep)
	}
	defer func() { e.depth-- }()
	kind := n.Kind()
	node := e.classes.ofKind[kind].Alloc()
	for i, name := range e.classes.fields[kind] {
		v := e.value(&ast.Specs[kind].Fields[i], n.Field(i))
		if v.Zero() || !py.SetAttr(e.t, node, name, v) {
			return py.Value{}
		}
	}
	if located, ok := n.(interface{ At() *ast.Place }); ok {
		place := located.At()
		if !py.SetAttr(e.t, node, sLine, py.Int(int64(place.Line))) || !py.SetAttr(e.t, node, sCol, py.Int(int64(place.Col))) {
			return py.Value{}
		}
	}
	return node
}

// value gives what a field holds.
func (e *exporter) value(spec *ast.FieldSpec, value any) py.Value {
	switch x := value.(type) {
	case nil:
		return py.None
	case ast.Node:
		return e.node(x)
	case []ast.Node:
		return e.list(len(x), func(i int) py.Value { return e.node(x[i]) })
	case string:
		if x == "" && spec.Arity == ast.ArityOptional {
			return py.None
		}
		return py.Intern(x).V()
	case []string:
		return e.list(len(x), func(i int) py.Value { return py.Intern(x[i]).V() })
	case []ast.Cmpop:
		return e.list(len(x), func(i int) py.Value { return e.classes.enumered[spec.Type][x[i]] })
	case bool:
		if x {
			return py.True
		}
		return py.False
	case int:
		return py.Int(int64(x))
	case py.Value:
		return x
	}
	return e.classes.enumered[spec.Type][ast.WordOf(value)]
}

func (e *exporter) list(n int, item func(i int) py.Value) py.Value {
	items := make([]py.Value, n)
	for i := range items {
		if items[i] = item(i); items[i].Zero() {
			return py.Value{}
		}
	}
	return py.NewList(items...).V()
}
