package datetime

import (
	"time"

	"grumpy.dev/runtime/internal/ctime"
	"grumpy.dev/runtime/py"
)

// Date is a day.
type Date struct {
	py.Object
	ymd
}

// DateType is the type date.
var DateType = py.NewType("date")

func init() {
	DateType.Setup(py.Spec{
		Module: "datetime",
		Doc:    "date(year, month, day) --> date object",
		Flags:  py.FlagBaseType,
		Alloc:  py.AllocOf[Date](), ExtOffset: py.AttrsOffsetOf[Date](),
		Slots: py.Slots{
			New: dateNew, GetAttr: py.GenericGetAttr, Repr: dateRepr, Str: isoStr(DateType, isoOfDate), Hash: dateHash, RichCompare: dateCompare,
			Binary: [py.NumBinaryOps]py.BinaryFunc{py.OpAdd: dateAdd, py.OpSub: dateSub},
		},
		Methods: dateMethods(),
		GetSets: []py.GetSet{
			field("year", "", func(self py.Value) py.Value { return num(py.As[Date](self).year) }),
			field("month", "", func(self py.Value) py.Value { return num(py.As[Date](self).month) }),
			field("day", "", func(self py.Value) py.Value { return num(py.As[Date](self).day) }),
		},
	})
}

func dateMethods() []py.Row {
	day := func(f func(ymd) py.Value) py.Impl {
		return py.NoArgs(func(_ *py.Thread, self py.Value) py.Value { return f(py.As[Date](self).ymd) })
	}
	return []py.Row{
		classMethod("today", "() -> date", "The current day, by the class's fromtimestamp.", py.NoArgs(today)),
		classMethod("fromtimestamp", "(timestamp) -> date", "The local day of seconds since 1970.", py.Parse(1, 1, dateFromTimestamp)),
		classMethod("fromordinal", "(ordinal) -> date", "The day of this number; January 1 of year 1 is day 1.", py.Parse(1, 1, dateFromOrdinal)),
		method("__format__", "(format) -> string", "Text as strftime makes it.", py.Parse(1, 1, formatMethod)),
		method("__reduce__", "() -> (cls, state)", "What makes an equal object when it is unpickled.", py.NoArgs(dateReduce)),
		method("ctime", "() -> string", "Text as time.ctime() writes it.", day(func(d ymd) py.Value { return ctimeText(d, &clock{}) })),
		method("isocalendar", "() -> (year, week, weekday)", "The ISO year, week and weekday.", day(isoCalendar)),
		method("isoformat", "() -> string", "Text as YYYY-MM-DD.", day(ymd.iso)),
		method("isoweekday", "() -> int", "The weekday from Monday, 1, to Sunday, 7.", day(func(d ymd) py.Value { return num(d.weekday() + 1) })),
		method("weekday", "() -> int", "The weekday from Monday, 0, to Sunday, 6.", day(func(d ymd) py.Value { return num(d.weekday()) })),
		method("toordinal", "() -> int", "The day's number; January 1 of year 1 is day 1.", day(func(d ymd) py.Value { return num(d.ordinal()) })),
		method("replace", "([year[, month[, day]]]) -> date", "The day with other fields.", py.Keywords(0, "year month day", dateReplace)),
		method("strftime", "(format) -> string", "Text in a format of C.", py.Keywords(1, "format", dateStrftime)),
		method("timetuple", "() -> struct_time", "The day as time.localtime() has it.", py.NoArgs(dateTimetuple)),
	}
}

func isoOfDate(_ *py.Thread, self py.Value) py.Value { return py.As[Date](self).iso() }

func isDate(v py.Value) bool { return py.IsInstanceOf(v, DateType) }

func mkDate(year, month, day int) py.Value { return dateOf(DateType, ymd{year, month, day}) }

func dateOf(cls *py.Type, d ymd) py.Value {
	o := cls.Alloc()
	py.As[Date](o).ymd = d
	return o
}

func dateNew(t *py.Thread, cls *py.Type, args []py.Value, kw *py.Kwargs) py.Value {
	if state, ok := packed(args, 4, 2, 1, 12); ok && len(args) == 1 {
		return dateOf(cls, unpackDay(state))
	}
	args, ok := py.BindKeywords(t, "", []string{"year", "month", "day"}, 0, args, kw)
	if !ok {
		return py.Value{}
	}
	var d ymd
	if !dayInts(t, args, &d) || !d.check(t) {
		return py.Value{}
	}
	return dateOf(cls, d)
}

func today(t *py.Thread, cls py.Value) py.Value {
	module := timeModule(t)
	if module.Zero() {
		return module
	}
	now := callMethod(t, module, s_time)
	if now.Zero() {
		return now
	}
	return callMethod(t, cls, s_fromtimestamp, now)
}

// timestamp converts seconds since 1970 to whole seconds that a time_t holds, and the rest.
func timestamp(t *py.Thread, v py.Value) (sec int64, rest float64, ok bool) {
	f, ok := argDouble(t, v)
	if !ok {
		return 0, 0, false
	}
	const limit = 1 << 63
	if f >= limit || f < -limit {
		t.Raise(py.ValueError, "timestamp out of range for platform time_t")
		return 0, 0, false
	}
	sec = int64(f)
	return sec, f - float64(sec), true
}

