package warnings

import (
	"strconv"
	"strings"

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
	w.text = text
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
			if registry = setting(t, "onceregistry", &onceRegistry); registry.Zero() {
				return registry
			}
			if !py.IsDict(registry) {
				return t.Raise(py.TypeError, "warnings.onceregistry must be a dict")
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
	list := setting(t, "filters", &filters)
	if list.Zero() {
		return "", list, false
	}
	if !py.IsList(list) {
		t.Raise(py.ValueError, "_warnings.filters must be a list")
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
			s, ok := textOf(t, py.As[py.Tuple](f).Items()[0])
			return s, f, ok
		}
	}
	def := setting(t, "defaultaction", &defaultAction)
	if def.Zero() {
		return "", def, false
	}
	s, ok := textOf(t, def)
	return s, py.None, ok
}

// textOf gives the text of a str or unicode.
func textOf(t *py.Thread, v py.Value) (string, bool) {
	if !py.IsStr(v) && !py.IsUnicode(v) {
		t.Raise(py.TypeError, "expected string or Unicode object, "+py.TypeName(v)+" found")
		return "", false
	}
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
	show := attribute(t, "showwarning")
	switch {
	case show.Zero() && t.HasExc():
		return show
	case show.Zero():
		return w.write(t)
	case !py.IsCallable(show):
		return t.Raise(py.TypeError, "warnings.showwarning() must be set to a function or method")
	}
	if py.CallN(t, show, []py.Value{w.message, w.category, w.filename, py.Int(w.line), py.None}).Zero() {
		return py.Value{}
	}
	return py.None
}

// write shows the warning on sys.stderr, with the line of source; what fails there is left out.
func (w *warning) write(t *py.Thread) py.Value {
	name := py.GetAttr(t, w.category, py.Intern("__name__"))
	stderr := py.SysDict().GetStr(py.Intern("stderr"))
	if name.Zero() || stderr.Zero() {
		t.ClearExc()
		return py.None
	}
	lineNumber := py.MkStr(":" + strconv.FormatInt(w.line, 10) + ": ")
	for _, part := range []py.Value{w.filename, lineNumber, name, py.MkStr(": "), w.text, py.MkStr("\n"), w.sourceText()} {
		py.WriteObject(t, stderr, part)
		t.ClearExc()
	}
	return py.None
}

// sourceText gives the line of source as it is shown.
func (w *warning) sourceText() py.Value {
	if w.source.Ok() && py.IsStr(w.source) {
		return py.MkStr(strings.TrimLeft(py.As[py.Str](w.source).String(), " \t\f") + "\n")
	}
	if py.IsStr(w.filename) {
		if line, ok := py.SourceLine(py.As[py.Str](w.filename).String(), int(w.line)); ok {
			return py.MkStr("  " + line + "\n")
		}
	}
	return py.MkStr("")
}
