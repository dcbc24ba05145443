package main

import (
	"fmt"
	"go/types"
	"sort"
	"strings"
)

// typeInfo is the description of a type that becomes a Python class.
type typeInfo struct {
	name string // of the variable
	typ  types.Type
	kind string
}

// info gives the description of a type, making it if need be; its members are written later.
func (g *generator) info(t types.Type, kind string, c *conv) *typeInfo {
	k := key(t)
	if i := g.infos[k]; i != nil {
		return i
	}
	i := &typeInfo{name: g.fresh("info"), typ: t, kind: kind}
	g.infos[k] = i
	g.infoOrder = append(g.infoOrder, i)
	pkg, name := "", plainName(t)
	if n, ok := t.(*types.Named); ok && n.Obj().Pkg() != nil {
		pkg, name = n.Obj().Pkg().Path(), strings.TrimPrefix(name, n.Obj().Pkg().Name()+".")
	}
	g.out.printf("var %s = goiface.Info[%s](%q, %q, goiface.%s)\n\n", i.name, g.out.spell(t), pkg, name, kind)
	g.pending = append(g.pending, func() { g.describe(i, c) })
	return i
}

// refInfo describes pointers to a type without attributes.
func (g *generator) refInfo(elem types.Type) *typeInfo {
	k := "ref " + key(elem)
	if i := g.infos[k]; i != nil {
		return i
	}
	i := &typeInfo{name: g.fresh("info"), typ: elem, kind: "Ref"}
	g.infos[k] = i
	g.out.printf("var %s = goiface.Info[%s](\"\", %q, goiface.Ref)\n\n", i.name, g.out.spell(elem), plainName(elem))
	g.pending = append(g.pending, func() {
		c := g.conv(elem)
		g.out.printf("func init() { %s.Ref = goiface.NewRef(%s, %s) }\n\n", i.name, c.to, g.from(elem))
	})
	return i
}

// maxChanElement is the size that Go allows for what a channel carries.
const maxChanElement = 1 << 16

var sizes = types.SizesFor("gc", "amd64")

// describe writes what a class needs at run time.
func (g *generator) describe(i *typeInfo, c *conv) {
	w := g.out
	typ := w.spell(i.typ)
	var b strings.Builder
	fmt.Fprintf(&b, "func init() {\n\t%s.From = func(t *py.Thread, x any) py.Value { return %s(t, x.(%s)) }\n", i.name, c.to, typ)
	if c.from != "" {
		fmt.Fprintf(&b, "\t%s.Take = func(t *py.Thread, v py.Value, p goiface.Place) (any, bool) {\n\t\tx, ok := %s(t, v, p)\n\t\treturn &x, ok\n\t}\n", i.name, c.from)
	}
	if g.isError(i.typ) {
		fmt.Fprintf(&b, "\t%s.Error = true\n", i.name)
	}
	switch i.kind {
	case "Int", "Uint", "Float64", "String":
		fmt.Fprintf(&b, "\t%s.Basic = %s.From\n", i.name, i.name)
	case "Slice":
		g.describeSeq(&b, i, typ)
	case "Map":
		m := i.typ.Underlying().(*types.Map)
		fmt.Fprintf(&b, "\t%s.Map = goiface.NewMap[%s](%s, %s, %s, %s)\n", i.name, typ, g.conv(m.Key()).to, g.from(m.Key()),
			g.conv(m.Elem()).to, g.mapElement(i.typ, m))
	case "Chan":
		g.describeChan(&b, i, typ)
	case "Func":
		g.describeFunc(&b, i, typ)
	}
	if g.names == nil || g.names["Chan"] || g.names["Slice"] {
		if n, ok := i.typ.(*types.Named); ok && n.Obj().Pkg() != nil && g.loader.packages[n.Obj().Pkg().Path()] != nil && c.from != "" && sizes.Sizeof(n) < maxChanElement {
			fmt.Fprintf(&b, "\tgoiface.Element(%s, %s, %s, %s)\n", i.name, c.to, c.from, c.ref)
		}
	}
	g.describeMembers(&b, i)
	b.WriteString("}\n\n")
	w.printf("%s", b.String())
}

