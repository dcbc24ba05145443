// Boxes: Go values as Python objects, and what is known of their Go types.
//
// A Box always holds a *T, also where Python got a T: so fields can be set and methods of *T be called. ByValue
// remembers that it was a T, for places that take anything (fmt.Println). TypeInfo is what the generated code says of a Go
// type; a Python class is made of it when it is first needed. Locking contract: a Box never changes after it is
// made; what it points to has Go's rules.
package goiface

import (
	"reflect"
	"strings"
	"sync"
	"sync/atomic"

	"grumpy.dev/runtime/py"
)

// Box is a Go value as a Python object. Go holds a *T, or (for types that the program does not name) the value.
type Box struct {
	py.Object
	Info    *TypeInfo
	Go      any
	ByValue bool
}

// Kind says how a Go type looks to Python.
type Kind uint8

// The kinds of types.
const (
	Plain   Kind = iota // an object with fields and methods
	Int                 // a subclass of int
	Uint                // a subclass of long
	Float64             // a subclass of float
	String              // a subclass of str
	Slice               // a mutable sequence
	Map                 // a mutable mapping
	Chan                // a channel
	Func                // a callable
	Ref                 // a pointer to something without attributes
)

// TypeInfo is what the program knows of a Go type T.
type TypeInfo struct {
	Name    string // "Client"
	Package string // "net/http"
	Kind    Kind
	Type    reflect.Type
	Doc     string
	Methods []py.Row
	Fields  []py.GetSet
	Error   bool // T or *T is an error, so the class is an exception class

	New    func() any                                                    // a new zero T, as *T
	Deref  func(p any) any                                               // *T → T
	Copy   func(x any) any                                               // T → *T
	From   func(t *py.Thread, x any) py.Value                            // T → Python
	Take   func(t *py.Thread, v py.Value, p Place) (any, bool)           // Python → *T, for calls of the class
	Seq    SeqOps                                                        // Slice
	Map    MapOps                                                        // Map
	Chan   ChanOps                                                       // Chan
	Ref    RefOps                                                        // Ref
	Call   func(t *py.Thread, p any, args []py.Value) py.Value           // Func
	Basic  func(t *py.Thread, x any) py.Value                            // named basic types: T → class instance
	MakeCh func(t *py.Thread, size int) py.Value                         // Chan[T](size)
	Slice  func(t *py.Thread, v py.Value, p Place) (x py.Value, ok bool) // Slice[T](iterable)

	class atomic.Pointer[py.Type]
}

// shortName is the name that Go code would use: the package's last element, a dot, the type's name.
func (info *TypeInfo) shortName() string {
	if info.Package == "" {
		return info.Name
	}
	return PackageName(info.Package) + "." + info.Name
}

// FullName gives the name for error messages.
func (info *TypeInfo) FullName() string {
	if info.Type != nil {
		return info.Type.String()
	}
	return info.shortName()
}

// PackageName guesses a package's name from its import path.
func PackageName(path string) string {
	last := path[strings.LastIndexByte(path, '/')+1:]
	if len(last) > 1 && last[0] == 'v' && last[1] >= '0' && last[1] <= '9' && len(last) < len(path) {
		rest := path[:len(path)-len(last)-1]
		return rest[strings.LastIndexByte(rest, '/')+1:]
	}
	name, _, _ := strings.Cut(last, ".")
	return name
}

// registry finds what the running program knows of types that it meets.
var registry = struct {
	sync.RWMutex
	infos   map[reflect.Type]*TypeInfo
	classes map[*py.Type]*TypeInfo
	ifaces  []*Iface
	errors  []*Sentinel
	named   []Named
	widened []Widened
}{infos: map[reflect.Type]*TypeInfo{}, classes: map[*py.Type]*TypeInfo{}}

// lookupInfo gives what is known of a Go type, or nil.
func lookupInfo(rt reflect.Type) *TypeInfo {
	registry.RLock()
	defer registry.RUnlock()
	return registry.infos[rt]
}

