// Printing exceptions that nobody caught, and those that have nowhere to go.
package py

import (
	"bytes"
	"os"
	"strconv"
	"strings"
)

// stderrText collects what goes to sys.stderr.
func writeStderr(t *Thread, text string) {
	f := sysModule.dict.GetStr(Intern("stderr"))
	if f.Zero() || f == None {
		return
	}
	if !fileWrite(t, f, text) {
		t.ClearExc()
	}
}

// writeUnraisable reports the pending exception, which where names the origin of, as "ignored".
func writeUnraisable(t *Thread, where Value) {
	e := t.FetchExc()
	text := "Exception "
	if e.Type.Ok() {
		name := className(e.Type)
		if IsType(e.Type) {
			if m := As[Type](e.Type).moduleName(); m != "exceptions" && m != "__builtin__" && m != "" {
				name = m + "." + name
			}
		} else if isExceptionClass(e.Type) {
			name = As[ClassObj](e.Type).fullName()
		}
		text += name
		if e.Val.Ok() && e.Val != None {
			if r, ok := reprString(t, e.Val); ok {
				text += ": " + r
			} else {
				t.ClearExc()
				text += ": <exception repr() failed>"
			}
		}
	}
	r, ok := reprString(t, where)
	if !ok {
		t.ClearExc()
		r = "<object repr() failed>"
	}
	writeStderr(t, text+" in "+r+" ignored\n")
}

// formatTraceback gives the text of a traceback chain, limited to the last limit entries.
func formatTraceback(tb *Traceback, limit int) string {
	var b strings.Builder
	n := 0
	for x := tb; x != nil; x = x.next {
		n++
	}
	for x := tb; x != nil; x = x.next {
		if n <= limit {
			file := x.code.fileName()
			b.WriteString("  File \"" + file + "\", line " + strconv.Itoa(x.line) + ", in " + x.code.Name + "\n")
			if src := sourceLine(file, x.line); src != "" {
				b.WriteString("    " + src + "\n")
			}
		}
		n--
	}
	return b.String()
}

// sourceLine gives a line of a source file without indentation, "" where it can't be read.
func sourceLine(file string, line int) string {
	data, err := readSource(file)
	if err != nil {
		return ""
	}
	data = bytes.ReplaceAll(data, []byte("\r\n"), []byte("\n"))
	data = bytes.ReplaceAll(data, []byte("\r"), []byte("\n"))
	lines := bytes.Split(data, []byte("\n"))
	if line < 1 || line > len(lines) {
		return ""
	}
	return strings.TrimRight(strings.TrimLeft(string(lines[line-1]), " \t\f"), "\n")
}

// readSource reads a source file: as named, or along sys.path by its base name, as CPython does.
func readSource(file string) ([]byte, error) {
	data, err := os.ReadFile(file)
	if err == nil {
		return data, nil
	}
	base := file[strings.LastIndexByte(file, '/')+1:]
	for _, dir := range launch.path {
		if dir == "" {
			continue
		}
		if data, e := os.ReadFile(dir + "/" + base); e == nil {
			return data, nil
		}
	}
	return nil, err
}

// printException writes an exception with its traceback to sys.stderr, as the interpreter does at the end.
func printException(t *Thread, e ExcInfo) {
	if e.Tb != nil {
		writeStderr(t, "Traceback (most recent call last):\n")
		writeStderr(t, formatTraceback(e.Tb, tracebackLimit(t)))
	}
	if e.Val.Ok() && isSyntaxError(e.Val) {
		if text, val, ok := syntaxText(t, e.Val); ok {
			writeStderr(t, text)
			e.Val = val
		} else {
			t.ClearExc()
		}
	}
	writeStderr(t, exceptionLine(t, e))
}

func tracebackLimit(t *Thread) int {
	if v := sysModule.dict.GetStr(Intern("tracebacklimit")); v.Ok() && IsAnyInt(v) {
		return int(IntValue(v))
	}
	return 1000
}

