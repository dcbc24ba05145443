package datetime

import (
	"time"

	"grumpy.dev/runtime/internal/ctime"
	"grumpy.dev/runtime/py"
)

// DateTime is an instance of datetime: a day and a time of day.
type DateTime struct {
	Date
	clock
}

// DateTimeType is the type datetime.
var DateTimeType = py.NewType("datetime")

func init() {
	DateTimeType.Setup(py.Spec{
		Base:   DateType,
		Module: "datetime",
		Doc: "datetime(year, month, day[, hour[, minute[, second[, microsecond[,tzinfo]]]]])\n\n" +
			"A day with a time of day; tzinfo is None or an instance of a subclass of tzinfo.\n",
		Flags: py.FlagBaseType,
		Alloc: py.AllocOf[DateTime](), ExtOffset: py.AttrsOffsetOf[DateTime](),
		Slots: py.Slots{
			New: stampNew, GetAttr: py.GenericGetAttr, Repr: stampRepr, Str: isoStr(DateTimeType, spacedISO, py.MkStr(" ")), Hash: stampHash, RichCompare: stampCompare,
			Binary: [py.NumBinaryOps]py.BinaryFunc{py.OpAdd: stampAdd, py.OpSub: stampSub},
		},
		Methods: append(zoneMethods(), stampMethods()...),
		GetSets: clockFields(func(self py.Value) *clock { return &py.As[DateTime](self).clock }),
	})
}

func stampMethods() []py.Row {
	return []py.Row{
		classMethod("now", "([tz]) -> datetime", "The current time, in a zone.", py.Keywords(0, "tz", now)),
		classMethod("utcnow", "() -> datetime", "The current time in UTC, without a zone.", py.NoArgs(utcNow)),
		classMethod("fromtimestamp", "(timestamp[, tz]) -> datetime", "Seconds since 1970 as local time, or in a zone.",
			py.Keywords(1, "timestamp tz", stampFromTimestamp)),
		classMethod("utcfromtimestamp", "(timestamp) -> datetime", "Seconds since 1970 in UTC, without a zone.", py.Parse(1, 1, stampUTCFromTimestamp)),
		classMethod("strptime", "(string, format) -> datetime", "The time that a text in a format says.", py.Parse(2, 2, strptime)),
		classMethod("combine", "(date, time) -> datetime", "A day and a time of day together.", py.Keywords(0, "date time", combine)),
		method("__reduce__", "() -> (cls, state)", "What makes an equal object when it is unpickled.", py.NoArgs(stampReduce)),
		method("date", "() -> date", "The day.", py.NoArgs(func(_ *py.Thread, self py.Value) py.Value {
			return dateOf(DateType, py.As[DateTime](self).ymd)
		})),
		method("time", "() -> time", "The time of day, without its zone.", py.NoArgs(func(_ *py.Thread, self py.Value) py.Value {
			c := py.As[DateTime](self).clock
			c.tz = py.None
			return mkTime(c)
		})),
		method("timetz", "() -> time", "The time of day with its zone.", py.NoArgs(func(_ *py.Thread, self py.Value) py.Value {
			return mkTime(py.As[DateTime](self).clock)
		})),
		method("ctime", "() -> string", "Text as time.ctime() writes it.", py.NoArgs(func(_ *py.Thread, self py.Value) py.Value {
			s := py.As[DateTime](self)
			return ctimeText(s.ymd, &s.clock)
		})),
		method("timetuple", "() -> struct_time", "The time as time.localtime() has it.", py.NoArgs(stampTimetuple)),
		method("utctimetuple", "() -> struct_time", "The time in UTC as time.gmtime() has it.", py.NoArgs(utcTimetuple)),
		method("isoformat", "([sep]) -> string", "Text as YYYY-MM-DDTHH:MM:SS[.mmmmmm][+HH:MM]; sep stands for the T.",
			py.Keywords(0, "sep", stampIsoformat)),
		method("replace", "(...) -> datetime", "The time with other fields.", py.Keywords(0, "year month day "+clockNames, stampReplace)),
		method("astimezone", "(tz) -> datetime", "The same moment in another zone.", py.Keywords(1, "tz", asTimeZone)),
	}
}

func isStamp(v py.Value) bool { return py.IsInstanceOf(v, DateTimeType) }

func mkStamp(d ymd, c clock) py.Value { return stampOf(DateTimeType, d, c) }

func stampOf(cls *py.Type, d ymd, c clock) py.Value {
	o := cls.Alloc()
	s := py.As[DateTime](o)
	s.ymd, s.clock = d, c
	return o
}

// totalSeconds counts from the start of the calendar.
func (s *DateTime) totalSeconds() int { return s.ordinal()*daySeconds + s.seconds() }

var stampParams = append([]string{"year", "month", "day"}, clockParams...)