func (g *generator) describeSeq(b *strings.Builder, i *typeInfo, typ string) {
	switch u := i.typ.Underlying().(type) {
	case *types.Slice:
		e := g.conv(u.Elem())
		fmt.Fprintf(b, "\t%s.Seq = goiface.SliceSeq[%s](%s, %s)\n", i.name, typ, e.ref, g.from(u.Elem()))
	case *types.Array:
		e := g.conv(u.Elem())
		slice := g.conv(types.NewSlice(u.Elem()))
		fmt.Fprintf(b, "\t%s.Seq = goiface.ArraySeq(func(p *%s) []%s { return (*p)[:] }, %s, %s, %s)\n",
			i.name, typ, g.out.spell(u.Elem()), e.ref, g.from(u.Elem()), slice.to)
	}
}

func (g *generator) describeChan(b *strings.Builder, i *typeInfo, typ string) {
	u := i.typ.Underlying().(*types.Chan)
	elem := g.out.spell(u.Elem())
	recv := fmt.Sprintf("func(c %s) <-chan %s { return c }", typ, elem)
	send := fmt.Sprintf("func(c %s) chan<- %s { return c }", typ, elem)
	if u.Dir() == types.SendOnly {
		recv = "nil"
	}
	if u.Dir() == types.RecvOnly {
		send = "nil"
	}
	fmt.Fprintf(b, "\t%s.Chan = goiface.NewChan(%s, %s, %s, %s)\n", i.name, recv, send, g.conv(u.Elem()).to, g.from(u.Elem()))
}

// receiver gives the statement that fetches the receiver x of a method or field, and whether methods of *T can be called.
func (g *generator) receiver(i *typeInfo) (code string, pointer bool) {
	typ := g.out.spell(i.typ)
	switch {
	case g.isError(i.typ):
		return "x := goiface.ErrRecv[" + typ + "](self)", true
	case i.kind == "Int" || i.kind == "Uint" || i.kind == "Float64" || i.kind == "String":
		return fmt.Sprintf("x, ok := %s(t, self, \"receiver\")\n\tif !ok {\n\t\treturn r\n\t}", g.conv(i.typ).from), false
	}
	return "x, _ := py.As[goiface.Box](self).Go.(*" + typ + ")\n\tif x == nil {\n\t\tx = new(" + typ + ")\n\t}", true
}

// describeMembers writes the methods and fields that the program can name.
func (g *generator) describeMembers(b *strings.Builder, i *typeInfo) {
	recv, pointer := g.receiver(i)
	if rows := g.methodRows(i, recv, pointer); len(rows) > 0 {
		fmt.Fprintf(b, "\t%s.Methods = []py.Row{\n%s\t}\n", i.name, strings.Join(rows, ""))
	}
	if fields := g.fieldRows(i, recv); len(fields) > 0 {
		fmt.Fprintf(b, "\t%s.Fields = []py.GetSet{\n%s\t}\n", i.name, strings.Join(fields, ""))
	}
}

