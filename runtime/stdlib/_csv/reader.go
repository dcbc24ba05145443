package csv

import (
	"strconv"
	"unsafe"

	"grumpy.dev/runtime/py"
)

// reader takes lines apart. A reader is used by one thread at a time; busy keeps others out.
type reader struct {
	py.Object
	dialect *dialect
	lines   py.Value // iterator
	state   int
	field   []byte
	fields  []py.Value
	width   int // of the last row
	numeric bool
	lineNum int64
}

// The states between characters.
const (
	startRecord = iota
	startField
	escapedChar
	inField
	inQuotedField
	escapeInQuotedField
	quoteInQuotedField
	eatLineEnd
)

var readerType = py.NewType("reader")

func init() {
	py.DeclareMembers("reader", "dialect line_num")
	readerType.Setup(py.Spec{Module: "_csv", Doc: "Iterates over rows.",
		Slots: py.Slots{Iter: py.SelfIter, Next: readerNext, GetAttr: py.GenericGetAttr},
		GetSets: []py.GetSet{
			{Name: "dialect", Get: func(_ *py.Thread, self py.Value) py.Value { return py.As[reader](self).dialect.V() }},
			{Name: "line_num", Get: func(_ *py.Thread, self py.Value) py.Value { return py.Int(py.As[reader](self).lineNum) }},
		},
	})
}

// sourceArgs checks (source[, dialect], **options) and gives the source and the dialect.
func sourceArgs(t *py.Thread, args []py.Value, kw *py.Kwargs) (py.Value, *dialect) {
	full, ok := py.UnpackArgs(t, "", 1, 2, args, nil)
	if !ok {
		return py.Value{}, nil
	}
	d := makeDialect(t, full[1], kw)
	if d.Zero() {
		return d, nil
	}
	return full[0], py.As[dialect](d)
}

func newReader(t *py.Thread, _ py.Value, args []py.Value, kw *py.Kwargs) py.Value {
	full, ok := py.UnpackArgs(t, "", 1, 2, args, nil)
	if !ok {
		return py.Value{}
	}
	lines := py.Iter(t, full[0])
	if lines.Zero() {
		t.ClearExc()
		return t.Raise(py.TypeError, "argument 1 must be an iterator")
	}
	_, d := sourceArgs(t, args, kw)
	if d == nil {
		return py.Value{}
	}
	r := py.Make[reader](readerType)
	r.dialect, r.lines = d, lines
	return r.V()
}

func (r *reader) fail(t *py.Thread, msg string) bool {
	t.Raise(errorType, msg)
	return false
}

func readerNext(t *py.Thread, self py.Value) py.Value {
	r := py.As[reader](self)
	r.state, r.field, r.fields, r.numeric = startRecord, r.field[:0], make([]py.Value, 0, r.width), false
	for {
		line := py.Next(t, r.lines)
		if line.Zero() {
			if t.HasExc() || len(r.field) == 0 && r.state != inQuotedField {
				return line
			}
			if r.dialect.strict {
				return t.Raise(errorType, "unexpected end of data")
			}
			if !r.saveField(t) {
				return py.Value{}
			}
			break
		}
		r.lineNum++
		if py.IsUnicode(line) {
			if line = py.ToStr(t, line); line.Zero() {
				return line
			}
		}
		if !py.IsStr(line) {
			return t.Raise(py.TypeError, "expected string or Unicode object, "+py.TypeName(line)+" found")
		}
		if !r.parseLine(t, py.As[py.Str](line).String()) {
			return py.Value{}
		}
		if r.state == startRecord {
			break
		}
	}
	fields := r.fields
	r.fields, r.width = nil, len(fields)
	return py.ListOf(fields).V()
}

func (r *reader) parseLine(t *py.Thread, s string) bool {
	for i := 0; i < len(s); i++ {
		if r.state <= startField && r.simple() { // a whole field of characters that mean nothing
			j := r.ordinary(s, i)
			if j < len(s) && s[j] == r.dialect.delimiter && int64(j-i) <= fieldLimit.Load() {
				r.fields = append(r.fields, py.StrCopyOf(unsafe.Slice(unsafe.StringData(s), j)[i:]))
				r.state = startField
				i = j
				continue
			}
		}
		if r.state == inField || r.state == inQuotedField { // most characters of most other fields
			if j := r.ordinary(s, i); j > i {
				if !r.addText(t, s[i:j]) {
					return false
				}
				if i = j; i == len(s) {
					break
				}
			}
		}
		if s[i] == 0 {
			return r.fail(t, "line contains NUL")
		}
		if !r.char(t, s[i]) {
			return false
		}
	}
	return r.char(t, 0)
}

