// Package locale is Python's module _locale: the locale "C" (or "POSIX"), and "C.UTF-8", which differs in the name of its
// encoding alone.
//
// What surprises: Go has no other locales, so setting one raises locale.Error, as C's library does where none is installed.
package locale

import (
	"os"
	"strings"
	"sync"

	"grumpy.dev/runtime/py"
)

const (
	categories = 7 // LC_CTYPE … LC_ALL
	lcAll      = 6
	codeset    = 14
)

var (
	errorType *py.Type
	state     struct {
		sync.Mutex
		current [categories]string // of LC_ALL nothing
		domain  string
		folders map[string]string
	}
)

func init() {
	for i := range state.current {
		state.current[i] = "C"
	}
	state.domain, state.folders = "messages", map[string]string{}
	py.RegisterNative(&py.NativeModule{
		Name: "_locale",
		Doc:  "Support for module locale.",
		Rows: append(localeRows(), messageRows()...),
		Init: func(t *py.Thread, m *py.Module) bool {
			if errorType = py.NewExceptionClass(t, "locale.Error", py.Exception, ""); errorType == nil {
				return false
			}
			m.Dict().SetStr(py.Intern("Error"), errorType.V())
			for i, name := range []string{"LC_CTYPE", "LC_NUMERIC", "LC_TIME", "LC_COLLATE", "LC_MONETARY", "LC_MESSAGES", "LC_ALL"} {
				m.Dict().SetStr(py.Intern(name), py.SmallInt(int64(i)))
			}
			m.Dict().SetStr(py.Intern("CHAR_MAX"), py.SmallInt(127))
			for name, item := range langinfo {
				m.Dict().SetStr(py.Intern(name), py.SmallInt(int64(item.number)))
			}
			return true
		},
	})
}

func row(name, sig, doc string, min, max int, f func(t *py.Thread, args []py.Value) py.Value) py.Row {
	call := func(t *py.Thread, _ py.Value, args []py.Value) py.Value { return f(t, args) }
	return py.Row{Name: name, Sig: sig, Doc: doc, Impl: py.Parse(min, max, call)}
}

func localeRows() []py.Row {
	return []py.Row{
		row("setlocale", "(category, locale=None)", "Set or ask for the locale of a category.", 1, 2, setlocale),
		{Name: "localeconv", Sig: "()", Doc: "How numbers are written.", Impl: py.NoArgs(localeconv)},
		row("strcoll", "(string, string)", "Compare two strings.", 2, 2, strcoll),
		row("strxfrm", "(string)", "A string to sort by.", 1, 1, func(t *py.Thread, args []py.Value) py.Value {
			s, ok := py.ArgString(t, "strxfrm", 1, args[0])
			if !ok {
				return py.Value{}
			}
			return py.MkStr(s)
		}),
		row("nl_langinfo", "(key)", "A text of the locale.", 1, 1, nlLanginfo),
	}
}

// known gives the proper name of a locale that there is.
func known(name string) (string, bool) {
	switch strings.ToUpper(name) {
	case "C", "POSIX":
		return "C", true
	case "C.UTF-8", "C.UTF8":
		return name, true
	}
	return "", false
}

// fromEnvironment gives the locale that the environment asks for.
func fromEnvironment(category int) string {
	names := []string{"LC_CTYPE", "LC_NUMERIC", "LC_TIME", "LC_COLLATE", "LC_MONETARY", "LC_MESSAGES", "LC_ALL"}
	for _, name := range []string{"LC_ALL", names[category], "LANG"} {
		if v := os.Getenv(name); v != "" {
			return v
		}
	}
	return "C"
}

func setlocale(t *py.Thread, args []py.Value) py.Value {
	category, ok := py.ArgInt32(t, args[0])
	if !ok {
		return py.Value{}
	}
	state.Lock()
	defer state.Unlock()
	if args[1].Zero() || args[1] == py.None {
		if category < 0 || category >= categories {
			return t.Raise(errorType, "locale query failed")
		}
		return py.MkStr(describe(category))
	}
	name, ok := py.ArgString(t, "setlocale", 2, args[1])
	if !ok {
		return py.Value{}
	}
	if category < 0 || category >= categories || !set(category, name) {
		return t.Raise(errorType, "unsupported locale setting")
	}
	return py.MkStr(describe(category))
}

