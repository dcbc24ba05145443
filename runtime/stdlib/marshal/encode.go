package marshal

import (
	"encoding/binary"
	"math"
	"math/big"

	"grumpy.dev/runtime/py"
)

// writer makes the bytes of values.
type writer struct {
	out     []byte
	version int
	refs    map[py.Value]int // interned strings written, by their number
}

func encode(t *py.Thread, v py.Value, version int) ([]byte, bool) {
	w := &writer{version: version}
	if version > 0 {
		w.refs = map[py.Value]int{}
	}
	ok := w.value(t, v, 0)
	return w.out, ok
}

func (w *writer) int32(n int) { w.out = binary.LittleEndian.AppendUint32(w.out, uint32(n)) }

func (w *writer) tagged(tag byte, n int) {
	w.out = append(w.out, tag)
	w.int32(n)
}

func (w *writer) value(t *py.Thread, v py.Value, depth int) bool {
	if depth >= maxDepth {
		t.Raise(py.ValueError, "object too deeply nested to marshal")
		return false
	}
	if w.singleton(v) || w.number(t, v) || w.text(v) {
		return true
	}
	if t.HasExc() {
		return false
	}
	return w.container(t, v, depth+1)
}

func (w *writer) singleton(v py.Value) bool {
	var tag byte
	switch v {
	case py.None:
		tag = tagNone
	case py.False:
		tag = tagFalse
	case py.True:
		tag = tagTrue
	case py.Ellipsis:
		tag = tagEllipsis
	case py.StopIteration.V():
		tag = tagStop
	default:
		return false
	}
	w.out = append(w.out, tag)
	return true
}

func (w *writer) number(t *py.Thread, v py.Value) bool {
	switch {
	case v.IsInt() || py.IsExact(v, py.IntType):
		n := py.IntValue(v)
		if n == int64(int32(n)) {
			w.tagged(tagInt, int(n))
		} else {
			w.out = binary.LittleEndian.AppendUint64(append(w.out, tagInt64), uint64(n))
		}
	case py.IsExact(v, py.LongType):
		w.long(py.BigOf(v))
	case v.IsFloat() || py.IsExact(v, py.FloatType):
		w.float(t, tagFloat, tagFloat8, py.FloatValue(v))
	case py.IsExact(v, py.ComplexType):
		c := py.ComplexValue(v)
		w.float(t, tagComplex, tagComplex16, real(c), imag(c))
	default:
		return false
	}
	return true
}

// float writes floats as text, or since version 2 as 8 bytes.
func (w *writer) float(t *py.Thread, text, binaryTag byte, parts ...float64) {
	if w.version > 1 {
		w.out = append(w.out, binaryTag)
		for _, f := range parts {
			w.out = binary.LittleEndian.AppendUint64(w.out, math.Float64bits(f))
		}
		return
	}
	w.out = append(w.out, text)
	for _, f := range parts {
		s := py.FormatFloat17(f)
		w.out = append(append(w.out, byte(len(s))), s...)
	}
}

func (w *writer) long(n *big.Int) {
	var digits []uint16
	rest, low := new(big.Int).Abs(n), new(big.Int)
	mask := big.NewInt(digitBase - 1)
	for rest.Sign() > 0 {
		digits = append(digits, uint16(low.And(rest, mask).Int64()))
		rest.Rsh(rest, digitBits)
	}
	w.tagged(tagLong, len(digits)*n.Sign())
	for _, d := range digits {
		w.out = binary.LittleEndian.AppendUint16(w.out, d)
	}
}

func (w *writer) text(v py.Value) bool {
	switch {
	case py.IsExact(v, py.StrType):
		s := py.As[py.Str](v)
		if w.refs != nil && s.Interned() {
			if n, ok := w.refs[v]; ok {
				w.tagged(tagRef, n)
				return true
			}
			w.refs[v] = len(w.refs)
			w.tagged(tagInterned, len(s.String()))
		} else {
			w.tagged(tagString, len(s.String()))
		}
		w.out = append(w.out, s.String()...)
	case py.IsExact(v, py.UnicodeType):
		s := py.As[py.Unicode](v).String()
		w.tagged(tagUnicode, len(s))
		w.out = append(w.out, s...)
	default:
		return false
	}
	return true
}

func (w *writer) container(t *py.Thread, v py.Value, depth int) bool {
	switch {
	case py.IsExact(v, py.TupleType):
		return w.items(t, tagTuple, py.As[py.Tuple](v).Items(), depth)
	case py.IsExact(v, py.ListType):
		return w.items(t, tagList, py.As[py.List](v).Copy(), depth)
	case py.IsExact(v, py.DictType):
		w.out = append(w.out, tagDict)
		ok := true
		py.As[py.Dict](v).Each(func(key, item py.Value) bool {
			ok = w.value(t, key, depth) && w.value(t, item, depth)
			return ok
		})
		w.out = append(w.out, tagNull)
		return ok
	case py.IsExact(v, py.SetType), py.IsExact(v, py.FrozenSetType):
		items, ok := py.ListFromIter(t, v)
		if !ok {
			return false
		}
		tag := byte(tagSet)
		if py.IsExact(v, py.FrozenSetType) {
			tag = tagFrozenSet
		}
		return w.items(t, tag, items, depth)
	}
	if b, _, text, ok := py.BufferOf(v); ok && text {
		w.tagged(tagString, len(b))
		w.out = append(w.out, b...)
		return true
	}
	t.Raise(py.ValueError, "unmarshallable object")
	return false
}

func (w *writer) items(t *py.Thread, tag byte, items []py.Value, depth int) bool {
	w.tagged(tag, len(items))
	for _, item := range items {
		if !w.value(t, item, depth) {
			return false
		}
	}
	return true
}
