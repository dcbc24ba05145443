// Package random is Python's module _random: the Mersenne Twister, with CPython's sequences.
package random

import (
	"math/big"
	"sync"
	"time"

	"grumpy.dev/runtime/py"
)

// The size of the generator's state, in words of 32 bits.
const words = 624

// generator is a Random object. Locking contract: mu protects the state; no Python code runs under it.
type generator struct {
	py.Object
	mu    sync.Mutex
	state [words]uint32
	index int
}

var randomType = py.NewType("Random")

func init() {
	randomType.Setup(py.Spec{
		Doc:       "Random() -> a random number generator with its own state.",
		Module:    "_random",
		Flags:     py.FlagBaseType,
		Alloc:     py.AllocOf[generator](),
		ExtOffset: py.AttrsOffsetOf[generator](),
		Slots: py.Slots{New: func(t *py.Thread, cls *py.Type, args []py.Value, kw *py.Kwargs) py.Value {
			if cls == randomType && kw.Len() > 0 {
				return t.Raise(py.TypeError, "Random() does not take keyword arguments")
			}
			full, ok := py.UnpackArgs(t, "seed", 0, 1, args, nil)
			if !ok {
				return py.Value{}
			}
			self := cls.Alloc()
			if seed(t, self, full[0]).Zero() {
				return py.Value{}
			}
			return self
		}},
		Methods: []py.Row{
			{Name: "random", Sig: "() -> x", Doc: "A float from 0 up to, not including, 1.", Impl: py.NoArgs(random)},
			{Name: "seed", Sig: "([n]) -> None", Doc: "Start from n, from its hash, or from the time.", Impl: py.Unpack1(0, seed)},
			{Name: "getstate", Sig: "() -> tuple", Doc: "The state.", Impl: py.NoArgs(getState)},
			{Name: "setstate", Sig: "(state) -> None", Doc: "Restore a state.", Impl: py.OneArg(setState)},
			{Name: "jumpahead", Sig: "(int) -> None", Doc: "Go to a state that an int leads to.", Impl: py.OneArg(jumpAhead)},
			{Name: "getrandbits", Sig: "(k) -> x", Doc: "A long of k random bits.", Impl: py.Parse(1, 1, getRandBits)},
		},
	})
	py.RegisterNative(&py.NativeModule{
		Name: "_random",
		Doc:  "The Mersenne Twister random number generator.",
		Init: func(t *py.Thread, m *py.Module) bool {
			m.Dict().SetStr(py.Intern("Random"), randomType.V())
			return true
		},
	})
}

// next gives 32 random bits; call it with mu held.
func (g *generator) next() uint32 {
	if g.index >= words {
		g.refill()
	}
	y := g.state[g.index]
	g.index++
	y ^= y >> 11
	y ^= y << 7 & 0x9d2c5680
	y ^= y << 15 & 0xefc60000
	return y ^ y>>18
}

func (g *generator) refill() {
	const middle = 397
	for i := range words {
		y := g.state[i]&0x80000000 | g.state[(i+1)%words]&0x7fffffff
		x := g.state[(i+middle)%words] ^ y>>1
		if y&1 != 0 {
			x ^= 0x9908b0df
		}
		g.state[i] = x
	}
	g.index = 0
}

func (g *generator) start(seed uint32) {
	g.state[0] = seed
	for i := 1; i < words; i++ {
		g.state[i] = 1812433253*(g.state[i-1]^g.state[i-1]>>30) + uint32(i)
	}
	g.index = words
}

// startWith starts from the words of a key.
func (g *generator) startWith(key []uint32) {
	g.start(19650218)
	i, j := 1, 0
	step := func() {
		if i++; i >= words {
			g.state[0] = g.state[words-1]
			i = 1
		}
	}
	for range max(words, len(key)) {
		g.state[i] = (g.state[i] ^ (g.state[i-1]^g.state[i-1]>>30)*1664525) + key[j] + uint32(j)
		step()
		if j++; j >= len(key) {
			j = 0
		}
	}
	for range words - 1 {
		g.state[i] = (g.state[i] ^ (g.state[i-1]^g.state[i-1]>>30)*1566083941) - uint32(i)
		step()
	}
	g.state[0] = 0x80000000
}

func random(_ *py.Thread, self py.Value) py.Value {
	g := py.As[generator](self)
	g.mu.Lock()
	a, b := g.next()>>5, g.next()>>6
	g.mu.Unlock()
	return py.Float((float64(a)*67108864 + float64(b)) / 9007199254740992)
}

