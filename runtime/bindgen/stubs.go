package main

import (
	"fmt"
	"go/types"
	"sort"
	"strings"
)

// stubWriter writes the .pyi file of one package, for editors and type checkers.
//
// What surprises: a type is always named through its module (`_net_http.Header`, also inside net/http), since a method
// of the same name would hide it in a class's body; and only parameters may be None, never results, because a checker
// would ask for a test of every result.
type stubWriter struct {
	b       strings.Builder
	modules map[string]string // path → alias
	local   string
}

// writeStubs writes the stubs of the imported packages and of those whose types they mention.
func writeStubs(l *loader, response *Response) error {
	done := map[string]bool{}
	var waiting []string
	for _, path := range l.paths {
		waiting = append(waiting, path)
	}
	sort.Strings(waiting)
	for len(waiting) > 0 {
		path := waiting[0]
		waiting = waiting[1:]
		if done[path] || internal(path, l.request.LocalModule) {
			continue
		}
		done[path] = true
		pkg, err := l.importer.Import(path)
		if err != nil {
			return err
		}
		w := &stubWriter{modules: map[string]string{}, local: l.request.LocalModule}
		text := w.packageText(pkg)
		name := strings.ReplaceAll(manglePath(path), ".", "/")
		response.Files = append(response.Files, File{"__go__/" + name + "/__init__.pyi", text})
		for mentioned := range w.modules {
			waiting = append(waiting, mentioned)
		}
		sort.Strings(waiting)
	}
	response.Files = append(response.Files, File{"__go__/__init__.pyi", rootStub})
	sort.Slice(response.Files, func(i, j int) bool { return response.Files[i].Name < response.Files[j].Name })
	return nil
}

// rootStub describes what all of Go's values have in common.
const rootStub = `# Written by grumpy stubs.
from typing import Any, Callable, Generic, Iterable, Iterator, TypeVar

_T = TypeVar('_T')
_K = TypeVar('_K')
_V = TypeVar('_V')

class GoError(Exception):
    results: tuple[Any, ...]
    def is_(self, target: Any, /) -> bool: ...
    def as_(self, cls: Any, /) -> Any: ...

class GoPanic(RuntimeError):
    value: Any
    stack: str

class ChannelClosed(Exception): ...

class Slice(Generic[_T]):
    def __init__(self, items: Iterable[Any] = ..., /) -> None: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[_T]: ...
    def __getitem__(self, index: Any, /) -> Any: ...
    def __setitem__(self, index: Any, value: Any, /) -> None: ...
    def __delitem__(self, index: Any, /) -> None: ...
    def __contains__(self, item: Any, /) -> bool: ...
    def append(self, item: _T, /) -> None: ...
    def extend(self, items: Iterable[_T], /) -> None: ...
    def insert(self, index: int, item: _T, /) -> None: ...
    def pop(self, index: int = ..., /) -> _T: ...
    def index(self, item: Any, /) -> int: ...
    def count(self, item: Any, /) -> int: ...
    def cap(self) -> int: ...
    def tobytes(self) -> str: ...

class Map(Generic[_K, _V]):
    def __init__(self, mapping: Any = ..., /) -> None: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[_K]: ...
    def __getitem__(self, key: _K, /) -> _V: ...
    def __setitem__(self, key: _K, value: Any, /) -> None: ...
    def __delitem__(self, key: _K, /) -> None: ...
    def __contains__(self, key: Any, /) -> bool: ...
    def get(self, key: _K, default: Any = ..., /) -> Any: ...
    def get2(self, key: _K, /) -> tuple[Any, bool]: ...
    def keys(self) -> list[_K]: ...
    def values(self) -> list[_V]: ...
    def items(self) -> list[tuple[_K, _V]]: ...
    def pop(self, key: _K, default: Any = ..., /) -> Any: ...
    def update(self, mapping: Any, /) -> None: ...
    def clear(self) -> None: ...

class Chan(Generic[_T]):
    def __init__(self, size: int = ..., /) -> None: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[_T]: ...
    def send(self, value: _T, /) -> None: ...
    def recv(self) -> _T: ...
    def recv2(self) -> tuple[Any, bool]: ...
    def try_send(self, value: _T, /) -> bool: ...
    def try_recv(self) -> tuple[Any, bool]: ...
    def close(self) -> None: ...
    def cap(self) -> int: ...

class Ref(Generic[_T]):
    value: _T

def go(function: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any: ...
def ref(value: Any = ..., /) -> Any: ...
def recv(channel: Any, /) -> Any: ...
def send(channel: Any, value: Any, /) -> Any: ...
def select(*cases: Any, default: bool = ...) -> tuple[int, Any, bool]: ...
`