func stampNew(t *py.Thread, cls *py.Type, args []py.Value, kw *py.Kwargs) py.Value {
	if state, ok := packed(args, 10, 2, 1, 12); ok && len(args) <= 2 {
		tz, ok := packedZone(t, args)
		if !ok {
			return py.Value{}
		}
		return stampOf(cls, unpackDay(state), unpackClock(state[4:], tz))
	}
	args, ok := py.BindKeywords(t, "", stampParams, 0, args, kw)
	if !ok {
		return py.Value{}
	}
	var d ymd
	c := clock{tz: py.None}
	if !dayInts(t, args, &d) || !c.set(t, args[3:]) {
		return py.Value{}
	}
	return checkedStamp(t, cls, d, c)
}

// checkedStamp makes a datetime of fields that may be out of range.
func checkedStamp(t *py.Thread, cls *py.Type, d ymd, c clock) py.Value {
	if !d.check(t) || !c.complete(t) {
		return py.Value{}
	}
	return stampOf(cls, d, c)
}

// construct calls a class, datetime or one derived from it, with all eight arguments.
func construct(t *py.Thread, cls py.Value, d ymd, c clock) py.Value {
	if cls == DateTimeType.V() {
		return checkedStamp(t, DateTimeType, d, c)
	}
	return py.CallN(t, cls, append([]py.Value{num(d.year), num(d.month), num(d.day)}, c.values()...))
}

// at makes the time of seconds since 1970 in a zone: local time without one.
func at(t *py.Thread, cls py.Value, sec int64, us int, tz py.Value) py.Value {
	zone := ctime.Local
	if tz != py.None {
		zone = utcZone
	}
	d, c, ok := broken(t, sec, zone, bothFunctions)
	if !ok {
		return py.Value{}
	}
	c.us, c.tz = us, tz
	made := construct(t, cls, d, c)
	if made.Zero() || tz == py.None {
		return made
	}
	return callMethod(t, tz, s_fromutc, made)
}

// bothFunctions is what errors of datetime's constructors call the functions of C that they use.
const bothFunctions = "localtime()/gmtime()"

func now(t *py.Thread, cls py.Value, args []py.Value) py.Value {
	tz, ok := checkZone(t, args[0])
	if !ok {
		return py.Value{}
	}
	n := time.Now()
	return at(t, cls, n.Unix(), n.Nanosecond()/1000, tz)
}

func utcNow(t *py.Thread, cls py.Value) py.Value {
	n := time.Now()
	return utcAt(t, cls, n.Unix(), n.Nanosecond()/1000)
}

func utcAt(t *py.Thread, cls py.Value, sec int64, us int) py.Value {
	d, c, ok := broken(t, sec, utcZone, bothFunctions)
	if !ok {
		return py.Value{}
	}
	c.us = us
	return construct(t, cls, d, c)
}

// stampSeconds splits a timestamp into seconds and rounded microseconds.
func stampSeconds(t *py.Thread, v py.Value) (sec int64, us int, ok bool) {
	sec, rest, ok := timestamp(t, v)
	if !ok {
		return 0, 0, false
	}
	us = int(halfUp(rest * usPerSecond))
	if us < 0 {
		sec--
		us += usPerSecond
	}
	if us == usPerSecond {
		sec++
		us = 0
	}
	return sec, us, true
}

func stampFromTimestamp(t *py.Thread, cls py.Value, args []py.Value) py.Value {
	f, ok := argDouble(t, args[0])
	if !ok {
		return py.Value{}
	}
	tz, ok := checkZone(t, args[1])
	if !ok {
		return py.Value{}
	}
	sec, us, ok := stampSeconds(t, py.Float(f))
	if !ok {
		return py.Value{}
	}
	return at(t, cls, sec, us, tz)
}

func stampUTCFromTimestamp(t *py.Thread, cls py.Value, args []py.Value) py.Value {
	sec, us, ok := stampSeconds(t, args[0])
	if !ok {
		return py.Value{}
	}
	return utcAt(t, cls, sec, us)
}

// strptime leaves the reading to the library's module _strptime.
func strptime(t *py.Thread, cls py.Value, args []py.Value) py.Value {
	for i, arg := range args {
		if _, ok := py.ArgString(t, "strptime", i+1, arg); !ok {
			return py.Value{}
		}
	}
	module := py.ImportModule(t, "_strptime")
	if module.Zero() {
		return module
	}
	pair := callMethod(t, module, s_strptime, args...)
	if pair.Zero() {
		return pair
	}
	st, us := py.UnpackPair(t, pair)
	if st.Zero() {
		return st
	}
	items, ok := py.ListFromIter(t, st)
	if !ok {
		return py.Value{}
	}
	if len(items) < 6 {
		return t.Raise(py.ValueError, "unexpected result of _strptime")
	}
	return py.CallN(t, cls, append(items[:6:6], us))
}

func combine(t *py.Thread, cls py.Value, args []py.Value) py.Value {
	if !given(t, args, 0, "date") || !py.ArgObject(t, "combine", 1, DateType, args[0]) || !given(t, args, 1, "time") ||
		!py.ArgObject(t, "combine", 2, TimeType, args[1]) {
		return py.Value{}
	}
	return construct(t, cls, py.As[Date](args[0]).ymd, py.As[Time](args[1]).clock)
}

