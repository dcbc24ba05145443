// Package time is Python's module time: clocks, broken-down times, and text of them.
//
// What surprises: strptime is the library's _strptime, imported when it is first called; sleep in the main thread ends
// early when a signal comes, and the time zone is that of TZ as tzset last read it, as in CPython.
package time

//grumpy:needs _strptime if strptime

import (
	"math"
	"sync"
	"time"

	"grumpy.dev/runtime/internal/ctime"
	"grumpy.dev/runtime/py"
)

var (
	once       sync.Once
	structTime *py.StructSequenceType
	module     *py.Module
)

func init() {
	py.RegisterNative(&py.NativeModule{
		Name: "time",
		Doc:  "Functions for times: seconds since 1970, and tuples of year, month, day, hour, minute, second, weekday, yearday, dst.",
		Rows: append(clockRows(), textRows()...),
		Init: func(t *py.Thread, m *py.Module) bool {
			once.Do(func() {
				structTime = py.NewStructSequence(py.StructSequenceSpec{
					Name: "time.struct_time",
					Doc:  "A broken-down time, as gmtime, localtime and strptime give.",
					Fields: []string{"tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday",
						"tm_isdst"},
					Callable: true,
				})
			})
			module = m
			m.Dict().SetStr(py.Intern("struct_time"), structTime.V())
			m.Dict().SetStr(py.Intern("accept2dyear"), py.SmallInt(acceptTwoDigits()))
			setZones()
			return true
		},
	})
}

func row(name, sig, doc string, min, max int, f func(t *py.Thread, args []py.Value) py.Value) py.Row {
	call := func(t *py.Thread, _ py.Value, args []py.Value) py.Value { return f(t, args) }
	return py.Row{Name: name, Sig: sig, Doc: doc, Impl: py.Parse(min, max, call)}
}

func clockRows() []py.Row {
	return []py.Row{
		{Name: "time", Sig: "() -> floating point number", Doc: "The seconds since 1970.", Impl: py.NoArgs(now)},
		{Name: "clock", Sig: "() -> floating point number", Doc: "The processor time of the program, in seconds.", Impl: py.NoArgs(clock)},
		row("sleep", "(seconds)", "Wait for some seconds, which may be a float.", 1, 1, sleep),
		{Name: "tzset", Sig: "()", Doc: "Read the variable TZ again.", Impl: py.NoArgs(func(t *py.Thread, _ py.Value) py.Value {
			ctime.Tzset()
			setZones()
			return py.None
		})},
	}
}

func now(*py.Thread, py.Value) py.Value {
	t := time.Now()
	return py.Float(float64(t.Unix()) + float64(t.Nanosecond()/1000)*1e-6)
}

func sleep(t *py.Thread, args []py.Value) py.Value {
	seconds, ok := py.AsFloat(t, args[0])
	if !ok {
		return py.Value{}
	}
	if seconds != seconds || seconds < 0 || seconds > math.MaxInt64/2 {
		return t.RaiseValue(py.IOError, py.NewTuple(py.SmallInt(22), py.MkStr(py.Strerror(22))).V())
	}
	d := time.Duration(math.MaxInt64)
	if seconds < math.MaxInt64/1e9 {
		d = time.Duration(seconds * 1e9)
	}
	t.Sleep(d)
	if !t.CheckSignals() {
		return py.Value{}
	}
	return py.None
}

// setZones sets timezone, altzone, daylight and tzname.
func setZones() {
	std, dst, stdWest, dstWest := ctime.Zones()
	d := module.Dict()
	daylight := int64(0)
	if stdWest != dstWest {
		daylight = 1
	}
	d.SetStr(py.Intern("timezone"), py.SmallInt(int64(stdWest)))
	d.SetStr(py.Intern("altzone"), py.SmallInt(int64(dstWest)))
	d.SetStr(py.Intern("daylight"), py.SmallInt(daylight))
	d.SetStr(py.Intern("tzname"), py.NewTuple(py.MkStr(std), py.MkStr(dst)).V())
}