func (w *stubWriter) packageText(pkg *types.Package) string {
	scope := pkg.Scope()
	for _, name := range scope.Names() {
		obj := scope.Lookup(name)
		if !obj.Exported() || keywords[name] {
			continue
		}
		switch obj := obj.(type) {
		case *types.Const:
			w.printf("%s: %s\n", name, w.result(obj.Type()))
		case *types.Var:
			if isErrorType(obj.Type()) {
				w.printf("class %s(__go__.GoError): ...\n", name)
			} else {
				w.printf("%s: %s\n", name, w.result(obj.Type()))
			}
		case *types.TypeName:
			w.typeDeclaration(obj)
		case *types.Func:
			w.function("", name, obj.Type().(*types.Signature), false)
		}
	}
	var head strings.Builder
	head.WriteString("# Written by grumpy stubs from the Go package " + pkg.Path() + ".\nimport typing as _t\nimport __go__\n")
	if strings.Contains(w.b.String(), "_datetime.") {
		head.WriteString("import datetime as _datetime\n")
	}
	var paths []string
	for path := range w.modules {
		paths = append(paths, path)
	}
	sort.Strings(paths)
	for _, path := range paths {
		head.WriteString("import __go__." + manglePath(path) + " as " + w.modules[path] + "\n")
	}
	return head.String() + "\n" + w.b.String()
}

func (w *stubWriter) printf(f string, args ...any) { fmt.Fprintf(&w.b, f, args...) }

// typeDeclaration writes a class, or an alias of another type.
func (w *stubWriter) typeDeclaration(obj *types.TypeName) {
	t := types.Unalias(obj.Type())
	n, ok := t.(*types.Named)
	if !ok || n.Obj() != obj {
		w.printf("%s = %s\n", obj.Name(), w.result(t))
		return
	}
	if n.TypeParams().Len() > 0 {
		w.printf("%s: _t.Any\n", obj.Name())
		return
	}
	base := w.base(n)
	w.printf("class %s%s:\n", obj.Name(), base)
	before := w.b.Len()
	if _, ok := n.Underlying().(*types.Struct); ok {
		w.structBody(n)
	}
	if b, ok := n.Underlying().(*types.Basic); ok && base != "(__go__.GoError)" {
		w.operators(n, b)
	}
	switch key(n) {
	case "time.Time":
		w.printf("    def __init__(self, value: Time | _datetime.datetime = ..., /) -> None: ...\n    def datetime(self) -> _datetime.datetime: ...\n")
	case "time.Duration":
		w.printf("    def timedelta(self) -> _datetime.timedelta: ...\n")
	}
	var methods types.Type = n
	if !types.IsInterface(n) {
		methods = types.NewPointer(n)
	}
	set := types.NewMethodSet(methods)
	for i := range set.Len() {
		if m := set.At(i); m.Obj().Exported() && !keywords[m.Obj().Name()] {
			w.function("    ", m.Obj().Name(), m.Type().(*types.Signature), true)
		}
	}
	if w.b.Len() == before {
		w.printf("    ...\n")
	}
}

