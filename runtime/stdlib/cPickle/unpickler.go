package pickle

import (
	"encoding/binary"
	"math"
	"math/big"
	"strconv"
	"strings"

	"grumpy.dev/runtime/py"
)

// unpickler reads objects: a stack machine. It belongs to one thread at a time.
type unpickler struct {
	src        source
	stack      []py.Value
	marks      []int
	memo       readMemo
	persLoad   py.Value // persistent_load, a function or a list; zero: none
	findGlobal py.Value // find_global; None: globals are refused; zero: not set
	noload     bool     // makes no instances
}

func (u *unpickler) load(t *py.Thread) py.Value {
	u.stack, u.marks = u.stack[:0], u.marks[:0]
	inMemory, _ := u.src.(*stringSource)
	for n := 1; ; n++ {
		var op byte
		if inMemory != nil && len(inMemory.s) > 0 {
			op, inMemory.s = inMemory.s[0], inMemory.s[1:]
		} else if s, ok := u.src.read(t, 1); ok {
			op = s[0]
		} else {
			return py.Value{}
		}
		if op == opStop {
			if len(u.stack) == 0 {
				u.fail(t, "bad pickle data")
				return py.Value{}
			}
			return u.pop(t)
		}
		if !u.operator(t, op) || n&0xFFF == 0 && !t.Tick() {
			return py.Value{}
		}
	}
}

func (u *unpickler) fail(t *py.Thread, msg string) bool {
	t.Raise(unpicklingError, msg)
	return false
}

func (u *unpickler) underflow(t *py.Thread) bool { return u.fail(t, "unpickling stack underflow") }

// push adds a value; zero, with an exception set, is passed on as a failure.
func (u *unpickler) push(v py.Value) bool {
	if v.Zero() {
		return false
	}
	u.stack = append(u.stack, v)
	return true
}

// pop takes the value on top. Marks are no limit: only pickle, not cPickle, holds them sacred.
func (u *unpickler) pop(t *py.Thread) py.Value {
	n := len(u.stack)
	if n == 0 {
		u.underflow(t)
		return py.Value{}
	}
	v := u.stack[n-1]
	u.stack = u.stack[:n-1]
	return v
}

func (u *unpickler) top(t *py.Thread) py.Value {
	if len(u.stack) == 0 {
		u.underflow(t)
		return py.Value{}
	}
	return u.stack[len(u.stack)-1]
}

// popMark takes what stands above the last mark. The caller copies what it keeps: the next push overwrites it.
func (u *unpickler) popMark(t *py.Thread) ([]py.Value, bool) {
	n := len(u.marks)
	if n == 0 {
		return nil, u.fail(t, "could not find MARK")
	}
	at := min(u.marks[n-1], len(u.stack))
	u.marks = u.marks[:n-1]
	items := u.stack[at:]
	u.stack = u.stack[:at]
	return items, true
}

// number reads n bytes as a number, the lowest first.
func (u *unpickler) number(t *py.Thread, n int) (uint32, bool) {
	s, ok := u.src.read(t, n)
	if !ok {
		return 0, false
	}
	number := uint32(0)
	for i := n - 1; i >= 0; i-- {
		number = number<<8 | uint32(s[i])
	}
	return number, true
}

// text reads a line without its end. As in C, that is the last byte, whatever it is: a line may end with the data.
func (u *unpickler) text(t *py.Thread, least int) (string, bool) {
	s, ok := u.src.line(t)
	if !ok {
		return "", false
	}
	if len(s) <= least {
		return truncated(t)
	}
	return s[:len(s)-1], true
}

// rawText reads a line with its end, if it has one.
func (u *unpickler) rawText(t *py.Thread) (string, bool) {
	s, ok := u.src.line(t)
	if ok && len(s) < 2 {
		return truncated(t)
	}
	return s, ok
}

