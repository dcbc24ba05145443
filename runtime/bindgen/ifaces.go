package main

import (
	"fmt"
	"go/types"
	"strings"
)

// iface is an interface type that the program can meet.
type iface struct {
	name string // of the variable
	typ  *types.Interface
}

// pythonFiles are the interfaces that a Python object with read, write or close can stand for.
var pythonFiles = map[string][2]string{
	"io.Reader": {"Read", "read"}, "io.Writer": {"Write", "write"}, "io.ReadCloser": {"Read", "read"},
	"io.WriteCloser": {"Write", "write"}, "io.ReadWriter": {"Read", "read"}, "io.ReadWriteCloser": {"Read", "read"},
}

func (g *generator) ifaceConv(c *conv, t types.Type) {
	u := t.Underlying().(*types.Interface)
	if u.NumMethods() == 0 {
		if !u.IsMethodSet() {
			*c = conv{to: "goiface.FromOpaque", why: "it is a constraint", opaque: true}
			return
		}
		c.to, c.from = "goiface.FromAny", "goiface.ToAny"
		if n, ok := t.(*types.Named); ok {
			typ := g.out.spell(n)
			id := g.functions(c)
			c.ref = ""
			g.out.printf("func to%s(t *py.Thread, x %s) py.Value { return goiface.FromAny(t, x) }\n", id, typ)
			g.out.printf("func from%s(t *py.Thread, v py.Value, p goiface.Place) (%s, bool) { return goiface.ToAny(t, v, p) }\n\n", id, typ)
		}
		return
	}
	if !u.IsMethodSet() {
		*c = conv{to: "goiface.FromOpaque", why: "it is a constraint", opaque: true}
		return
	}
	id := g.functions(c)
	c.ref = ""
	typ := g.out.spell(t)
	g.out.printf("func to%s(t *py.Thread, x %s) py.Value { return goiface.FromAny(t, x) }\n\n", id, typ)
	g.iface(t)
	g.pending = append(g.pending, func() { g.ifaceFrom(t, u, id, typ) })
}

// ifaceFrom writes the conversion to an interface: with a type that stands for a Python object, unless the interface is sealed.
func (g *generator) ifaceFrom(t types.Type, u *types.Interface, id, typ string) {
	wrap := "nil"
	if g.writeImpl(u, id, typ) {
		wrap = g.wrapper(u, id, typ)
	}
	g.out.printf("func from%s(t *py.Thread, v py.Value, p goiface.Place) (%s, bool) {\n", id, typ)
	if m, ok := pythonFiles[plainName(t)]; ok {
		g.out.printf("\tif x, ok := goiface.FileLike[%s](t, v, %s, %s); ok {\n\t\treturn x, true\n\t}\n", typ, g.intern(m[0]), g.intern(m[1]))
	}
	call := "goiface.ToIface[" + typ + "]"
	if key(t) == "context.Context" {
		call = "goiface.ToContext"
	}
	g.out.printf("\treturn %s(t, v, p, methods%s, %s)\n}\n\nvar methods%s = %s\n\n", call, id, wrap, id, g.methodNames(u))
}

func (g *generator) methodNames(u *types.Interface) string {
	var names []string
	for i := range u.NumMethods() {
		names = append(names, g.intern(u.Method(i).Name()))
	}
	return "[]*py.Str{" + strings.Join(names, ", ") + "}"
}

// maxCached is the number of arguments up to which the runtime has method calls with an inline cache.
const maxCached = 3

// writeImpl writes the type that stands for a Python object; false: some method can't be implemented.
func (g *generator) writeImpl(u *types.Interface, id, typ string) bool {
	for i := range u.NumMethods() {
		m := u.Method(i)
		if !m.Exported() || hidden(m.Type(), g.local) != "" {
			return false
		}
	}
	var b strings.Builder
	fmt.Fprintf(&b, "// impl%s stands for a Python object as %s.\ntype impl%s struct{ goiface.Impl }\n\n", id, typ, id)
	for i := range u.NumMethods() {
		g.writeImplMethod(&b, "impl"+id, u.Method(i))
	}
	g.out.printf("%s", b.String())
	return true
}