// infoOfType gives the Go type behind a Python class or one derived from it, or nil.
func infoOfType(cls *py.Type) *TypeInfo {
	registry.RLock()
	defer registry.RUnlock()
	for ; cls != nil; cls = cls.Base() {
		if info := registry.classes[cls]; info != nil {
			return info
		}
	}
	return nil
}

// Class gives the Python class of the type.
func (info *TypeInfo) Class(t *py.Thread) *py.Type {
	if c := info.class.Load(); c != nil {
		return c
	}
	c := makeClass(t, info)
	if !info.class.CompareAndSwap(nil, c) {
		return info.class.Load()
	}
	registry.Lock()
	registry.classes[c] = info
	registry.Unlock()
	return c
}

// BoxPointer makes a box for a *T; nil is None.
func BoxPointer[T any](t *py.Thread, p *T, info *TypeInfo) py.Value {
	if p == nil {
		return py.None
	}
	return newBox(t, info, p, false)
}

// BoxRef makes a box that refers to a T which lies in something else: a field, an element, a variable.
func BoxRef[T any](t *py.Thread, p *T, info *TypeInfo) py.Value { return newBox(t, info, p, true) }

// BoxValue makes a box with a copy of a T.
func BoxValue[T any](t *py.Thread, x T, info *TypeInfo) py.Value {
	p := new(T)
	*p = x
	return newBox(t, info, p, true)
}

func newBox(t *py.Thread, info *TypeInfo, goValue any, byValue bool) py.Value {
	if info.Error {
		return errorOfBox(t, info, goValue, byValue)
	}
	b := py.Make[Box](info.Class(t))
	b.Info, b.Go, b.ByValue = info, goValue, byValue
	return b.V()
}

// boxOf gives the box of a Go value, or nil.
func boxOf(v py.Value) *Box {
	if v.IsObject() && py.TypeOf(v).IsSubtype(ObjectType) {
		return py.As[Box](v)
	}
	return nil
}

// holder gives the Go pointer (or opaque value) that v stands for, with whether it stands for the value itself.
func holder(v py.Value) (x any, byValue bool, info *TypeInfo) {
	if !v.IsObject() {
		return nil, false, nil
	}
	if b := boxOf(v); b != nil {
		return b.Go, b.ByValue, b.Info
	}
	if e := errorOf(v); e != nil && e.info != nil {
		return e.boxed, e.byValue, e.info
	}
	return nil, false, nil
}

// PointerIn gives the *T that v holds; false: it holds none.
func PointerIn[T any](v py.Value) (*T, bool) {
	x, _, _ := holder(v)
	p, ok := x.(*T)
	return p, ok
}

// ToPointer takes a *T; None is nil.
func ToPointer[T any](t *py.Thread, v py.Value, p Place) (*T, bool) {
	if b := boxOf(v); b != nil {
		if x, ok := b.Go.(*T); ok {
			return x, true
		}
	}
	if v == py.None {
		return nil, true
	}
	if x, ok := PointerIn[T](v); ok {
		return x, true
	}
	p.Want(t, "*"+nameOf[T](), v)
	return nil, false
}

// ToValue takes a T: a copy of the one in the box.
func ToValue[T any](t *py.Thread, v py.Value, p Place) (x T, ok bool) {
	if b, ok := PointerIn[T](v); ok && b != nil {
		return *b, true
	}
	p.Want(t, nameOf[T](), v)
	return x, false
}

// Info declares what every type has; generated code adds the rest.
func Info[T any](pkg, name string, kind Kind) *TypeInfo {
	return &TypeInfo{
		Name: name, Package: pkg, Kind: kind, Type: reflect.TypeFor[T](),
		New:   func() any { return new(T) },
		Deref: func(p any) any { return *p.(*T) },
		Copy: func(x any) any {
			p := new(T)
			*p = x.(T)
			return p
		},
	}
}

// value gives what a place that takes anything gets: the T for a value, the *T for a pointer.
func (b *Box) value() any {
	if b.ByValue && b.Info.Deref != nil {
		return b.Info.Deref(b.Go)
	}
	return b.Go
}
