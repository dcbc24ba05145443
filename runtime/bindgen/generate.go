package main

import (
	"fmt"
	"go/token"
	"go/types"
	"sort"
	"strconv"
	"strings"
)

// generator writes one package of adapters for one program. Conversions and class descriptions are made when
// something first needs them (conv, info), so what the program can't reach is never written.
type generator struct {
	request  *Request
	response *Response
	loader   *loader
	out      *writer
	names    map[string]bool // nil: all
	asked    map[string]bool // attributes of values
	local    string

	convs     map[string]*conv
	infos     map[string]*typeInfo
	infoOrder []*typeInfo
	ifaces    map[string]*iface
	order     []*iface
	sentinels []string
	interned  map[string]bool
	optional  *optionalMethods
	pending   []func()
	counter   int
	errorType *types.Interface
	widened   []string
	flushing  bool            // the adapter being written has to write out Python's files (flushes)
	members   map[string]bool // methods of bound types and interfaces
}

func newGenerator(request *Request, response *Response, l *loader) *generator {
	g := &generator{
		request: request, response: response, loader: l, out: newWriter(), local: request.LocalModule,
		members: map[string]bool{}, convs: map[string]*conv{}, infos: map[string]*typeInfo{}, ifaces: map[string]*iface{}, interned: map[string]bool{},
		errorType: types.Universe.Lookup("error").Type().Underlying().(*types.Interface),
	}
	g.asked = map[string]bool{}
	for _, n := range request.Attributes {
		g.asked[n] = true
	}
	if request.Names != nil {
		g.names = map[string]bool{}
		for _, n := range request.Names {
			g.names[n] = true
		}
		for _, imp := range request.Imports {
			for _, n := range imp.Names {
				g.names[memberName(n)] = true
			}
		}
	}
	return g
}

// implied are members that are bound whether or not the program names them: printing, with statements and error
// chains use them.
var implied = map[string]bool{"String": true, "Error": true, "Close": true, "Lock": true, "Unlock": true}

// wanted tells whether the program can name a member.
func (g *generator) wanted(name string) bool { return g.names == nil || g.names[name] || implied[name] }

func (g *generator) fresh(prefix string) string {
	g.counter++
	return prefix + strconv.Itoa(g.counter)
}

func (g *generator) unbound(member, reason string) {
	g.response.Unbound = append(g.response.Unbound, Unbound{member, reason})
}

func (g *generator) run() error {
	if !g.checkUses() {
		return nil
	}
	var names []string
	for name := range g.loader.paths {
		names = append(names, name)
	}
	sort.Strings(names)
	g.commonInterfaces()
	if g.loader.packages["encoding/json"] != nil {
		g.out.printf("func init() { goiface.MarshalValue = %s.Marshal }\n\n", g.out.alias("encoding/json"))
	}
	var packages strings.Builder
	for _, name := range names {
		packages.WriteString(g.packageLiteral(name, g.loader.packages[g.loader.paths[name]]))
	}
	g.widenObjects()
	g.drain()
	for range 3 { // types that only come as a dynamic type can bring new interfaces
		g.dynamicTypes()
		g.drain()
	}
	g.writeBindings(packages.String())
	g.linkDatetime()
	text, err := g.out.text(g.request.Package)
	if err != nil {
		return fmt.Errorf("%w\n%s", err, text)
	}
	g.response.Files = append(g.response.Files, File{"bindings.go", text})
	return nil
}

// commonInterfaces lets values of unknown types be printed and closed.
func (g *generator) commonInterfaces() {
	text := types.NewTuple(types.NewParam(0, nil, "", types.Typ[types.String]))
	failure := types.NewTuple(types.NewParam(0, nil, "", types.Universe.Lookup("error").Type()))
	g.iface(oneMethod("String", types.NewSignatureType(nil, nil, nil, nil, text, false)))
	g.iface(oneMethod("Close", types.NewSignatureType(nil, nil, nil, nil, failure, false)))
}

// oneMethod is the interface of one method.
func oneMethod(name string, sig *types.Signature) *types.Interface {
	return types.NewInterfaceType([]*types.Func{types.NewFunc(0, nil, name, sig)}, nil).Complete()
}

// drain does what is waiting, which may bring more.
func (g *generator) drain() {
	for len(g.pending) > 0 {
		work := g.pending[0]
		g.pending = g.pending[1:]
		work()
	}
}

// dynamicTypes binds the exported types of the imported packages that implement a known interface: a value of such a type
// can come as that interface.
func (g *generator) dynamicTypes() {
	for _, path := range g.sortedPackages() {
		scope := g.loader.packages[path].Scope()
		for _, name := range scope.Names() {
			obj, ok := scope.Lookup(name).(*types.TypeName)
			if !ok || !obj.Exported() || obj.IsAlias() {
				continue
			}
			named, ok := obj.Type().(*types.Named)
			if !ok || named.TypeParams().Len() > 0 || hidden(named, g.local) != "" {
				continue
			}
			if i, ok := named.Underlying().(*types.Interface); ok {
				if i.IsMethodSet() && i.NumMethods() > 0 && g.namesAny(i) {
					g.iface(named)
				}
				continue
			}
			if g.implementsKnown(named) && g.hasWantedMember(named) {
				g.conv(named)
				g.conv(types.NewPointer(named))
			}
		}
	}
}

