package main

import (
	"fmt"
	"go/types"
	"strings"
)

// conv is how values of a Go type get to Python and back: expressions of Go functions
//
//	to   func(t, x T) py.Value
//	ref  func(t, x *T) py.Value, for a T that lies in something else
//	from func(t, v py.Value, p goiface.Place) (T, bool); empty: no Python value becomes a T
type conv struct {
	to, ref, from string
	fast          string // func(v py.Value) (T, bool) for what needs no more than a look; may be empty
	why           string // why from is empty
	info          *typeInfo
	opaque        bool // T can't be spelled: to is generic and only good for calls
}

func key(t types.Type) string {
	return types.TypeString(t, func(p *types.Package) string { return p.Path() })
}

// conv gives the conversions of a type, making them if need be.
func (g *generator) conv(t types.Type) *conv {
	t = types.Unalias(t)
	k := key(t)
	if c := g.convs[k]; c != nil {
		return c
	}
	c := &conv{}
	g.convs[k] = c
	if why := hidden(t, g.local); why != "" {
		*c = conv{to: "goiface.FromOpaque", why: why, opaque: true}
		g.hiddenMethods(t)
		return c
	}
	g.fill(c, t)
	if c.ref == "" {
		c.ref = "goiface.Deref(" + c.to + ")"
	}
	return c
}

func (g *generator) fill(c *conv, t types.Type) {
	switch u := t.(type) {
	case *types.Basic:
		basicConv(c, u)
	case *types.Named:
		g.namedConv(c, u)
	case *types.Pointer:
		g.pointerConv(c, u)
	case *types.Interface:
		g.ifaceConv(c, u)
	case *types.Slice:
		if isByte(u.Elem()) {
			c.to, c.from = "goiface.FromBytes[[]byte]", "goiface.ToBytes[[]byte]"
			return
		}
		g.boxedConv(c, t)
	case *types.Struct:
		if u.NumFields() == 0 {
			c.to, c.from = "goiface.FromEmpty", "goiface.ToEmpty"
			return
		}
		g.boxedConv(c, t)
	case *types.Array, *types.Map, *types.Chan, *types.Signature:
		g.boxedConv(c, t)
	default:
		*c = conv{to: "goiface.FromOpaque", why: "its type has no Python form", opaque: true}
	}
}

func isByte(t types.Type) bool {
	b, ok := types.Unalias(t).(*types.Basic)
	return ok && b.Kind() == types.Uint8
}

func basicConv(c *conv, b *types.Basic) {
	switch info := b.Info(); {
	case b.Kind() == types.UnsafePointer:
		*c = conv{to: "goiface.FromOpaque", why: "unsafe.Pointer", opaque: true}
	case b.Name() == "rune":
		c.to, c.from, c.fast = "goiface.FromSigned[rune]", "goiface.ToRune", "goiface.SignedOf[rune]"
	case b.Name() == "byte":
		c.to, c.from, c.fast = "goiface.FromUnsigned[byte]", "goiface.ToByte", "goiface.UnsignedOf[byte]"
	case b.Kind() == types.Int:
		c.to, c.from, c.fast = "goiface.FromInt", "goiface.ToInt", "goiface.IntOf"
	case info&types.IsBoolean != 0:
		c.to, c.from, c.fast = "goiface.FromBool", "goiface.ToBool", "goiface.BoolOf"
	case info&types.IsUnsigned != 0:
		c.to, c.from = "goiface.FromUnsigned["+b.Name()+"]", "goiface.ToUnsigned["+b.Name()+"]"
		c.fast = "goiface.UnsignedOf[" + b.Name() + "]"
	case info&types.IsInteger != 0:
		c.to, c.from = "goiface.FromSigned["+b.Name()+"]", "goiface.ToSigned["+b.Name()+"]"
		c.fast = "goiface.SignedOf[" + b.Name() + "]"
	case info&types.IsFloat != 0:
		c.to, c.from = "goiface.FromFloat["+b.Name()+"]", "goiface.ToFloat["+b.Name()+"]"
		if b.Kind() == types.Float64 {
			c.fast = "goiface.FloatOf"
		}
	case info&types.IsComplex != 0:
		c.to, c.from = "goiface.FromComplex["+b.Name()+"]", "goiface.ToComplex["+b.Name()+"]"
	case info&types.IsString != 0:
		c.to, c.from, c.fast = "goiface.FromString[string]", "goiface.ToString[string]", "goiface.StringOf"
	}
}

// functions names a type's conversion functions, which are written later.
func (g *generator) functions(c *conv) string {
	id := g.fresh("")
	c.to, c.ref, c.from = "to"+id, "ref"+id, "from"+id
	return id
}

