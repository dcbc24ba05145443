// The methods and the constructor of list.
package py

import (
	"math"
	"slices"
	"unsafe"
)

func init() {
	ListType.Setup(Spec{
		Doc:       "A mutable sequence; list(iterable) takes its items from there.",
		Flags:     FlagBaseType | FlagListSubclass,
		Convert:   listOfIterable,
		Alloc:     AllocOf[List](),
		ExtOffset: AttrsOffsetOf[List](),
		Slots: Slots{
			GetAttr:       GenericGetAttr,
			New:           listNew,
			Init:          listInit,
			Repr:          listRepr,
			RichCompare:   listRichCompare,
			Iter:          listIter,
			Len:           listLen,
			MapLen:        listLen,
			Concat:        listConcat,
			InPlaceConcat: listInPlaceConcat,
			Repeat:        listRepeat,
			InPlaceRepeat: listInPlaceRepeat,
			Item:          listItem,
			Slice:         listSlice,
			SetItemAt:     listSetItemAt,
			SetSlice:      listSetSlice,
			Contains:      listContains,
			Subscript:     listSubscript,
			SetSubscript:  listSetSubscript,
			Traverse:      listTraverse,
		},
		Methods: []Row{
			{"__getitem__", "(index)", "x.__getitem__(y) <==> x[y]", OneArg(listSubscript), MethodRow},
			{"__reversed__", "()", "Iterates from the last item to the first.", NoArgs(listReversed), MethodRow},
			{"__sizeof__", "()", "Gives the size in memory, in bytes.", NoArgs(listSizeof), MethodRow},
			{"append", "(object)", "Adds one item at the end.", OneArg(listAppendMethod), MethodRow},
			{"insert", "(index, object)", "Adds one item before the given index.", Parse(2, 2, listInsert), MethodRow},
			{"extend", "(iterable)", "Appends all items of an iterable.", OneArg(listExtendMethod), MethodRow},
			{"pop", "(index=-1)", "Removes the item at an index (the last one by default) and gives it back.", Parse(0, 1, listPop), MethodRow},
			{"remove", "(value)", "Removes the first item that equals value; ValueError if there is none.", OneArg(listRemove), MethodRow},
			{"index", "(value, start=0, stop=sys.maxint)", "Finds the first item equal to value; ValueError if there is none.", Parse(1, 3, listIndex), MethodRow},
			{"count", "(value)", "Counts the items equal to value.", OneArg(listCount), MethodRow},
			{"reverse", "()", "Turns the order of the items around, in place.", NoArgs(listReverse), MethodRow},
			{"sort", "(cmp=None, key=None, reverse=False)", "Sorts in place; equal items keep their order.", Keywords(0, "cmp key reverse", listSortMethod), MethodRow},
		},
	})
}

func listNew(t *Thread, cls *Type, args []Value, kw *Kwargs) Value { return cls.alloc(cls) }

// listOfIterable is list(v).
func listOfIterable(t *Thread, v Value) Value {
	switch {
	case IsExact(v, ListType):
		return listSlice(t, v, 0, math.MaxInt64)
	case IsExact(v, TupleType):
		return newListCopy(As[Tuple](v).items).V()
	}
	l := NewList()
	if !listExtend(t, l, v) {
		return Value{}
	}
	return l.V()
}

func listInit(t *Thread, self Value, args []Value, kw *Kwargs) bool {
	full, ok := bindKeywords(t, "list", sequenceParams, 0, args, kw)
	if !ok {
		return false
	}
	l := As[List](self)
	if l.Len() > 0 {
		l.clear()
	}
	return full[0].Zero() || listExtend(t, l, full[0])
}

var sequenceParams = []string{"sequence"}

// clear removes all items.
func (l *List) clear() {
	m := l.lock()
	defer unlock(m)
	items := l.beginMove()
	l.endMove(len(items), 0)
}

func listTraverse(self Value, visit func(Value)) {
	for _, v := range As[List](self).Items() {
		visit(v)
	}
}

func listSizeof(t *Thread, self Value) Value {
	l := As[List](self)
	room := l.capacity
	if l.first == unsafe.Add(unsafe.Pointer(l), unsafe.Sizeof(*l)) { // the array behind the list itself is never larger than needed to Python
		room = l.Len()
	}
	return SmallInt(int64(40 + 8*room))
}

