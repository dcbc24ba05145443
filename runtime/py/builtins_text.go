// The built-in functions about text and files: format, intern, open, raw_input.
package py

import "strings"

func init() {
	declareBuiltins(
		Row{Name: "format", Sig: "(value, format_spec='', /)", Doc: "The value as text, formatted by its __format__.",
			Impl: Parse(1, 2, builtinFormat)},
		Row{Name: "intern", Sig: "(string, /)", Doc: "The one str of these bytes that attribute names share.",
			Impl: Parse(1, 1, builtinIntern)},
		Row{Name: "open", Sig: "(name, mode='r', buffering=-1)", Doc: "Open a file; file(name, mode, buffering).",
			Impl: Raw(builtinOpen)},
		Row{Name: "raw_input", Sig: "(prompt=None, /)",
			Doc: "A line of standard input without its end; EOFError at the end of the input.", Impl: Unpack1(0, builtinRawInput).as("[raw_]input")},
	)
	declareBuiltinTypes(BufferType, MemoryViewType)
}

func builtinFormat(t *Thread, _ Value, args []Value) Value { return Format(t, args[0], args[1]) }

func builtinIntern(t *Thread, _ Value, args []Value) Value {
	v := args[0]
	switch {
	case IsExact(v, StrType):
		return internStr(As[Str](v)).V()
	case IsStr(v):
		return t.Raise(TypeError, "can't intern subclass of string")
	}
	argFail(t, "intern", 1, "string", v)
	return Value{}
}

func builtinOpen(t *Thread, _ Value, args []Value, kw *Kwargs) Value {
	f := FileType.alloc(FileType)
	if !fileInit(t, f, args, kw) {
		return Value{}
	}
	return f
}

// stdStream gives sys.stdin or sys.stdout as it is now.
func stdStream(t *Thread, name string) Value {
	f := sysModule.dict.GetStr(Intern(name))
	if f.Zero() {
		return t.Raise(RuntimeError, "[raw_]input: lost sys."+name)
	}
	return f
}

// builtinRawInput is raw_input([prompt]).
func builtinRawInput(t *Thread, _, prompt Value) Value {
	in := stdStream(t, "stdin")
	if in.Zero() {
		return in
	}
	out := stdStream(t, "stdout")
	if out.Zero() {
		return out
	}
	if setSoftspace(t, out, false) && !writeText(t, out, " ") {
		return Value{}
	}
	if prompt.Ok() && !writeObject(t, out, prompt) {
		return Value{}
	}
	if IsExact(out, FileType) && IsExact(in, FileType) && fileFlush(t, out).Zero() {
		return Value{}
	}
	return inputLine(t, in)
}

var s_readline = Intern("readline")

// inputLine reads a line without its end from a file or from an object with a readline method.
func inputLine(t *Thread, f Value) Value {
	var line Value
	if IsExact(f, FileType) {
		line = fileReadLine(t, f, []Value{{}})
	} else {
		m := GetAttr(t, f, s_readline)
		if m.Zero() {
			return m
		}
		line = Call0(t, m)
	}
	switch {
	case line.Zero():
		return line
	case IsStr(line):
		s := As[Str](line).s
		if s == "" {
			return t.Raise(EOFError, "EOF when reading a line")
		}
		return MkStr(strings.TrimSuffix(s, "\n"))
	case IsUnicode(line):
		s := As[Unicode](line).s
		if s == "" {
			return t.Raise(EOFError, "EOF when reading a line")
		}
		return MkUnicode(strings.TrimSuffix(s, "\n"))
	}
	return t.Raise(TypeError, "object.readline() returned non-string")
}
