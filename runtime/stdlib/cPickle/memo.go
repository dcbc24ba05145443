package pickle

import (
	"strconv"
	"strings"

	"grumpy.dev/runtime/py"
)

// The memos as programs see and set them: dicts.

// fastLimit is how many containers deep the pickler goes in fast mode before it looks for cycles.
const fastLimit = 50

func memoDict(t *py.Thread, v py.Value, notDict string) (*py.Dict, bool) {
	switch {
	case v.Zero():
		t.Raise(py.TypeError, "attribute deletion is not supported")
	case !py.IsDict(v):
		t.Raise(py.TypeError, notDict)
	default:
		return py.As[py.Dict](v), true
	}
	return nil, false
}

// setMemo takes a memo that another pickler gave: identity → (number, object).
func (p *pickler) setMemo(t *py.Thread, v py.Value) bool {
	d, ok := memoDict(t, v, "memo must be a dictionary")
	if !ok {
		return false
	}
	var memo writeMemo
	d.Each(func(_, entry py.Value) bool {
		if !py.IsTuple(entry) {
			return true
		}
		if pair := py.As[py.Tuple](entry).Items(); len(pair) == 2 && py.IsAnyInt(pair[0]) {
			memo.set(pair[1], int(py.IntValue(pair[0])))
		}
		return true
	})
	p.memo = memo
	return true
}

// setMemo takes a memo that another unpickler gave: str for what PUT numbered, int for what the binary ones did.
func (u *unpickler) setMemo(t *py.Thread, v py.Value) bool {
	d, ok := memoDict(t, v, "memo must be a dictionary")
	if !ok {
		return false
	}
	var memo readMemo
	d.Each(func(key, value py.Value) bool {
		switch {
		case py.IsStr(key):
			memo.setText(py.As[py.Str](key).String(), value)
		case py.IsAnyInt(key):
			if n := py.IntValue(key); n >= 0 {
				memo.setNumber(uint64(n), value)
			} else {
				memo.set("#"+strconv.FormatInt(n, 10), value)
			}
		}
		return true
	})
	u.memo = memo
	return true
}

// memoKey is an unpickler's memo key as programs see it.
func memoKey(key string) py.Value {
	if digits, binary := strings.CutPrefix(key, "#"); binary {
		if n, err := strconv.ParseInt(digits, 10, 64); err == nil {
			return py.Int(n)
		}
	}
	return py.MkStr(key)
}
