package main

import (
	"fmt"
	"go/constant"
	"go/types"
	"slices"
	"strconv"
	"strings"
)

// packageLiteral writes the description of a package: those of its members that the program can name.
func (g *generator) packageLiteral(module string, pkg *types.Package) string {
	var funcs, values, vars []string
	scope := pkg.Scope()
	for _, name := range scope.Names() {
		obj := scope.Lookup(name)
		if !obj.Exported() {
			continue
		}
		g.response.Members++
		if g.names != nil && !g.names[name] {
			continue
		}
		member := pkg.Name() + "." + name
		switch obj := obj.(type) {
		case *types.Const:
			values = append(values, member2(name, g.constant(obj)))
		case *types.Var:
			if isErrorType(obj.Type()) {
				values = append(values, member2(name, "return "+g.sentinel(obj)+".Class(t).V()"))
				continue
			}
			vars = append(vars, g.variable(obj))
		case *types.TypeName:
			if code, why := g.typeMember(obj); why == "" {
				values = append(values, member2(name, code))
				if g.importsAs(module, "type_"+name) {
					values = append(values, member2("type_"+name, code))
				}
			} else {
				g.unbound(member, why)
			}
		case *types.Func:
			if obj.Type().(*types.Signature).TypeParams().Len() > 0 {
				values = append(values, g.genericMember(module, obj)...)
				continue
			}
			g.flushing = g.flushes(pkg, name, false)
			impl, why := g.adapter(member, obj.Type().(*types.Signature), g.out.alias(pkg.Path())+"."+name, "", false)
			g.flushing = false
			if why != "" {
				g.unbound(member, why)
				continue
			}
			funcs = append(funcs, fmt.Sprintf("\t\t\t\t{Name: %q, Sig: %q, Impl: %s},\n", name, plainSignature(obj.Type().(*types.Signature)), impl))
		}
	}
	return fmt.Sprintf("\t\t\t{Name: %q, Path: %q,\n\t\t\tFuncs: []py.Row{\n%s\t\t\t},\n\t\t\tValues: []goiface.Value{\n%s\t\t\t},\n\t\t\tVars: []goiface.Var{\n%s\t\t\t}},\n",
		module, pkg.Path(), strings.Join(funcs, ""), strings.Join(values, ""), strings.Join(vars, ""))
}

// importsAs tells whether the program imports a name of a module.
func (g *generator) importsAs(module, name string) bool {
	for _, imp := range g.request.Imports {
		if imp.Module == module && slices.Contains(imp.Names, name) {
			return true
		}
	}
	return false
}

func member2(name, code string) string {
	return fmt.Sprintf("\t\t\t\t{Name: %q, Make: func(t *py.Thread) py.Value { %s }},\n", name, code)
}

// constant gives the code for a constant's exact value.
func (g *generator) constant(c *types.Const) string {
	name := g.out.alias(c.Pkg().Path()) + "." + c.Name()
	if b, ok := c.Type().(*types.Basic); ok {
		if b.Info()&types.IsUntyped != 0 {
			return g.untyped(c, b, name)
		}
	}
	cv := g.conv(c.Type())
	if cv.opaque {
		return "return goiface.FromAny(t, " + name + ")"
	}
	return fmt.Sprintf("return %s(t, %s)", cv.to, name)
}

func (g *generator) untyped(c *types.Const, b *types.Basic, name string) string {
	switch b.Kind() {
	case types.UntypedBool:
		return "return py.Bool(" + name + ")"
	case types.UntypedString:
		return "return py.MkStr(" + name + ")"
	case types.UntypedInt, types.UntypedRune:
		if _, exact := constant.Int64Val(c.Val()); exact {
			return "return py.Int(" + name + ")"
		}
		return fmt.Sprintf("return goiface.BigConst(%q)", c.Val().ExactString())
	case types.UntypedFloat:
		f, _ := constant.Float64Val(c.Val())
		return "return py.Float(" + strconv.FormatFloat(f, 'g', -1, 64) + ")"
	}
	return "return py.NewComplex(" + name + ")"
}

