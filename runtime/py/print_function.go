// The built-in function print, which `from __future__ import print_function` makes visible.
package py

func init() {
	declareBuiltins(Row{Name: "print", Sig: "(value, ..., sep=' ', end='\\n', file=sys.stdout)",
		Doc: "Print the values to the file, with sep between them and end after them.", Impl: Raw(builtinPrint)})
}

// printOptions are print's keyword arguments; zero: not given.
type printOptions struct{ sep, end, file Value }

func builtinPrint(t *Thread, _ Value, args []Value, kw *Kwargs) Value {
	o, ok := parsePrintOptions(t, kw)
	if !ok {
		return Value{}
	}
	if o.file == None {
		return None
	}
	wide := IsUnicode(o.sep) || IsUnicode(o.end)
	for _, v := range args {
		wide = wide || IsUnicode(v)
	}
	sep, end := o.sep, o.end
	if sep == None {
		sep = printLiteral(" ", wide)
	}
	if end == None {
		end = printLiteral("\n", wide)
	}
	for i, v := range args {
		if i > 0 && !writeObject(t, o.file, sep) || !writeObject(t, o.file, v) {
			return Value{}
		}
	}
	if !writeObject(t, o.file, end) {
		return Value{}
	}
	return None
}

func printLiteral(s string, wide bool) Value {
	if wide {
		return MkUnicode(s)
	}
	return MkStr(s)
}

// parsePrintOptions reads the keywords. None stands for what wasn't given; file is None where sys.stdout is.
func parsePrintOptions(t *Thread, kw *Kwargs) (printOptions, bool) {
	full, ok := bindKeywords(t, "print", []string{"sep", "end", "file"}, 0, nil, kw)
	if !ok {
		return printOptions{}, false
	}
	for i, v := range full {
		if v.Zero() {
			full[i] = None
		}
	}
	o := printOptions{full[0], full[1], full[2]}
	if o.file == None {
		if o.file = printFile(t, None); o.file.Zero() {
			return o, false
		}
	}
	return o, checkSeparator(t, "sep", o.sep) && checkSeparator(t, "end", o.end)
}

func checkSeparator(t *Thread, name string, v Value) bool {
	if v == None || IsStr(v) || IsUnicode(v) {
		return true
	}
	t.Raise(TypeError, name+" must be None, str or unicode, not "+TypeName(v))
	return false
}