func (g *generator) methodRows(i *typeInfo, recv string, pointer bool) []string {
	if _, ok := i.typ.(*types.Named); !ok && i.kind != "Plain" {
		return nil
	}
	t := i.typ
	if pointer {
		t = types.NewPointer(i.typ)
	}
	var rows []string
	set := types.NewMethodSet(t)
	for m := range set.Len() {
		sel := set.At(m)
		name := sel.Obj().Name()
		if !sel.Obj().Exported() || !g.wanted(name) {
			continue
		}
		sig := sel.Type().(*types.Signature)
		g.members[name] = true
		g.flushing = g.flushes(sel.Obj().Pkg(), name, true)
		impl, why := g.adapter(display(i.typ)+"."+name, sig, "x."+name, recv, name == "Write")
		g.flushing = false
		if why == "" {
			rows = append(rows, fmt.Sprintf("\t\t{Name: %q, Sig: %q, Impl: %s},\n", name, plainSignature(sig), impl))
		} else {
			g.unbound(display(i.typ)+"."+name, why)
		}
	}
	switch key(t) {
	case "*time.Time":
		rows = append(rows, "\t\t{Name: \"datetime\", Sig: \"()\", Impl: py.NoArgs(goiface.Datetime)},\n")
	case "time.Duration":
		rows = append(rows, "\t\t{Name: \"timedelta\", Sig: \"()\", Impl: py.NoArgs(goiface.Timedelta)},\n")
	}
	return rows
}

func display(t types.Type) string { return plainName(t) }

// plainSignature is a function's parameters and results in Go's words.
func plainSignature(sig *types.Signature) string {
	return strings.TrimPrefix(types.TypeString(sig, func(p *types.Package) string { return p.Name() }), "func")
}

// field is a field that can be selected, promoted ones included.
type field struct {
	name string
	typ  types.Type
}

// fields lists the selectable fields of a struct.
func fields(t types.Type) []field {
	found := map[string]bool{}
	var visit func(t types.Type, depth int)
	visit = func(t types.Type, depth int) {
		if p, ok := types.Unalias(t).(*types.Pointer); ok {
			t = p.Elem()
		}
		s, ok := t.Underlying().(*types.Struct)
		if !ok || depth > 6 {
			return
		}
		for i := range s.NumFields() {
			f := s.Field(i)
			if f.Exported() {
				found[f.Name()] = true
			}
			if f.Embedded() {
				visit(f.Type(), depth+1)
			}
		}
	}
	visit(t, 0)
	var out []field
	for name := range found {
		obj, _, _ := types.LookupFieldOrMethod(types.NewPointer(t), true, nil, name)
		if v, ok := obj.(*types.Var); ok {
			out = append(out, field{name, v.Type()})
		}
	}
	sort.Slice(out, func(i, j int) bool { return out[i].name < out[j].name })
	return out
}

func (g *generator) fieldRows(i *typeInfo, recv string) []string {
	if _, ok := i.typ.Underlying().(*types.Struct); !ok {
		return nil
	}
	var rows []string
	for _, f := range fields(i.typ) {
		if !g.wanted(f.name) {
			continue
		}
		c := g.conv(f.typ)
		get := fmt.Sprintf("%s(t, x.%s)", c.to, f.name)
		if !c.opaque && !strings.HasPrefix(c.ref, "goiface.Deref(") {
			get = fmt.Sprintf("%s(t, &x.%s)", c.ref, f.name)
		}
		row := fmt.Sprintf("\t\t{Name: %q, Doc: %q, Get: func(t *py.Thread, self py.Value) (r py.Value) {\n\t\t\tdefer goiface.Guard(t, &r)\n\t\t\t%s\n\t\t\treturn %s\n\t\t}",
			f.name, plainName(f.typ), recv, get)
		place := display(i.typ) + "." + f.name
		if c.from != "" {
			row += fmt.Sprintf(", Set: func(t *py.Thread, self, v py.Value) (r bool) {\n\t\t\tdefer goiface.GuardBool(t, &r)\n"+
				"\t\t\tif !goiface.NoDelete(t, v, %q) {\n\t\t\t\treturn false\n\t\t\t}\n\t\t\t%s\n\t\t\ty, ok := %s(t, v, %q)\n\t\t\tif ok {\n\t\t\t\tx.%s = y\n\t\t\t}\n\t\t\treturn ok\n\t\t}",
				place, recv, c.from, place, f.name)
		} else {
			g.unbound(place+" (set)", c.why)
		}
		rows = append(rows, row+"},\n")
	}
	return rows
}
