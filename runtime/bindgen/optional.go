package main

import (
	"fmt"
	"go/token"
	"go/types"
	"sort"
	"strings"
)

// optionalMethods are the methods that Go code may find on a value by asserting another interface than the one it was given as: of the
// exported interfaces of the packages that the program reaches, as far as some class of the program defines all methods of one.
type optionalMethods struct {
	// ofClass lists the methods of each class that defines some, one list for each different set.
	ofClass [][]*types.Func
}

// unnamedInterfaces are interfaces that the standard library asserts without giving them a name: what http.ResponseController looks for.
func unnamedInterfaces(pkg *types.Package) []*types.Interface {
	writer := pkg.Scope().Lookup("ResponseWriter")
	if pkg.Path() != "net/http" || writer == nil {
		return nil
	}
	failure := types.NewTuple(types.NewParam(0, nil, "", types.Universe.Lookup("error").Type()))
	unwrapped := types.NewTuple(types.NewParam(0, nil, "", writer.Type()))
	return []*types.Interface{
		oneMethod("Unwrap", types.NewSignatureType(nil, nil, nil, nil, unwrapped, false)),
		oneMethod("FlushError", types.NewSignatureType(nil, nil, nil, nil, failure, false)),
	}
}

// optionals finds the optional methods, once.
func (g *generator) optionals() *optionalMethods {
	if g.optional != nil {
		return g.optional
	}
	g.optional = &optionalMethods{}
	if len(g.request.Classes) == 0 {
		return g.optional
	}
	known := g.optionalInterfaces()
	seen := map[string]bool{}
	for _, class := range g.request.Classes {
		defined := map[string]bool{}
		for _, name := range class {
			defined[name] = true
		}
		methods := map[string]*types.Func{}
		for _, i := range known {
			addMethods(methods, i, defined)
		}
		list := sortedMethods(methods)
		if k := methodKey(list); len(list) > 0 && !seen[k] {
			seen[k] = true
			g.optional.ofClass = append(g.optional.ofClass, list)
		}
	}
	sort.SliceStable(g.optional.ofClass, func(i, j int) bool { return len(g.optional.ofClass[i]) > len(g.optional.ofClass[j]) })
	return g.optional
}

// addMethods takes over the methods of an interface that a class defines wholly. Of two with one name the first stays.
func addMethods(methods map[string]*types.Func, i *types.Interface, defined map[string]bool) {
	for n := range i.NumMethods() {
		if !defined[i.Method(n).Name()] {
			return
		}
	}
	for n := range i.NumMethods() {
		if m := i.Method(n); methods[m.Name()] == nil {
			methods[m.Name()] = m
		}
	}
}

func sortedMethods(methods map[string]*types.Func) []*types.Func {
	var list []*types.Func
	for _, m := range methods {
		list = append(list, m)
	}
	sort.Slice(list, func(i, j int) bool { return list[i].Name() < list[j].Name() })
	return list
}

func methodKey(list []*types.Func) string {
	var names []string
	for _, m := range list {
		names = append(names, m.Name())
	}
	return strings.Join(names, " ")
}

// optionalInterfaces lists the interfaces that Python objects can implement, those of the imported packages first.
func (g *generator) optionalInterfaces() []*types.Interface {
	var found []*types.Interface
	seen := map[string]bool{}
	var visit func(paths []string, depth int)
	visit = func(paths []string, depth int) {
		var more []string
		for _, path := range paths {
			if seen[path] || internal(path, g.local) || g.loader.exports[path] == "" {
				continue
			}
			seen[path] = true
			pkg, err := g.loader.importer.Import(path)
			if err != nil {
				continue
			}
			found = append(found, g.interfacesOf(pkg)...)
			for _, below := range pkg.Imports() {
				more = append(more, below.Path())
			}
		}
		if sort.Strings(more); depth > 0 && len(more) > 0 {
			visit(more, depth-1)
		}
	}
	visit(g.sortedPackages(), 1)
	return found
}

