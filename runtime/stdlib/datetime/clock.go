package datetime

import "grumpy.dev/runtime/py"

// clock is a time of day, perhaps with a zone: tz is None or a tzinfo.
type clock struct {
	hour, minute, second, us int
	tz                       py.Value
}

// Time is an instance of time.
type Time struct {
	py.Object
	clock
}

// TimeType is the type time.
var TimeType = py.NewType("time")

func init() {
	TimeType.Setup(py.Spec{
		Module: "datetime",
		Doc: "time([hour[, minute[, second[, microsecond[, tzinfo]]]]]) --> a time object\n\n" +
			"A time of day. All arguments may be left out; tzinfo is None or an instance of a subclass of tzinfo.\n",
		Flags: py.FlagBaseType,
		Alloc: py.AllocOf[Time](), ExtOffset: py.AttrsOffsetOf[Time](),
		Slots: py.Slots{
			New: timeNew, GetAttr: py.GenericGetAttr, Repr: timeRepr, Str: isoStr(TimeType, timeIsoformat), Hash: timeHash, RichCompare: timeCompare, NonZero: timeNonZero,
		},
		Methods: append(zoneMethods(),
			method("__format__", "(format) -> string", "Text as strftime makes it.", py.Parse(1, 1, formatMethod)),
			method("__reduce__", "() -> (cls, state)", "What makes an equal object when it is unpickled.", py.NoArgs(timeReduce)),
			method("isoformat", "() -> string", "Text as HH:MM:SS[.mmmmmm][+HH:MM].", py.NoArgs(timeIsoformat)),
			method("replace", "(...) -> time", "The time with other fields.", py.Keywords(0, clockNames, timeReplace)),
			method("strftime", "(format) -> string", "Text in a format of C.", py.Keywords(1, "format", timeStrftime)),
		),
		GetSets: clockFields(func(self py.Value) *clock { return &py.As[Time](self).clock }),
	})
}

const clockNames = "hour minute second microsecond tzinfo"

var clockParams = []string{"hour", "minute", "second", "microsecond", "tzinfo"}

// clockFields are the attributes of time and datetime.
func clockFields(of func(self py.Value) *clock) []py.GetSet {
	return []py.GetSet{
		field("hour", "", func(self py.Value) py.Value { return num(of(self).hour) }),
		field("minute", "", func(self py.Value) py.Value { return num(of(self).minute) }),
		field("second", "", func(self py.Value) py.Value { return num(of(self).second) }),
		field("microsecond", "", func(self py.Value) py.Value { return num(of(self).us) }),
		field("tzinfo", "", func(self py.Value) py.Value { return of(self).tz }),
	}
}

// zoneMethods are the methods of time and datetime that ask the zone.
func zoneMethods() []py.Row {
	ask := func(name string) py.Impl {
		return py.NoArgs(func(t *py.Thread, self py.Value) py.Value {
			c, arg := clockOf(self)
			return zoneDelta(t, name, c.tz, arg)
		})
	}
	return []py.Row{
		method("utcoffset", "() -> timedelta or None", "What the zone's utcoffset says.", ask("utcoffset")),
		method("dst", "() -> timedelta or None", "What the zone's dst says.", ask("dst")),
		method("tzname", "() -> string or None", "What the zone's tzname says.", py.NoArgs(func(t *py.Thread, self py.Value) py.Value {
			c, arg := clockOf(self)
			return zoneName(t, c.tz, arg)
		})),
	}
}

// clockOf gives the clock of a time or datetime, and what its zone is asked about: a time has no day, so None.
func clockOf(v py.Value) (c *clock, arg py.Value) {
	if isStamp(v) {
		return &py.As[DateTime](v).clock, v
	}
	return &py.As[Time](v).clock, py.None
}

func isTime(v py.Value) bool { return py.IsInstanceOf(v, TimeType) }

func mkTime(c clock) py.Value { return timeOf(TimeType, c) }

