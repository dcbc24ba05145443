// What CPython's module site adds to the built-in names: exit, quit, copyright, credits, license, help.
//
// The option -S leaves them out. help needs module pydoc, so it works in programs that import pydoc.
package py

import "strings"

// siteQuitter is exit or quit.
type siteQuitter struct {
	Object
	name string
}

// sitePrinter shows a text.
type sitePrinter struct {
	Object
	name, text string
}

var (
	siteQuitterType = NewType("Quitter")
	sitePrinterType = NewType("_Printer")
	siteHelperType  = NewType("_Helper")
)

func init() {
	module := []GetSet{{"__module__", "", func(t *Thread, self Value) Value { return MkStr("site") }, nil}}
	siteQuitterType.Setup(Spec{Module: "site", GetSets: module, Slots: Slots{Repr: quitterRepr, Call: quitterCall}})
	sitePrinterType.Setup(Spec{Module: "site", GetSets: module, Doc: "A text that is shown by calling it or by typing its name.",
		Slots: Slots{Repr: printerRepr, Call: printerCall}})
	siteHelperType.Setup(Spec{Module: "site", GetSets: module, Doc: "Shows help on an object, by way of pydoc.",
		Slots: Slots{Repr: helperRepr, Call: helperCall}})
}

// siteNames gives the names that module site adds to __builtin__.
func siteNames() map[string]Value {
	out := map[string]Value{}
	for _, name := range []string{"exit", "quit"} {
		q := &siteQuitter{name: name}
		q.typ = siteQuitterType
		out[name] = q.V()
	}
	for name, text := range map[string]string{
		"copyright": "Copyright (c) The Grumpy authors.\nAll Rights Reserved.",
		"credits":   "    Thanks to everybody who made Python and Go what they are.",
		"license":   "Grumpy is licensed under the Apache License, Version 2.0; see its file LICENSE.",
	} {
		p := &sitePrinter{name: name, text: text}
		p.typ = sitePrinterType
		out[name] = p.V()
	}
	help := &Object{typ: siteHelperType}
	out["help"] = help.V()
	return out
}

func quitterRepr(t *Thread, self Value) Value {
	return MkStr("Use " + As[siteQuitter](self).name + "() or Ctrl-D (i.e. EOF) to exit")
}

// quitterCall raises SystemExit; standard input is closed first, so that a prompt notices.
func quitterCall(t *Thread, self Value, args []Value, kw *Kwargs) Value {
	full, ok := bindKeywords(t, "__call__", []string{"code"}, 0, args, kw)
	if !ok {
		return Value{}
	}
	if stdin := sysModule.dict.GetStr(Intern("stdin")); stdin.Ok() {
		if closer := GetAttr(t, stdin, Intern("close")); closer.Zero() || Call0(t, closer).Zero() {
			t.FetchExc()
		}
	}
	exit := NewException(t, SystemExit, orNone(full[0]))
	if exit.Zero() {
		return exit
	}
	return t.RaiseValue(SystemExit, exit)
}

// maxPrinterLines is how long a text may be for its repr to show it.
const maxPrinterLines = 23

func printerRepr(t *Thread, self Value) Value {
	p := As[sitePrinter](self)
	if strings.Count(p.text, "\n") < maxPrinterLines {
		return MkStr(p.text)
	}
	return MkStr("Type " + p.name + "() to see the full " + p.name + " text")
}

func printerCall(t *Thread, self Value, args []Value, kw *Kwargs) Value {
	if _, ok := bindKeywords(t, "__call__", nil, 0, args, kw); !ok {
		return Value{}
	}
	return noneIf(PrintItem(t, Value{}, MkStr(As[sitePrinter](self).text)) && PrintNewline(t, Value{}))
}

func helperRepr(t *Thread, self Value) Value {
	return MkStr("Type help() for interactive help, or help(object) for help about object.")
}

func helperCall(t *Thread, self Value, args []Value, kw *Kwargs) Value {
	pydoc := ImportModule(t, "pydoc")
	if pydoc.Zero() {
		return pydoc
	}
	help := GetAttr(t, pydoc, Intern("help"))
	if help.Zero() {
		return help
	}
	return CallKw(t, help, args, kw)
}
