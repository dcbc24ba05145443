// Prints a tree as CPython's `ast.dump(tree, include_attributes=True)` does, without recursion: trees can be deep.

package ast

import (
	"strconv"
	"strings"

	"grumpy.dev/runtime/py"
)

// Dump prints a tree; the payloads of literals are printed by repr.
func Dump(root Node, repr func(py.Value) string) string {
	d := dumper{repr: repr, stack: []any{root}}
	for len(d.stack) > 0 {
		last := len(d.stack) - 1
		next := d.stack[last]
		d.stack = d.stack[:last]
		if text, ok := next.(string); ok {
			d.out.WriteString(text)
			continue
		}
		d.node(next.(Node))
	}
	return d.out.String()
}

// dumper's stack holds what is left to print, texts and nodes, the next one last.
type dumper struct {
	repr  func(py.Value) string
	out   strings.Builder
	stack []any
}

func (d *dumper) node(n Node) {
	spec := &Specs[n.Kind()]
	work := []any{spec.Name + "("}
	for i := range spec.Fields {
		field := &spec.Fields[i]
		label := field.Name + "="
		if i > 0 {
			label = ", " + label
		}
		work = append(work, label)
		work = d.field(work, field, n.Field(i))
	}
	if located, ok := n.(interface{ At() *Place }); ok {
		place := located.At()
		// ast.dump writes a space, and no comma, where a node has no fields but a place.
		separator := ", "
		if len(spec.Fields) == 0 {
			separator = " "
		}
		work = append(work, separator+"lineno="+strconv.Itoa(place.Line)+", col_offset="+strconv.Itoa(place.Col))
	}
	work = append(work, ")")
	for i := len(work) - 1; i >= 0; i-- {
		d.stack = append(d.stack, work[i])
	}
}

func (d *dumper) field(work []any, spec *FieldSpec, value any) []any {
	switch list := value.(type) {
	case []Node:
		work = append(work, "[")
		for i, n := range list {
			if i > 0 {
				work = append(work, ", ")
			}
			work = append(work, n)
		}
		return append(work, "]")
	case []string:
		quoted := make([]string, len(list))
		for i, name := range list {
			quoted[i] = "'" + name + "'"
		}
		return append(work, "["+strings.Join(quoted, ", ")+"]")
	case []Cmpop:
		words := make([]string, len(list))
		for i, op := range list {
			words[i] = op.String() + "()"
		}
		return append(work, "["+strings.Join(words, ", ")+"]")
	}
	return append(work, d.scalar(spec, value))
}

func (d *dumper) scalar(spec *FieldSpec, value any) any {
	switch x := value.(type) {
	case nil:
		return "None"
	case Node:
		return x
	case string:
		if x == "" && spec.Arity == ArityOptional {
			return "None"
		}
		return "'" + x + "'"
	case bool:
		if x {
			return "True"
		}
		return "False"
	case int:
		return strconv.Itoa(x)
	case py.Value:
		return d.repr(x)
	}
	return value.(interface{ String() string }).String() + "()"
}