func (u *unpickler) operator(t *py.Thread, op byte) bool {
	switch op {
	case opMark:
		u.marks = append(u.marks, len(u.stack))
		return true
	case opNone:
		return u.push(py.None)
	case opNewTrue, opNewFalse:
		return u.push(py.Bool(op == opNewTrue))
	case opProto:
		n, ok := u.number(t, 1)
		if ok && n > highestProtocol {
			t.Raisef(py.ValueError, "unsupported pickle protocol: %d", int(n))
			return false
		}
		return ok
	case opInt, opBinInt, opBinInt1, opBinInt2, opLong, opLong1, opLong4, opFloat, opBinFloat:
		return u.loadNumber(t, op)
	case opString, opBinString, opShortBinString, opUnicode, opBinUnicode:
		return u.loadText(t, op)
	case opTuple, opEmptyTuple, opTuple1, opTuple2, opTuple3, opList, opEmptyList, opDict, opEmptyDict:
		return u.loadContainer(t, op)
	case opAppend, opAppends, opSetItem, opSetItems:
		return u.loadItems(t, op)
	case opPop, opPopMark, opDup:
		return u.moveStack(t, op)
	case opGet, opBinGet, opLongBinGet, opPut, opBinPut, opLongBinPut:
		return u.loadMemo(t, op)
	case opPersID, opBinPersID:
		return u.loadPersistent(t, op)
	case opGlobal, opInst, opObj, opReduce, opNewObj, opBuild, opExt1, opExt2, opExt4:
		return u.loadObject(t, op)
	}
	if op == 0 { // the end, for C
		t.RaiseNone(py.EOFError)
		return false
	}
	return u.fail(t, "invalid load key, '"+string([]byte{op})+"'.")
}

func (u *unpickler) loadNumber(t *py.Thread, op byte) bool {
	switch op {
	case opBinInt:
		n, ok := u.number(t, 4)
		return ok && u.push(py.SmallInt(int64(int32(n))))
	case opBinInt1:
		n, ok := u.number(t, 1)
		return ok && u.push(py.SmallInt(int64(n)))
	case opBinInt2:
		n, ok := u.number(t, 2)
		return ok && u.push(py.SmallInt(int64(n)))
	case opLong1:
		n, ok := u.number(t, 1)
		return ok && u.loadLongBytes(t, int(n))
	case opLong4:
		n, ok := u.number(t, 4)
		if ok && int32(n) < 0 {
			return u.fail(t, "LONG pickle has negative byte count")
		}
		return ok && u.loadLongBytes(t, int(n))
	case opBinFloat:
		s, ok := u.src.read(t, 8)
		return ok && u.push(py.Float(math.Float64frombits(binary.BigEndian.Uint64([]byte(s)))))
	}
	if op == opFloat {
		return u.loadFloatText(t)
	}
	if op == opLong {
		return u.loadLongText(t)
	}
	s, ok := u.rawText(t)
	return ok && u.loadIntText(t, s)
}

func (u *unpickler) loadFloatText(t *py.Thread) bool {
	s, ok := u.rawText(t)
	if !ok {
		return false
	}
	text := py.UntilNul(s)
	f, length := py.ScanFloat(text)
	switch {
	case length == 0:
		t.Raise(py.ValueError, "could not convert string to float: "+text[:min(len(text), 200)])
		return false
	case length == len(text) || text[length] != '\n':
		t.Raise(py.ValueError, "could not convert string to float")
		return false
	}
	return u.push(py.Float(f))
}

func (u *unpickler) loadLongText(t *py.Thread) bool {
	s, ok := u.rawText(t)
	if !ok {
		return false
	}
	s = py.UntilNul(s)
	v := py.Call2(t, py.LongType.V(), py.MkStr(strings.TrimSuffix(strings.TrimSpace(s), "L")), py.SmallInt(0))
	if v.Zero() && t.ClearIf(py.ValueError) {
		r, _ := py.ReprString(t, py.MkStr(s))
		t.Raise(py.ValueError, "invalid literal for long() with base 10: "+r)
	}
	return u.push(v)
}