// argDouble is PyArg_Parse's unit d.
func argDouble(t *py.Thread, v py.Value) (float64, bool) { return py.AsFloat(t, v) }

// broken breaks seconds since 1970 down; ValueError where C's functions fail.
func broken(t *py.Thread, sec int64, zone func() *time.Location, function string) (d ymd, c clock, ok bool) {
	const farthest = 67767976233532799 // C's years are 32 bits
	if sec > farthest || sec < -farthest {
		t.Raise(py.ValueError, "timestamp out of range for platform "+function+" function")
		return d, c, false
	}
	tm := ctime.Break(sec, zone())
	return ymd{tm.Year, tm.Mon, tm.Mday}, clock{hour: tm.Hour, minute: tm.Min, second: min(tm.Sec, 59), tz: py.None}, true
}

func utcZone() *time.Location { return time.UTC }

func dateFromTimestamp(t *py.Thread, cls py.Value, args []py.Value) py.Value {
	sec, _, ok := timestamp(t, args[0])
	if !ok {
		return py.Value{}
	}
	d, _, ok := broken(t, sec, ctime.Local, "localtime()")
	if !ok {
		return py.Value{}
	}
	return py.Call3(t, cls, num(d.year), num(d.month), num(d.day))
}

func dateFromOrdinal(t *py.Thread, cls py.Value, args []py.Value) py.Value {
	n, ok := py.ArgInt32(t, args[0])
	if !ok {
		return py.Value{}
	}
	if n < 1 {
		return t.Raise(py.ValueError, "ordinal must be >= 1")
	}
	d := fromOrdinal(n)
	if cls == DateType.V() && d.year <= maxYear {
		return dateOf(DateType, d)
	}
	return py.Call3(t, cls, num(d.year), num(d.month), num(d.day))
}

func dateRepr(_ *py.Thread, self py.Value) py.Value {
	d := py.As[Date](self)
	return py.MkStr(construction(self, d.year, d.month, d.day))
}

func isoCalendar(d ymd) py.Value {
	year, n := d.year, d.ordinal()
	week := floorDiv(n-weekOneMonday(year), 7)
	if week < 0 {
		year--
		week = floorDiv(n-weekOneMonday(year), 7)
	} else if week >= 52 && n >= weekOneMonday(year+1) {
		year++
		week = 0
	}
	return py.NewTuple(num(year), num(week+1), num(d.weekday()+1)).V()
}

func dateReplace(t *py.Thread, self py.Value, args []py.Value) py.Value {
	d := py.As[Date](self).ymd
	if !ints(t, args, &d.year, &d.month, &d.day) {
		return py.Value{}
	}
	return dateNew(t, py.TypeOf(self), []py.Value{num(d.year), num(d.month), num(d.day)}, nil)
}

func dateStrftime(t *py.Thread, self py.Value, args []py.Value) py.Value {
	if _, ok := textArgument(t, args[0]); !ok {
		return py.Value{}
	}
	tuple := timetuple(t, self)
	if tuple.Zero() {
		return tuple
	}
	m := moment{tuple: tuple, tz: py.None, arg: self, year: py.As[Date](self).year}
	if isStamp(self) {
		s := py.As[DateTime](self)
		m.tz, m.us = s.tz, s.us
	}
	return m.strftime(t, args[0])
}

// timetuple is self.timetuple(), which a class of the program may have written itself.
func timetuple(t *py.Thread, self py.Value) py.Value {
	switch py.TypeOf(self) {
	case DateTimeType:
		return stampTimetuple(t, self)
	case DateType:
		return dateTimetuple(t, self)
	}
	return callMethod(t, self, s_timetuple)
}

func dateTimetuple(t *py.Thread, self py.Value) py.Value {
	return structTime(t, py.As[Date](self).ymd, &clock{}, -1)
}

// structTime makes a time.struct_time.
func structTime(t *py.Thread, d ymd, c *clock, dst int) py.Value {
	module := timeModule(t)
	if module.Zero() {
		return module
	}
	nine := py.NewTuple(num(d.year), num(d.month), num(d.day), num(c.hour), num(c.minute), num(c.second),
		num(d.weekday()), num(d.yearDay()), num(dst))
	return callMethod(t, module, s_structTime, nine.V())
}

func dateAdd(t *py.Thread, a, b py.Value) py.Value {
	if isStamp(a) || isStamp(b) {
		return py.NotImplemented
	}
	if isDelta(a) {
		a, b = b, a
	}
	if !isDate(a) || !isDelta(b) {
		return py.NotImplemented
	}
	return py.As[Date](a).later(t, py.As[Delta](b).days)
}

func (o *Date) later(t *py.Thread, days int) py.Value {
	d, ok := o.addDays(t, days)
	if !ok {
		return py.Value{}
	}
	return dateOf(DateType, d)
}

func dateSub(t *py.Thread, a, b py.Value) py.Value {
	if isStamp(a) || isStamp(b) || !isDate(a) {
		return py.NotImplemented
	}
	switch {
	case isDate(b):
		return newDelta(t, py.As[Date](a).ordinal()-py.As[Date](b).ordinal(), 0, 0)
	case isDelta(b):
		return py.As[Date](a).later(t, -py.As[Delta](b).days)
	}
	return py.NotImplemented
}
