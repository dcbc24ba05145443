package datetime

import (
	"strconv"
	"strings"

	"grumpy.dev/runtime/internal/ctime"
	"grumpy.dev/runtime/py"
)

// appendPadded writes a number that is not negative with at least width digits.
func appendPadded(b []byte, n, width int) []byte {
	if n < 100 && width == 2 {
		return append(b, byte('0'+n/10), byte('0'+n%10))
	}
	for limit := 10; width > 1; limit *= 10 {
		if n < limit {
			b = append(b, zeros[:width-1]...)
			break
		}
		width--
	}
	return strconv.AppendInt(b, int64(n), 10)
}

const zeros = "000000"

// padded is what appendPadded writes, as a text.
func padded(n, width int) string { return string(appendPadded(make([]byte, 0, 8), n, width)) }

// construction is the repr: the type's name, and the arguments that make the object.
func construction(self py.Value, parts ...int) string {
	texts := make([]string, len(parts))
	for i, n := range parts {
		texts[i] = strconv.Itoa(n)
	}
	return py.TypeOf(self).FullName() + "(" + strings.Join(texts, ", ") + ")"
}

// withZone adds the argument tzinfo to a repr.
func withZone(t *py.Thread, text string, tz py.Value) py.Value {
	if tz == py.None {
		return py.MkStr(text)
	}
	zone, ok := py.ReprString(t, tz)
	if !ok {
		return py.Value{}
	}
	return py.MkStr(text[:len(text)-1] + ", tzinfo=" + zone + ")")
}

// isoSize is how long an ISO text with an offset can be.
const isoSize = len("YYYY-MM-DDTHH:MM:SS.mmmmmm+HH:MM")

func (d ymd) appendISO(b []byte) []byte {
	b = append(appendPadded(b, d.year, 4), '-')
	b = append(appendPadded(b, d.month, 2), '-')
	return appendPadded(b, d.day, 2)
}

func (d ymd) iso() py.Value {
	var buf [isoSize]byte
	return py.MkStr(string(d.appendISO(buf[:0])))
}

func (c *clock) appendISO(b []byte) []byte {
	b = append(appendPadded(b, c.hour, 2), ':')
	b = append(appendPadded(b, c.minute, 2), ':')
	b = appendPadded(b, c.second, 2)
	if c.us != 0 {
		b = appendPadded(append(b, '.'), c.us, 6)
	}
	return b
}

// offsetText is the offset of a zone at arg as +HH<sep>MM; empty where there is none.
func offsetText(t *py.Thread, tz, arg py.Value, sep string) (string, bool) {
	minutes, none, ok := zoneMinutes(t, "utcoffset", tz, arg)
	if !ok || none {
		return "", ok
	}
	sign := "+"
	if minutes < 0 {
		sign, minutes = "-", -minutes
	}
	return sign + padded(minutes/60, 2) + sep + padded(minutes%60, 2), true
}

// withOffset adds the offset to an ISO text.
func withOffset(t *py.Thread, text []byte, tz, arg py.Value) py.Value {
	offset, ok := offsetText(t, tz, arg, ":")
	if !ok {
		return py.Value{}
	}
	return py.MkStr(string(append(text, offset...)))
}

// ctimeText is "Sat Jun  6 16:26:11 1998".
func ctimeText(d ymd, c *clock) py.Value {
	day := strconv.Itoa(d.day)
	if len(day) == 1 {
		day = " " + day
	}
	return py.MkStr(ctime.DayAbbr(d.weekday()) + " " + ctime.MonthAbbr(d.month) + " " + day + " " + padded(c.hour, 2) + ":" +
		padded(c.minute, 2) + ":" + padded(c.second, 2) + " " + padded(d.year, 4))
}

// isoStr is str(x): what the method isoformat gives, which a class of the program may have written itself.
func isoStr(own *py.Type, iso py.UnaryFunc, args ...py.Value) py.UnaryFunc {
	return func(t *py.Thread, self py.Value) py.Value {
		if py.IsExact(self, own) {
			return iso(t, self)
		}
		return callMethod(t, self, s_isoformat, args...)
	}
}

// The names of methods that are called, here and in the module time.
var (
	s_fromtimestamp = py.Intern("fromtimestamp")
	s_fromutc       = py.Intern("fromutc")
	s_isoformat     = py.Intern("isoformat")
	s_strftime      = py.Intern("strftime")
	s_strptime      = py.Intern("_strptime")
	s_structTime    = py.Intern("struct_time")
	s_time          = py.Intern("time")
	s_timetuple     = py.Intern("timetuple")
	s_tzname        = py.Intern("tzname")
)

