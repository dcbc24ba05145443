package warnings

import (
	"strconv"

	"grumpy.dev/runtime/py"
)

// What becomes of a warning: the filters say, and the registry remembers which were shown.

// issue shows the warning, raises it, or does nothing.
func (w *warning) issue(t *py.Thread) py.Value {
	text := w.message
	if py.IsInstanceOf(w.message, py.Warning) {
		if text = py.ToStr(t, w.message); text.Zero() {
			return text
		}
		w.category = py.TypeOf(w.message).V()
	} else if w.message = py.Call1(t, w.category, w.message); w.message.Zero() {
		return w.message
	}
	key := py.NewTuple(text, w.category, py.Int(w.line)).V()
	if seen, ok := w.seen(t, w.registry, key, false); !ok || seen {
		return py.NoneIf(ok)
	}
	action, item, ok := w.action(t, text)
	if !ok {
		return py.Value{}
	}
	switch action {
	case "error":
		return t.RaiseValue(py.As[py.Type](w.category), w.message)
	case "always":
		return w.show(t)
	}
	if w.registry.Ok() && w.registry != py.None && !py.As[py.Dict](w.registry).Set(t, key, py.True) {
		return py.Value{}
	}
	short := py.NewTuple(text, w.category).V()
	var seen bool
	switch action {
	case "ignore":
		return py.None
	case "once":
		registry := w.registry
		if registry.Zero() || registry == py.None {
			if registry = setting(t, "onceregistry", onceRegistry); registry.Zero() {
				return registry
			}
		}
		seen, ok = w.seen(t, registry, short, true)
	case "module":
		seen, ok = w.seen(t, w.registry, short, true)
	case "default":
	default:
		shown := py.ToStr(t, item)
		if shown.Zero() {
			return shown
		}
		return t.Raise(py.RuntimeError, "Unrecognized action ("+action+") in warnings.filters:\n "+py.As[py.Str](shown).String())
	}
	if !ok || seen {
		return py.NoneIf(ok)
	}
	return w.show(t)
}

// seen tells whether a registry has a key; mark enters it.
func (w *warning) seen(t *py.Thread, registry, key py.Value, mark bool) (seen, ok bool) {
	if registry.Zero() || registry == py.None || !py.IsDict(registry) {
		return false, true
	}
	d := py.As[py.Dict](registry)
	if v := d.Get(t, key); v.Ok() {
		return py.Truth(t, v)
	} else if t.HasExc() {
		return false, false
	}
	return false, !mark || d.Set(t, key, py.True)
}

// action finds the first filter that fits.
func (w *warning) action(t *py.Thread, text py.Value) (action string, item py.Value, ok bool) {
	list := setting(t, "filters", filters)
	if list.Zero() {
		return "", list, false
	}
	if !py.IsList(list) {
		t.Raise(py.ValueError, "warnings.filters must be a list")
		return "", list, false
	}
	for i, f := range py.As[py.List](list).Copy() {
		if !py.IsTuple(f) || len(py.As[py.Tuple](f).Items()) != 5 {
			t.Raise(py.ValueError, "_warnings.filters item "+strconv.Itoa(i)+" isn't a 5-tuple")
			return "", f, false
		}
		fits, ok := w.fits(t, py.As[py.Tuple](f).Items(), text)
		if !ok {
			return "", f, false
		}
		if fits {
			s, ok := actionText(t, py.As[py.Tuple](f).Items()[0])
			return s, f, ok
		}
	}
	def := setting(t, "defaultaction", defaultAction)
	if def.Zero() {
		return "", def, false
	}
	s, ok := actionText(t, def)
	return s, py.None, ok
}

func actionText(t *py.Thread, v py.Value) (string, bool) {
	s := py.ToStr(t, v)
	if s.Zero() {
		return "", false
	}
	return py.As[py.Str](s).String(), true
}

// fits tells whether a filter (action, message, category, module, line) is about this warning.
func (w *warning) fits(t *py.Thread, f []py.Value, text py.Value) (fits, ok bool) {
	if fits, ok = matches(t, f[1], text); !ok || !fits {
		return false, ok
	}
	if fits, ok = matches(t, f[3], w.module); !ok || !fits {
		return false, ok
	}
	if fits, ok = py.IsSubclass(t, w.category, f[2]); !ok || !fits {
		return false, ok
	}
	line, ok := py.ArgLong(t, f[4])
	return line == 0 || line == w.line, ok
}

// matches tells whether a compiled pattern, or None, fits a text.
func matches(t *py.Thread, pattern, text py.Value) (fits, ok bool) {
	if pattern == py.None {
		return true, true
	}
	match := py.GetAttr(t, pattern, py.Intern("match"))
	if match.Zero() {
		return false, false
	}
	v := py.Call1(t, match, text)
	if v.Zero() {
		return false, false
	}
	return py.Truth(t, v)
}

// show hands the warning to warnings.showwarning, or writes it to sys.stderr.
func (w *warning) show(t *py.Thread) py.Value {
	show := setting(t, "showwarning", py.None)
	switch {
	case show.Zero():
		return show
	case show == py.None:
		return w.write(t)
	case !py.IsCallable(show):
		return t.Raise(py.TypeError, "warnings.showwarning() must be set to a function or method")
	}
	if py.CallN(t, show, []py.Value{w.message, w.category, w.filename, py.Int(w.line), py.None}).Zero() {
		return py.Value{}
	}
	return py.None
}

func (w *warning) write(t *py.Thread) py.Value {
	name := py.GetAttr(t, w.category, py.Intern("__name__"))
	file, text := py.ToStr(t, w.filename), py.Value{}
	if name.Zero() || file.Zero() {
		return py.Value{}
	}
	if text = py.ToStr(t, w.message); text.Zero() {
		return text
	}
	stderr := py.SysDict().GetStr(py.Intern("stderr"))
	if stderr.Zero() || stderr == py.None {
		return py.None
	}
	write := py.GetAttr(t, stderr, py.Intern("write"))
	if write.Zero() {
		return write
	}
	line := py.As[py.Str](file).String() + ":" + strconv.FormatInt(w.line, 10) + ": " + py.As[py.Str](name).String() + ": " +
		py.As[py.Str](text).String() + "\n"
	if py.Call1(t, write, py.MkStr(line)).Zero() {
		return py.Value{}
	}
	return py.None
}
