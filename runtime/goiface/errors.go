// Go errors as Python exceptions.
//
// An error becomes an instance of GoError, or of a class made of what the error is: the classes of the Go types along
// its Unwrap chain (fs.PathError), the sentinels that it Is (io.EOF), and the Python class that comes nearest
// (IOError). So `except io.EOF` and `except fs.PathError as e: e.Path` are ordinary class matches.
package goiface

import (
	"errors"
	"reflect"
	"strings"
	"sync"
	"sync/atomic"
	"unsafe"
	"weak"

	"grumpy.dev/runtime/py"
)

// ErrorObj is an instance of GoError. Locking contract: written when it is made and by __init__ only.
type ErrorObj struct {
	py.BaseException
	err     error // nil: it is in boxed
	boxed   any   // *T, where a class of the program's knows T
	byValue bool
	info    *TypeInfo
	results py.Value
}

// GoError is the base class of Go's errors.
var GoError = py.NewType("GoError")

func init() {
	GoError.Setup(py.Spec{
		Module: "__go__", Base: py.Exception, Doc: "An error of Go.", Flags: py.FlagBaseType,
		AttrsOffset: py.ExceptionAttrsOffset,
		Alloc: func(cls *py.Type) py.Value {
			e := &ErrorObj{}
			py.AllocExceptionInto(&e.BaseException, cls)
			return e.V()
		},
		Slots: py.Slots{New: errorNew, Init: errorInit, Str: errorStr, Repr: errorRepr, RichCompare: errorCompare, Hash: errorHash,
			GetAttr: py.GenericGetAttr, SetAttr: py.GenericSetAttr},
		Methods: []py.Row{
			{Name: "is_", Sig: "(target)", Doc: "errors.Is(self, target)", Impl: py.OneArg(errorIs)},
			{Name: "as_", Sig: "(class)", Doc: "The error of that class in the chain of errors, or None.", Impl: py.OneArg(errorAs)},
		},
		GetSets: []py.GetSet{
			{Name: "results", Doc: "The other results of the call that failed.", Get: func(_ *py.Thread, self py.Value) py.Value {
				if r := py.As[ErrorObj](self).results; r.Ok() {
					return r
				}
				return py.NewTuple().V()
			}},
			{Name: "__cause__", Doc: "The error that this one wraps.", Get: func(t *py.Thread, self py.Value) py.Value {
				return FromError(t, errors.Unwrap(py.As[ErrorObj](self).error()))
			}},
		},
	})
}

// errorOf gives the error object behind v, or nil.
func errorOf(v py.Value) *ErrorObj {
	if v.IsObject() && py.TypeOf(v).IsSubtype(GoError) {
		return py.As[ErrorObj](v)
	}
	return nil
}

// error gives the Go error.
func (e *ErrorObj) error() error {
	if e.err != nil {
		return e.err
	}
	if e.byValue {
		if err, ok := e.info.Deref(e.boxed).(error); ok {
			return err
		}
	}
	if err, ok := e.boxed.(error); ok {
		return err
	}
	return errors.New("")
}

// errorNew makes an error of a Go type, a sentinel's class, or GoError itself.
func errorNew(t *py.Thread, cls *py.Type, args []py.Value, kw *py.Kwargs) py.Value {
	v := cls.Alloc()
	e := py.As[ErrorObj](v)
	if s := sentinelOf(cls); s != nil {
		e.err = s.Get()
	} else if info := infoOfType(cls); info != nil {
		e.info, e.boxed = info, info.New()
		_, pointerOnly := info.Deref(e.boxed).(error)
		e.byValue = pointerOnly
		if info.Kind == Plain {
			e.byValue = false
			if _, ok := e.boxed.(error); !ok {
				e.byValue = true
			}
		}
	}
	return v
}