func (u *unpickler) loadIntText(t *py.Thread, s string) bool {
	if digits, ended := strings.CutSuffix(s, "\n"); ended {
		switch digits {
		case "00", " 0":
			return u.push(py.False)
		case "01", " 1":
			return u.push(py.True)
		}
		if i, err := strconv.ParseInt(digits, 0, 64); err == nil && !strings.ContainsAny(digits, "_oO") && !isBinary(digits) {
			return u.push(py.Int(i))
		}
	}
	v := py.Call2(t, py.LongType.V(), py.MkStr(strings.TrimSpace(py.UntilNul(s))), py.SmallInt(0))
	if v.Zero() {
		t.ClearExc()
		t.Raise(py.ValueError, "could not convert string to int")
	}
	return u.push(v)
}

// isBinary tells of numbers that Go reads as binary, and C does not.
func isBinary(digits string) bool {
	digits = strings.TrimLeft(digits, "+-")
	return len(digits) > 1 && digits[0] == '0' && digits[1]|0x20 == 'b'
}

func (u *unpickler) loadLongBytes(t *py.Thread, n int) bool {
	if !py.HasRoom(t, n, 1) {
		return false
	}
	s, ok := u.src.read(t, n)
	if !ok {
		return false
	}
	b := make([]byte, n)
	for i := range b {
		b[i] = s[n-1-i]
	}
	x := new(big.Int).SetBytes(b)
	if n > 0 && b[0] >= 0x80 {
		x.Sub(x, new(big.Int).Lsh(big.NewInt(1), uint(8*n)))
	}
	return u.push(py.LongFromBig(x))
}

func (u *unpickler) loadText(t *py.Thread, op byte) bool {
	switch op {
	case opShortBinString, opBinString, opBinUnicode:
		size := 4
		if op == opShortBinString {
			size = 1
		}
		n, ok := u.number(t, size)
		if !ok {
			return false
		}
		if int32(n) < 0 {
			return u.fail(t, map[byte]string{opBinString: "BINSTRING", opBinUnicode: "BINUNICODE"}[op]+" pickle has negative byte count")
		}
		if !py.HasRoom(t, int(n), 1) {
			return false
		}
		s, ok := u.src.read(t, int(n))
		if !ok {
			return false
		}
		if op == opBinUnicode {
			return u.push(py.DecodeText(t, py.MkStr(s), "utf-8", "strict"))
		}
		return u.push(py.MkStr(s))
	}
	if op == opUnicode {
		s, ok := u.text(t, 0)
		if !ok {
			return false
		}
		text, ok := py.DecodeUnicodeEscapes(t, s, true)
		return ok && u.push(py.MkUnicode(text))
	}
	s, ok := u.rawText(t)
	if !ok {
		return false
	}
	for len(s) > 0 && int8(s[len(s)-1]) <= ' ' { // C's characters are signed
		s = s[:len(s)-1]
	}
	if n := len(s); n < 2 || s[0] != s[n-1] || s[0] != '\'' && s[0] != '"' {
		t.Raise(py.ValueError, "insecure string pickle")
		return false
	}
	data, ok := py.DecodeStrEscapes(t, s[1:len(s)-1])
	return ok && u.push(py.MkStr(data))
}

func (u *unpickler) loadContainer(t *py.Thread, op byte) bool {
	switch op {
	case opEmptyTuple:
		return u.push(py.NewTuple().V())
	case opEmptyList:
		return u.push(py.NewList().V())
	case opEmptyDict:
		return u.push(py.NewDict().V())
	case opTuple1, opTuple2, opTuple3:
		n := int(op) - opTuple1 + 1
		if len(u.stack) < n {
			return u.underflow(t)
		}
		items := u.stack[len(u.stack)-n:]
		u.stack = u.stack[:len(u.stack)-n]
		return u.push(py.NewTuple(items...).V())
	}
	items, ok := u.popMark(t)
	if !ok {
		return false
	}
	switch op {
	case opTuple:
		return u.push(py.NewTuple(items...).V())
	case opList:
		return u.push(py.ListOf(append([]py.Value(nil), items...)).V())
	}
	d := py.NewDict()
	for i := 0; i+1 < len(items); i += 2 {
		if !d.Set(t, items[i], items[i+1]) {
			return false
		}
	}
	return u.push(d.V())
}