func (g *generator) sortedPackages() []string {
	var paths []string
	for path := range g.loader.packages {
		paths = append(paths, path)
	}
	sort.Strings(paths)
	return paths
}

// namesAny tells whether the program names a method of the interface.
func (g *generator) namesAny(i *types.Interface) bool {
	for m := range i.NumMethods() {
		if g.names == nil || g.names[i.Method(m).Name()] {
			return true
		}
	}
	return false
}

func (g *generator) implementsKnown(t *types.Named) bool {
	if g.isError(t) {
		return true
	}
	for _, i := range g.order {
		if types.Implements(types.NewPointer(t), i.typ) {
			return true
		}
	}
	return false
}

func (g *generator) hasWantedMember(t *types.Named) bool {
	set := types.NewMethodSet(types.NewPointer(t))
	for i := range set.Len() {
		if m := set.At(i).Obj(); m.Exported() && g.wanted(m.Name()) && !implied[m.Name()] {
			return true
		}
	}
	if s, ok := t.Underlying().(*types.Struct); ok {
		for i := range s.NumFields() {
			if f := s.Field(i); f.Exported() && g.wanted(f.Name()) {
				return true
			}
		}
	}
	return g.isError(t) && g.wanted(t.Obj().Name())
}

// isError tells whether T or *T is an error.
func (g *generator) isError(t types.Type) bool {
	if types.IsInterface(t) {
		return false
	}
	return types.Implements(t, g.errorType) || types.Implements(types.NewPointer(t), g.errorType)
}

// checkUses reports names that the imported packages don't have.
func (g *generator) checkUses() bool {
	check := func(module, name string, p Place) {
		name = memberName(name)
		pkg := g.loader.packages[g.loader.paths[module]]
		if pkg == nil || name == "*" || strings.HasPrefix(name, "__") || g.loader.paths[module+"."+name] != "" {
			return
		}
		if obj := pkg.Scope().Lookup(name); obj != nil && obj.Exported() {
			return
		}
		hint := ""
		if near := nearest(name, exported(pkg)); len(near) > 0 {
			hint = "; did you mean " + strings.Join(near, " or ") + "?"
		}
		g.loader.errorAt(p, "the Go package %q has no member %q%s", pkg.Path(), name, hint)
	}
	for _, imp := range g.request.Imports {
		if imp.Optional {
			continue
		}
		for _, name := range imp.Names {
			check(imp.Module, name, imp.Place)
		}
	}
	for _, use := range g.request.Uses {
		check(use.Module, use.Name, use.Place)
	}
	return len(g.response.Errors) == 0
}

func exported(pkg *types.Package) []string {
	var names []string
	for _, name := range pkg.Scope().Names() {
		if pkg.Scope().Lookup(name).Exported() {
			names = append(names, name)
		}
	}
	return names
}

// writeBindings writes the registration of all that was made.
func (g *generator) writeBindings(packages string) {
	w := g.out
	w.printf("func init() {\n\tgoiface.Register(&goiface.Bindings{\n\t\tProgram: %q,\n\t\tPackages: []*goiface.Package{\n%s\t\t},\n", g.request.Program, packages)
	w.printf("\t\tTypes: []*goiface.TypeInfo{")
	for _, info := range g.infoOrder {
		w.printf("%s,", info.name)
	}
	w.printf("},\n\t\tIfaces: []*goiface.Iface{")
	for _, i := range g.order {
		w.printf("%s,", i.name)
	}
	w.printf("},\n\t\tSentinels: []*goiface.Sentinel{%s},\n%s\t\tWidened: []goiface.Widened{%s},\n\t})\n}\n\n",
		strings.Join(g.sentinels, ","), g.namedMethods(), strings.Join(g.widened, ""))
	var names []string
	for n := range g.interned {
		names = append(names, n)
	}
	sort.Strings(names)
	for _, n := range names {
		w.printf("var n_%s = py.Intern(%q)\n", n, n)
	}
}

// namedMethods writes how methods are found, under constant names, on values whose type nobody can spell. Names that bound types and
// interfaces have are left out: the linker would keep every method of that name of every type in the program, and what a value has of a
// known interface is found without.
func (g *generator) namedMethods() string {
	var rows []string
	for _, n := range g.request.Attributes {
		if token.IsExported(n) && !g.members[n] && !keepsAll[n] {
			rows = append(rows, fmt.Sprintf("\t\t\t{Name: %q, Find: func(v %s.Value) %[2]s.Value { return v.MethodByName(%[1]q) }},\n",
				n, g.out.alias("reflect")))
		}
	}
	if len(rows) == 0 {
		return ""
	}
	return "\t\tNamed: []goiface.Named{\n" + strings.Join(rows, "") + "\t\t},\n"
}

// keepsAll are the names of reflect's own methods by which any method can be found: where they are reachable, the linker drops none.
var keepsAll = map[string]bool{"Method": true, "MethodByName": true}

// linkDatetime puts the module datetime into a program that asks Go's times for datetimes.
func (g *generator) linkDatetime() {
	if g.asked["datetime"] || g.asked["timedelta"] || g.names == nil && g.loader.packages["time"] != nil {
		g.out.linked = append(g.out.linked, "grumpy.dev/runtime/stdlib/datetime", "grumpy.dev/runtime/stdlib/time")
	}
}

// intern gives the variable that holds a method's name.
func (g *generator) intern(name string) string {
	g.interned[name] = true
	return "n_" + name
}
