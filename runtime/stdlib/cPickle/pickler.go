package pickle

import (
	"encoding/binary"
	"math"
	"math/big"
	"strconv"

	"grumpy.dev/runtime/py"
)

// pickler writes objects. It belongs to one thread at a time.
type pickler struct {
	proto int
	fast  int // 0: as usual; else nothing is remembered, so that objects are written as often as they occur
	// In fast mode: how many containers are being saved, and those deeper than fastLimit.
	nested int
	within map[py.Value]bool
	out    []byte
	write  py.Value // zero: out is kept
	memo   writeMemo
	persID py.Value // persistent_id; zero: none
	instID py.Value // inst_persistent_id
}

const (
	batch     = 1000
	flushSize = 1 << 16
)

func newPickler(proto int) *pickler {
	return &pickler{proto: proto}
}

func (p *pickler) bin() bool { return p.proto > 0 }

func (p *pickler) dump(t *py.Thread, v py.Value) bool {
	if p.proto >= 2 {
		p.op(opProto, byte(p.proto))
	}
	if !p.save(t, v) {
		return false
	}
	p.op(opStop)
	return p.flush(t)
}

// flush hands what is pickled to the file.
func (p *pickler) flush(t *py.Thread) bool {
	if p.write.Zero() || len(p.out) == 0 {
		return true
	}
	data := py.MkStr(string(p.out))
	p.out = p.out[:0]
	return py.Call1(t, p.write, data).Ok()
}

func (p *pickler) op(b ...byte) { p.out = append(p.out, b...) }

func (p *pickler) text(op byte, s string) {
	p.out = append(append(append(p.out, op), s...), '\n')
}

func (p *pickler) decimal(op byte, n int64) {
	p.out = append(strconv.AppendInt(append(p.out, op), n, 10), '\n')
}

func (p *pickler) op4(op byte, n uint32) {
	p.out = binary.LittleEndian.AppendUint32(append(p.out, op), n)
}

// put writes the PUT of a new object.
func (p *pickler) put(v py.Value) {
	if p.fast != 0 {
		return
	}
	n := p.memo.used + 1
	p.memo.set(v, n)
	switch {
	case !p.bin():
		p.decimal(opPut, int64(n))
	case n < 256:
		p.op(opBinPut, byte(n))
	default:
		p.op4(opLongBinPut, uint32(n))
	}
}

// enterFast begins a container in fast mode, where no memo stops cycles; each ends with leaveFast.
func (p *pickler) enterFast(t *py.Thread, v py.Value) bool {
	if p.fast == 0 {
		return true
	}
	if p.nested++; p.nested < fastLimit {
		return true
	}
	if p.within[v] {
		t.Raise(py.ValueError, "fast mode: can't pickle cyclic objects including object type "+py.TypeName(v)+" at "+py.AddressOf(v))
		return false
	}
	if p.within == nil {
		p.within = map[py.Value]bool{}
	}
	p.within[v] = true
	return true
}

func (p *pickler) leaveFast(v py.Value) {
	if p.fast != 0 {
		p.nested--
		delete(p.within, v)
	}
}

// get writes the GET of an object that was pickled before, and tells whether it was.
func (p *pickler) get(v py.Value) bool {
	n, ok := p.memo.find(v)
	switch {
	case !ok:
		return false
	case !p.bin():
		p.decimal(opGet, int64(n))
	case n < 256:
		p.op(opBinGet, byte(n))
	default:
		p.op4(opLongBinGet, uint32(n))
	}
	return true
}

// save pickles one object.
func (p *pickler) save(t *py.Thread, v py.Value) bool {
	if !t.Enter() {
		if t.ClearIf(py.RuntimeError) {
			t.Raise(py.RuntimeError, "maximum recursion depth exceeded while pickling an object")
		}
		return false
	}
	defer t.Leave()
	if len(p.out) > flushSize && !p.flush(t) {
		return false
	}
	if p.persID.Ok() {
		if done, ok := p.savePersistent(t, v, p.persID); done || !ok {
			return ok
		}
	}
	switch ty := py.TypeOf(v); {
	case v == py.None:
		p.op(opNone)
	case v == py.True || v == py.False:
		p.saveBool(v == py.True)
	case ty == py.IntType:
		p.saveInt(py.IntValue(v))
	case ty == py.LongType:
		return p.saveLong(t, v)
	case ty == py.FloatType:
		p.saveFloat(py.FloatValue(v))
	case p.get(v):
	default:
		return p.saveObject(t, ty, v)
	}
	return true
}

func (p *pickler) saveObject(t *py.Thread, ty *py.Type, v py.Value) bool {
	switch ty {
	case py.StrType:
		p.saveStr(t, v)
		return true
	case py.UnicodeType:
		return p.saveUnicode(t, v)
	case py.TupleType:
		return p.saveTuple(t, v)
	case py.ListType:
		return p.saveList(t, v)
	case py.DictType:
		return p.saveDict(t, v)
	case py.InstanceType:
		return p.saveInstance(t, v)
	case py.TypeType, py.ClassObjType, py.BuiltinType:
		return p.saveGlobal(t, v, py.Value{})
	case py.FunctionType:
		if p.saveGlobal(t, v, py.Value{}) {
			return true
		}
		if !t.ClearIf(pickleError) {
			return false
		}
	}
	if p.instID.Ok() {
		if done, ok := p.savePersistent(t, v, p.instID); done || !ok {
			return ok
		}
	}
	return p.saveReduced(t, ty, v)
}

