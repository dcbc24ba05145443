// The tuple object and its constructors.
//
// A tuple of up to 32 items and their room are one allocation: items points into the struct around it.
package py

// Tuple is a tuple. Locking contract: immutable once published.
type Tuple struct {
	Object
	items []Value
}

// TupleType is the type of tuple.
var TupleType = NewType("tuple")

var emptyTuple = &Tuple{}

func init() { emptyTuple.typ = TupleType }

type (
	tuple1 struct {
		Tuple
		room [1]Value
	}
	tuple2 struct {
		Tuple
		room [2]Value
	}
	tuple3 struct {
		Tuple
		room [3]Value
	}
	tuple4 struct {
		Tuple
		room [4]Value
	}
	tuple6 struct {
		Tuple
		room [6]Value
	}
	tuple10 struct {
		Tuple
		room [10]Value
	}
	tuple20 struct {
		Tuple
		room [20]Value
	}
	tuple32 struct {
		Tuple
		room [32]Value
	}
)

// NewTuple makes a tuple of its arguments; a slice passed as them is copied.
func NewTuple(items ...Value) *Tuple {
	if len(items) == 0 {
		return emptyTuple
	}
	o := roomyTuple(len(items))
	copy(o.items, items)
	return o
}

// roomyTuple makes a tuple of n items that are still to be filled in.
func roomyTuple(n int) *Tuple {
	var o *Tuple
	switch n {
	case 1:
		r := &tuple1{}
		o, r.items = &r.Tuple, r.room[:]
	case 2:
		r := &tuple2{}
		o, r.items = &r.Tuple, r.room[:]
	case 3:
		r := &tuple3{}
		o, r.items = &r.Tuple, r.room[:]
	case 4:
		r := &tuple4{}
		o, r.items = &r.Tuple, r.room[:]
	default:
		o = longerTuple(n)
	}
	o.typ = TupleType
	return o
}

// longerTuple is roomyTuple for more than four items.
func longerTuple(n int) *Tuple {
	switch {
	case n <= 6:
		r := &tuple6{}
		r.items = r.room[:n:n]
		return &r.Tuple
	case n <= 10:
		r := &tuple10{}
		r.items = r.room[:n:n]
		return &r.Tuple
	case n <= 20:
		r := &tuple20{}
		r.items = r.room[:n:n]
		return &r.Tuple
	case n <= 32:
		r := &tuple32{}
		r.items = r.room[:n:n]
		return &r.Tuple
	}
	return &Tuple{items: make([]Value, n)}
}

// pairBatch hands out tuples for the rows of one list (zip). Pairs come from arrays of pairsAtOnce, which saves most of
// the cost of allocating them; a row that is kept alone keeps its array, 768 bytes, alive.
type pairBatch struct {
	free []tuple2
	last int // the length of the last array: each is twice as long as the one before, up to pairsAtOnce
}

const pairsAtOnce = 16

// next gives a tuple with room for n items.
func (b *pairBatch) next(n int) *Tuple {
	if n != 2 {
		return roomyTuple(n)
	}
	if len(b.free) == 0 {
		b.last = min(2*b.last+2, pairsAtOnce)
		b.free = make([]tuple2, b.last)
	}
	r := &b.free[0]
	b.free = b.free[1:]
	r.typ, r.items = TupleType, r.room[:]
	return &r.Tuple
}

// Pair makes a tuple of two items.
func Pair(a, b Value) Value {
	o := &tuple2{room: [2]Value{a, b}}
	o.typ, o.items = TupleType, o.room[:]
	return o.V()
}

// TupleOf makes a tuple that takes over items.
func TupleOf(items []Value) *Tuple {
	if len(items) == 0 {
		return emptyTuple
	}
	o := &Tuple{items: items}
	o.typ = TupleType
	return o
}

// Items gives the tuple's items, which must not be changed.
func (o *Tuple) Items() []Value { return o.items }