func (g *generator) interfacesOf(pkg *types.Package) []*types.Interface {
	found := unnamedInterfaces(pkg)
	for _, name := range pkg.Scope().Names() {
		obj, ok := pkg.Scope().Lookup(name).(*types.TypeName)
		if !ok || !obj.Exported() {
			continue
		}
		n, ok := types.Unalias(obj.Type()).(*types.Named)
		if !ok || n.TypeParams().Len() > 0 {
			continue
		}
		if i, ok := n.Underlying().(*types.Interface); ok && i.IsMethodSet() && i.NumMethods() > 0 && g.implementable(i) {
			found = append(found, i)
		}
	}
	return found
}

// implementable tells whether generated code can spell all methods of an interface.
func (g *generator) implementable(i *types.Interface) bool {
	for n := range i.NumMethods() {
		m := i.Method(n)
		if !m.Exported() || hidden(m.Type(), g.local) != "" || m.Name() == "String" || m.Name() == "PythonObject" {
			return false
		}
	}
	return true
}

// wrapper gives the function that makes an interface of a Python object: of the type with the most further methods that the
// object has.
func (g *generator) wrapper(u *types.Interface, id, typ string) string {
	own := map[string]bool{}
	for i := range u.NumMethods() {
		own[u.Method(i).Name()] = true
	}
	var cases, sets []string
	seen := map[string]bool{}
	for _, class := range g.optionals().ofClass {
		var more []*types.Func
		for _, m := range class {
			if !own[m.Name()] {
				more = append(more, m)
			}
		}
		if len(more) == 0 || len(more) == len(class) || seen[methodKey(more)] { // a class without any of its methods is no such thing
			continue
		}
		seen[methodKey(more)] = true
		wide := fmt.Sprintf("wide%s_%d", id, len(sets))
		g.writeWide(wide, "impl"+id, more)
		cases = append(cases, fmt.Sprintf("\tcase %d:\n\t\treturn %s{impl%s{i}}\n", len(sets), wide, id))
		sets = append(sets, g.namesOf(more))
	}
	if len(sets) == 0 {
		return fmt.Sprintf("func(i goiface.Impl) %s { return impl%s{i} }", typ, id)
	}
	g.out.printf("var sets%s = [][]*py.Str{%s}\n\n", id, strings.Join(sets, ", "))
	g.out.printf("func wrap%s(i goiface.Impl) %s {\n\tswitch goiface.Widest(i, sets%[1]s) {\n%[3]s\t}\n\treturn impl%[1]s{i}\n}\n\n",
		id, typ, strings.Join(cases, ""))
	return "wrap" + id
}

func (g *generator) namesOf(methods []*types.Func) string {
	var names []string
	for _, m := range methods {
		names = append(names, g.intern(m.Name()))
	}
	return "{" + strings.Join(names, ", ") + "}"
}

// writeWide writes a type with further methods around another one.
func (g *generator) writeWide(name, around string, methods []*types.Func) {
	var b strings.Builder
	fmt.Fprintf(&b, "// %s is %s with further methods.\ntype %[1]s struct{ %[2]s }\n\n", name, around)
	for _, m := range methods {
		g.writeImplMethod(&b, name, m)
	}
	g.out.printf("%s", b.String())
}

// widenObjects lets Python objects that Go holds in an `any` have the methods of their classes.
func (g *generator) widenObjects() {
	for n, class := range g.optionals().ofClass {
		var methods []*types.Func
		for _, m := range class {
			if m.Name() != "MarshalJSON" && m.Name() != "MarshalText" && token.IsExported(m.Name()) { // every object has these two
				methods = append(methods, m)
			}
		}
		if len(methods) == 0 {
			continue
		}
		name := fmt.Sprintf("object_%d", n)
		g.writeWide(name, "goiface.Object", methods)
		g.widened = append(g.widened, fmt.Sprintf("{Names: []*py.Str%s, Wrap: func(o goiface.Object) any { return %s{o} }},", g.namesOf(methods), name))
	}
}
