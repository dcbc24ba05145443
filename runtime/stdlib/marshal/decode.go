package marshal

import (
	"encoding/binary"
	"math"
	"math/big"

	"grumpy.dev/runtime/py"
)

// reader takes values off a string, or off a file a piece at a time.
//
// What surprises: bytes of a number that are missing count as -1, as in CPython, so a truncated int is no error.
type reader struct {
	data string
	pos  int
	more func(n int) bool // appends n bytes of a file to data; nil for a string
	refs []py.Value
}

// take gives the next n bytes; short: there are fewer, an EOFError is set.
func (r *reader) take(t *py.Thread, n int) (string, bool) {
	if r.more != nil && len(r.data)-r.pos < n && !r.more(n-(len(r.data)-r.pos)) {
		return "", false
	}
	if len(r.data)-r.pos < n {
		t.Raise(py.EOFError, "EOF read where object expected")
		return "", false
	}
	r.pos += n
	return r.data[r.pos-n : r.pos], true
}

// byte gives the next byte, -1 at the end.
func (r *reader) byte() int64 {
	if r.more != nil && r.pos == len(r.data) && !r.more(1) {
		return -1
	}
	if r.pos == len(r.data) {
		return -1
	}
	r.pos++
	return int64(r.data[r.pos-1])
}

func (r *reader) int16() int64 { return int64(int16(r.byte() | r.byte()<<8)) }

func (r *reader) int32() int64 {
	x := r.byte()
	x |= r.byte() << 8
	x |= r.byte() << 16
	return int64(int32(x | r.byte()<<24))
}

func decode(t *py.Thread, r *reader) py.Value {
	v := r.value(t, 0)
	if v.Zero() && !t.HasExc() {
		return t.Raise(py.TypeError, "NULL object in marshal data for object")
	}
	return v
}

// value reads one value; zero without an exception is the format's NULL.
func (r *reader) value(t *py.Thread, depth int) py.Value {
	if depth > maxDepth {
		return t.Raise(py.ValueError, "recursion limit exceeded")
	}
	tag := r.byte()
	if t.HasExc() {
		return py.Value{}
	}
	switch tag {
	case -1:
		return t.Raise(py.EOFError, "EOF read where object expected")
	case tagNull:
		return py.Value{}
	case tagNone:
		return py.None
	case tagFalse:
		return py.False
	case tagTrue:
		return py.True
	case tagStop:
		return py.StopIteration.V()
	case tagEllipsis:
		return py.Ellipsis
	case tagInt:
		return py.Int(r.int32())
	case tagInt64:
		low := r.int32()
		return py.Int(r.int32()<<32 | low&math.MaxUint32)
	case tagLong:
		return r.long(t)
	case tagFloat, tagFloat8, tagComplex, tagComplex16:
		return r.float(t, byte(tag))
	case tagString, tagInterned, tagUnicode, tagRef:
		return r.text(t, byte(tag))
	case tagTuple, tagList, tagDict, tagSet, tagFrozenSet:
		return r.container(t, byte(tag), depth+1)
	case tagCode:
		return t.Raise(py.ValueError, "bad marshal data (bytecode can't be run by a compiled program)")
	}
	return t.Raise(py.ValueError, "bad marshal data (unknown type code)")
}

func (r *reader) long(t *py.Thread) py.Value {
	n := r.int32()
	if n == 0 {
		return py.NewLong(0)
	}
	size := n
	if n < 0 {
		size = -n
	}
	if n == math.MinInt32 {
		return t.Raise(py.ValueError, "bad marshal data (long size out of range)")
	}
	var digits []int64
	for i := int64(0); i < size; i++ {
		d := r.int16()
		if d < 0 || d >= digitBase {
			return t.Raise(py.ValueError, "bad marshal data (digit out of range in long)")
		}
		digits = append(digits, d)
	}
	if digits[size-1] == 0 {
		return t.Raise(py.ValueError, "bad marshal data (unnormalized long data)")
	}
	return longOf(digits, n < 0)
}

