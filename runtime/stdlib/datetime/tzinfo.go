package datetime

import (
	"strconv"

	"grumpy.dev/runtime/py"
)

// Tzinfo is an instance of tzinfo: nothing but what a subclass adds.
type Tzinfo struct {
	py.Object
}

// TzinfoType is the type tzinfo.
var TzinfoType = py.NewType("tzinfo")

func init() {
	TzinfoType.Setup(py.Spec{
		Module: "datetime",
		Doc:    "Abstract base class for time zone info objects.",
		Flags:  py.FlagBaseType,
		Alloc:  py.AllocOf[Tzinfo](), ExtOffset: py.AttrsOffsetOf[Tzinfo](),
		Slots: py.Slots{
			New:     func(_ *py.Thread, cls *py.Type, _ []py.Value, _ *py.Kwargs) py.Value { return cls.Alloc() },
			GetAttr: py.GenericGetAttr,
		},
		Methods: []py.Row{
			method("__reduce__", "() -> (cls, state)", "What makes an equal object when it is unpickled.", py.NoArgs(tzinfoReduce)),
			abstract("dst", "How far daylight saving time moves the clock, a timedelta."),
			abstract("tzname", "The zone's name at a datetime."),
			abstract("utcoffset", "How far east of UTC the clock is, a timedelta."),
			method("fromutc", "(dt) -> datetime", "The local time of a datetime in UTC.", py.OneArg(fromUTC)),
		},
	})
}

func abstract(name, doc string) py.Row {
	return method(name, "(dt)", doc, py.OneArg(func(t *py.Thread, _, _ py.Value) py.Value {
		return t.Raise(py.NotImplementedError, "a tzinfo subclass must implement "+name+"()")
	}))
}

// checkZone refuses what can't be a tzinfo; a missing one is None.
func checkZone(t *py.Thread, tz py.Value) (py.Value, bool) {
	if tz.Zero() || tz == py.None {
		return py.None, true
	}
	if !py.IsInstanceOf(tz, TzinfoType) {
		t.Raise(py.TypeError, "tzinfo argument must be None or of a tzinfo subclass, not type '"+py.TypeName(tz)+"'")
		return tz, false
	}
	return tz, true
}

// zoneMinutes asks tz for its utcoffset or dst at arg, in minutes; none where it, or tz itself, is None.
func zoneMinutes(t *py.Thread, name string, tz, arg py.Value) (minutes int, none, ok bool) {
	if tz == py.None {
		return 0, true, true
	}
	v := callMethod(t, tz, py.Intern(name), arg)
	switch {
	case v.Zero():
		return 0, false, false
	case v == py.None:
		return 0, true, true
	case !isDelta(v):
		t.Raise(py.TypeError, "tzinfo."+name+"() must return None or timedelta, not '"+py.TypeName(v)+"'")
		return 0, false, false
	}
	minutes, ok = wholeMinutes(t, name, py.As[Delta](v))
	return minutes, false, ok
}

func wholeMinutes(t *py.Thread, name string, d *Delta) (int, bool) {
	minutes := 24 * 60
	if d.days == 0 || d.days == -1 {
		if d.seconds%60 != 0 || d.us != 0 {
			t.Raise(py.ValueError, "tzinfo."+name+"() must return a whole number of minutes")
			return 0, false
		}
		minutes = d.days*24*60 + d.seconds/60
	}
	if minutes <= -24*60 || minutes >= 24*60 {
		t.Raise(py.ValueError, "tzinfo."+name+"() returned "+strconv.Itoa(minutes)+"; must be in -1439 .. 1439")
		return 0, false
	}
	return minutes, true
}

// zoneDelta is zoneMinutes as Python sees it: a timedelta, or None.
func zoneDelta(t *py.Thread, name string, tz, arg py.Value) py.Value {
	minutes, none, ok := zoneMinutes(t, name, tz, arg)
	switch {
	case !ok:
		return py.Value{}
	case none:
		return py.None
	}
	return newDelta(t, 0, minutes*60, 0)
}

// zoneName asks tz for its name at arg: a str, or None.
func zoneName(t *py.Thread, tz, arg py.Value) py.Value {
	if tz == py.None {
		return py.None
	}
	name := callMethod(t, tz, s_tzname, arg)
	if name.Zero() || name == py.None || py.IsStr(name) {
		return name
	}
	return t.Raise(py.TypeError, "tzinfo.tzname() must return None or a string, not '"+py.TypeName(name)+"'")
}

// fromUTC is the default algorithm: it needs a zone whose standard offset never changes.
func fromUTC(t *py.Thread, self, arg py.Value) py.Value {
	if !isStamp(arg) {
		return t.Raise(py.TypeError, "fromutc: argument must be a datetime instance")
	}
	s := py.As[DateTime](arg)
	if s.tz != self {
		return t.Raise(py.ValueError, "fromutc: dt.tzinfo is not self")
	}
	offset, none, ok := zoneMinutes(t, "utcoffset", self, arg)
	if !ok {
		return py.Value{}
	}
	if none {
		return t.Raise(py.ValueError, "fromutc: non-None utcoffset() result required")
	}
	dst, none, ok := zoneMinutes(t, "dst", self, arg)
	if !ok {
		return py.Value{}
	}
	if none {
		return t.Raise(py.ValueError, "fromutc: non-None dst() result required")
	}
	standard := s.moved(t, 0, 60*(offset-dst), 0)
	if standard.Zero() {
		return standard
	}
	dst, none, ok = zoneMinutes(t, "dst", self, standard)
	switch {
	case !ok:
		return py.Value{}
	case none:
		return t.Raise(py.ValueError, "fromutc: tz.dst() gave inconsistent results; cannot convert")
	case dst == 0:
		return standard
	}
	return py.As[DateTime](standard).moved(t, 0, 60*dst, 0)
}

// tzinfoReduce pickles with __getinitargs__ and __getstate__ where a subclass has them.
func tzinfoReduce(t *py.Thread, self py.Value) py.Value {
	args, ok := optionalCall(t, self, "__getinitargs__")
	if !ok {
		return py.Value{}
	}
	if args.Zero() {
		args = py.NewTuple().V()
	}
	state, ok := optionalCall(t, self, "__getstate__")
	if !ok {
		return py.Value{}
	}
	if state.Zero() {
		if d := py.InstanceDict(self); d != nil && d.Len() > 0 {
			state = d.V()
		}
	}
	if state.Zero() {
		return py.NewTuple(py.TypeOf(self).V(), args).V()
	}
	return py.NewTuple(py.TypeOf(self).V(), args, state).V()
}

// optionalCall calls a method if there is one; zero where there is none.
func optionalCall(t *py.Thread, self py.Value, name string) (py.Value, bool) {
	f := py.GetAttr(t, self, py.Intern(name))
	if f.Zero() {
		t.ClearExc()
		return f, true
	}
	r := py.Call0(t, f)
	return r, r.Ok()
}