func timeOf(cls *py.Type, c clock) py.Value {
	o := cls.Alloc()
	py.As[Time](o).clock = c
	return o
}

// check raises ValueError for a time that no clock shows.
func (c *clock) check(t *py.Thread) bool {
	switch {
	case c.hour < 0 || c.hour > 23:
		t.Raise(py.ValueError, "hour must be in 0..23")
	case c.minute < 0 || c.minute > 59:
		t.Raise(py.ValueError, "minute must be in 0..59")
	case c.second < 0 || c.second > 59:
		t.Raise(py.ValueError, "second must be in 0..59")
	case c.us < 0 || c.us >= usPerSecond:
		t.Raise(py.ValueError, "microsecond must be in 0..999999")
	default:
		return true
	}
	return false
}

// set takes the five arguments of a clock, those that were given, and checks them.
func (c *clock) set(t *py.Thread, args []py.Value) bool {
	if !ints(t, args, &c.hour, &c.minute, &c.second, &c.us) {
		return false
	}
	if args[4].Ok() {
		c.tz = args[4]
	}
	return true
}

// complete checks a clock that set has filled in; the zone comes last, as in CPython.
func (c *clock) complete(t *py.Thread) (ok bool) {
	if !c.check(t) {
		return false
	}
	c.tz, ok = checkZone(t, c.tz)
	return ok
}

// seconds counts from midnight.
func (c *clock) seconds() int { return c.hour*3600 + c.minute*60 + c.second }

func (c *clock) values() []py.Value {
	return []py.Value{num(c.hour), num(c.minute), num(c.second), num(c.us), c.tz}
}

func timeNew(t *py.Thread, cls *py.Type, args []py.Value, kw *py.Kwargs) py.Value {
	if state, ok := packed(args, 6, 0, 0, 23); ok && len(args) <= 2 {
		tz, ok := packedZone(t, args)
		if !ok {
			return py.Value{}
		}
		return timeOf(cls, unpackClock(state, tz))
	}
	args, ok := py.BindKeywords(t, "", clockParams, 0, args, kw)
	c := clock{tz: py.None}
	if !ok || !c.set(t, args) || !c.complete(t) {
		return py.Value{}
	}
	return timeOf(cls, c)
}

// clockParts are the numbers of a repr: seconds and microseconds only where they are not zero.
func (c *clock) parts() []int {
	parts := []int{c.hour, c.minute, c.second, c.us}
	for n := 3; n > 1 && parts[n] == 0; n-- {
		parts = parts[:n]
	}
	return parts
}

func timeRepr(t *py.Thread, self py.Value) py.Value {
	c := &py.As[Time](self).clock
	return withZone(t, construction(self, c.parts()...), c.tz)
}

func timeIsoformat(t *py.Thread, self py.Value) py.Value {
	c := py.As[Time](self)
	var buf [isoSize]byte
	return withOffset(t, c.appendISO(buf[:0]), c.tz, py.None)
}

func timeReplace(t *py.Thread, self py.Value, args []py.Value) py.Value {
	c := py.As[Time](self).clock
	if !c.set(t, args) {
		return py.Value{}
	}
	return timeNew(t, py.TypeOf(self), c.values(), nil)
}

func timeStrftime(t *py.Thread, self py.Value, args []py.Value) py.Value {
	c := &py.As[Time](self).clock
	tuple := py.NewTuple(num(1900), num(1), num(1), num(c.hour), num(c.minute), num(c.second), num(0), num(1), num(-1)).V()
	return moment{tuple, c.tz, py.None, 1900, c.us}.strftime(t, args[0])
}

func timeNonZero(t *py.Thread, self py.Value) (bool, bool) {
	c := &py.As[Time](self).clock
	if c.second != 0 || c.us != 0 {
		return true, true
	}
	minutes, _, ok := zoneMinutes(t, "utcoffset", c.tz, py.None)
	return c.hour*60+c.minute != minutes, ok
}
