// enumerate, reversed, and the iterator of iter(callable, sentinel).
//
// Locking contract: enumerate's and reversed's counters move by atomic additions; the callable
// iterator forgets its callable with one word. An enumerate over an iterator that runs no Python code takes the item and
// its number in one step, which the turn of the enumerate makes one.
package py

import (
	"math"
	"strconv"
	"sync/atomic"
)

// Enumerate numbers the items of an iterator.
type Enumerate struct {
	Object
	it    Value
	index int64 // the next number, up to MaxInt64, from where on big counts
	big   Value // the next number as a long; zero before
	turn  Turn
}

// Reversed iterates over a sequence from its end.
type Reversed struct {
	Object
	seq   Value // zero once exhausted
	index int64
}

// CallIter calls a function until it gives the sentinel.
type CallIter struct {
	Object
	callable Value // zero once exhausted
	sentinel Value
}

// The types of the structs above.
var (
	EnumerateType = NewType("enumerate")
	ReversedType  = NewType("reversed")
	CallIterType  = NewType("callable-iterator")
)

var s__reversed__ = Intern("__reversed__")

func init() {
	declareBuiltinTypes(EnumerateType, ReversedType)
	EnumerateType.Setup(Spec{
		Doc:       "Iterates over pairs of a number, counting from start, and an item.",
		Flags:     FlagBaseType,
		Alloc:     AllocOf[Enumerate](),
		ExtOffset: AttrsOffsetOf[Enumerate](),
		Slots:     Slots{New: enumerateNew, GetAttr: GenericGetAttr, Iter: selfIter, Next: enumerateNext},
	})
	ReversedType.Setup(Spec{
		Doc:       "Iterates over the items of a sequence from the last to the first.",
		Flags:     FlagBaseType,
		Alloc:     AllocOf[Reversed](),
		ExtOffset: AttrsOffsetOf[Reversed](),
		Slots:     Slots{New: reversedNew, GetAttr: GenericGetAttr, Iter: selfIter, Next: reversedNext},
		Methods:   []Row{{"__length_hint__", "()", "Says how many items are still to come.", NoArgs(reversedHint), MethodRow}},
	})
	CallIterType.Setup(Spec{Slots: Slots{GetAttr: GenericGetAttr, Iter: selfIter, Next: callIterNext}})
}

func enumerateNew(t *Thread, cls *Type, args []Value, kw *Kwargs) Value {
	full, ok := bindKeywords(t, "enumerate", []string{"sequence", "start"}, 1, args, kw)
	if !ok {
		return Value{}
	}
	index, big := int64(0), Value{}
	if start := full[1]; start.Ok() {
		number, ok := IndexOf(t, start)
		if !ok {
			return Value{}
		}
		if IsAnyInt(number) {
			index = IntValue(number)
		} else if l := As[Long](number); l.b == nil {
			index = l.i
		} else {
			index, big = math.MaxInt64, number
		}
	}
	it := Iter(t, full[0])
	if it.Zero() {
		return Value{}
	}
	v := cls.alloc(cls)
	e := As[Enumerate](v)
	e.it, e.index, e.big = it, index, big
	return v
}

func enumerateNext(t *Thread, self Value) Value {
	e := As[Enumerate](self)
	if multiThreaded {
		return enumerateThreaded(t, e)
	}
	item := Next(t, e.it)
	if item.Zero() {
		return Value{}
	}
	if e.index != math.MaxInt64 {
		return Pair(Int(advance(&e.index, 1)), item)
	}
	return pairIf(e.nextBig(t), item)
}

// enumerateThreaded is enumerateNext where other threads may use the same enumerate.
func enumerateThreaded(t *Thread, e *Enumerate) Value {
	if !IsPlainIterator(e.it) {
		item := Next(t, e.it) // may run Python code
		if item.Zero() {
			return item
		}
		e.turn.Take()
		defer e.turn.Give()
		return pairIf(e.nextNumber(t), item)
	}
	e.turn.Take()
	defer e.turn.Give()
	item := Next(t, e.it)
	if item.Zero() {
		return item
	}
	return pairIf(e.nextNumber(t), item)
}

// IsPlainIterator tells whether the iterator's steps run no Python code and never wait.
func IsPlainIterator(it Value) bool {
	switch TypeOf(it) {
	case ListIterType, ListReverseIterType, TupleIterType, rangeIterType, SetIterType, DictKeyIterType, DictValueIterType, DictItemIterType:
		return true
	}
	return false
}