func (u *unpickler) loadItems(t *py.Thread, op byte) bool {
	var items []py.Value
	ok := true
	switch op {
	case opAppend, opSetItem:
		n := 1
		if op == opSetItem {
			n = 2
		}
		if len(u.stack) < n {
			return u.underflow(t)
		}
		items = u.stack[len(u.stack)-n:]
		u.stack = u.stack[:len(u.stack)-n]
	default:
		items, ok = u.popMark(t)
	}
	if !ok {
		return false
	}
	to := u.top(t)
	switch {
	case to.Zero():
		return false
	case op == opSetItems && len(items)%2 != 0:
		return u.fail(t, "odd number of items for SETITEMS")
	case u.noload && to == py.None:
		return true
	case op == opSetItem || op == opSetItems:
		return setAll(t, to, items)
	}
	return appendAll(t, to, items)
}

// setAll sets items, which come as keys and values. A class's own __setitem__ may use this unpickler: it gets copies.
func setAll(t *py.Thread, to py.Value, items []py.Value) bool {
	if py.IsExact(to, py.DictType) {
		d := py.As[py.Dict](to)
		for ; len(items) > 1; items = items[2:] {
			if !d.Set(t, items[0], items[1]) {
				return false
			}
		}
		return true
	}
	for items = append([]py.Value(nil), items...); len(items) > 1; items = items[2:] {
		if !py.SetItem(t, to, items[0], items[1]) {
			return false
		}
	}
	return true
}

func appendAll(t *py.Thread, to py.Value, items []py.Value) bool {
	if py.IsExact(to, py.ListType) {
		for _, v := range items {
			if !py.As[py.List](to).Append(t, v) {
				return false
			}
		}
		return true
	}
	m := py.GetAttr(t, to, py.Intern("append"))
	if m.Zero() {
		return false
	}
	for _, v := range append([]py.Value(nil), items...) {
		if py.Call1(t, m, v).Zero() {
			return false
		}
	}
	return true
}

func (u *unpickler) moveStack(t *py.Thread, op byte) bool {
	switch op {
	case opDup:
		return u.push(u.top(t))
	case opPopMark:
		_, ok := u.popMark(t)
		return ok
	}
	if n := len(u.marks); n > 0 && u.marks[n-1] == len(u.stack) { // the mark itself
		u.marks = u.marks[:n-1]
		return true
	}
	return u.pop(t).Ok()
}

// loadMemo is PUT and GET. Binary ones have keys of their own.
func (u *unpickler) loadMemo(t *py.Thread, op byte) bool {
	if op == opGet || op == opPut {
		return u.loadTextMemo(t, op)
	}
	size := 4
	if op == opBinGet || op == opBinPut {
		size = 1
	}
	n, ok := u.number(t, size)
	if !ok {
		return false
	}
	if op == opBinPut || op == opLongBinPut {
		v := u.top(t)
		if v.Ok() {
			u.memo.setNumber(uint64(n), v)
		}
		return v.Ok()
	}
	v := u.memo.number(uint64(n))
	if v.Zero() {
		t.RaiseValue(badPickleGet, py.Int(int64(n)))
	}
	return u.push(v)
}

func (u *unpickler) loadTextMemo(t *py.Thread, op byte) bool {
	key, ok := u.text(t, 1)
	if !ok {
		return false
	}
	if op == opPut {
		v := u.top(t)
		if v.Ok() {
			u.memo.setText(key, v)
		}
		return v.Ok()
	}
	v := u.memo.text(key)
	if v.Zero() {
		t.RaiseValue(badPickleGet, py.MkStr(key))
	}
	return u.push(v)
}

func (u *unpickler) loadPersistent(t *py.Thread, op byte) bool {
	var id py.Value
	if op == opPersID {
		s, ok := u.text(t, 1)
		if !ok {
			return false
		}
		id = py.MkStr(s)
	} else if u.persLoad.Ok() {
		if id = u.pop(t); id.Zero() {
			return false
		}
	}
	switch {
	case u.persLoad.Zero():
		return u.fail(t, "A load persistent id instruction was encountered,\nbut no persistent_load function was specified.")
	case py.IsList(u.persLoad):
		return py.As[py.List](u.persLoad).Append(t, id) && u.push(id)
	}
	return u.push(py.Call1(t, u.persLoad, id))
}
