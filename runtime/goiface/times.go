// Go's times and the module datetime: parameters take datetimes and timedeltas, and a Time or Duration becomes one where a program asks
// for it.
//
// What surprises: a datetime without a zone is a time of time.Local, and the other way round; every other zone becomes a tzinfo of
// fixed offset. Values are never converted unasked: a Time has nanoseconds and a monotonic clock, which a datetime would lose. The module
// is reached through its Python names alone, so that programs which don't import it don't link it.
package goiface

import (
	"sync"
	"time"

	"grumpy.dev/runtime/py"
)

// isOf tells whether v is an instance of a class of the module datetime.
func isOf(v py.Value, class string) bool {
	if !v.IsObject() {
		return false
	}
	for c := py.TypeOf(v); c != nil; c = c.Base() {
		if c.FullName() == class {
			return true
		}
	}
	return false
}

// numbers reads attributes that hold ints.
func numbers(t *py.Thread, v py.Value, names ...string) ([]int, bool) {
	out := make([]int, len(names))
	for i, name := range names {
		x := py.GetAttr(t, v, py.Intern(name))
		if x.Zero() {
			return nil, false
		}
		n, ok := ToInt(t, x, Place(name))
		if !ok {
			return nil, false
		}
		out[i] = n
	}
	return out, true
}

// ToTime takes a time.Time or a datetime.
func ToTime(t *py.Thread, v py.Value, p Place) (time.Time, bool) {
	if boxOf(v) != nil || !isOf(v, "datetime.datetime") {
		return ToValue[time.Time](t, v, p)
	}
	n, ok := numbers(t, v, "year", "month", "day", "hour", "minute", "second", "microsecond")
	if !ok {
		return time.Time{}, false
	}
	zone, ok := zoneOf(t, v, p)
	if !ok {
		return time.Time{}, false
	}
	return time.Date(n[0], time.Month(n[1]), n[2], n[3], n[4], n[5], n[6]*1000, zone), true
}

// zoneOf gives the zone of a datetime: Local where it has none.
func zoneOf(t *py.Thread, v py.Value, p Place) (*time.Location, bool) {
	offset := py.CallMethod0(t, v, py.Intern("utcoffset"), &py.AttrSite{})
	switch {
	case offset.Zero():
		return nil, false
	case offset == py.None:
		return time.Local, true
	}
	d, ok := ToDuration(t, offset, p)
	if !ok {
		return nil, false
	}
	name := py.CallMethod0(t, v, py.Intern("tzname"), &py.AttrSite{})
	if name.Zero() {
		return nil, false
	}
	label := ""
	if py.IsStr(name) || py.IsUnicode(name) {
		label = text(name)
	}
	if d == 0 && (label == "UTC" || label == "") {
		return time.UTC, true
	}
	return time.FixedZone(label, int(d/time.Second)), true
}

// ToDuration takes a time.Duration, a whole number of nanoseconds, or a timedelta.
func ToDuration(t *py.Thread, v py.Value, p Place) (time.Duration, bool) {
	if !isOf(v, "datetime.timedelta") {
		return ToSigned[time.Duration](t, v, p)
	}
	n, ok := numbers(t, v, "days", "seconds", "microseconds")
	if !ok {
		return 0, false
	}
	const most = int(1<<63-1)/int(24*time.Hour) - 1
	if n[0] > most || n[0] < -most {
		p.Range(t, "time.Duration", v)
		return 0, false
	}
	return time.Duration(n[0])*24*time.Hour + time.Duration(n[1])*time.Second + time.Duration(n[2])*time.Microsecond, true
}

// datetimeClass gives a class of the module datetime.
func datetimeClass(t *py.Thread, name string) py.Value {
	m := py.ImportModule(t, "datetime")
	if m.Zero() {
		return m
	}
	return py.GetAttr(t, m, py.Intern(name))
}

// Timedelta is the method timedelta of a Duration. Parts of a microsecond are cut off.
func Timedelta(t *py.Thread, self py.Value) py.Value {
	d, ok := ToDuration(t, self, "receiver")
	if !ok {
		return py.Value{}
	}
	cls := datetimeClass(t, "timedelta")
	if cls.Zero() {
		return cls
	}
	return py.Call3(t, cls, py.Int(0), py.Int(int64(d/time.Second)), py.Int(int64(d%time.Second/time.Microsecond)))
}

// Datetime is the method datetime of a Time. Parts of a microsecond are cut off.
func Datetime(t *py.Thread, self py.Value) py.Value {
	x, ok := ToValue[time.Time](t, self, "receiver")
	if !ok {
		return py.Value{}
	}
	cls := datetimeClass(t, "datetime")
	if cls.Zero() {
		return cls
	}
	zone := py.None
	if x.Location() != time.Local {
		if zone = zoneObject(t, x); zone.Zero() {
			return zone
		}
	}
	if x.Year() < 1 || x.Year() > 9999 {
		return t.Raise(py.OverflowError, "the year of "+x.String()+" does not fit datetime")
	}
	parts := []int{x.Year(), int(x.Month()), x.Day(), x.Hour(), x.Minute(), x.Second(), x.Nanosecond() / 1000}
	args := make([]py.Value, 0, len(parts)+1)
	for _, n := range parts {
		args = append(args, py.Int(int64(n)))
	}
	return py.CallN(t, cls, append(args, zone))
}

// zones holds the tzinfo objects that were made, by name and offset.
var zones sync.Map // zoneKey → py.Value

type zoneKey struct {
	name   string
	offset int
}

// zoneObject gives a tzinfo with the offset that a time's zone has at that time. Python's offsets are whole minutes.
func zoneObject(t *py.Thread, x time.Time) py.Value {
	name, offset := x.Zone()
	key := zoneKey{name, offset / 60 * 60}
	if z, ok := zones.Load(key); ok {
		return z.(py.Value)
	}
	base, delta := datetimeClass(t, "tzinfo"), datetimeClass(t, "timedelta")
	if base.Zero() || delta.Zero() {
		return py.Value{}
	}
	answer := func(v py.Value) py.Impl {
		return py.OneArg(func(*py.Thread, py.Value, py.Value) py.Value { return v })
	}
	away, none := py.Call2(t, delta, py.Int(0), py.Int(int64(key.offset))), py.Call0(t, delta)
	cls := py.LateType(t, "Zone", py.Spec{Module: "__go__.time", Methods: []py.Row{
		{Name: "utcoffset", Sig: "(dt)", Impl: answer(away)},
		{Name: "dst", Sig: "(dt)", Impl: answer(none)},
		{Name: "tzname", Sig: "(dt)", Impl: answer(py.MkStr(name))},
		{Name: "__reduce__", Sig: "()", Impl: py.NoArgs(func(t *py.Thread, _ py.Value) py.Value {
			return t.Raise(py.TypeError, "the zone of a Go time can't be pickled")
		})},
	}}, py.As[py.Type](base))
	z := py.Call0(t, cls.V())
	if z.Ok() {
		zones.Store(key, z)
	}
	return z
}