// ordinary gives the end of the characters from i on that can't mean anything.
func (r *reader) ordinary(s string, i int) int {
	special := &r.dialect.special
	for i < len(s) && !special[s[i]] {
		i++
	}
	return i
}

// simple tells whether unquoted fields are taken as they are.
func (r *reader) simple() bool {
	return r.dialect.quoting != quoteNonNumeric && !r.dialect.skipSpace && len(r.field) == 0
}

func (r *reader) addText(t *py.Thread, s string) bool {
	if limit := fieldLimit.Load(); int64(len(r.field)+len(s)) > limit {
		return r.fail(t, "field larger than field limit ("+strconv.FormatInt(limit, 10)+")")
	}
	r.field = append(r.field, s...)
	return true
}

func (r *reader) add(t *py.Thread, c byte) bool {
	if limit := fieldLimit.Load(); int64(len(r.field)) >= limit {
		return r.addText(t, " ")
	}
	r.field = append(r.field, c)
	return true
}

func (r *reader) saveField(t *py.Thread) bool {
	v := py.StrCopyOf(r.field)
	r.field = r.field[:0]
	if r.numeric {
		r.numeric = false
		if v = py.NumberFloat(t, v); v.Zero() {
			return false
		}
	}
	r.fields = append(r.fields, v)
	return true
}

// endField ends a field at a line's end or a delimiter.
func (r *reader) endField(t *py.Thread, c byte) bool {
	switch c {
	case r.dialect.delimiter:
		r.state = startField
	case 0:
		r.state = startRecord
	default:
		r.state = eatLineEnd
	}
	return r.saveField(t)
}

func isLineEnd(c byte) bool { return c == '\n' || c == '\r' || c == 0 }

// char processes one character; 0 stands for the end of the line.
func (r *reader) char(t *py.Thread, c byte) bool {
	d := r.dialect
	quotes := d.quoting != quoteNone && c == d.quote && c != 0
	escapes := c == d.escape && c != 0
	switch r.state {
	case startRecord:
		if c == 0 {
			return true
		}
		if isLineEnd(c) {
			r.state = eatLineEnd
			return true
		}
		r.state = startField
		return r.char(t, c)
	case startField:
		return r.firstChar(t, c, quotes, escapes)
	case escapedChar, escapeInQuotedField:
		if r.state++; r.state != inField {
			r.state = inQuotedField
		}
		if c == 0 {
			c = '\n'
		}
		return r.add(t, c)
	case inField:
		switch {
		case isLineEnd(c) || c == d.delimiter:
			return r.endField(t, c)
		case escapes:
			r.state = escapedChar
			return true
		}
		return r.add(t, c)
	case inQuotedField:
		switch {
		case c == 0:
			return true
		case escapes:
			r.state = escapeInQuotedField
			return true
		case quotes:
			if r.state = inField; d.doubleQuote {
				r.state = quoteInQuotedField
			}
			return true
		}
		return r.add(t, c)
	case quoteInQuotedField:
		return r.afterQuote(t, c, quotes)
	}
	switch { // eatLineEnd
	case c == 0:
		r.state = startRecord
	case !isLineEnd(c):
		return r.fail(t, "new-line character seen in unquoted field - do you need to open the file in universal-newline mode?")
	}
	return true
}

func (r *reader) firstChar(t *py.Thread, c byte, quotes, escapes bool) bool {
	d := r.dialect
	switch {
	case isLineEnd(c):
		return r.endField(t, c)
	case quotes:
		r.state = inQuotedField
	case escapes:
		r.state = escapedChar
	case c == ' ' && d.skipSpace:
	case c == d.delimiter:
		return r.saveField(t)
	default:
		r.numeric = d.quoting == quoteNonNumeric
		r.state = inField
		return r.add(t, c)
	}
	return true
}

func (r *reader) afterQuote(t *py.Thread, c byte, quotes bool) bool {
	d := r.dialect
	switch {
	case quotes:
		r.state = inQuotedField
		return r.add(t, c)
	case isLineEnd(c) || c == d.delimiter:
		return r.endField(t, c)
	case !d.strict:
		r.state = inField
		return r.add(t, c)
	}
	return r.fail(t, "'"+string([]byte{d.delimiter})+"' expected after '"+string([]byte{d.quote})+"'")
}