func (g *generator) namedConv(c *conv, n *types.Named) {
	pkg, name := "", n.Obj().Name()
	if n.Obj().Pkg() != nil {
		pkg = n.Obj().Pkg().Path()
	}
	switch {
	case pkg == "" && name == "error":
		c.to, c.from = "goiface.FromError", "goiface.ToError"
		return
	case pkg == "iter" && (name == "Seq" || name == "Seq2"):
		g.seqConv(c, n)
		return
	case pkg == "math/big" && name == "Int":
		w := g.functions(c)
		big := g.out.spell(n)
		g.out.printf("func to%s(t *py.Thread, x %s) py.Value { return goiface.FromBig(t, &x) }\n", w, big)
		g.out.printf("func ref%s(t *py.Thread, x *%s) py.Value { return goiface.FromBig(t, x) }\n", w, big)
		g.out.printf("func from%s(t *py.Thread, v py.Value, p goiface.Place) (x %s, ok bool) {\n\tb, ok := goiface.ToBig(t, v, p)\n"+
			"\tif ok && b != nil {\n\t\tx = *b\n\t}\n\treturn x, ok\n}\n\n", w, big)
		return
	case types.IsInterface(n):
		g.ifaceConv(c, n)
		return
	}
	if b, ok := n.Underlying().(*types.Basic); ok {
		g.namedBasic(c, n, b)
		return
	}
	g.boxedConv(c, n)
}

// namedBasic is a named number or text: a subclass of int, long, float or str.
func (g *generator) namedBasic(c *conv, n *types.Named, b *types.Basic) {
	id := g.functions(c)
	typ := g.out.spell(n)
	kind, to, from := "", "", ""
	switch info := b.Info(); {
	case info&types.IsBoolean != 0, info&types.IsComplex != 0, b.Kind() == types.UnsafePointer:
		plain := &conv{}
		basicConv(plain, b)
		if plain.opaque {
			*c = *plain
			return
		}
		g.out.printf("func to%s(t *py.Thread, x %s) py.Value { return %s(t, %s(x)) }\n", id, typ, plain.to, b.Name())
		g.out.printf("func from%s(t *py.Thread, v py.Value, p goiface.Place) (%s, bool) {\n\tx, ok := %s(t, v, p)\n\treturn %s(x), ok\n}\n\n",
			id, typ, plain.from, typ)
		c.ref = ""
		return
	case info&types.IsUnsigned != 0:
		kind, to, from = "Uint", "FromNamedUint", "ToUnsigned"
	case info&types.IsInteger != 0:
		kind, to, from = "Int", "FromNamedInt", "ToSigned"
	case info&types.IsFloat != 0:
		kind, to, from = "Float64", "FromNamedFloat", "ToFloat"
	default:
		kind, to, from = "String", "FromNamedString", "ToString"
	}
	c.ref = ""
	c.info = g.info(n, kind, c)
	g.out.printf("func to%s(t *py.Thread, x %s) py.Value { return goiface.%s(t, x, %s) }\n", id, typ, to, c.info.name)
	g.out.printf("func from%s(t *py.Thread, v py.Value, p goiface.Place) (%s, bool) { ", id, typ)
	if g.isError(n) {
		g.out.printf("if x, ok := goiface.PointerIn[%s](v); ok { return *x, true }; ", typ)
	}
	if key(n) == "time.Duration" {
		g.out.printf("return goiface.ToDuration(t, v, p) }\n\n")
		return
	}
	g.out.printf("return goiface.%s[%s](t, v, p) }\n\n", from, typ)
}

// boxedConv is everything that Python sees as a box: structs, slices, maps, arrays, channels, functions.
func (g *generator) boxedConv(c *conv, t types.Type) {
	kind := map[string]string{"*types.Struct": "Plain", "*types.Slice": "Slice", "*types.Array": "Slice", "*types.Map": "Map",
		"*types.Chan": "Chan", "*types.Signature": "Func"}[fmt.Sprintf("%T", t.Underlying())]
	id := g.functions(c)
	typ := g.out.spell(t)
	c.info = g.info(t, kind, c)
	to := fmt.Sprintf("return goiface.BoxValue(t, x, %s)", c.info.name)
	if kind == "Func" || kind == "Chan" {
		to = "if x == nil { return py.None }\n\t" + to
	}
	g.out.printf("func to%s(t *py.Thread, x %s) py.Value {\n\t%s\n}\n\n", id, typ, to)
	if kind == "Func" || kind == "Chan" {
		c.ref = ""
	} else {
		g.out.printf("func ref%s(t *py.Thread, x *%s) py.Value { return goiface.BoxRef(t, x, %s) }\n\n", id, typ, c.info.name)
	}
	g.pending = append(g.pending, func() { g.boxedFrom(c, t, id, typ) })
}

