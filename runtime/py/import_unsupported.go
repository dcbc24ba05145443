// Why a module of CPython's can't be imported: the reasons in unsupported_modules.txt, which `grumpy check` reads too.
package py

import (
	_ "embed" // for the table
	"strings"
)

//go:embed unsupported_modules.txt
var unsupportedModules string

// raiseNoModule raises the ImportError for a module that was not found, with the reason where one is known.
func raiseNoModule(t *Thread, name string) Value {
	msg := "No module named " + name
	if reason := unsupportedReason(name); reason != "" {
		msg += " (" + reason + ")"
	}
	return t.Raise(ImportError, msg)
}

// unsupportedReason looks a module up in the table; empty when it is not there.
func unsupportedReason(name string) string {
	for line := range strings.Lines(unsupportedModules) {
		if key, reason, ok := strings.Cut(line, ": "); ok && key == name {
			return strings.TrimRight(reason, "\n")
		}
	}
	return ""
}
