// Prints scopes as far as CPython's module symtable tells of them: one line a scope, indented below the one it stands
// in, then one line a name.

package scope

import (
	"sort"
	"strconv"
	"strings"
)

var kindNames = [...]string{"module", "function", "class"}

var nameKindNames = [...]string{"unresolved", "local", "globalExplicit", "globalImplicit", "free", "cell"}

// Dump gives all scopes as text.
func Dump(table *Table) string {
	var out strings.Builder
	dumpScope(&out, table.Root, "")
	return out.String()
}

func dumpScope(out *strings.Builder, s *Scope, indent string) {
	line := s.Line
	if s.IsComprehension() {
		line = 0 // symtable doesn't tell it
	}
	out.WriteString(indent + kindNames[s.Kind] + " " + s.CodeName() + " line " + strconv.Itoa(line))
	if s.IsNested {
		out.WriteString(" nested")
	}
	out.WriteString("\n")
	names := append([]*Name(nil), s.Names...)
	sort.Slice(names, func(i, j int) bool { return names[i].Name < names[j].Name })
	for _, n := range names {
		out.WriteString(indent + "  " + n.Name + ": " + nameKindNames[n.Kind])
		fact(out, n.IsParam, " parameter")
		fact(out, n.IsBound(), " bound")
		fact(out, n.IsImported, " imported")
		fact(out, n.IsUsed, " used")
		out.WriteString("\n")
	}
	for _, child := range s.Children {
		dumpScope(out, child, indent+"    ")
	}
}

func fact(out *strings.Builder, holds bool, word string) {
	if holds {
		out.WriteString(word)
	}
}
