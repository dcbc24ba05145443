package main

import (
	"fmt"
	"go/types"
	"strings"
)

// Generic functions and types. Go wants type arguments when the adapter is compiled, Python has none to give: a type
// parameter that takes any type gets `any`, one that wants numbers or texts gets an instance for each of int, float64
// and string, among which the first argument decides; `f[int, str]` in the program makes the instance that it names.

// choices are what a type parameter is tried with.
func choices() []types.Type {
	return []types.Type{types.Universe.Lookup("any").Type(), types.Typ[types.Int], types.Typ[types.Float64], types.Typ[types.String]}
}

// instances gives the argument lists that all constraints accept: one with any, or those for numbers and texts.
func instances(params *types.TypeParamList, generic types.Type) [][]types.Type {
	var found [][]types.Type
	for i, choice := range append(choices(), nil) {
		args := typeArguments(params, choice)
		if args == nil {
			continue
		}
		if _, err := types.Instantiate(nil, generic, args, true); err != nil {
			continue
		}
		found = append(found, args)
		if i == 0 {
			break
		}
	}
	return found
}

// typeArguments fills the parameters: those with a core type (~[]E) by it, the others with choice, or where that is nil
// with the interface that is their constraint.
func typeArguments(params *types.TypeParamList, choice types.Type) []types.Type {
	args := make([]types.Type, params.Len())
	for i := range params.Len() {
		if coreType(params.At(i)) != nil {
			continue
		}
		args[i] = choice
		if u, ok := params.At(i).Constraint().Underlying().(*types.Interface); ok && choice == nil && u.IsMethodSet() {
			args[i] = params.At(i).Constraint()
		}
	}
	for range params.Len() {
		for i := range params.Len() {
			if core := coreType(params.At(i)); core != nil {
				args[i] = substitute(core, params, args)
			}
		}
	}
	for _, a := range args {
		if a == nil {
			return nil
		}
	}
	return args
}

// coreType is the one type of a constraint such as ~[]E, or nil.
func coreType(p *types.TypeParam) types.Type {
	u, ok := p.Constraint().Underlying().(*types.Interface)
	if !ok {
		return nil
	}
	for i := range u.NumEmbeddeds() {
		switch e := types.Unalias(u.EmbeddedType(i)).(type) {
		case *types.Union:
			if e.Len() == 1 {
				if _, basic := e.Term(0).Type().Underlying().(*types.Basic); !basic {
					return e.Term(0).Type()
				}
			}
		case *types.Slice, *types.Map, *types.Pointer, *types.Chan:
			return e
		}
	}
	return nil
}

// substitute replaces type parameters in the few forms that core types have; nil: one is not known yet.
func substitute(t types.Type, params *types.TypeParamList, args []types.Type) types.Type {
	switch t := types.Unalias(t).(type) {
	case *types.TypeParam:
		for i := range params.Len() {
			if params.At(i) == t {
				return args[i]
			}
		}
		return nil
	case *types.Slice:
		if e := substitute(t.Elem(), params, args); e != nil {
			return types.NewSlice(e)
		}
		return nil
	case *types.Pointer:
		if e := substitute(t.Elem(), params, args); e != nil {
			return types.NewPointer(e)
		}
		return nil
	case *types.Map:
		k, e := substitute(t.Key(), params, args), substitute(t.Elem(), params, args)
		if k == nil || e == nil {
			return nil
		}
		return types.NewMap(k, e)
	case *types.Chan:
		if e := substitute(t.Elem(), params, args); e != nil {
			return types.NewChan(t.Dir(), e)
		}
		return nil
	}
	return t
}

// spellAll spells type arguments.
func (g *generator) spellAll(args []types.Type) string {
	var out []string
	for _, a := range args {
		out = append(out, g.out.spell(a))
	}
	return "[" + strings.Join(out, ", ") + "]"
}

// genericMember writes a generic function: its instances by default, and those that the program names.
func (g *generator) genericMember(module string, obj *types.Func) []string {
	sig := obj.Type().(*types.Signature)
	member := obj.Pkg().Name() + "." + obj.Name()
	callee := g.out.alias(obj.Pkg().Path()) + "." + obj.Name()
	instance := func(args []types.Type) (string, string) {
		t, err := types.Instantiate(nil, sig, args, true)
		if err != nil {
			return "", err.Error()
		}
		for _, a := range args {
			if why := hidden(a, g.local); why != "" {
				return "", why
			}
		}
		return g.adapter(member, t.(*types.Signature), callee+g.spellAll(args), "", false)
	}
	var defaults, named []string
	reason := "no type argument fits its constraints: subscript it"
	for _, args := range instances(sig.TypeParams(), sig) {
		impl, why := instance(args)
		if why != "" {
			reason = why
			continue
		}
		defaults = append(defaults, fmt.Sprintf("{Name: %q, Sig: %q, Impl: %s}", obj.Name(), plainSignature(sig), impl))
	}
	seen := map[string]bool{}
	for _, want := range g.request.Instances {
		if want.Module != module || want.Name != obj.Name() || seen[g.argumentKey(want.Args)] {
			continue
		}
		seen[g.argumentKey(want.Args)] = true
		args, err := g.parseArguments(want.Args, sig.TypeParams())
		if err != "" {
			g.loader.errorAt(want.Place, "%s[%s]: %s", member, strings.Join(want.Args, ", "), err)
			continue
		}
		impl, why := instance(args)
		if why != "" {
			g.loader.errorAt(want.Place, "%s[%s]: %s", member, strings.Join(want.Args, ", "), why)
			continue
		}
		named = append(named, fmt.Sprintf("%q: {Name: %q, Impl: %s}", g.argumentKey(want.Args), obj.Name(), impl))
	}
	if len(defaults) == 0 && len(named) == 0 {
		g.unbound(member, reason)
		if g.names != nil {
			return nil
		}
	}
	if len(defaults) == 0 && len(named) == 0 {
		return nil
	}
	code := fmt.Sprintf("return goiface.NewGeneric(%q, []py.Row{%s}, map[string]py.Row{%s})", member, strings.Join(defaults, ", "), strings.Join(named, ", "))
	return []string{member2(obj.Name(), code)}
}