// exceptionLine gives "module.Class: message".
func exceptionLine(t *Thread, e ExcInfo) string {
	var name string
	if isExceptionClass(e.Type) {
		name = exceptionName(t, e.Type)
	} else {
		s := ToStr(t, e.Type)
		if s.Zero() {
			t.ClearExc()
			return "\n"
		}
		name = As[Str](s).String()
	}
	if e.Val.Zero() || e.Val == None {
		return name + "\n"
	}
	s := ToStr(t, e.Val)
	if s.Zero() {
		t.ClearExc()
		return name + ": \n"
	}
	if text := As[Str](s).String(); text != "" {
		return name + ": " + text + "\n"
	}
	return name + "\n"
}

func exceptionName(t *Thread, cls Value) string {
	name := className(cls)
	mod := GetAttr(t, cls, s__module__)
	if mod.Zero() {
		t.ClearExc()
		return "<unknown>" + name
	}
	if IsStr(mod) {
		if m := As[Str](mod).String(); m != "exceptions" {
			return m + "." + name
		}
	}
	return name
}

// isSyntaxError tells whether v asks to be printed with its place (print_file_and_line).
func isSyntaxError(v Value) bool {
	if !isExceptionInstance(v) {
		return false
	}
	return IsInstanceOf(v, SyntaxError)
}

// syntaxText gives the File line, source line and caret of a SyntaxError, and its message.
func syntaxText(t *Thread, v Value) (text string, msg Value, ok bool) {
	get := func(name string) Value { return GetAttr(t, v, Intern(name)) }
	msg = get("msg")
	file, line, offset, src := get("filename"), get("lineno"), get("offset"), get("text")
	if msg.Zero() || file.Zero() || line.Zero() || offset.Zero() || src.Zero() || !IsAnyInt(line) {
		return "", msg, false
	}
	name := "<string>"
	if IsStr(file) {
		name = As[Str](file).String()
	}
	text = "  File \"" + name + "\", line " + strconv.FormatInt(IntValue(line), 10) + "\n"
	if IsStr(src) {
		off := -1
		if IsAnyInt(offset) {
			off = int(IntValue(offset))
		}
		text += errorText(As[Str](src).String(), off)
	}
	return text, msg, true
}

// errorText gives the source line of a syntax error and, with an offset, the caret below it.
func errorText(src string, offset int) string {
	if offset >= 0 {
		if offset > 0 && offset == len(src) && src[offset-1] == '\n' {
			offset--
		}
		for {
			nl := strings.IndexByte(src, '\n')
			if nl < 0 || nl >= offset {
				break
			}
			offset -= nl + 1
			src = src[nl+1:]
		}
		for len(src) > 0 && (src[0] == ' ' || src[0] == '\t') {
			src = src[1:]
			offset--
		}
	}
	out := "    " + src
	if src == "" || src[len(src)-1] != '\n' {
		out += "\n"
	}
	if offset == -1 {
		return out
	}
	out += "    "
	for i := 1; i < offset; i++ {
		out += " "
	}
	return out + "^\n"
}

// reportUncaught prints the pending exception through sys.excepthook.
func reportUncaught(t *Thread) {
	e := t.normalize(t.FetchExc())
	sysModule.dict.SetStr(Intern("last_type"), e.Type)
	sysModule.dict.SetStr(Intern("last_value"), orNone(e.Val))
	sysModule.dict.SetStr(Intern("last_traceback"), tracebackValue(e.Tb))
	hook := sysModule.dict.GetStr(Intern("excepthook"))
	flushOutput(t)
	if hook.Zero() {
		writeStderr(t, "sys.excepthook is missing\n")
		printException(t, e)
		return
	}
	if Call3(t, hook, e.Type, orNone(e.Val), tracebackValue(e.Tb)).Ok() {
		return
	}
	if t.ErrMatches(SystemExit) {
		exitWith(t)
	}
	second := t.normalize(t.FetchExc())
	writeStderr(t, "Error in sys.excepthook:\n")
	printException(t, second)
	writeStderr(t, "\nOriginal exception was:\n")
	printException(t, e)
}
