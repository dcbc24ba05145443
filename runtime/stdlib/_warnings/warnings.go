// Package warnings is Python's module _warnings: what warnings.warn does with a warning.
//
// What surprises: once module warnings is loaded its attributes filters, defaultaction, onceregistry and showwarning
// decide, whatever the program has put there.
package warnings

import (
	"strings"
	"sync"

	"grumpy.dev/runtime/py"
)

// The module's own state. What module warnings has takes its place, and stays when it is deleted there.
var filters, onceRegistry, defaultAction state

// state is one part of it. Its lock protects the word alone.
type state struct {
	mu sync.Mutex
	v  py.Value
}

func (s *state) get() py.Value {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.v
}

func (s *state) set(v py.Value) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.v = v
}

func init() {
	py.RegisterNative(&py.NativeModule{
		Name: "_warnings",
		Doc:  "Issuing warnings; use it through module warnings.",
		Rows: []py.Row{
			{Name: "warn", Sig: "(message, category=UserWarning, stacklevel=1)", Doc: "Issue a warning, ignore it, or raise it.",
				Impl: py.Keywords(1, "message category stacklevel", warn)},
			{Name: "warn_explicit", Sig: "(message, category, filename, lineno, module=None, registry=None, module_globals=None)",
				Doc: "Issue a warning about a place that is given.", Impl: py.Keywords(4, "message category filename lineno module registry module_globals", warnExplicit)},
		},
		Init: func(t *py.Thread, m *py.Module) bool {
			ignored := py.NewList()
			for _, cls := range []*py.Type{py.DeprecationWarning, py.PendingDeprecationWarning, py.ImportWarning, py.BytesWarning} {
				ignored.Append(t, py.NewTuple(py.MkStr("ignore"), py.None, cls.V(), py.None, py.SmallInt(0)).V())
			}
			filters.set(ignored.V())
			onceRegistry.set(py.NewDict().V())
			defaultAction.set(py.MkStr("default"))
			m.Dict().SetStr(py.Intern("filters"), filters.get())
			m.Dict().SetStr(py.Intern("once_registry"), onceRegistry.get())
			m.Dict().SetStr(py.Intern("default_action"), defaultAction.get())
			return true
		},
	})
}

// attribute gives an attribute of module warnings; zero without an exception: it has none, or is not loaded.
func attribute(t *py.Thread, name string) py.Value {
	m := py.SysModules().GetStr(py.Intern("warnings"))
	if m.Zero() || m == py.None {
		return py.Value{}
	}
	v := py.GetAttr(t, m, py.Intern(name))
	if v.Zero() {
		t.ClearIf(py.AttributeError)
	}
	return v
}

// setting gives an attribute of module warnings, or what it was last; zero: an exception is set.
func setting(t *py.Thread, name string, own *state) py.Value {
	v := attribute(t, name)
	switch {
	case v.Ok():
		own.set(v)
	case !t.HasExc():
		v = own.get()
	}
	return v
}

func warn(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	level := 1
	if args[2].Ok() {
		var ok bool
		if level, ok = py.ArgInt(t, args[2]); !ok {
			return py.Value{}
		}
	}
	category := args[1]
	if py.IsInstanceOf(args[0], py.Warning) {
		category = py.TypeOf(args[0]).V()
	} else if category.Zero() {
		category = py.UserWarning.V()
	}
	fits, ok := py.IsSubclass(t, category, py.Warning.V())
	if !ok {
		return py.Value{}
	}
	if !fits {
		return t.Raise(py.ValueError, "category is not a subclass of Warning")
	}
	w, ok := placeOf(t, level)
	if !ok {
		return py.Value{}
	}
	w.message, w.category = args[0], category
	return w.issue(t)
}

// warning is a warning and the place that it is about.
type warning struct {
	message, category py.Value
	filename          py.Value
	line              int64
	module, registry  py.Value
	text              py.Value // the message as text
	source            py.Value // the line, where a loader gave it
}