// genericType writes a generic type: a class for `any`, and those that the program names.
func (g *generator) genericType(obj *types.TypeName, n *types.Named) (code, why string) {
	member := obj.Pkg().Name() + "." + obj.Name()
	if types.IsInterface(n) {
		return "", "a generic interface has no values of its own"
	}
	class := func(args []types.Type) (string, string) {
		t, err := types.Instantiate(nil, n, args, true)
		if err != nil {
			return "", err.Error()
		}
		if c := g.conv(t); c.info != nil {
			return c.info.name, ""
		}
		return "", "it has no class"
	}
	def := "nil"
	if found := instances(n.TypeParams(), n); len(found) > 0 {
		if name, why := class(found[0]); why == "" {
			def = name
		}
	}
	var named []string
	seen := map[string]bool{}
	for _, want := range g.request.Instances {
		if g.loader.paths[want.Module] != obj.Pkg().Path() || want.Name != obj.Name() || seen[g.argumentKey(want.Args)] {
			continue
		}
		seen[g.argumentKey(want.Args)] = true
		args, err := g.parseArguments(want.Args, n.TypeParams())
		name := ""
		if err == "" {
			name, err = class(args)
		}
		if err != "" {
			g.loader.errorAt(want.Place, "%s[%s]: %s", member, strings.Join(want.Args, ", "), err)
			continue
		}
		named = append(named, fmt.Sprintf("%q: %s", g.argumentKey(want.Args), name))
	}
	if def == "nil" && len(named) == 0 {
		return "", "no type argument fits its constraints: subscript it"
	}
	return fmt.Sprintf("return goiface.NewGenericType(t, %q, %s, map[string]*goiface.TypeInfo{%s})", member, def, strings.Join(named, ", ")), ""
}

// argumentKey spells type arguments as the runtime does: a Go class by its package's path.
func (g *generator) argumentKey(args []string) string {
	var out []string
	for _, a := range args {
		out = append(out, g.argument(a))
	}
	return strings.Join(out, ",")
}

// argument gives a type argument that names a member of a Python module its Go name.
func (g *generator) argument(name string) string {
	if module, member, ok := strings.Cut(name, ":"); ok && strings.HasPrefix(module, root+".") {
		return g.loader.paths[module] + "." + member
	}
	return name
}

// pythonTypes are the type arguments that Python's own types stand for.
var pythonTypes = map[string]string{"int": "int", "long": "int64", "str": "string", "unicode": "string", "float": "float64",
	"bool": "bool", "object": "any", "complex": "complex128", "bytearray": "[]byte"}

// parseArguments gives the types that a subscript names: Python's types, Go types as "net/http.Client", or Go's spelling.
func (g *generator) parseArguments(names []string, params *types.TypeParamList) ([]types.Type, string) {
	if len(names) > params.Len() {
		return nil, fmt.Sprintf("it takes %d type arguments", params.Len())
	}
	args := make([]types.Type, params.Len())
	given := 0
	for i := range params.Len() {
		if coreType(params.At(i)) != nil && len(names) < params.Len() {
			continue
		}
		if given == len(names) {
			return nil, fmt.Sprintf("it takes %d type arguments", params.Len())
		}
		t := g.parseType(names[given])
		if t == nil {
			return nil, "unknown type " + names[given]
		}
		args[i] = t
		given++
	}
	for range params.Len() {
		for i := range params.Len() {
			if args[i] == nil {
				args[i] = substitute(coreType(params.At(i)), params, args)
			}
		}
	}
	return args, ""
}

func (g *generator) parseType(name string) types.Type {
	name = g.argument(name)
	if p, ok := pythonTypes[name]; ok {
		name = p
	}
	switch {
	case strings.HasPrefix(name, "[]"):
		if e := g.parseType(name[2:]); e != nil {
			return types.NewSlice(e)
		}
		return nil
	case strings.HasPrefix(name, "*"):
		if e := g.parseType(name[1:]); e != nil {
			return types.NewPointer(e)
		}
		return nil
	case strings.HasPrefix(name, "map["):
		key, elem, ok := strings.Cut(name[4:], "]")
		k, e := g.parseType(key), g.parseType(elem)
		if !ok || k == nil || e == nil {
			return nil
		}
		return types.NewMap(k, e)
	}
	if obj, ok := types.Universe.Lookup(name).(*types.TypeName); ok {
		return obj.Type()
	}
	dot := strings.LastIndexByte(name, '.')
	if dot < 0 {
		return nil
	}
	for path, pkg := range g.loader.packages {
		if path == name[:dot] || pkg.Name() == name[:dot] {
			if obj, ok := pkg.Scope().Lookup(name[dot+1:]).(*types.TypeName); ok && obj.Exported() {
				return obj.Type()
			}
		}
	}
	return nil
}
