package datetime

import "grumpy.dev/runtime/py"

// unlike compares with an object of another kind: never equal, and without an order.
func unlike(t *py.Thread, a, b py.Value, op py.CompareOp) py.Value {
	switch op {
	case py.EQ:
		return py.False
	case py.NE:
		return py.True
	}
	return t.Raise(py.TypeError, "can't compare "+py.TypeName(a)+" to "+py.TypeName(b))
}

// ordered answers a comparison of pairs of numbers, the most significant pair first.
func ordered(op py.CompareOp, pairs ...int) py.Value {
	diff := 0
	for i := 0; i < len(pairs) && diff == 0; i += 2 {
		switch {
		case pairs[i] < pairs[i+1]:
			diff = -1
		case pairs[i] > pairs[i+1]:
			diff = 1
		}
	}
	switch op {
	case py.LT:
		return py.Bool(diff < 0)
	case py.LE:
		return py.Bool(diff <= 0)
	case py.EQ:
		return py.Bool(diff == 0)
	case py.NE:
		return py.Bool(diff != 0)
	case py.GT:
		return py.Bool(diff > 0)
	}
	return py.Bool(diff >= 0)
}

func hasTimetuple(t *py.Thread, v py.Value) bool {
	found := py.GetAttr(t, v, py.Intern("timetuple"))
	t.ClearExc()
	return found.Ok()
}

func dateCompare(t *py.Thread, a, b py.Value, op py.CompareOp) py.Value {
	if isDate(b) {
		x, y := py.As[Date](a).ymd, py.As[Date](b).ymd
		return ordered(op, x.year, y.year, x.month, y.month, x.day, y.day)
	}
	if hasTimetuple(t, b) { // an invitation to other types
		return py.NotImplemented
	}
	return unlike(t, a, b, op)
}

// offsets asks for the offsets of two objects, in minutes; ones with the same zone are not asked.
func offsets(t *py.Thread, a, b py.Value, what string) (x, y int, ok bool) {
	ca, argA := clockOf(a)
	cb, argB := clockOf(b)
	if ca.tz == cb.tz {
		return 0, 0, true
	}
	x, noneA, ok := zoneMinutes(t, "utcoffset", ca.tz, argA)
	if !ok {
		return 0, 0, false
	}
	y, noneB, ok := zoneMinutes(t, "utcoffset", cb.tz, argB)
	if !ok {
		return 0, 0, false
	}
	if noneA != noneB {
		t.Raise(py.TypeError, what)
		return 0, 0, false
	}
	return x, y, true
}

func timeCompare(t *py.Thread, a, b py.Value, op py.CompareOp) py.Value {
	if !isTime(b) {
		return unlike(t, a, b, op)
	}
	offsetX, offsetY, ok := offsets(t, a, b, "can't compare offset-naive and offset-aware times")
	if !ok {
		return py.Value{}
	}
	x, y := &py.As[Time](a).clock, &py.As[Time](b).clock
	return ordered(op, x.seconds()-60*offsetX, y.seconds()-60*offsetY, x.us, y.us)
}

func stampCompare(t *py.Thread, a, b py.Value, op py.CompareOp) py.Value {
	if !isStamp(b) {
		if !isDate(b) && hasTimetuple(t, b) {
			return py.NotImplemented
		}
		return unlike(t, a, b, op)
	}
	offsetX, offsetY, ok := offsets(t, a, b, "can't compare offset-naive and offset-aware datetimes")
	if !ok {
		return py.Value{}
	}
	x, y := py.As[DateTime](a), py.As[DateTime](b)
	return ordered(op, x.totalSeconds()-60*offsetX, y.totalSeconds()-60*offsetY, x.us, y.us)
}