// ListAppend adds v to the list l, which is under construction and known to nobody else.
func ListAppend(l, v Value) {
	o := As[List](l)
	n := int(o.n)
	if n == o.capacity {
		o.publish(o.view(), grownCapacity(n, n+1))
	}
	*slot(o.first, n) = v
	o.n++
}

// ListAppendAll adds items to a list under construction.
func ListAppendAll(l Value, items ...Value) {
	for _, v := range items {
		ListAppend(l, v)
	}
}

// TupleFromList makes the tuple of what is in a list that nobody else knows.
func TupleFromList(l Value) Value { return NewTuple(As[List](l).Items()...).V() }

// SetFromList makes the set of what is in a list.
func SetFromList(t *Thread, l Value) Value { return NewSetOf(t, As[List](l).Items()...) }

func listAppendMethod(t *Thread, self, v Value) Value {
	if !As[List](self).Append(t, v) {
		return Value{}
	}
	return None
}

func listInsert(t *Thread, self Value, args []Value) Value {
	i, ok := argInt(t, args[0])
	if !ok {
		return Value{}
	}
	l := As[List](self)
	m := l.lock()
	defer unlock(m)
	n := int(l.n)
	if !l.reserve(t, n+1) {
		return Value{}
	}
	if i < 0 {
		i = max(0, i+n)
	}
	i = min(i, n)
	l.beginMove()
	items := unsafe.Slice((*Value)(l.first), n+1)
	moveValues(items[i+1:], items[i:n])
	items[i].store(args[1])
	l.endMove(n, n+1)
	return None
}

func listExtendMethod(t *Thread, self, v Value) Value {
	if !listExtend(t, As[List](self), v) {
		return Value{}
	}
	return None
}

// listExtend appends the items of an iterable.
func listExtend(t *Thread, l *List, v Value) bool {
	switch {
	case IsExact(v, ListType) || v == l.V():
		return l.appendAll(t, As[List](v).Items())
	case IsExact(v, TupleType):
		return l.appendAll(t, As[Tuple](v).items)
	case IsExact(v, StrType):
		return l.appendBytes(t, As[Str](v).s)
	case IsExact(v, XRangeType):
		return l.appendRange(t, As[XRange](v))
	}
	it := Iter(t, v)
	if it.Zero() {
		return false
	}
	hint, ok := lengthHint(t, v, 8)
	if !ok || !l.reserveFor(t, hint) {
		return false
	}
	return listExtendIter(t, l, it)
}

// reserveFor makes room for hint items more. A hint is no promise: a modest one is taken, an
// impossible one is a MemoryError, one too big to add up is ignored.
func (l *List) reserveFor(t *Thread, hint int) bool {
	m := l.lock()
	defer unlock(m)
	if hint > math.MaxInt64-int(l.n) {
		return true
	}
	if !HasRoom(t, int(l.n)+hint, wordSize) {
		return false
	}
	return hint > 1<<20 || l.reserve(t, int(l.n)+hint)
}

func listExtendIter(t *Thread, l *List, it Value) bool {
	if makesPairs(it) {
		return extendPairs(t, l, it)
	}
	next := TypeOf(it).Slots.Next
	for {
		v := next(t, it)
		if v.Zero() {
			return !t.HasExc()
		}
		if !l.Append(t, v) {
			return false
		}
	}
}

// appendBytes appends the bytes of s as strs.
func (l *List) appendBytes(t *Thread, s string) bool {
	m := l.lock()
	defer unlock(m)
	n := int(l.n)
	if !l.reserve(t, n+len(s)) {
		return false
	}
	room := unsafe.Slice((*Value)(l.first), n+len(s))[n:]
	for i := range room {
		room[i].store(oneByte[s[i]].V())
	}
	l.setLen(n + len(s))
	return true
}

// appendRange appends the ints of a range.
func (l *List) appendRange(t *Thread, r *XRange) bool {
	m := l.lock()
	defer unlock(m)
	n := int(l.n)
	if int(r.n) > math.MaxInt64-n {
		t.RaiseNone(MemoryError)
		return false
	}
	if !l.reserve(t, n+int(r.n)) {
		return false
	}
	room := unsafe.Slice((*Value)(l.first), n+int(r.n))[n:]
	for i := range room {
		room[i].store(Int(r.start + int64(i)*r.step))
	}
	l.setLen(n + len(room))
	return true
}

