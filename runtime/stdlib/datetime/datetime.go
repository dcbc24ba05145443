// Package datetime is Python's module datetime: dates, times of day, both together, and differences.
//
// datetime.go registers the module, gregorian.go counts days, delta.go, date.go, clock.go and stamp.go hold the types
// timedelta, date, time and datetime; tzinfo.go asks time zones, text.go writes, compare.go compares instants, pickle.go packs.
//
// What surprises: the objects never change, so threads need no lock. As in CPython, arithmetic on a subclass gives the base
// class, today, now and strptime give the subclass, and strftime is that of the module time, called by name.
package datetime

//grumpy:needs time
//grumpy:needs _strptime if strptime

import (
	"strconv"

	"grumpy.dev/runtime/py"
)

const (
	minYear = 1
	maxYear = 9999
)

func init() {
	py.RegisterNative(&py.NativeModule{Name: "datetime", Doc: "Dates, times, time zones and the differences of dates.", Init: initModule})
}

func initModule(_ *py.Thread, m *py.Module) bool {
	set := func(name string, v py.Value) { m.Dict().SetStr(py.Intern(name), v) }
	set("MINYEAR", py.SmallInt(minYear))
	set("MAXYEAR", py.SmallInt(maxYear))
	set("timedelta", DeltaType.V())
	set("date", DateType.V())
	set("time", TimeType.V())
	set("datetime", DateTimeType.V())
	set("tzinfo", TzinfoType.V())

	limits(DeltaType, mkDelta(-maxDeltaDays, 0, 0), mkDelta(maxDeltaDays, daySeconds-1, usPerSecond-1), mkDelta(0, 0, 1))
	limits(DateType, mkDate(minYear, 1, 1), mkDate(maxYear, 12, 31), mkDelta(1, 0, 0))
	last := clock{hour: 23, minute: 59, second: 59, us: usPerSecond - 1, tz: py.None}
	limits(TimeType, mkTime(clock{tz: py.None}), mkTime(last), mkDelta(0, 0, 1))
	limits(DateTimeType, mkStamp(ymd{minYear, 1, 1}, clock{tz: py.None}), mkStamp(ymd{maxYear, 12, 31}, last), mkDelta(0, 0, 1))
	return true
}

// limits sets the class attributes that tell a type's range.
func limits(ty *py.Type, least, most, resolution py.Value) {
	ty.SetClassAttr("min", least)
	ty.SetClassAttr("max", most)
	ty.SetClassAttr("resolution", resolution)
}

// field declares an attribute for a part of the object.
func field(name, doc string, get func(self py.Value) py.Value) py.GetSet {
	return py.GetSet{Name: name, Doc: doc, Get: func(_ *py.Thread, self py.Value) py.Value { return get(self) }}
}

func method(name, sig, doc string, impl py.Impl) py.Row {
	return py.Row{Name: name, Sig: sig, Doc: doc, Impl: impl}
}

func classMethod(name, sig, doc string, impl py.Impl) py.Row {
	return py.Row{Name: name, Sig: sig, Doc: doc, Impl: impl, Kind: py.ClassRow}
}

// ints converts those arguments that were given to C ints, in order.
func ints(t *py.Thread, args []py.Value, into ...*int) bool {
	for i, p := range into {
		if args[i].Zero() {
			continue
		}
		n, ok := py.ArgInt32(t, args[i])
		if !ok {
			return false
		}
		*p = n
	}
	return true
}

// dayInts is ints for the arguments year, month and day, which all have to be given.
func dayInts(t *py.Thread, args []py.Value, d *ymd) bool {
	for i, p := range []*int{&d.year, &d.month, &d.day} {
		if !given(t, args, i, stampParams[i]) || !ints(t, args[i:], p) {
			return false
		}
	}
	return true
}

// given raises TypeError where argument i is missing; CPython says so after it has converted the ones in front.
func given(t *py.Thread, args []py.Value, i int, name string) bool {
	if args[i].Zero() {
		t.Raise(py.TypeError, "Required argument '"+name+"' (pos "+strconv.Itoa(i+1)+") not found")
		return false
	}
	return true
}

func num(n int) py.Value { return py.SmallInt(int64(n)) }