// boxedFrom writes the conversion to Go of a boxed type.
func (g *generator) boxedFrom(c *conv, t types.Type, id, typ string) {
	head := fmt.Sprintf("func from%s(t *py.Thread, v py.Value, p goiface.Place) (%s, bool) {\n", id, typ)
	switch u := t.Underlying().(type) {
	case *types.Struct, *types.Chan:
		if _, ok := u.(*types.Chan); ok {
			g.out.printf("%s\tif v == py.None {\n\t\treturn nil, true\n\t}\n\treturn goiface.ToValue[%s](t, v, p)\n}\n\n", head, typ)
			return
		}
		if key(t) == "time.Time" {
			g.out.printf("%s\treturn goiface.ToTime(t, v, p)\n}\n\n", head)
			return
		}
		g.out.printf("%s\treturn goiface.ToValue[%s](t, v, p)\n}\n\n", head, typ)
	case *types.Slice:
		if isByte(u.Elem()) {
			g.out.printf("%s\treturn goiface.ToBytes[%s](t, v, p)\n}\n\n", head, typ)
			return
		}
		g.out.printf("%s\treturn goiface.ToSlice[%s](t, v, p, %s)\n}\n\n", head, typ, g.from(u.Elem()))
	case *types.Array:
		g.out.printf("%s\tif x, ok := goiface.PointerIn[%s](v); ok && x != nil {\n\t\treturn *x, true\n\t}\n\tvar out %s\n"+
			"\tok := goiface.FillArray(t, v, p, %q, out[:], %s)\n\treturn out, ok\n}\n\n", head, typ, typ, plainName(t), g.from(u.Elem()))
	case *types.Map:
		g.out.printf("%s\treturn goiface.ToMap[%s](t, v, p, %s, %s)\n}\n\n", head, typ, g.from(u.Key()), g.mapElement(t, u))
	case *types.Signature:
		g.funcFrom(head, u, typ)
	}
}

// mapElement gives the conversion of a map's values: a template's functions can be Python's.
func (g *generator) mapElement(t types.Type, m *types.Map) string {
	if n, ok := t.(*types.Named); ok && n.Obj().Name() == "FuncMap" && key(m.Elem()) == "any" {
		return "goiface.ToTemplateFunc"
	}
	return g.from(m.Elem())
}

// plainName is a type as Go programmers write it, for messages.
func plainName(t types.Type) string {
	return types.TypeString(t, func(p *types.Package) string { return p.Name() })
}

// from gives the conversion of an element to Go; one that there isn't becomes a function that refuses.
func (g *generator) from(t types.Type) string {
	c := g.conv(t)
	if c.from != "" {
		return c.from
	}
	return fmt.Sprintf("goiface.Refuse[%s]", g.out.spell(t))
}

func (g *generator) pointerConv(c *conv, p *types.Pointer) {
	elem := types.Unalias(p.Elem())
	if n, ok := elem.(*types.Named); ok && n.Obj().Pkg() != nil && n.Obj().Pkg().Path() == "math/big" && n.Obj().Name() == "Int" {
		c.to, c.from = "goiface.FromBig", "goiface.ToBig"
		return
	}
	id := g.functions(c)
	c.ref = ""
	typ := g.out.spell(elem)
	info := g.pointed(elem)
	g.out.printf("func to%s(t *py.Thread, x *%s) py.Value { return goiface.BoxPointer(t, x, %s) }\n", id, typ, info.name)
	g.out.printf("func from%s(t *py.Thread, v py.Value, p goiface.Place) (*%s, bool) { return goiface.ToPointer[%s](t, v, p) }\n\n", id, typ, typ)
}

// pointed gives the class of what a pointer points to: the type's own if it is boxed, else a Ref.
func (g *generator) pointed(elem types.Type) *typeInfo {
	switch elem.Underlying().(type) {
	case *types.Struct, *types.Slice, *types.Array, *types.Map:
		if isByteSlice(elem) {
			break
		}
		if info := g.conv(elem).info; info != nil {
			return info
		}
	}
	return g.refInfo(elem)
}

func isByteSlice(t types.Type) bool {
	s, ok := types.Unalias(t).(*types.Slice)
	return ok && isByte(s.Elem())
}

// seqConv is iter.Seq and iter.Seq2.
func (g *generator) seqConv(c *conv, n *types.Named) {
	id := g.functions(c)
	c.ref = ""
	typ := g.out.spell(n)
	var to, from []string
	for i := range n.TypeArgs().Len() {
		arg := n.TypeArgs().At(i)
		to = append(to, g.conv(arg).to)
		from = append(from, g.from(arg))
	}
	suffix := strings.TrimPrefix(n.Obj().Name(), "Seq")
	g.out.printf("func to%s(t *py.Thread, x %s) py.Value { return goiface.FromSeq%s(t, x, %s) }\n", id, typ, suffix, strings.Join(to, ", "))
	g.out.printf("func from%s(t *py.Thread, v py.Value, p goiface.Place) (%s, bool) { return goiface.ToSeq%s(t, v, p, %s) }\n\n",
		id, typ, suffix, strings.Join(from, ", "))
}