// base gives the base classes of a named type.
func (w *stubWriter) base(n *types.Named) string {
	isError := !types.IsInterface(n) && (types.NewMethodSet(types.NewPointer(n)).Lookup(nil, "Error") != nil)
	switch u := n.Underlying().(type) {
	case *types.Interface:
		return "(_t.Protocol)"
	case *types.Basic:
		switch {
		case isError:
			return "(__go__.GoError)"
		case u.Info()&types.IsBoolean != 0:
			return "(int)"
		case u.Info()&types.IsInteger != 0:
			return "(int)"
		case u.Info()&types.IsFloat != 0:
			return "(float)"
		case u.Info()&types.IsString != 0:
			return "(str)"
		}
	case *types.Slice:
		if !isError {
			return "(__go__.Slice[" + w.result(u.Elem()) + "])"
		}
	case *types.Map:
		if !isError {
			return "(__go__.Map[" + w.result(u.Key()) + ", " + w.result(u.Elem()) + "])"
		}
	}
	if isError {
		return "(__go__.GoError)"
	}
	return ""
}

// operators declares that arithmetic keeps the type of a named number.
func (w *stubWriter) operators(n *types.Named, b *types.Basic) {
	var names []string
	switch {
	case b.Info()&types.IsInteger != 0:
		names = strings.Fields("add sub mul floordiv mod and or xor lshift rshift")
	case b.Info()&types.IsFloat != 0:
		names = strings.Fields("add sub mul floordiv mod")
	}
	for _, name := range names {
		for _, side := range []string{"", "r"} {
			w.printf("    def __%s%s__(self, other: _t.Any, /) -> %s: ...\n", side, name, w.named(n))
		}
	}
	if names != nil {
		w.printf("    def __neg__(self) -> %s: ...\n", w.named(n))
	}
}

func (w *stubWriter) structBody(n *types.Named) {
	var arguments []string
	for _, f := range fields(n) {
		if keywords[f.name] || types.NewMethodSet(types.NewPointer(n)).Lookup(nil, f.name) != nil {
			continue
		}
		w.printf("    %s: %s\n", f.name, w.result(f.typ))
		arguments = append(arguments, f.name+": "+w.parameter(f.typ)+" = ...")
	}
	if len(arguments) > 0 {
		w.printf("    def __init__(self, *, %s) -> None: ...\n", strings.Join(arguments, ", "))
	}
}

// function writes a function or method.
func (w *stubWriter) function(indent, name string, sig *types.Signature, method bool) {
	var params []string
	if method {
		params = append(params, "self")
	}
	positional := 0
	rest := ""
	for i := range sig.Params().Len() {
		p := sig.Params().At(i)
		pname := fmt.Sprintf("%s_%d", strings.Trim(p.Name(), "_"), i)
		if s, ok := p.Type().(*types.Slice); ok && sig.Variadic() && i == sig.Params().Len()-1 {
			rest = "*" + "args: " + w.parameter(s.Elem())
			break
		}
		if pname[0] == '_' {
			pname = "a" + pname
		}
		params = append(params, pname+": "+w.parameter(p.Type()))
		positional++
	}
	if positional > 0 {
		params = append(params, "/")
	}
	if rest != "" {
		params = append(params, rest)
	}
	w.printf("%sdef %s(%s) -> %s: ...\n", indent, name, strings.Join(params, ", "), w.results(name, sig))
}

func (w *stubWriter) results(name string, sig *types.Signature) string {
	var out []string
	n := sig.Results().Len()
	for i := range n {
		t := sig.Results().At(i).Type()
		if i == n-1 && isErrorType(t) && (n > 1 || !makesError(name)) {
			break
		}
		out = append(out, w.result(t))
	}
	switch len(out) {
	case 0:
		return "None"
	case 1:
		return out[0]
	}
	return "tuple[" + strings.Join(out, ", ") + "]"
}

// parameter is a type where Python gives a value: None is nil, iterables become slices.
func (w *stubWriter) parameter(t types.Type) string {
	switch key(types.Unalias(t)) {
	case "time.Time":
		return w.result(t) + " | _datetime.datetime"
	case "time.Duration":
		return w.result(t) + " | int | _datetime.timedelta"
	}
	switch u := t.Underlying().(type) {
	case *types.Pointer, *types.Signature, *types.Chan:
		return w.result(t) + " | None"
	case *types.Map:
		return w.result(t) + " | dict[" + w.parameter(u.Key()) + ", _t.Any] | None"
	case *types.Slice:
		if isByte(u.Elem()) {
			return "str | bytes | bytearray | None"
		}
		return w.result(t) + " | _t.Iterable[" + w.parameter(u.Elem()) + "] | None"
	case *types.Array:
		return w.result(t) + " | _t.Iterable[" + w.parameter(u.Elem()) + "]"
	case *types.Interface:
		if isErrorType(t) {
			return "BaseException | type[BaseException] | None"
		}
		if u.NumMethods() > 0 {
			return w.result(t) + " | None"
		}
	case *types.Basic:
		if n, ok := types.Unalias(t).(*types.Named); ok {
			return w.result(n) + " | " + w.result(u)
		}
		if u.Kind() == types.Int32 {
			return "int | str"
		}
	}
	return w.result(t)
}