var categoryNames = []string{"LC_CTYPE", "LC_NUMERIC", "LC_TIME", "LC_COLLATE", "LC_MONETARY", "LC_MESSAGES"}

// set sets one category or all; the name for all may list them.
func set(category int, name string) bool {
	next := state.current
	first, last := category, category+1
	if category == lcAll {
		first, last = 0, lcAll
	}
	listed := map[string]string{}
	if strings.Contains(name, "=") {
		for _, part := range strings.Split(name, ";") {
			key, value, _ := strings.Cut(part, "=")
			listed[key] = value
		}
	}
	for i := first; i < last; i++ {
		asked := name
		if v, ok := listed[categoryNames[i]]; ok {
			asked = v
		} else if asked == "" {
			asked = fromEnvironment(i)
		}
		proper, ok := known(asked)
		if !ok {
			return false
		}
		next[i] = proper
	}
	state.current = next
	return true
}

// describe gives the locale of a category, for all of them a list where they differ.
func describe(category int) string {
	if category != lcAll {
		return state.current[category]
	}
	same := true
	parts := []string{}
	for i, name := range categoryNames {
		same = same && state.current[i] == state.current[0]
		parts = append(parts, name+"="+state.current[i])
	}
	if same {
		return state.current[0]
	}
	for _, name := range []string{"LC_PAPER", "LC_NAME", "LC_ADDRESS", "LC_TELEPHONE", "LC_MEASUREMENT", "LC_IDENTIFICATION"} {
		parts = append(parts, name+"=C")
	}
	return strings.Join(parts, ";")
}

func localeconv(*py.Thread, py.Value) py.Value {
	d := py.NewDict()
	for _, name := range []string{"int_frac_digits", "p_sep_by_space", "frac_digits", "n_sign_posn", "n_cs_precedes", "p_sign_posn",
		"n_sep_by_space", "p_cs_precedes"} {
		d.SetStr(py.Intern(name), py.SmallInt(127))
	}
	for _, name := range []string{"mon_decimal_point", "thousands_sep", "int_curr_symbol", "mon_thousands_sep", "negative_sign",
		"currency_symbol", "positive_sign"} {
		d.SetStr(py.Intern(name), py.MkStr(""))
	}
	d.SetStr(py.Intern("decimal_point"), py.MkStr("."))
	d.SetStr(py.Intern("grouping"), py.NewList().V())
	d.SetStr(py.Intern("mon_grouping"), py.NewList().V())
	return d.V()
}

func strcoll(t *py.Thread, args []py.Value) py.Value {
	if py.IsStr(args[0]) && py.IsStr(args[1]) {
		return sign(strings.Compare(py.As[py.Str](args[0]).String(), py.As[py.Str](args[1]).String()))
	}
	for _, v := range args {
		if !py.IsStr(v) && !py.IsUnicode(v) {
			return t.Raise(py.TypeError, "coercing to Unicode: need string or buffer, "+py.TypeName(v)+" found")
		}
	}
	a, b := py.ToUnicode(t, args[0]), py.Value{}
	if a.Ok() {
		b = py.ToUnicode(t, args[1])
	}
	if b.Zero() {
		return b
	}
	return sign(strings.Compare(py.As[py.Unicode](a).String(), py.As[py.Unicode](b).String()))
}

func sign(n int) py.Value { return py.SmallInt(int64(n)) }

func nlLanginfo(t *py.Thread, args []py.Value) py.Value {
	n, ok := py.ArgInt32(t, args[0])
	if !ok {
		return py.Value{}
	}
	if n == codeset {
		state.Lock()
		defer state.Unlock()
		if state.current[0] == "C" {
			return py.MkStr("ANSI_X3.4-1968")
		}
		return py.MkStr("UTF-8")
	}
	for _, item := range langinfo {
		if item.number == n {
			return py.MkStr(item.text)
		}
	}
	return t.Raise(py.ValueError, "unsupported langinfo constant")
}