func errorInit(t *py.Thread, self py.Value, args []py.Value, kw *py.Kwargs) bool {
	e := py.As[ErrorObj](self)
	switch {
	case e.info == nil:
		e.SetArgs(args...)
		if e.err == nil {
			text := ""
			if len(args) > 0 {
				s := py.ToStr(t, args[0])
				if s.Zero() {
					return false
				}
				text, _ = py.BytesOf(s)
			}
			e.err = errors.New(text)
		}
		return true
	case len(args) == 1 && kw.Len() == 0 && e.info.Take != nil:
		x, ok := e.info.Take(t, args[0], Place(e.info.FullName()+"() argument 1"))
		if ok {
			e.boxed = x
		}
		return ok
	case len(args) > 0:
		t.Raise(py.TypeError, e.info.FullName()+"() takes its fields by keyword")
		return false
	}
	return setFields(t, self, e.info, kw) && e.specialise(t)
}

// specialise gives an error that was just made of a Go class the class of what it wraps as well: a PathError of ErrNotExist is
// caught as either.
func (e *ErrorObj) specialise(t *py.Thread) bool {
	if py.TypeOf(e.V()) != e.info.Class(t) {
		return true
	}
	cls := errorClass(t, e.error())
	if cls.IsSubtype(e.info.Class(t)) {
		py.SetClass(e.V(), cls)
	}
	return true
}

// errorText calls Error, which panics for errors that were made without what they need.
func errorText(t *py.Thread, self py.Value) (s string, ok bool) {
	defer func() {
		if r := recover(); r != nil {
			s, ok = "", true
		}
	}()
	return py.As[ErrorObj](self).error().Error(), true
}

func errorStr(t *py.Thread, self py.Value) py.Value {
	s, _ := errorText(t, self)
	return py.MkStr(s)
}

func errorRepr(t *py.Thread, self py.Value) py.Value {
	s, _ := errorText(t, self)
	text, ok := py.ReprString(t, py.MkStr(s))
	if !ok {
		return py.Value{}
	}
	return py.MkStr(py.TypeOf(self).Name() + "(" + text + ",)")
}

// errorCompare: the same Go error is equal, also as the class of a sentinel.
func errorCompare(t *py.Thread, a, b py.Value, op py.CompareOp) py.Value {
	if op != py.EQ && op != py.NE {
		return py.NotImplemented
	}
	x, ok1 := plainError(a)
	y, ok2 := plainError(b)
	if !ok1 || !ok2 {
		return py.NotImplemented
	}
	return py.Bool(sameError(x, y) == (op == py.EQ))
}

func plainError(v py.Value) (error, bool) {
	if e := errorOf(v); e != nil {
		return e.error(), true
	}
	if py.IsType(v) {
		if s := sentinelOf(py.As[py.Type](v)); s != nil {
			return s.Get(), true
		}
	}
	return nil, false
}

func sameError(a, b error) bool {
	return a == nil && b == nil || a != nil && b != nil && reflect.TypeOf(a) == reflect.TypeOf(b) && reflect.TypeOf(a).Comparable() && a == b
}

func errorHash(_ *py.Thread, self py.Value) (int64, bool) {
	s, _ := errorText(nil, self)
	return py.NewStr(s).Hash(), true
}

func errorIs(t *py.Thread, self, target py.Value) py.Value {
	want, ok := ToError(t, target, "is_() argument 1")
	if !ok {
		return py.Value{}
	}
	return py.Bool(errors.Is(py.As[ErrorObj](self).error(), want))
}

func errorAs(t *py.Thread, self, cls py.Value) py.Value {
	if !py.IsType(cls) {
		return t.Raise(py.TypeError, "as_() argument 1 must be a class of errors")
	}
	found := py.None
	walkChain(py.As[ErrorObj](self).error(), func(err error) bool {
		v := FromError(t, err)
		if e := errorOf(v); e != nil && (e.info != nil && e.info.Class(t).IsSubtype(py.As[py.Type](cls))) {
			found = v
			return false
		}
		return true
	})
	return found
}