// result is a type where Go gives a value.
func (w *stubWriter) result(t types.Type) string {
	t = types.Unalias(t)
	if n, ok := t.(*types.Named); ok {
		return w.named(n)
	}
	switch u := t.(type) {
	case *types.Basic:
		return basicStub(u)
	case *types.Pointer:
		return w.pointer(u)
	case *types.Slice:
		if isByte(u.Elem()) {
			return "str"
		}
		return "__go__.Slice[" + w.result(u.Elem()) + "]"
	case *types.Array:
		return "__go__.Slice[" + w.result(u.Elem()) + "]"
	case *types.Map:
		return "__go__.Map[" + w.result(u.Key()) + ", " + w.result(u.Elem()) + "]"
	case *types.Chan:
		return "__go__.Chan[" + w.result(u.Elem()) + "]"
	case *types.Signature:
		return w.callable(u)
	}
	return "_t.Any"
}

func (w *stubWriter) pointer(p *types.Pointer) string {
	elem := types.Unalias(p.Elem())
	if n, ok := elem.(*types.Named); ok {
		if _, basic := n.Underlying().(*types.Basic); !basic && !types.IsInterface(n) {
			return w.named(n)
		}
	}
	if _, ok := elem.(*types.TypeParam); ok {
		return "_t.Any"
	}
	return "__go__.Ref[" + w.result(elem) + "]"
}

func basicStub(b *types.Basic) string {
	switch info := b.Info(); {
	case info&types.IsBoolean != 0:
		return "bool"
	case info&types.IsInteger != 0:
		return "int"
	case info&types.IsFloat != 0:
		return "float"
	case info&types.IsComplex != 0:
		return "complex"
	case info&types.IsString != 0:
		return "str"
	}
	return "_t.Any"
}

func (w *stubWriter) named(n *types.Named) string {
	obj := n.Obj()
	switch {
	case isErrorType(n):
		return "__go__.GoError"
	case obj.Pkg() == nil || !obj.Exported() || internal(obj.Pkg().Path(), w.local):
		return "_t.Any"
	case obj.Pkg().Path() == "math/big" && obj.Name() == "Int":
		return "int"
	case obj.Pkg().Path() == "iter" && n.TypeArgs().Len() == 1:
		return "_t.Iterator[" + w.result(n.TypeArgs().At(0)) + "]"
	case obj.Pkg().Path() == "iter" && n.TypeArgs().Len() == 2:
		return "_t.Iterator[tuple[" + w.result(n.TypeArgs().At(0)) + ", " + w.result(n.TypeArgs().At(1)) + "]]"
	case n.TypeArgs().Len() > 0 || n.TypeParams().Len() > 0:
		return "_t.Any"
	}
	path := obj.Pkg().Path()
	alias := w.modules[path]
	if alias == "" {
		alias = "_" + strings.ReplaceAll(manglePath(path), ".", "_")
		w.modules[path] = alias
	}
	return alias + "." + obj.Name()
}

func (w *stubWriter) callable(sig *types.Signature) string {
	if sig.Variadic() {
		return "_t.Callable[..., " + w.results("", sig) + "]"
	}
	var params []string
	for i := range sig.Params().Len() {
		params = append(params, w.result(sig.Params().At(i).Type()))
	}
	result := w.results("", sig)
	if result == "None" {
		result = "_t.Any"
	}
	return "_t.Callable[[" + strings.Join(params, ", ") + "], " + result + "]"
}