// sentinel declares an error variable that stands for a class.
func (g *generator) sentinel(v *types.Var) string {
	id := g.fresh("sentinel")
	g.out.printf("var %s = &goiface.Sentinel{Name: %q, Package: %q, Get: func() error { return %s.%s }}\n\n",
		id, v.Name(), v.Pkg().Path(), g.out.alias(v.Pkg().Path()), v.Name())
	g.sentinels = append(g.sentinels, id)
	return id
}

// variable writes the description of a package variable, which is read and set as it is.
func (g *generator) variable(v *types.Var) string {
	c := g.conv(v.Type())
	name := g.out.alias(v.Pkg().Path()) + "." + v.Name()
	get := fmt.Sprintf("%s(t, %s)", c.to, name)
	if !c.opaque && !strings.HasPrefix(c.ref, "goiface.Deref(") {
		get = fmt.Sprintf("%s(t, &%s)", c.ref, name)
	}
	if isStandardStream(v) {
		get = "func() py.Value { py.UnbufferStdout(); return " + get + " }()"
	}
	set := ""
	if c.from != "" {
		set = fmt.Sprintf(", Set: func(t *py.Thread, v py.Value) bool {\n\t\t\t\tx, ok := %s(t, v, %q)\n\t\t\t\tif ok {\n\t\t\t\t\t%s = x\n\t\t\t\t}\n\t\t\t\treturn ok\n\t\t\t}",
			c.from, v.Pkg().Name()+"."+v.Name(), name)
	} else {
		g.unbound(v.Pkg().Name()+"."+v.Name()+" (set)", c.why)
	}
	return fmt.Sprintf("\t\t\t\t{Name: %q, Get: func(t *py.Thread) py.Value { return %s }%s},\n", v.Name(), get, set)
}

// typeMember gives the code for a type's class.
func (g *generator) typeMember(obj *types.TypeName) (code, why string) {
	t := types.Unalias(obj.Type())
	if n, ok := t.(*types.Named); ok && n.TypeParams().Len() > 0 && n.TypeArgs().Len() == 0 {
		return g.genericType(obj, n)
	}
	if why := hidden(t, g.local); why != "" {
		return "", why
	}
	if u, ok := t.Underlying().(*types.Interface); ok {
		switch {
		case !u.IsMethodSet():
			return "", "it is a constraint, which has no values"
		case u.NumMethods() == 0:
			return "return py.ObjectType.V()", ""
		case isErrorType(t):
			return "return goiface.GoError.V()", ""
		}
		g.conv(t)
		return "return " + g.iface(t).name + ".Class(t).V()", ""
	}
	if c := g.conv(t); c.info != nil {
		return "return " + c.info.name + ".Class(t).V()", ""
	}
	if p, ok := t.(*types.Pointer); ok {
		return "return " + g.pointed(types.Unalias(p.Elem())).name + ".Class(t).V()", ""
	}
	return g.plainClass(t)
}

// plainClass is the Python class of a type that has none of its own.
func (g *generator) plainClass(t types.Type) (code, why string) {
	if n, ok := t.(*types.Named); ok && n.Obj().Pkg() != nil && n.Obj().Pkg().Path() == "math/big" {
		return "return py.LongType.V()", ""
	}
	b, ok := t.Underlying().(*types.Basic)
	switch {
	case !ok:
		return "", "it has no class"
	case b.Info()&types.IsBoolean != 0:
		return "return py.BoolType.V()", ""
	case b.Info()&types.IsInteger != 0:
		return "return py.IntType.V()", ""
	case b.Info()&types.IsFloat != 0:
		return "return py.FloatType.V()", ""
	case b.Info()&types.IsComplex != 0:
		return "return py.ComplexType.V()", ""
	case b.Info()&types.IsString != 0:
		return "return py.StrType.V()", ""
	}
	return "", "unsafe.Pointer has no class"
}