// placeOf finds the place of the call that is level calls up.
func placeOf(t *py.Thread, level int) (w warning, ok bool) {
	globals := py.SysDict().V()
	w.line = 1
	frame := py.CurrentFrame(t)
	for ; level > 1 && frame.Ok() && frame != py.None; level-- {
		frame = py.GetAttr(t, frame, py.Intern("f_back"))
	}
	if frame.Zero() {
		return w, false
	}
	if frame != py.None {
		if globals = py.GetAttr(t, frame, py.Intern("f_globals")); globals.Zero() {
			return w, false
		}
		line := py.GetAttr(t, frame, py.Intern("f_lineno"))
		if line.Zero() {
			return w, false
		}
		w.line = py.IntValue(line)
	}
	d := py.As[py.Dict](globals)
	if w.registry = d.GetStr(py.Intern("__warningregistry__")); w.registry.Zero() {
		w.registry = py.NewDict().V()
		d.SetStr(py.Intern("__warningregistry__"), w.registry)
	}
	if w.module = d.GetStr(py.Intern("__name__")); w.module.Zero() {
		w.module = py.MkStr("<string>")
	}
	w.filename = fileOf(d, w.module)
	return w, true
}

// fileOf gives the source file of a module's code.
func fileOf(globals *py.Dict, module py.Value) py.Value {
	if file := globals.GetStr(py.Intern("__file__")); file.Ok() && py.IsStr(file) {
		name := py.As[py.Str](file).String()
		if lower := strings.ToLower(name); strings.HasSuffix(lower, ".pyc") || strings.HasSuffix(lower, ".pyo") {
			return py.MkStr(name[:len(name)-1])
		}
		return file
	}
	if !py.IsStr(module) || py.As[py.Str](module).String() != "__main__" {
		return module
	}
	if argv := py.SysDict().GetStr(py.Intern("argv")); argv.Ok() && py.IsList(argv) && py.As[py.List](argv).Len() > 0 {
		first := py.As[py.List](argv).At(0)
		if py.IsStr(first) && py.As[py.Str](first).String() != "" {
			return first
		}
	}
	return py.MkStr("__main__")
}

func warnExplicit(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	line, ok := py.ArgInt32(t, args[3])
	if !ok {
		return py.Value{}
	}
	w := warning{message: args[0], category: args[1], filename: args[2], line: int64(line), module: args[4], registry: args[5]}
	if w.registry.Ok() && w.registry != py.None && !py.IsDict(w.registry) {
		return t.Raise(py.TypeError, "'registry' must be a dict or None")
	}
	if w.module.Zero() || w.module == py.None {
		name, ok := textOf(t, w.filename)
		if !ok {
			return py.Value{}
		}
		s := strings.TrimSuffix(name, ".py")
		if s == "" {
			s = "<unknown>"
		}
		w.module = py.MkStr(s)
	}
	if args[6].Ok() && py.IsDict(args[6]) && !w.findSource(t, py.As[py.Dict](args[6])) {
		return py.Value{}
	}
	return w.issue(t)
}

// findSource asks the loader of the module whose globals are given for the line of source that the warning is about.
func (w *warning) findSource(t *py.Thread, globals *py.Dict) bool {
	loader, module := globals.GetStr(py.Intern("__loader__")), globals.GetStr(py.Intern("__name__"))
	if loader.Zero() || module.Zero() {
		return true
	}
	get := py.GetAttr(t, loader, py.Intern("get_source"))
	if get.Zero() {
		return t.ClearIf(py.AttributeError)
	}
	source := py.Call1(t, get, module)
	if source.Zero() || source == py.None {
		return source.Ok()
	}
	lines := py.CallMethod0(t, source, py.Intern("splitlines"), &splitSite)
	if lines.Zero() || !py.IsList(lines) {
		return lines.Ok()
	}
	w.source = py.GetItem(t, lines, py.Int(w.line-1))
	return w.source.Ok()
}

var splitSite py.AttrSite
