package threading

import (
	"strings"

	"grumpy.dev/runtime/py"
)

// Functions as generated code has them, by the number of their parameters.
type (
	func0 = func(t *py.Thread, f *py.Function) py.Value
	func1 = func(t *py.Thread, f *py.Function, a py.Value) py.Value
	func2 = func(t *py.Thread, f *py.Function, a, b py.Value) py.Value
	func3 = func(t *py.Thread, f *py.Function, a, b, c py.Value) py.Value
	func4 = func(t *py.Thread, f *py.Function, a, b, c, d py.Value) py.Value
	func5 = func(t *py.Thread, f *py.Function, a, b, c, d, e py.Value) py.Value
	funcN = func(t *py.Thread, f *py.Function, args []py.Value) py.Value
)

// def is a Python function: the line of its def in CPython's file, its parameters separated by blanks, one of the
// functions above, the defaults of its last parameters, and its docstring.
type def struct {
	name     string
	line     int
	params   string
	impl     any
	defaults []py.Value
	doc      string
}

// function makes the function object.
func (r *registry) function(t *py.Thread, d def) py.Value {
	code := &py.Code{Name: strings.TrimPrefix(d.name, "_Thread"), File: r.file, FirstLine: d.line, Flags: py.CoOptimized | py.CoNewLocals | py.CoNoFree, Doc: py.None}
	if d.doc != "" {
		code.Doc = py.MkStr(d.doc)
	}
	for _, p := range strings.Fields(d.params) {
		switch {
		case strings.HasPrefix(p, "**"):
			code.Flags |= py.CoVarKw
		case strings.HasPrefix(p, "*"):
			code.Flags |= py.CoVarArgs
		default:
			code.ArgCount++
		}
		code.VarNames = append(code.VarNames, strings.TrimLeft(p, "*"))
	}
	switch f := d.impl.(type) {
	case func0:
		code.E0 = f
	case func1:
		code.E1 = f
	case func2:
		code.E2 = f
	case func3:
		code.E3 = f
	case func4:
		code.E4 = f
	case func5:
		code.E5 = f
	case funcN:
		code.EN = f
	default:
		panic("threading: " + d.name + " is no function")
	}
	return py.NewFunctionIn(t, code, r.globals, nil, d.defaults)
}

// class makes a class statement's class and sets the global of its name. alias gives methods a second name.
func (r *registry) class(t *py.Thread, name string, base *py.Type, doc string, methods []def, alias ...[2]string) *py.Type {
	ns := py.NewDict()
	ns.SetStr(py.Intern("__module__"), py.Intern("threading").V())
	if doc != "" {
		ns.SetStr(py.Intern("__doc__"), py.MkStr(doc))
	}
	for _, m := range methods {
		m.impl = guarded(m.impl, func(t *py.Thread, self py.Value) bool {
			if py.TypeOf(self).IsSubtype(base) {
				return true
			}
			t.Raise(py.TypeError, "unbound method "+m.name+"() must be called with "+name+" instance as first argument (got "+
				py.TypeName(self)+" instance instead)")
			return false
		})
		ns.SetStr(py.Intern(m.name), r.function(t, m))
	}
	for _, a := range alias {
		ns.SetStr(py.Intern(a[0]), ns.GetStr(py.Intern(a[1])))
	}
	v := py.BuildClassIn(t, r.globals, py.Intern(name), py.NewTuple(base.V()).V(), ns.V())
	if v.Zero() {
		return nil
	}
	r.set(name, v)
	return py.As[py.Type](v)
}

// guarded makes a method of a function: it runs for an instance of its class only, since it takes the struct of one to be
// there. Python code that gets at the function itself (Thread.start.im_func) can call it with anything.
func guarded(impl any, fits func(t *py.Thread, self py.Value) bool) any {
	switch impl := impl.(type) {
	case func1:
		return func(t *py.Thread, f *py.Function, self py.Value) py.Value {
			if !fits(t, self) {
				return py.Value{}
			}
			return impl(t, f, self)
		}
	case func2:
		return func(t *py.Thread, f *py.Function, self, b py.Value) py.Value {
			if !fits(t, self) {
				return py.Value{}
			}
			return impl(t, f, self, b)
		}
	case func3:
		return func(t *py.Thread, f *py.Function, self, b, c py.Value) py.Value {
			if !fits(t, self) {
				return py.Value{}
			}
			return impl(t, f, self, b, c)
		}
	case func4:
		return func(t *py.Thread, f *py.Function, self, b, c, d py.Value) py.Value {
			if !fits(t, self) {
				return py.Value{}
			}
			return impl(t, f, self, b, c, d)
		}
	case func5:
		return func(t *py.Thread, f *py.Function, self, b, c, d, e py.Value) py.Value {
			if !fits(t, self) {
				return py.Value{}
			}
			return impl(t, f, self, b, c, d, e)
		}
	case funcN:
		return func(t *py.Thread, f *py.Function, args []py.Value) py.Value {
			if !fits(t, args[0]) {
				return py.Value{}
			}
			return impl(t, f, args)
		}
	}
	return impl // function says what is wrong with it
}

// fail raises an exception where CPython's file does, in function f.
func fail(t *py.Thread, f *py.Function, line int, cls *py.Type, msg string) py.Value {
	t.Raise(cls, msg)
	return failed(t, f, line)
}

// failed adds function f to the traceback of an exception that is set.
func failed(t *py.Thread, f *py.Function, line int) py.Value { return t.UnwindBody(f.Code(), line) }

// verbose is the struct of the classes' common base.
type verbose struct{ py.Object }

var verboseType = py.NewType("_Verbose")

func init() {
	verboseType.Setup(py.Spec{Module: "threading", Doc: "Base class of the classes here; it takes the argument verbose, which has no effect.",
		Flags: py.FlagBaseType | py.FlagWeakrefs, Alloc: py.AllocOf[verbose](), ExtOffset: py.AttrsOffsetOf[verbose](),
		Slots: py.Slots{New: newOf, Init: verboseInit},
		Methods: []py.Row{{Name: "_note", Sig: "(format, *args)", Doc: "Does nothing.",
			Impl: py.Unpack(1, -1, func(*py.Thread, py.Value, []py.Value) py.Value { return py.None })}}})
}

// baseOf completes the built-in type that gives a class its struct.
func baseOf[T any](ty *py.Type, getSets []py.GetSet) {
	ty.Setup(py.Spec{Base: verboseType, Module: "threading", Flags: py.FlagBaseType | py.FlagWeakrefs, Alloc: py.AllocOf[T](),
		ExtOffset: py.AttrsOffsetOf[T](), Slots: py.Slots{New: newOf}, GetSets: getSets})
}

func newOf(_ *py.Thread, cls *py.Type, _ []py.Value, _ *py.Kwargs) py.Value { return cls.Alloc() }

func verboseInit(t *py.Thread, _ py.Value, args []py.Value, kw *py.Kwargs) bool {
	_, ok := py.BindKeywords(t, "__init__", []string{"verbose"}, 0, args, kw)
	return ok
}
