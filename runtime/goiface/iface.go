// Interfaces: Go values that Python gets as one, and Python objects that stand for one.
//
// A value that comes as an interface is boxed as its dynamic type, if the program knows that; else a class is
// made for the dynamic type with the methods of every known interface that it implements, once a type. So an
// *http.response that nobody can name has the methods of ResponseWriter, and Flush.
package goiface

import (
	"reflect"
	"sync"
	"sync/atomic"

	"grumpy.dev/runtime/py"
)

// Iface is what the program knows of an interface type.
type Iface struct {
	Name, Package string
	Type          reflect.Type
	Has           func(x any) bool // whether x implements it
	Methods       []py.Row         // their receiver is asserted to be the interface
	Names         []*py.Str        // of all its methods
	// Adapt checks that v can stand for the interface, and gives it (or itself) for Python.
	Adapt func(t *py.Thread, v py.Value, p Place) (any, bool)

	class atomic.Pointer[py.Type]
}

// InterfaceType is the class of the classes of interfaces: isinstance asks Go.
var InterfaceType = py.NewType("interface")

func init() {
	InterfaceType.Setup(py.Spec{Module: "__go__", Base: py.TypeType, Flags: py.FlagBaseType, Methods: []py.Row{
		{Name: "__instancecheck__", Impl: py.OneArg(ifaceInstanceCheck)},
	}})
}

var ifaceClasses sync.Map // *py.Type → *Iface

// Class gives the Python class of the interface: calling it asserts that a value implements it, deriving from it
// says that a class means to.
func (i *Iface) Class(t *py.Thread) *py.Type {
	if c := i.class.Load(); c != nil {
		return c
	}
	c := py.LateType(t, i.Name, py.Spec{
		Module: "__go__." + dotted(i.Package), Flags: py.FlagBaseType, Slots: py.Slots{New: ifaceNew},
	}, py.ObjectType)
	c.SetMeta(InterfaceType)
	if !i.class.CompareAndSwap(nil, c) {
		return i.class.Load()
	}
	ifaceClasses.Store(c, i)
	return c
}

func ifaceOf(cls *py.Type) *Iface {
	if i, ok := ifaceClasses.Load(cls); ok {
		return i.(*Iface)
	}
	return nil
}

func ifaceNew(t *py.Thread, cls *py.Type, args []py.Value, kw *py.Kwargs) py.Value {
	i := ifaceOf(cls)
	if i == nil { // a Python class that derives from the interface
		return cls.Alloc()
	}
	if len(args) != 1 || kw.Len() > 0 {
		return t.Raise(py.TypeError, PackageName(i.Package)+"."+i.Name+"() takes the value that implements it")
	}
	if _, ok := i.Adapt(t, args[0], Place(PackageName(i.Package)+"."+i.Name+"() argument 1")); !ok {
		return py.Value{}
	}
	return args[0]
}

func ifaceInstanceCheck(t *py.Thread, cls, v py.Value) py.Value {
	i := ifaceOf(py.As[py.Type](cls))
	if i == nil {
		return py.Bool(py.TypeOf(v).IsSubtype(py.As[py.Type](cls)))
	}
	if v == py.None {
		return py.False
	}
	if x, ok := goValue(t, v); ok {
		return py.Bool(i.Has(x))
	}
	return py.Bool(hasMethods(t, v, i.Names))
}

// goValue gives the Go value that v stands for: a *T or a T; false: v is Python's own.
func goValue(t *py.Thread, v py.Value) (any, bool) {
	if !v.IsObject() {
		return nil, false
	}
	if b := boxOf(v); b != nil {
		return b.value(), true
	}
	if e := errorOf(v); e != nil {
		return e.error(), true
	}
	info := infoOfType(py.TypeOf(v))
	if info == nil || info.Take == nil {
		return nil, false
	}
	x, ok := info.Take(t, v, "")
	if !ok {
		t.ClearExc()
		return nil, false
	}
	return info.Deref(x), true
}

// hasMethods tells whether v has attributes of all these names.
func hasMethods(t *py.Thread, v py.Value, names []*py.Str) bool {
	if len(names) == 0 {
		return false
	}
	for _, name := range names {
		if py.TypeOf(v).Lookup(name).Ok() {
			continue
		}
		if py.GetAttr(t, v, name).Zero() {
			t.ClearExc()
			return false
		}
	}
	return true
}

// overrides tells whether a Python class derived from a Go type defines one of the methods itself.
func overrides(v py.Value, names []*py.Str) bool {
	if py.TypeOf(v).Flags()&py.FlagHeap == 0 {
		return false
	}
	for _, name := range names {
		if m := py.TypeOf(v).Lookup(name); m.Ok() && py.IsExact(m, py.FunctionType) {
			return true
		}
	}
	return false
}

// ToIface takes a value for the interface type I: None is nil, a Go value must implement it, a Python object must
// have its methods. wrap makes I of a Python object; nil: only Go values will do.
func ToIface[I any](t *py.Thread, v py.Value, p Place, names []*py.Str, wrap func(Impl) I) (x I, ok bool) {
	if v == py.None {
		return x, true
	}
	if wrap == nil || !overrides(v, names) {
		if g, found := goValue(t, v); found {
			if x, ok = g.(I); ok {
				return x, true
			}
			if b := boxOf(v); b != nil && b.ByValue { // *T may have the methods where T has not
				if x, ok = b.Go.(I); ok {
					return x, true
				}
			}
		}
	}
	if wrap != nil && hasMethods(t, v, names) {
		note(t)
		return wrap(Impl{v}), true
	}
	p.Want(t, nameOf[I]()+lacking(t, v, names), v)
	return x, false
}

// lacking names the first method that a Python object lacks.
func lacking(t *py.Thread, v py.Value, names []*py.Str) string {
	for _, name := range names {
		if !hasMethods(t, v, []*py.Str{name}) {
			return " (it has no method " + name.String() + ")"
		}
	}
	return ""
}

// RecvIface gives the interface value that a box holds, for the methods of its class.
func RecvIface[I any](self py.Value) I {
	g, _ := goValue(nil, self)
	x, ok := g.(I)
	if !ok {
		if b := boxOf(self); b != nil {
			x, _ = b.Go.(I)
		}
	}
	return x
}

// PyObject is implemented by all Go values that stand for a Python object.
type PyObject interface{ PythonObject() py.Value }

// Impl is embedded in the generated types that stand for a Python object where Go wants an interface. They are
// equal where the object is the same.
type Impl struct{ obj py.Value }

// ImplOf stands for a Python object.
func ImplOf(v py.Value) Impl { return Impl{v} }

// PythonObject gives the Python object.
func (i Impl) PythonObject() py.Value { return i.obj }

// String is str(object), so that such a value prints as in Python.
func (i Impl) String() string {
	if i.obj.Zero() {
		return ""
	}
	return pythonText(i.obj)
}

// Method calls a method of the object.
func (i Impl) Method(t *py.Thread, name *py.Str, args ...py.Value) py.Value {
	m := py.GetAttr(t, i.obj, name)
	if m.Zero() {
		return m
	}
	return py.CallN(t, m, args)
}

// Text is str(v) for Go; what fails gives the exception's text.
func Text(v py.Value) string { return pythonText(v) }

// pythonText is str(v) for Go; what fails gives the exception's text.
func pythonText(v py.Value) string {
	t, guest := Enter()
	defer Leave(t, guest)
	saved := t.FetchExc()
	defer t.RestoreExc(saved)
	s := py.ToStr(t, v)
	if s.Zero() {
		return TakeError(t).Error()
	}
	text, _ := py.BytesOf(s)
	return text
}
