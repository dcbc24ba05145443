package locale

import "grumpy.dev/runtime/py"

// C's gettext: there are no catalogs in the locale "C", so every message is its own translation.

func messageRows() []py.Row {
	return []py.Row{
		row("gettext", "(msg)", "The message itself.", 1, 1, func(t *py.Thread, args []py.Value) py.Value { return message(t, "gettext", 1, args[0]) }),
		row("dgettext", "(domain, msg)", "The message itself.", 2, 2, func(t *py.Thread, args []py.Value) py.Value { return message(t, "dgettext", 2, args[1]) }),
		row("dcgettext", "(domain, msg, category)", "The message itself.", 3, 3, func(t *py.Thread, args []py.Value) py.Value {
			if _, ok := py.ArgInt32(t, args[2]); !ok {
				return py.Value{}
			}
			return message(t, "dcgettext", 2, args[1])
		}),
		row("textdomain", "(domain)", "Set the domain of messages.", 1, 1, textdomain),
		row("bindtextdomain", "(domain, dir)", "Set the folder of a domain's messages.", 2, 2, bindtextdomain),
		row("bind_textdomain_codeset", "(domain, codeset)", "Set the encoding of a domain's messages.", 2, 2, func(t *py.Thread, args []py.Value) py.Value {
			if args[1] == py.None {
				return py.None
			}
			return message(t, "bind_textdomain_codeset", 2, args[1])
		}),
	}
}

func message(t *py.Thread, fname string, n int, v py.Value) py.Value {
	s, ok := py.ArgString(t, fname, n, v)
	if !ok {
		return py.Value{}
	}
	return py.MkStr(s)
}

func textdomain(t *py.Thread, args []py.Value) py.Value {
	state.Lock()
	defer state.Unlock()
	if args[0] != py.None {
		name, ok := py.ArgString(t, "textdomain", 1, args[0])
		if !ok {
			return py.Value{}
		}
		state.domain = name
	}
	return py.MkStr(state.domain)
}

func bindtextdomain(t *py.Thread, args []py.Value) py.Value {
	domain, ok := py.ArgString(t, "bindtextdomain", 1, args[0])
	if !ok {
		return py.Value{}
	}
	if domain == "" {
		return t.Raise(errorType, "domain must be a non-empty string")
	}
	state.Lock()
	defer state.Unlock()
	if args[1] != py.None {
		dir, ok := py.ArgString(t, "bindtextdomain", 2, args[1])
		if !ok {
			return py.Value{}
		}
		state.folders[domain] = dir
	}
	if dir, ok := state.folders[domain]; ok {
		return py.MkStr(dir)
	}
	return py.MkStr("/usr/share/locale")
}