// walkChain visits an error and all that it wraps, outermost first.
func walkChain(err error, visit func(error) bool) bool {
	if err == nil {
		return true
	}
	if !visit(err) {
		return false
	}
	switch x := err.(type) {
	case interface{ Unwrap() error }:
		return walkChain(x.Unwrap(), visit)
	case interface{ Unwrap() []error }:
		for _, e := range x.Unwrap() {
			if !walkChain(e, visit) {
				return false
			}
		}
	}
	return true
}

// errorOfBox makes the exception instance for an error whose type the program knows.
func errorOfBox(t *py.Thread, info *TypeInfo, goValue any, byValue bool) py.Value {
	var err error
	if byValue {
		err, _ = info.Deref(goValue).(error)
	}
	if err == nil {
		err, _ = goValue.(error)
	}
	if err == nil { // a T whose *T is the error
		v := info.Class(t).Alloc()
		e := py.As[ErrorObj](v)
		e.info, e.boxed, e.byValue = info, goValue, byValue
		return v
	}
	return FromError(t, err)
}

// FromError gives the exception instance of an error, not raised; nil is None.
func FromError(t *py.Thread, err error) py.Value {
	if err == nil {
		return py.None
	}
	if p, ok := err.(*PyError); ok {
		return p.exc.Val
	}
	if v := knownObject(err); v.Ok() {
		return v
	}
	cls := errorClass(t, err)
	v := cls.Alloc()
	e := py.As[ErrorObj](v)
	e.err = err
	e.info, e.boxed, e.byValue = errorBox(err)
	e.SetArgs(py.MkStr(safeText(err)))
	fillErrno(e, err)
	return v
}

func safeText(err error) (s string) {
	defer func() {
		if recover() != nil {
			s = reflect.TypeOf(err).String()
		}
	}()
	return err.Error()
}

// errorBox finds the nearest error in the chain whose fields the program knows.
func errorBox(err error) (info *TypeInfo, boxed any, byValue bool) {
	walkChain(err, func(e error) bool {
		rt := reflect.TypeOf(e)
		if rt.Kind() == reflect.Pointer && !reflect.ValueOf(e).IsNil() {
			if info = lookupInfo(rt.Elem()); info != nil {
				boxed = e
				return false
			}
		}
		if info = lookupInfo(rt); info != nil {
			boxed, byValue = info.Copy(e), true
			return false
		}
		return true
	})
	return info, boxed, byValue
}

// ErrRecv gives the *T in an error object, for the methods and fields of its class.
func ErrRecv[T any](self py.Value) *T {
	e := py.As[ErrorObj](self)
	if p, ok := e.boxed.(*T); ok && p != nil {
		return p
	}
	var found *T
	walkChain(e.err, func(err error) bool {
		switch x := any(err).(type) {
		case *T:
			found = x
		case T:
			found = &x
		}
		return found == nil
	})
	if found == nil {
		found = new(T)
	}
	return found
}

// Sentinel is an error variable of a Go package, which stands for a class.
type Sentinel struct {
	Name, Package string
	Get           func() error
	class         atomic.Pointer[py.Type]
}

var sentinelClasses sync.Map // *py.Type → *Sentinel

func sentinelOf(cls *py.Type) *Sentinel {
	for ; cls != nil; cls = cls.Base() {
		if s, ok := sentinelClasses.Load(cls); ok {
			return s.(*Sentinel)
		}
	}
	return nil
}

// sentinelType is the class of sentinels' classes, which compare with errors.
var sentinelType = py.NewType("sentinel")

func init() {
	sentinelType.Setup(py.Spec{Module: "__go__", Base: py.TypeType, Slots: py.Slots{
		RichCompare: errorCompareOrSame,
		Hash: func(_ *py.Thread, v py.Value) (int64, bool) {
			return int64(uintptr(unsafe.Pointer(py.As[py.Type](v))) >> 4), true
		},
	}})
}