func (p *pickler) savePersistent(t *py.Thread, v, f py.Value) (done, ok bool) {
	id := py.Call1(t, f, v)
	switch {
	case id.Zero():
		return false, false
	case id == py.None:
		return false, true
	case p.bin():
		persID, instID := p.persID, p.instID
		p.persID, p.instID = py.Value{}, py.Value{}
		ok = p.save(t, id)
		p.persID, p.instID = persID, instID
		p.op(opBinPersID)
		return true, ok
	case !py.IsStr(id):
		t.Raise(picklingError, "persistent id must be string")
		return false, false
	}
	p.text(opPersID, py.As[py.Str](id).String())
	return true, true
}

func (p *pickler) saveBool(b bool) {
	switch {
	case p.proto >= 2 && b:
		p.op(opNewTrue)
	case p.proto >= 2:
		p.op(opNewFalse)
	case b:
		p.text(opInt, "01")
	default:
		p.text(opInt, "00")
	}
}

func (p *pickler) saveInt(i int64) {
	switch {
	case !p.bin() || i < math.MinInt32 || i > math.MaxInt32:
		p.decimal(opInt, i)
	case i >= 0 && i < 256:
		p.op(opBinInt1, byte(i))
	case i >= 0 && i < 65536:
		p.op(opBinInt2, byte(i), byte(i>>8))
	default:
		p.op4(opBinInt, uint32(int32(i)))
	}
}

func (p *pickler) saveLong(t *py.Thread, v py.Value) bool {
	n := py.BigOf(v)
	if p.proto < 2 {
		p.text(opLong, n.String()+"L")
		return true
	}
	b := longBytes(n)
	if len(b) < 256 {
		p.op(opLong1, byte(len(b)))
	} else {
		p.op4(opLong4, uint32(len(b)))
	}
	p.op(b...)
	return true
}

// longBytes gives a number in two's complement, the lowest byte first, as short as can be; nothing for 0.
func longBytes(n *big.Int) []byte {
	if n.Sign() == 0 {
		return nil
	}
	size := n.BitLen()/8 + 1
	x := n
	if n.Sign() < 0 {
		size = new(big.Int).Not(n).BitLen()/8 + 1
		x = new(big.Int).Add(n, new(big.Int).Lsh(big.NewInt(1), uint(8*size)))
	}
	b := x.FillBytes(make([]byte, size))
	for i, j := 0, len(b)-1; i < j; i, j = i+1, j-1 {
		b[i], b[j] = b[j], b[i]
	}
	return b
}

func (p *pickler) saveFloat(f float64) {
	if p.bin() {
		p.out = binary.BigEndian.AppendUint64(append(p.out, opBinFloat), math.Float64bits(f))
		return
	}
	switch {
	case f != f:
		p.text(opFloat, "nan")
	case math.IsInf(f, 1):
		p.text(opFloat, "inf")
	case math.IsInf(f, -1):
		p.text(opFloat, "-inf")
	default:
		p.text(opFloat, py.FormatFloat17(f))
	}
}

func (p *pickler) saveStr(t *py.Thread, v py.Value) {
	s := py.As[py.Str](v).String()
	switch {
	case !p.bin():
		r, _ := py.ReprString(t, v)
		p.text(opString, r)
	case len(s) < 256:
		p.op(opShortBinString, byte(len(s)))
		p.out = append(p.out, s...)
	default:
		p.op4(opBinString, uint32(len(s)))
		p.out = append(p.out, s...)
	}
	p.put(v)
}

func (p *pickler) saveUnicode(t *py.Thread, v py.Value) bool {
	if p.bin() {
		s, ok := py.EncodeText(t, v, "utf-8", "strict")
		if !ok {
			return false
		}
		p.op4(opBinUnicode, uint32(len(s)))
		p.out = append(p.out, s...)
	} else {
		p.op(opUnicode)
		for _, r := range py.As[py.Unicode](v).CodePoints() {
			p.out = appendEscaped(p.out, r)
		}
		p.op('\n')
	}
	p.put(v)
	return true
}

// appendEscaped appends a character of a text unicode, where what would end or escape it is a number.
func appendEscaped(b []byte, r rune) []byte {
	hex := func(prefix byte, digits int) []byte {
		b = append(b, '\\', prefix)
		for i := digits - 1; i >= 0; i-- {
			b = append(b, "0123456789abcdef"[r>>(4*i)&15])
		}
		return b
	}
	switch {
	case r >= 0x10000:
		return hex('U', 8)
	case r >= 256 || r == '\\' || r == '\n':
		return hex('u', 4)
	}
	return append(b, byte(r))
}
