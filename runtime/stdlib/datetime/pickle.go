package datetime

import "grumpy.dev/runtime/py"

// The packed forms that CPython pickles: two bytes of year, one each of month, day, hour, minute and second, three of
// microseconds, the most significant first. Hashes are those of these strings (of a tuple that holds it for a date).

func (d ymd) pack() string {
	return string([]byte{byte(d.year >> 8), byte(d.year), byte(d.month), byte(d.day)})
}

func unpackDay(s string) ymd { return ymd{int(s[0])<<8 | int(s[1]), int(s[2]), int(s[3])} }

func (c *clock) pack() string {
	return string([]byte{byte(c.hour), byte(c.minute), byte(c.second), byte(c.us >> 16), byte(c.us >> 8), byte(c.us)})
}

func unpackClock(s string, tz py.Value) clock {
	return clock{int(s[0]), int(s[1]), int(s[2]), int(s[3])<<16 | int(s[4])<<8 | int(s[5]), tz}
}

// packed gives the state that a constructor's first argument may be: a str of n bytes with a sane byte at index check.
func packed(args []py.Value, n, check, least, most int) (string, bool) {
	if len(args) == 0 || !py.IsStr(args[0]) {
		return "", false
	}
	s := py.As[py.Str](args[0]).String()
	if len(s) != n || int(s[check]) < least || int(s[check]) > most {
		return "", false
	}
	return s, true
}

// packedZone checks the zone beside a packed state; none is None.
func packedZone(t *py.Thread, args []py.Value) (py.Value, bool) {
	if len(args) < 2 {
		return py.None, true
	}
	if args[1] != py.None && !py.IsInstanceOf(args[1], TzinfoType) {
		t.Raise(py.TypeError, "bad tzinfo state arg")
		return py.Value{}, false
	}
	return args[1], true
}

func dateReduce(_ *py.Thread, self py.Value) py.Value {
	return reduced(self, py.As[Date](self).pack(), py.None)
}

func timeReduce(_ *py.Thread, self py.Value) py.Value {
	c := py.As[Time](self)
	return reduced(self, c.pack(), c.tz)
}

func stampReduce(_ *py.Thread, self py.Value) py.Value {
	s := py.As[DateTime](self)
	return reduced(self, s.ymd.pack()+s.clock.pack(), s.tz)
}

func reduced(self py.Value, state string, tz py.Value) py.Value {
	args := []py.Value{py.MkStr(state)}
	if tz != py.None {
		args = append(args, tz)
	}
	return py.NewTuple(py.TypeOf(self).V(), py.TupleOf(args).V()).V()
}

func hashText(t *py.Thread, s string) (int64, bool) { return py.Hash(t, py.MkStr(s)) }

func dateHash(t *py.Thread, self py.Value) (int64, bool) {
	return py.Hash(t, py.NewTuple(py.MkStr(py.As[Date](self).pack())).V())
}

func timeHash(t *py.Thread, self py.Value) (int64, bool) {
	c := py.As[Time](self)
	minutes, none, ok := zoneMinutes(t, "utcoffset", c.tz, py.None)
	if !ok {
		return 0, false
	}
	if none || minutes == 0 {
		return hashText(t, c.pack())
	}
	total := c.hour*60 + c.minute - minutes
	utc := clock{floorDiv(total, 60), floorMod(total, 60), c.second, c.us, py.None}
	if utc.hour >= 0 && utc.hour < 24 {
		return hashText(t, utc.pack())
	}
	return py.Hash(t, py.NewTuple(num(utc.hour), num(utc.minute), num(utc.second), num(utc.us)).V())
}

func stampHash(t *py.Thread, self py.Value) (int64, bool) {
	s := py.As[DateTime](self)
	minutes, none, ok := zoneMinutes(t, "utcoffset", s.tz, self)
	if !ok {
		return 0, false
	}
	if none {
		return hashText(t, s.ymd.pack()+s.clock.pack())
	}
	since := newDelta(t, s.ordinal(), s.seconds()-60*minutes, s.us)
	if since.Zero() {
		return 0, false
	}
	return py.Hash(t, since)
}