// errorCompareOrSame compares a sentinel's class with errors, and with other classes by identity.
func errorCompareOrSame(t *py.Thread, a, b py.Value, op py.CompareOp) py.Value {
	if op != py.EQ && op != py.NE {
		return py.NotImplemented
	}
	if py.IsType(a) && py.IsType(b) {
		return py.Bool((a == b) == (op == py.EQ))
	}
	return errorCompare(t, a, b, op)
}

// Class gives the sentinel's class.
func (s *Sentinel) Class(t *py.Thread) *py.Type {
	if c := s.class.Load(); c != nil {
		return c
	}
	c := py.LateType(t, s.Name, py.Spec{
		Module: "__go__." + dotted(s.Package), Flags: py.FlagBaseType, Slots: py.Slots{New: errorNew, Init: errorInit},
	}, GoError)
	c.SetMeta(sentinelType)
	if !s.class.CompareAndSwap(nil, c) {
		return s.class.Load()
	}
	sentinelClasses.Store(c, s)
	return c
}

var errorClasses = struct {
	sync.Mutex
	made map[string]*py.Type
}{made: map[string]*py.Type{}}

// errorClass gives the class for an error.
func errorClass(t *py.Thread, err error) *py.Type {
	var bases []*py.Type
	add := func(c *py.Type) {
		for _, b := range bases {
			if b == c || b.IsSubtype(c) {
				return
			}
		}
		bases = append(bases, c)
	}
	walkChain(err, func(e error) bool {
		rt := reflect.TypeOf(e)
		if rt.Kind() == reflect.Pointer {
			rt = rt.Elem()
		}
		if info := lookupInfo(rt); info != nil && info.Error {
			add(info.Class(t))
		} else if c := unknownErrorClass(t, e); c != nil {
			add(c)
		}
		return true
	})
	registry.RLock()
	sentinels := registry.errors
	registry.RUnlock()
	for _, s := range sentinels {
		if target := s.Get(); target != nil && errors.Is(err, target) {
			add(s.Class(t))
		}
	}
	if len(bases) == 0 {
		bases = append(bases, GoError)
	}
	for _, c := range pythonClasses(err) {
		add(c)
	}
	if len(bases) == 1 {
		return bases[0]
	}
	return combined(t, bases)
}

// combined makes (once) the class with these bases; one whose bases have no common order has the first alone.
func combined(t *py.Thread, bases []*py.Type) *py.Type {
	var key strings.Builder
	for _, b := range bases {
		key.WriteString(py.AddressOf(b.V()))
	}
	errorClasses.Lock()
	defer errorClasses.Unlock()
	if c := errorClasses.made[key.String()]; c != nil {
		return c
	}
	name, _ := py.BytesOf(py.GetAttr(t, bases[0].V(), py.Intern("__module__")))
	spec := py.Spec{Module: name, Flags: py.FlagBaseType}
	if bases[0].IsSubtype(GoError) { // a GoPanic is no ErrorObj
		spec.Slots = py.Slots{New: errorNew, Init: errorInit}
	}
	c := py.LateType(t, bases[0].Name(), spec, bases...)
	if c == nil {
		t.ClearExc()
		c = bases[0]
	}
	errorClasses.made[key.String()] = c
	return c
}

// crossed remembers exception objects that went to Go as their error, so that they come back as themselves.
var crossed struct {
	sync.Map // error → weak.Pointer[ErrorObj]
	any      atomic.Bool
}

func remember(e *ErrorObj, err error) {
	if reflect.TypeOf(err).Kind() != reflect.Pointer || sentinelOf(py.TypeOf(e.V())) != nil {
		return
	}
	crossed.any.Store(true)
	crossed.Store(err, weak.Make(e))
}

func knownObject(err error) py.Value {
	if !crossed.any.Load() || reflect.TypeOf(err).Kind() != reflect.Pointer {
		return py.Value{}
	}
	if w, ok := crossed.Load(err); ok {
		if e := w.(weak.Pointer[ErrorObj]).Value(); e != nil {
			return e.V()
		}
		crossed.Delete(err)
	}
	return py.Value{}
}
