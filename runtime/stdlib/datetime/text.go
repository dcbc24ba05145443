package datetime

import (
	"strconv"
	"strings"

	"grumpy.dev/runtime/internal/ctime"
	"grumpy.dev/runtime/py"
)

// padded writes a number with at least width digits.
func padded(n, width int) string {
	s := strconv.Itoa(n)
	if len(s) < width {
		s = strings.Repeat("0", width-len(s)) + s
	}
	return s
}

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

func (d ymd) iso() string {
	return padded(d.year, 4) + "-" + padded(d.month, 2) + "-" + padded(d.day, 2)
}

func (c *clock) iso() string {
	text := padded(c.hour, 2) + ":" + padded(c.minute, 2) + ":" + padded(c.second, 2)
	if c.us != 0 {
		text += "." + padded(c.us, 6)
	}
	return text
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
func withOffset(t *py.Thread, text string, tz, arg py.Value) py.Value {
	offset, ok := offsetText(t, tz, arg, ":")
	if !ok {
		return py.Value{}
	}
	return py.MkStr(text + offset)
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

// isoStr is str(x): what the method isoformat gives.
func isoStr(args ...py.Value) py.UnaryFunc {
	return func(t *py.Thread, self py.Value) py.Value { return callMethod(t, self, "isoformat", args...) }
}

func callMethod(t *py.Thread, o py.Value, name string, args ...py.Value) py.Value {
	f := py.GetAttr(t, o, py.Intern(name))
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
	return callMethod(t, self, "strftime", spec)
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
	format, ok = m.expand(t, format)
	if !ok {
		return py.Value{}
	}
	module := py.ImportModule(t, "time")
	if module.Zero() {
		return module
	}
	return callMethod(t, module, "strftime", py.MkStr(format), m.tuple)
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
