package time

import (
	"math"
	"strconv"
	"time"

	"grumpy.dev/runtime/internal/ctime"
	"grumpy.dev/runtime/py"
)

// Broken-down times, and text.

func textRows() []py.Row {
	return []py.Row{
		row("gmtime", "([seconds]) -> struct_time", "Seconds since 1970 as a time in UTC.", 0, 1, broken("gmtime", func() *time.Location { return time.UTC })),
		row("localtime", "([seconds]) -> struct_time", "Seconds since 1970 as a local time.", 0, 1, broken("localtime", ctime.Local)),
		row("asctime", "([tuple]) -> string", "A time as 'Sat Jun 06 16:26:11 1998'.", 0, 1, asctime),
		row("ctime", "(seconds) -> string", "Seconds since 1970 as local time, as asctime writes it.", 0, 1, ctimeText),
		{Name: "mktime", Sig: "(tuple) -> floating point number", Doc: "A local time as seconds since 1970.", Impl: py.OneArg(mktime)},
		row("strftime", "(format[, tuple]) -> string", "A time as text in a format of C.", 1, 2, strftime),
		{Name: "strptime", Sig: "(string, format) -> struct_time", Doc: "The time that a text in a format says.", Impl: py.Raw(strptime)},
	}
}

// seconds converts an optional time argument to whole seconds.
func seconds(t *py.Thread, v py.Value) (int64, bool) {
	if v.Zero() || v == py.None {
		return time.Now().Unix(), true
	}
	f, ok := py.AsFloat(t, v)
	if !ok {
		return 0, false
	}
	if math.Abs(f) >= math.MaxInt64 {
		t.Raise(py.ValueError, "timestamp out of range for platform time_t")
		return 0, false
	}
	const farthest = (1<<31 + 1) * 366 * 86400 // past every year that an int can hold
	if f != f || math.Abs(f) > farthest {
		return 0, overflow(t)
	}
	if f == f && yearOverflows(int64(f)) {
		return 0, overflow(t)
	}
	return int64(f), true
}

func overflow(t *py.Thread) bool {
	const eoverflow = 75
	t.RaiseValue(py.ValueError, py.NewTuple(py.SmallInt(eoverflow), py.MkStr(py.Strerror(eoverflow))).V())
	return false
}

// yearOverflows tells whether the year does not fit C's int.
func yearOverflows(sec int64) bool {
	const perYear = 365.2425 * 86400
	year := 1970 + float64(sec)/perYear
	return year > math.MaxInt32+1900 || year < math.MinInt32+1900
}

func broken(name string, zone func() *time.Location) func(t *py.Thread, args []py.Value) py.Value {
	return func(t *py.Thread, args []py.Value) py.Value {
		sec, ok := seconds(t, args[0])
		if !ok {
			return py.Value{}
		}
		return tuple(ctime.Break(sec, zone()))
	}
}

func tuple(tm ctime.Tm) py.Value {
	vals := make([]py.Value, 9)
	for i, n := range []int{tm.Year, tm.Mon, tm.Mday, tm.Hour, tm.Min, tm.Sec, tm.Wday, tm.Yday, tm.IsDST} {
		vals[i] = py.SmallInt(int64(n))
	}
	return structTime.Make(vals...)
}

// parts converts a tuple of nine ints; two-digit years are completed.
func parts(t *py.Thread, v py.Value) (tm ctime.Tm, ok bool) {
	if !py.IsTuple(v) {
		n, hasLen := py.Len(t, v)
		if !hasLen || py.IsStr(v) || py.IsDict(v) {
			t.ClearExc()
			t.Raise(py.TypeError, "argument must be 9-item sequence, not "+py.TypeName(v))
			return tm, false
		}
		if n == 9 {
			items, ok := py.ListFromIter(t, v)
			if !ok {
				return tm, false
			}
			v = py.TupleOf(items).V()
		}
	}
	n, _ := py.Len(t, v)
	if n != 9 {
		t.Raise(py.TypeError, "argument must be sequence of length 9, not "+strconv.Itoa(n))
		return tm, false
	}
	fields := []*int{&tm.Year, &tm.Mon, &tm.Mday, &tm.Hour, &tm.Min, &tm.Sec, &tm.Wday, &tm.Yday, &tm.IsDST}
	for i, item := range py.As[py.Tuple](v).Items() {
		if *fields[i], ok = py.ArgInt32(t, item); !ok {
			return tm, false
		}
	}
	return tm, fullYear(t, &tm)
}

