// Warnings raised by the runtime itself.
//
// CPython shows DeprecationWarning and its like only with -W or -3. Without the warnings module loaded
// the default filters are applied here; once the program has loaded it, it decides.
package py

import "sync"

// Warn issues a warning of class cls; level counts Python calls up to the one it is about, from 1. False: it was turned into an
// exception, which is set.
func Warn(t *Thread, cls *Type, msg string, level int) bool {
	if w := modulesDict().GetStr(Intern("warnings")); w.Ok() && w != None {
		f := GetAttr(t, w, s_warn)
		if f.Zero() {
			return t.ClearIf(AttributeError)
		}
		return Call3(t, f, MkStr(msg), cls.V(), Int(int64(level))).Ok()
	}
	if ignoredByDefault(cls) && len(launch.warnOptions) == 0 {
		return true
	}
	showWarning(t, cls, msg, level)
	return true
}

var s_warn = Intern("warn")

// ignoredByDefault tells whether CPython's default filters drop warnings of this class.
func ignoredByDefault(cls *Type) bool {
	for _, c := range []*Type{DeprecationWarning, PendingDeprecationWarning, ImportWarning, BytesWarning} {
		if cls.IsSubtype(c) {
			return true
		}
	}
	return false
}

// shownWarnings remembers which warnings (by text and place) were shown: each is shown once a place, whichever thread raises it.
var shownWarnings sync.Map

func showWarning(t *Thread, cls *Type, msg string, level int) {
	file, line := "sys", 1
	if stack := pythonStack(t, level); len(stack) >= level && level > 0 {
		e := stack[level-1]
		file, line = e.code.fileName(), e.line
	}
	printWarning(t, cls, msg, file, line)
}