// nextNumber gives the number of the next item; the caller has its turn.
func (e *Enumerate) nextNumber(t *Thread) Value {
	if e.index == math.MaxInt64 {
		return e.nextBig(t)
	}
	e.index++
	return Int(e.index - 1)
}

func (e *Enumerate) nextBig(t *Thread) Value {
	number := e.big
	if number.Zero() {
		number = Int(math.MaxInt64)
	}
	if e.big = Add(t, number, SmallInt(1)); e.big.Zero() {
		return Value{}
	}
	return number
}

func pairIf(number, item Value) Value {
	if number.Zero() {
		return number
	}
	return Pair(number, item)
}

// reversedNew asks the object's __reversed__, and makes a reversed over the sequence protocol otherwise.
func reversedNew(t *Thread, cls *Type, args []Value, kw *Kwargs) Value {
	if kw.Len() > 0 && cls == ReversedType {
		return t.Raise(TypeError, "reversed() does not take keyword arguments")
	}
	if len(args) != 1 {
		return t.Raise(TypeError, "reversed expected 1 arguments, got "+strconv.Itoa(len(args)))
	}
	seq := args[0]
	if method := reversedMethod(t, seq); method.Ok() {
		return Call0(t, method)
	} else if t.HasExc() {
		return Value{}
	}
	if !isSequence(t, seq) {
		return t.Raise(TypeError, "argument to reversed() must be a sequence")
	}
	if s := &TypeOf(seq).Slots; s.Len == nil && TypeOf(seq) == MemoryViewType { // its length is a mapping's
		return t.Raise(TypeError, "object of type '"+TypeName(seq)+"' has no len()")
	}
	n, ok := Len(t, seq)
	if !ok {
		return Value{}
	}
	v := cls.alloc(cls)
	r := As[Reversed](v)
	r.seq, r.index = seq, int64(n)-1
	return v
}

// reversedMethod gives the object's __reversed__, or zero; instances of classic classes may have it themselves.
func reversedMethod(t *Thread, seq Value) Value {
	if !IsExact(seq, InstanceType) {
		return LookupSpecial(t, seq, s__reversed__)
	}
	method := GetAttr(t, seq, s__reversed__)
	if method.Zero() {
		t.ClearIf(AttributeError)
	}
	return method
}

// isSequence is PySequence_Check.
func isSequence(t *Thread, v Value) bool {
	switch {
	case IsExact(v, InstanceType):
		has := GetAttr(t, v, s__getitem__).Ok()
		t.ClearExc()
		return has
	case IsDict(v):
		return false
	}
	return TypeOf(v).Slots.Item != nil
}

func reversedNext(t *Thread, self Value) Value {
	r := As[Reversed](self)
	seq := r.seq.load()
	i := advance(&r.index, -1)
	if i >= 0 && seq.Ok() {
		if item := sequenceItem(t, seq, i); item.Ok() {
			return item
		}
		if t.HasExc() && !t.ClearIf(IndexError) && !t.ClearIf(StopIteration) {
			return Value{}
		}
	}
	atomic.StoreInt64(&r.index, -1)
	r.seq.store(Value{})
	return Value{}
}

func reversedHint(t *Thread, self Value) Value {
	r := As[Reversed](self)
	seq := r.seq.load()
	if seq.Zero() {
		return SmallInt(0)
	}
	n, ok := Len(t, seq)
	if !ok {
		return Value{}
	}
	left := atomic.LoadInt64(&r.index) + 1
	if int64(n) < left {
		left = 0
	}
	return Int(left)
}

func newCallIter(callable, sentinel Value) Value {
	it := &CallIter{callable: callable, sentinel: sentinel}
	it.typ = CallIterType
	return it.V()
}

func callIterNext(t *Thread, self Value) Value {
	it := As[CallIter](self)
	callable := it.callable.load()
	if callable.Zero() {
		return Value{}
	}
	v := Call0(t, callable)
	if v.Zero() {
		if t.ClearIf(StopIteration) {
			it.callable.store(Value{})
		}
		return Value{}
	}
	end, ok := EqualItems(t, v, it.sentinel)
	if !ok {
		return Value{}
	}
	if end {
		it.callable.store(Value{})
		return Value{}
	}
	return v
}