func fullYear(t *py.Thread, tm *ctime.Tm) bool {
	if tm.Year >= 1900 {
		return true
	}
	accept := module.Dict().GetStr(py.Intern("accept2dyear"))
	switch {
	case accept.Zero() || !py.IsAnyInt(accept) || py.IntValue(accept) == 0:
		t.Raise(py.ValueError, "year >= 1900 required")
		return false
	case tm.Year >= 69 && tm.Year <= 99:
		tm.Year += 1900
	case tm.Year >= 0 && tm.Year <= 68:
		tm.Year += 2000
	default:
		t.Raise(py.ValueError, "year out of range")
		return false
	}
	return true
}

// checked is parts with the fields in range; a month, day or yearday of 0 is 1.
func checked(t *py.Thread, v py.Value) (tm ctime.Tm, ok bool) {
	if tm, ok = parts(t, v); !ok {
		return tm, false
	}
	for _, first := range []*int{&tm.Mon, &tm.Mday, &tm.Yday} {
		if *first == 0 {
			*first = 1
		}
	}
	for _, c := range []struct {
		n, least, most int
		what           string
	}{
		{tm.Wday, -1, math.MaxInt, "day of week"}, {tm.Mon, 1, 12, "month"}, {tm.Mday, 1, 31, "day of month"}, {tm.Hour, 0, 23, "hour"}, {tm.Min, 0, 59, "minute"},
		{tm.Sec, 0, 61, "seconds"}, {tm.Yday, 1, 366, "day of year"},
	} {
		if c.n < c.least || c.n > c.most {
			t.Raise(py.ValueError, c.what+" out of range")
			return tm, false
		}
	}
	tm.Wday = (tm.Wday + 7) % 7
	tm.IsDST = min(max(tm.IsDST, -1), 1)
	return tm, true
}

func asctimeText(tm ctime.Tm) py.Value {
	two := func(n int) string { return string([]byte{byte('0' + n/10), byte('0' + n%10)}) }
	day := strconv.Itoa(tm.Mday)
	if len(day) == 1 {
		day = " " + day
	}
	return py.MkStr(ctime.DayAbbr(tm.Wday) + " " + ctime.MonthAbbr(tm.Mon) + " " + day + " " + two(tm.Hour) + ":" + two(tm.Min) +
		":" + two(tm.Sec) + " " + strconv.Itoa(tm.Year))
}

func asctime(t *py.Thread, args []py.Value) py.Value {
	if args[0].Zero() {
		return asctimeText(ctime.Break(time.Now().Unix(), ctime.Local()))
	}
	tm, ok := checked(t, args[0])
	if !ok {
		return py.Value{}
	}
	return asctimeText(tm)
}

func ctimeText(t *py.Thread, args []py.Value) py.Value {
	sec, ok := seconds(t, args[0])
	if !ok {
		return py.Value{}
	}
	return asctimeText(ctime.Break(sec, ctime.Local()))
}

func mktime(t *py.Thread, _, v py.Value) py.Value {
	tm, ok := parts(t, v)
	if !ok {
		return py.Value{}
	}
	if tm.Year > math.MaxInt32-2000 {
		return t.Raise(py.OverflowError, "mktime argument out of range")
	}
	return py.Float(float64(ctime.Mktime(tm)))
}

func strftime(t *py.Thread, args []py.Value) py.Value {
	format, ok := py.ArgString(t, "strftime", 1, args[0])
	if !ok {
		return py.Value{}
	}
	var tm ctime.Tm
	if args[1].Zero() {
		tm = ctime.Break(time.Now().Unix(), ctime.Local())
	} else if tm, ok = checked(t, args[1]); !ok {
		return py.Value{}
	}
	return py.MkStr(ctime.Strftime(format, tm))
}

// strptime leaves the work to the library's module _strptime.
func strptime(t *py.Thread, _ py.Value, args []py.Value, kw *py.Kwargs) py.Value {
	m := py.ImportModule(t, "_strptime")
	if m.Zero() {
		return m
	}
	f := py.GetAttr(t, m, py.Intern("_strptime_time"))
	if f.Zero() {
		return f
	}
	return py.CallKw(t, f, args, kw)
}