// writeImplMethod writes a method of a type that stands for a Python object.
func (g *generator) writeImplMethod(b *strings.Builder, typ string, m *types.Func) {
	sig := m.Type().(*types.Signature)
	fmt.Fprintf(b, "func (x %s) %s%s {\n", typ, m.Name(), g.signature(sig))
	b.WriteString("\tif x.PythonObject().Zero() { // package flag calls methods of zero values\n\t\treturn\n\t}\n")
	args := g.callbackArguments(sig, strings.HasPrefix(m.Name(), "Read"))
	name := g.intern(m.Name())
	call := fmt.Sprintf("goiface.ImplOf(x.PythonObject()).Method(t, %s%s)", name, prefixed(args))
	switch {
	case sig.Variadic():
		call = fmt.Sprintf("goiface.ImplOf(x.PythonObject()).Method(t, %s, all...)", name)
	case len(args) <= maxCached:
		site := g.fresh("site")
		g.out.printf("var %s py.AttrSite\n\n", site)
		call = fmt.Sprintf("py.CallMethod%d(t, x.PythonObject(), %s, &%s%s)", len(args), name, site, prefixed(args))
	}
	g.callbackBody(b, sig, call, fmt.Sprintf("%q", m.Name()+"() result"), args)
	b.WriteString("}\n\n")
}

// iface enters an interface among those whose methods values of unknown types are probed for.
func (g *generator) iface(t types.Type) *iface {
	t = types.Unalias(t)
	k := key(t)
	if i := g.ifaces[k]; i != nil {
		return i
	}
	u := t.Underlying().(*types.Interface)
	i := &iface{name: g.fresh("iface"), typ: u}
	g.ifaces[k] = i
	g.order = append(g.order, i)
	pkg, name := "", plainName(t)
	if n, ok := t.(*types.Named); ok && n.Obj().Pkg() != nil {
		pkg, name = n.Obj().Pkg().Path(), n.Obj().Name()
	}
	typ := g.out.spell(t)
	g.out.printf("var %s = &goiface.Iface{Name: %q, Package: %q, Names: %s, Has: func(x any) bool { _, ok := x.(%s); return ok }}\n\n",
		i.name, name, pkg, g.methodNames(u), typ)
	g.pending = append(g.pending, func() { g.describeIface(i, t, typ) })
	return i
}

func (g *generator) describeIface(i *iface, t types.Type, typ string) {
	var rows []string
	for m := range i.typ.NumMethods() {
		f := i.typ.Method(m)
		if !f.Exported() || !g.wanted(f.Name()) {
			continue
		}
		g.members[f.Name()] = true
		sig := f.Type().(*types.Signature)
		recv := "x := goiface.RecvIface[" + typ + "](self)"
		if impl, why := g.adapter(display(t)+"."+f.Name(), sig, "x."+f.Name(), recv, f.Name() == "Write"); why == "" {
			rows = append(rows, fmt.Sprintf("\t\t{Name: %q, Sig: %q, Impl: %s},\n", f.Name(), plainSignature(sig), impl))
		} else {
			g.unbound(display(t)+"."+f.Name(), why)
		}
	}
	c := g.conv(t)
	g.out.printf("func init() {\n\t%s.Methods = []py.Row{\n%s\t}\n", i.name, strings.Join(rows, ""))
	if c.from != "" {
		g.out.printf("\t%s.Adapt = func(t *py.Thread, v py.Value, p goiface.Place) (any, bool) {\n\t\tx, ok := %s(t, v, p)\n\t\treturn x, ok\n\t}\n", i.name, c.from)
	}
	g.out.printf("}\n\n")
}

// hiddenMethods lets the exported methods of a type that can't be spelled be called: through an interface that has them.
func (g *generator) hiddenMethods(t types.Type) {
	if types.IsInterface(t) {
		return
	}
	set := types.NewMethodSet(t)
	for i := range set.Len() {
		f, ok := set.At(i).Obj().(*types.Func)
		if !ok || !f.Exported() || !g.wanted(f.Name()) || hidden(f.Type(), g.local) != "" {
			continue
		}
		sig := set.At(i).Type().(*types.Signature)
		free := types.NewSignatureType(nil, nil, nil, sig.Params(), sig.Results(), sig.Variadic())
		g.iface(oneMethod(f.Name(), free))
	}
}