// appendAll appends items, which may be a view of l's own.
func (l *List) appendAll(t *Thread, items []Value) bool {
	m := l.lock()
	defer unlock(m)
	n := int(l.n)
	if !l.reserve(t, n+len(items)) {
		return false
	}
	moveValues(unsafe.Slice((*Value)(l.first), n+len(items))[n:], items)
	l.setLen(n + len(items))
	return true
}

func listPop(t *Thread, self Value, args []Value) Value {
	l := As[List](self)
	if args[0].Zero() {
		if v := l.popLast(); v.Ok() {
			return v
		}
		return t.Raise(IndexError, "pop from empty list")
	}
	i, ok := argInt(t, args[0])
	if !ok {
		return Value{}
	}
	return l.popAt(t, i)
}

// popLast removes the last item; zero (without an exception): there is none.
func (l *List) popLast() Value {
	m := l.lock()
	n := int(l.n) - 1
	if n < 0 {
		unlock(m)
		return Value{}
	}
	p := slot(l.first, n)
	v := *p
	l.setLen(n)
	p.store(vacant)
	if m == nil && n < l.capacity/4 && l.capacity > 64 {
		l.shrink()
	}
	unlock(m)
	return v
}

func (l *List) popAt(t *Thread, i int) Value {
	m := l.lock()
	defer unlock(m)
	n := int(l.n)
	if n == 0 {
		return t.Raise(IndexError, "pop from empty list")
	}
	if i < 0 {
		i += n
	}
	if uint(i) >= uint(n) {
		return t.Raise(IndexError, "pop index out of range")
	}
	items := l.beginMove()
	v := items[i]
	moveValues(items[i:], items[i+1:])
	l.endMove(n, n-1)
	return v
}

func listRemove(t *Thread, self, x Value) Value {
	l := As[List](self)
	i, ok := listFind(t, l, x, 0, math.MaxInt64)
	if !ok {
		return Value{}
	}
	if i < 0 {
		return t.Raise(ValueError, "list.remove(x): x not in list")
	}
	l.replaceRange(t, i, i+1, nil)
	return None
}

func listIndex(t *Thread, self Value, args []Value) Value {
	l := As[List](self)
	start, stop, ok := searchBounds(t, args, l.Len())
	if !ok {
		return Value{}
	}
	i, ok := listFind(t, l, args[0], start, stop)
	if !ok {
		return Value{}
	}
	if i < 0 {
		r := Repr(t, args[0])
		if r.Zero() {
			return Value{}
		}
		return t.Raise(ValueError, As[Str](r).String()+" is not in list")
	}
	return SmallInt(int64(i))
}

// searchBounds reads the optional start and stop of index(value, start, stop) for n items.
func searchBounds(t *Thread, args []Value, n int) (start, stop int, ok bool) {
	stop = math.MaxInt64
	if args[1].Ok() {
		if start, ok = indexBound(t, args[1]); !ok {
			return 0, 0, false
		}
	}
	if args[2].Ok() {
		if stop, ok = indexBound(t, args[2]); !ok {
			return 0, 0, false
		}
	}
	if start < 0 {
		start = max(0, start+n)
	}
	if stop < 0 {
		stop = max(0, stop+n)
	}
	return start, stop, true
}

// indexBound converts start or stop, which may not be None.
func indexBound(t *Thread, v Value) (int, bool) {
	if !hasIndex(v) {
		t.Raise(TypeError, "slice indices must be integers or have an __index__ method")
		return 0, false
	}
	return sliceBound(t, v)
}

func listCount(t *Thread, self, x Value) Value {
	l := As[List](self)
	count := int64(0)
	for i := 0; ; i++ {
		item := l.At(i)
		if item.Zero() {
			return SmallInt(count)
		}
		eq, ok := EqualItems(t, item, x)
		if !ok {
			return Value{}
		}
		if eq {
			count++
		}
	}
}

func listReverse(t *Thread, self Value) Value {
	l := As[List](self)
	m := l.lock()
	defer unlock(m)
	items := l.beginMove()
	if multiThreaded {
		for i, j := 0, len(items)-1; i < j; i, j = i+1, j-1 {
			v := items[i]
			items[i].store(items[j])
			items[j].store(v)
		}
	} else {
		slices.Reverse(items)
	}
	l.endMove(len(items), len(items))
	return None
}