// longOf makes a long of its digits, lowest first.
func longOf(digits []int64, negative bool) py.Value {
	words := make([]byte, (len(digits)*digitBits+7)/8+1)
	bits, have, at := uint64(0), 0, len(words)-1
	for _, d := range digits {
		bits |= uint64(d) << have
		for have += digitBits; have >= 8; have -= 8 {
			words[at] = byte(bits)
			bits >>= 8
			at--
		}
	}
	words[at] = byte(bits)
	n := new(big.Int).SetBytes(words)
	if negative {
		n.Neg(n)
	}
	return py.LongFromBig(n)
}

func (r *reader) float(t *py.Thread, tag byte) py.Value {
	parts := 1
	if tag == tagComplex || tag == tagComplex16 {
		parts = 2
	}
	var f [2]float64
	for i := range parts {
		var ok bool
		if tag == tagFloat8 || tag == tagComplex16 {
			f[i], ok = r.float8(t)
		} else {
			f[i], ok = r.floatText(t)
		}
		if !ok {
			return py.Value{}
		}
	}
	if parts == 2 {
		return py.NewComplex(complex(f[0], f[1]))
	}
	return py.Float(f[0])
}

func (r *reader) float8(t *py.Thread) (float64, bool) {
	s, ok := r.take(t, 8)
	if !ok {
		return 0, false
	}
	return math.Float64frombits(binary.LittleEndian.Uint64([]byte(s))), true
}

func (r *reader) floatText(t *py.Thread) (float64, bool) {
	n := r.byte()
	if n < 0 {
		t.Raise(py.EOFError, "EOF read where object expected")
		return 0, false
	}
	s, ok := r.take(t, int(n))
	if !ok {
		return 0, false
	}
	s = py.UntilNul(s)
	f, length := py.ScanFloat(s)
	if length == 0 || length < len(s) {
		t.Raise(py.ValueError, "could not convert string to float: "+s[:min(len(s), 200)])
		return 0, false
	}
	return f, true
}

func (r *reader) text(t *py.Thread, tag byte) py.Value {
	n := r.int32()
	if tag == tagRef {
		if n < 0 || n >= int64(len(r.refs)) {
			return t.Raise(py.ValueError, "bad marshal data (string ref out of range)")
		}
		return r.refs[n]
	}
	if n < 0 {
		what := "string"
		if tag == tagUnicode {
			what = "unicode"
		}
		return t.Raise(py.ValueError, "bad marshal data ("+what+" size out of range)")
	}
	s, ok := r.take(t, int(n))
	if !ok {
		return py.Value{}
	}
	switch tag {
	case tagInterned:
		v := py.Intern(s).V()
		r.refs = append(r.refs, v)
		return v
	case tagUnicode:
		return py.DecodeText(t, py.MkStr(s), "utf-8", "strict")
	}
	return py.MkStr(s)
}

func (r *reader) container(t *py.Thread, tag byte, depth int) py.Value {
	if tag == tagDict {
		return r.dict(t, depth)
	}
	n := r.int32()
	what := map[byte]string{tagTuple: "tuple", tagList: "list", tagSet: "set", tagFrozenSet: "set"}[tag]
	if n < 0 {
		return t.Raise(py.ValueError, "bad marshal data ("+what+" size out of range)")
	}
	var items []py.Value
	for i := int64(0); i < n; i++ {
		v := r.value(t, depth)
		if v.Zero() {
			if !t.HasExc() {
				t.Raise(py.TypeError, "NULL object in marshal data for "+what)
			}
			return py.Value{}
		}
		items = append(items, v)
	}
	switch tag {
	case tagTuple:
		return py.TupleOf(items).V()
	case tagList:
		return py.ListOf(items).V()
	case tagSet:
		return py.NewSetOf(t, items...)
	}
	return py.Call1(t, py.FrozenSetType.V(), py.ListOf(items).V())
}

// dict reads items until there is no key. As in C, one that can't be read or set is passed over, but its exception, or that of
// a later one, fails the whole in the end.
func (r *reader) dict(t *py.Thread, depth int) py.Value {
	d := py.NewDict()
	var failure *py.ExcInfo
	for {
		key := r.value(t, depth)
		if key.Zero() {
			break
		}
		if v := r.value(t, depth); v.Ok() {
			d.Set(t, key, v)
		}
		if t.HasExc() {
			last := t.FetchExc()
			failure = &last
		}
	}
	switch {
	case t.HasExc():
		return py.Value{}
	case failure != nil:
		t.RestoreExc(*failure)
		return py.Value{}
	}
	return d.V()
}