func seed(t *py.Thread, self, v py.Value) py.Value {
	g := py.As[generator](self)
	n := new(big.Int)
	switch {
	case v.Zero() || v == py.None:
		g.mu.Lock()
		defer g.mu.Unlock()
		g.start(uint32(time.Now().Unix()))
		return py.None
	case py.IsInteger(v):
		n.Abs(py.BigOf(v))
	default:
		h, ok := py.Hash(t, v)
		if !ok {
			return py.Value{}
		}
		n.SetUint64(uint64(h))
	}
	key := []uint32{}
	low, mask := new(big.Int), big.NewInt(0xffffffff)
	for ; n.Sign() > 0; n.Rsh(n, 32) {
		key = append(key, uint32(low.And(n, mask).Uint64()))
	}
	if len(key) == 0 {
		key = append(key, 0)
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	g.startWith(key)
	return py.None
}

func getState(_ *py.Thread, self py.Value) py.Value {
	g := py.As[generator](self)
	g.mu.Lock()
	defer g.mu.Unlock()
	out := make([]py.Value, words+1)
	for i, w := range g.state {
		out[i] = py.NewLong(int64(w))
	}
	out[words] = py.NewLong(int64(g.index))
	return py.TupleOf(out).V()
}

func setState(t *py.Thread, self, v py.Value) py.Value {
	if !py.IsTuple(v) {
		return t.Raise(py.TypeError, "state vector must be a tuple")
	}
	items := py.As[py.Tuple](v).Items()
	if len(items) != words+1 {
		return t.Raise(py.ValueError, "state vector is the wrong size")
	}
	var state [words]uint32
	for i, item := range items[:words] {
		if !py.IsInteger(item) {
			return t.Raise(py.TypeError, "an integer is required")
		}
		n := py.BigOf(item)
		if n.Sign() < 0 {
			return t.Raise(py.OverflowError, "can't convert negative value to unsigned long")
		}
		if n.BitLen() > 64 {
			return t.Raise(py.OverflowError, "long int too large to convert")
		}
		state[i] = uint32(n.Uint64())
	}
	index, ok := py.ArgLong(t, items[words])
	if !ok {
		return py.Value{}
	}
	if index < 0 || index > words {
		return t.Raise(py.ValueError, "invalid state")
	}
	g := py.As[generator](self)
	g.mu.Lock()
	defer g.mu.Unlock()
	g.state, g.index = state, int(index)
	return py.None
}

func jumpAhead(t *py.Thread, self, v py.Value) py.Value {
	if !py.IsInteger(v) {
		return t.Raisef(py.TypeError, "jumpahead requires an integer, not '%s'", py.TypeName(v))
	}
	n := py.BigOf(v)
	g := py.As[generator](self)
	g.mu.Lock()
	defer g.mu.Unlock()
	rest := new(big.Int)
	for i := words - 1; i > 1; i-- {
		j := rest.Mod(n, big.NewInt(int64(i))).Int64()
		g.state[i], g.state[j] = g.state[j], g.state[i]
	}
	bits := uint32(0)
	for i := 1; i < words; i++ {
		g.state[i] += uint32(i + 1)
		bits |= g.state[i]
	}
	if bits != 0 {
		g.state[0]++
	} else {
		g.state[0] = 0x80000000
	}
	g.index = words
	return py.None
}

func getRandBits(t *py.Thread, self py.Value, args []py.Value) py.Value {
	k, ok := py.ArgInt32(t, args[0])
	if !ok {
		return py.Value{}
	}
	if k <= 0 {
		return t.Raise(py.ValueError, "number of bits must be greater than zero")
	}
	n := (k + 31) / 32
	if !py.HasRoom(t, n, 4) {
		return py.Value{}
	}
	g := py.As[generator](self)
	buf := make([]byte, n*4)
	g.mu.Lock()
	for i := range n { // the lowest word first
		r := g.next()
		if k < 32 {
			r >>= 32 - k
		}
		k -= 32
		at := (n - 1 - i) * 4
		buf[at], buf[at+1], buf[at+2], buf[at+3] = byte(r>>24), byte(r>>16), byte(r>>8), byte(r)
	}
	g.mu.Unlock()
	return py.LongFromBig(new(big.Int).SetBytes(buf))
}
