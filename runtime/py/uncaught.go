// Printing exceptions that nobody caught, and those that have nowhere to go.
package py

import (
	"bytes"
	"os"
	"strconv"
	"strings"
)

// report writes piece by piece to sys.stderr, as it is when the report begins. After a write that failed it
// writes nothing more; failures are not shown.
type report struct {
	t  *Thread
	f  Value
	ok bool
}

// newReport begins a report; not ok where there is no sys.stderr.
func newReport(t *Thread) *report {
	f := sysModule.dict.GetStr(Intern("stderr"))
	return &report{t: t, f: f, ok: f.Ok() && f != None}
}

func (r *report) done(ok bool) bool {
	if !ok {
		r.t.ClearExc()
		r.ok = false
	}
	return ok
}

// text writes a string.
func (r *report) text(s string) {
	if r.ok {
		r.done(writeText(r.t, r.f, s))
	}
}

// repr writes the repr of v, or the excuse if it has none.
func (r *report) repr(v Value, excuse string) {
	if !r.ok {
		return
	}
	s, ok := reprString(r.t, v)
	if !ok {
		r.t.ClearExc()
		s = excuse
	}
	r.text(s)
}

// writeStderr writes to sys.stderr, or to the process's own where that fails.
func writeStderr(t *Thread, text string) {
	if r := newReport(t); r.ok {
		if r.text(text); r.ok {
			return
		}
	}
	_, _ = os.Stderr.WriteString(text)
}

// flushLine ends the line that a print statement left open on sys.stdout.
func flushLine(t *Thread) {
	f := sysModule.dict.GetStr(s_stdout)
	if f.Ok() && setSoftspace(t, f, false) && !writeText(t, f, "\n") {
		t.ClearExc()
	}
}

// writeUnraisable reports the pending exception, which where names the origin of, as "ignored".
func writeUnraisable(t *Thread, where Value) {
	e := t.FetchExc()
	r := newReport(t)
	r.text("Exception ")
	if e.Type.Ok() {
		r.text(exceptionName(t, e.Type))
		if e.Val.Ok() && e.Val != None {
			r.text(": ")
			r.repr(e.Val, "<exception repr() failed>")
		}
	}
	r.text(" in ")
	r.repr(where, "<object repr() failed>")
	r.text(" ignored\n")
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
			if src, ok := SourceLine(file, x.line); ok {
				b.WriteString("    " + src + "\n")
			}
		}
		n--
	}
	return b.String()
}

// SourceLine gives a line of a source file without indentation, "" of one past its end; false: the file can't be read.
func SourceLine(file string, line int) (string, bool) {
	data, err := readSource(file)
	if err != nil {
		return "", false
	}
	data = bytes.ReplaceAll(data, []byte("\r\n"), []byte("\n"))
	data = bytes.ReplaceAll(data, []byte("\r"), []byte("\n"))
	lines := bytes.Split(data, []byte("\n"))
	if line < 1 || line > len(lines) {
		return "", line > 0
	}
	return strings.TrimRight(strings.TrimLeft(string(lines[line-1]), " \t\f"), "\n"), true
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
	r := newReport(t)
	if !r.ok {
		_, _ = os.Stderr.WriteString("lost sys.stderr\n")
		return
	}
	flushLine(t)
	flushOutput(t)
	if limit := tracebackLimit(); e.Tb != nil && limit > 0 {
		r.text("Traceback (most recent call last):\n")
		r.text(formatTraceback(e.Tb, limit))
	}
	if e.Val.Ok() && hasAttr(t, e.Val, Intern("print_file_and_line")) {
		if text, val, ok := syntaxText(t, e.Val); ok {
			r.text(text)
			e.Val = val
		} else {
			t.ClearExc()
		}
	}
	r.exceptionLine(e)
}

func tracebackLimit() int {
	if v := sysModule.dict.GetStr(Intern("tracebacklimit")); v.Ok() && IsAnyInt(v) {
		return int(IntValue(v))
	}
	return 1000
}

// exceptionLine writes "module.Class: message"; the end of the line comes whatever happens before.
func (r *report) exceptionLine(e ExcInfo) {
	if isExceptionClass(e.Type) {
		r.text(exceptionName(r.t, e.Type))
	} else if s := ToStr(r.t, e.Type); r.done(s.Ok()) {
		r.text(As[Str](s).String())
	}
	if r.ok && e.Val.Ok() && e.Val != None {
		r.message(e.Val)
	}
	r.ok = true
	r.text("\n")
}

// message writes ": " and the text of an exception's value, nothing if that is empty.
func (r *report) message(v Value) {
	s := ToStr(r.t, v)
	if s.Zero() {
		r.t.ClearExc()
		r.text(": <exception str() failed>")
	} else if text := As[Str](s).String(); text != "" {
		r.text(": ")
		r.text(text)
	}
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
	flushLine(t)
	flushOutput(t)
	writeStderr(t, "Error in sys.excepthook:\n")
	printException(t, second)
	writeStderr(t, "\nOriginal exception was:\n")
	printException(t, e)
}