func stampRepr(t *py.Thread, self py.Value) py.Value {
	s := py.As[DateTime](self)
	return withZone(t, construction(self, append([]int{s.year, s.month, s.day}, s.parts()...)...), s.tz)
}

func stampIsoformat(t *py.Thread, self py.Value, args []py.Value) py.Value {
	sep := byte('T')
	if args[0].Ok() {
		var ok bool
		if sep, ok = py.ArgChar(t, "isoformat", 1, args[0]); !ok {
			return py.Value{}
		}
	}
	return isoWith(t, self, sep)
}

func spacedISO(t *py.Thread, self py.Value) py.Value { return isoWith(t, self, ' ') }

func isoWith(t *py.Thread, self py.Value, sep byte) py.Value {
	s := py.As[DateTime](self)
	var buf [isoSize]byte
	return withOffset(t, s.clock.appendISO(append(s.ymd.appendISO(buf[:0]), sep)), s.tz, self)
}

func stampReplace(t *py.Thread, self py.Value, args []py.Value) py.Value {
	s := py.As[DateTime](self)
	d, c := s.ymd, s.clock
	if !ints(t, args, &d.year, &d.month, &d.day) || !c.set(t, args[3:]) {
		return py.Value{}
	}
	return checkedStamp(t, py.TypeOf(self), d, c)
}

func stampTimetuple(t *py.Thread, self py.Value) py.Value {
	s := py.As[DateTime](self)
	minutes, none, ok := zoneMinutes(t, "dst", s.tz, self)
	flag := 0
	switch {
	case !ok:
		return py.Value{}
	case none:
		flag = -1
	case minutes != 0:
		flag = 1
	}
	return structTime(t, s.ymd, &s.clock, flag)
}

// utcTimetuple may give the year before the first one or after the last one.
func utcTimetuple(t *py.Thread, self py.Value) py.Value {
	s := py.As[DateTime](self)
	minutes, _, ok := zoneMinutes(t, "utcoffset", s.tz, self)
	if !ok {
		return py.Value{}
	}
	n := s.ordinal()*daySeconds + s.seconds() - 60*minutes
	d, rest := ymd{minYear - 1, 12, 31}, floorMod(n, daySeconds)
	if day := floorDiv(n, daySeconds); day >= 1 {
		d = fromOrdinal(day)
	}
	return structTime(t, d, &clock{hour: rest / 3600, minute: rest / 60 % 60, second: rest % 60}, 0)
}

// moved gives the time a difference later, in the same zone; always a plain datetime.
func (s *DateTime) moved(t *py.Thread, days, seconds, us int) py.Value {
	us += s.us
	seconds += s.seconds() + floorDiv(us, usPerSecond)
	d, ok := s.addDays(t, days+floorDiv(seconds, daySeconds))
	if !ok {
		return py.Value{}
	}
	seconds = floorMod(seconds, daySeconds)
	return mkStamp(d, clock{seconds / 3600, seconds / 60 % 60, seconds % 60, floorMod(us, usPerSecond), s.tz})
}

func stampAdd(t *py.Thread, a, b py.Value) py.Value {
	if isDelta(a) {
		a, b = b, a
	}
	if !isStamp(a) || !isDelta(b) {
		return py.NotImplemented
	}
	d := py.As[Delta](b)
	return py.As[DateTime](a).moved(t, d.days, d.seconds, d.us)
}

func stampSub(t *py.Thread, a, b py.Value) py.Value {
	switch {
	case !isStamp(a):
		return py.NotImplemented
	case isStamp(b):
		return stampDifference(t, a, b)
	case isDelta(b):
		d := py.As[Delta](b)
		return py.As[DateTime](a).moved(t, -d.days, -d.seconds, -d.us)
	}
	return py.NotImplemented
}

func stampDifference(t *py.Thread, a, b py.Value) py.Value {
	offsetX, offsetY, ok := offsets(t, a, b, "can't subtract offset-naive and offset-aware datetimes")
	if !ok {
		return py.Value{}
	}
	x, y := py.As[DateTime](a), py.As[DateTime](b)
	return newDelta(t, x.ordinal()-y.ordinal(), x.seconds()-y.seconds()-60*(offsetX-offsetY), x.us-y.us)
}

func asTimeZone(t *py.Thread, self py.Value, args []py.Value) py.Value {
	tz := args[0]
	if !py.ArgObject(t, "astimezone", 1, TzinfoType, tz) {
		return py.Value{}
	}
	s := py.As[DateTime](self)
	if s.tz == tz {
		return self
	}
	minutes, none, ok := zoneMinutes(t, "utcoffset", s.tz, self)
	if !ok {
		return py.Value{}
	}
	if none {
		return t.Raise(py.ValueError, "astimezone() cannot be applied to a naive datetime")
	}
	utc := s.moved(t, 0, -60*minutes, 0)
	if utc.Zero() {
		return utc
	}
	py.As[DateTime](utc).tz = tz
	return callMethod(t, tz, s_fromutc, utc)
}