// timeModule is the module time, as an import gives it.
func timeModule(t *py.Thread) py.Value {
	if m := py.SysModules().GetStr(s_time); m.Ok() && m != py.None {
		return m
	}
	return py.ImportModule(t, "time")
}

func callMethod(t *py.Thread, o py.Value, name *py.Str, args ...py.Value) py.Value {
	f := py.GetAttr(t, o, name)
	if f.Zero() {
		return f
	}
	return py.CallN(t, f, args)
}

func formatMethod(t *py.Thread, self py.Value, args []py.Value) py.Value {
	spec := args[0]
	switch {
	case py.IsStr(spec):
		if n, _ := py.Len(t, spec); n == 0 {
			return py.ToStr(t, self)
		}
	case py.IsUnicode(spec):
		if n, _ := py.Len(t, spec); n == 0 {
			return py.ToUnicode(t, self)
		}
	default:
		return t.Raise(py.ValueError, "__format__ expects str or unicode, not "+py.TypeName(spec))
	}
	return callMethod(t, self, s_strftime, spec)
}

// moment is what strftime asks: a tuple of the time, the zone with its argument, the microsecond.
type moment struct {
	tuple, tz, arg py.Value
	year, us       int
}

// strftime replaces %z, %Z and %f, and leaves the rest to time.strftime.
func (m moment) strftime(t *py.Thread, arg py.Value) py.Value {
	format, ok := textArgument(t, arg)
	if !ok {
		return py.Value{}
	}
	if m.year < 1900 {
		return t.Raise(py.ValueError, "year="+strconv.Itoa(m.year)+" is before 1900; the datetime strftime() methods require year >= 1900")
	}
	if !py.IsExact(arg, py.StrType) || needsExpanding(format) {
		if format, ok = m.expand(t, format); !ok {
			return py.Value{}
		}
		arg = py.MkStr(format)
	}
	module := timeModule(t)
	if module.Zero() {
		return module
	}
	return callMethod(t, module, s_strftime, arg, m.tuple)
}

// needsExpanding tells whether a format has something that time.strftime does not know.
func needsExpanding(format string) bool {
	for i := 0; i < len(format); i++ {
		if format[i] != '%' {
			continue
		}
		if i++; i == len(format) || format[i] == 'z' || format[i] == 'Z' || format[i] == 'f' {
			return true
		}
	}
	return false
}

// textArgument is PyArg_Parse's unit s#.
func textArgument(t *py.Thread, v py.Value) (string, bool) {
	s, ok := py.ArgBytes(t, "strftime", 1, v)
	if !ok && t.ErrMatches(py.TypeError) {
		py.ArgFail(t, "strftime", 1, "string or read-only buffer", v)
	}
	return s, ok
}

func (m moment) expand(t *py.Thread, format string) (string, bool) {
	var out strings.Builder
	for i := 0; i < len(format); i++ {
		if format[i] != '%' {
			out.WriteByte(format[i])
			continue
		}
		if i++; i == len(format) {
			t.Raise(py.ValueError, "strftime format ends with raw %")
			return "", false
		}
		text, ok := m.directive(t, format[i])
		if !ok {
			return "", false
		}
		out.WriteString(text)
	}
	return out.String(), true
}

// escapedName doubles the percent signs in a zone's name, by its own method where it is no plain str.
func escapedName(t *py.Thread, name py.Value) (string, bool) {
	if py.IsExact(name, py.StrType) {
		return strings.ReplaceAll(py.As[py.Str](name).String(), "%", "%%"), true
	}
	replace := py.GetAttr(t, name, py.Intern("replace"))
	if replace.Zero() {
		return "", false
	}
	escaped := py.Call2(t, replace, py.MkStr("%"), py.MkStr("%%"))
	if escaped.Ok() && !py.IsStr(escaped) {
		t.Raise(py.TypeError, "tzname.replace() did not return a string")
		return "", false
	}
	if escaped.Zero() {
		return "", false
	}
	return py.As[py.Str](escaped).String(), true
}

func (m moment) directive(t *py.Thread, c byte) (string, bool) {
	switch c {
	case 'z':
		return offsetText(t, m.tz, m.arg, "")
	case 'Z':
		name := zoneName(t, m.tz, m.arg)
		if name.Zero() || name == py.None {
			return "", name.Ok()
		}
		return escapedName(t, name)
	case 'f':
		return padded(m.us, 6), true
	}
	return "%" + string([]byte{c}), true
}
