// Lists, dicts and sets changed and read by many goroutines at once: nothing crashes, no update is lost, no reader
// sees a value that was never put where it looks. Run it with -race too.
package py

import (
	"sync"
	"sync/atomic"
	"testing"
)

// together runs f in n goroutines, each with a thread of its own.
func together(n int, f func(t *Thread, id int)) {
	BecomeThreaded()
	var wg sync.WaitGroup
	for id := range n {
		wg.Add(1)
		go func() {
			defer wg.Done()
			f(&Thread{limit: DefaultRecursionLimit}, id)
		}()
	}
	wg.Wait()
}

func TestListAppendsAreNotLost(t *testing.T) {
	const threads, each = 8, 2000
	l := NewList()
	together(threads, func(th *Thread, id int) {
		for i := range each {
			l.Append(th, SmallInt(int64(id*each+i)))
		}
	})
	if l.Len() != threads*each {
		t.Fatalf("%d items, want %d", l.Len(), threads*each)
	}
	seen := make([]bool, threads*each)
	last := make([]int64, threads)
	for _, v := range l.Items() {
		n := v.Int()
		if seen[n] || n < last[n/each] {
			t.Fatalf("item %d twice or out of order", n)
		}
		seen[n], last[n/each] = true, n
	}
}

func TestListPopsHandOutEachItemOnce(t *testing.T) {
	const items = 20000
	l := NewList()
	th := &Thread{}
	for i := range items {
		l.Append(th, SmallInt(int64(i)))
	}
	var taken [items]atomic.Int32
	together(6, func(th *Thread, id int) {
		for {
			v := l.popLast()
			if v.Zero() {
				return
			}
			taken[v.Int()].Add(1)
		}
	})
	for i := range taken {
		if taken[i].Load() != 1 {
			t.Fatalf("item %d was taken %d times", i, taken[i].Load())
		}
	}
}

// churnList changes a list of ints below 1000 in every way there is.
func churnList(th *Thread, l *List, i int) {
	v := SmallInt(int64(i % 1000))
	switch i % 9 {
	case 0, 1, 2:
		l.Append(th, v)
	case 3:
		l.popLast()
	case 4:
		listInsert(th, l.V(), []Value{SmallInt(int64(i % 50)), v})
	case 5:
		l.replaceRange(th, i%20, i%20+i%7, []Value{v, v, v})
	case 6:
		listReverse(th, l.V())
	case 7:
		if l.Len() > 200 {
			l.clear()
		}
	case 8:
		l.removeRange(0, 1)
	}
	th.ClearExc()
}

func TestListReadersSeeOnlyItems(t *testing.T) {
	l := NewList()
	together(6, func(th *Thread, id int) {
		for i := range 3000 {
			if id < 3 {
				churnList(th, l, i*7+id)
				continue
			}
			if v := l.At(i % 60); v.Ok() && !(v.IsInt() && v.Int() < 1000) {
				t.Errorf("read %x", v.Word())
				return
			}
			it := listIter(th, l.V())
			for v := listIterNext(th, it); v.Ok(); v = listIterNext(th, it) {
				if !v.IsInt() {
					t.Errorf("iterated to %x", v.Word())
					return
				}
			}
			for _, v := range l.Items() {
				if !v.IsInt() {
					t.Errorf("copied %x", v.Word())
					return
				}
			}
		}
	})
}

func TestListSortWhileOthersRead(t *testing.T) {
	l := NewList()
	th := &Thread{}
	for i := range 500 {
		l.Append(th, SmallInt(int64(i*7919%1000)))
	}
	together(4, func(th *Thread, id int) {
		for i := range 200 {
			if id == 0 {
				l.sort(th, sortBy{reverse: i%2 == 0})
			} else if v := l.At(i); v.Ok() && !v.IsInt() {
				t.Errorf("read %x", v.Word())
			}
		}
	})
	if l.Len() != 500 {
		t.Fatalf("%d items after sorting", l.Len())
	}
}

// A value in the dict always says its key, so that a reader that gets another key's value notices.
func TestDictReadersGetTheKeysValue(t *testing.T) {
	d := NewDict()
	strs := make([]Value, 64)
	for i := range strs {
		strs[i] = MkStr("key" + string(rune('0'+i%10)) + string(rune('a'+i/10)))
	}
	together(6, func(th *Thread, id int) {
		for i := range 20000 {
			n := (i*31 + id*17) % 64
			key, value := SmallInt(int64(n)), SmallInt(int64(n)+1000)
			if i%2 == 0 {
				key, value = strs[n], SmallInt(int64(n)+2000)
			}
			switch {
			case id < 2 && i%3 == 0:
				if _, ok := d.take(th, key); !ok {
					t.Error("deletion failed")
				}
			case id < 3:
				d.Set(th, key, value)
			default:
				if v := d.Get(th, key); v.Ok() && v != value {
					t.Errorf("d[%d] gave %d", n, v.Int())
					return
				}
			}
		}
	})
	count := 0
	d.Each(func(_, _ Value) bool { count++; return true })
	if count != d.Len() {
		t.Fatalf("%d items, length %d", count, d.Len())
	}
}

func TestDictKeysOfThreadsAreNotLost(t *testing.T) {
	const threads, each = 8, 3000
	d := NewDict()
	together(threads, func(th *Thread, id int) {
		for i := range each {
			d.Set(th, SmallInt(int64(id*each+i)), SmallInt(int64(id)))
		}
	})
	if d.Len() != threads*each {
		t.Fatalf("%d items, want %d", d.Len(), threads*each)
	}
	th := &Thread{}
	for i := range threads * each {
		if v := d.Get(th, SmallInt(int64(i))); v != SmallInt(int64(i/each)) {
			t.Fatalf("d[%d] is wrong", i)
		}
	}
}

func TestDictSetDefaultHasOneWinner(t *testing.T) {
	d := NewDict()
	var wins [1000]atomic.Int32
	together(8, func(th *Thread, id int) {
		for i := range 1000 {
			mine := SmallInt(int64(id))
			if got := dictSetDefault(th, d.V(), SmallInt(int64(i)), mine); got == mine {
				wins[i].Add(1)
			}
		}
	})
	for i := range wins {
		if wins[i].Load() != 1 {
			t.Fatalf("key %d has %d winners", i, wins[i].Load())
		}
	}
}

func TestSetsAndIteratorsInThreads(t *testing.T) {
	s := newSet(SetType)
	var popped atomic.Int64
	together(6, func(th *Thread, id int) {
		for i := range 5000 {
			switch id {
			case 0, 1:
				s.add(th, SmallInt(int64(i%300)))
			case 2:
				if key, _ := s.d.takeAny(); key.Ok() {
					popped.Add(1)
				}
			case 3:
				it := setIter(th, s.V())
				for v := setIterNext(th, it); v.Ok(); v = setIterNext(th, it) {
					if !v.IsInt() {
						t.Errorf("iterated to %x", v.Word())
					}
				}
				th.ClearExc()
			default:
				if _, ok := setContains(th, s.V(), SmallInt(int64(i%300))); !ok {
					t.Error("in failed")
				}
			}
		}
	})
}

func TestSharedIteratorHandsOutEachItemOnce(t *testing.T) {
	const items = 10000
	l, d := NewList(), NewDict()
	th := &Thread{}
	for i := range items {
		l.Append(th, SmallInt(int64(i)))
		d.Set(th, SmallInt(int64(i)), None)
	}
	for _, it := range []Value{listIter(th, l.V()), dictIterKeys(th, d.V()), tupleIter(th, TupleOf(l.Copy()).V())} {
		var taken [items]atomic.Int32
		together(4, func(th *Thread, _ int) {
			for v := TypeOf(it).Slots.Next(th, it); v.Ok(); v = TypeOf(it).Slots.Next(th, it) {
				taken[v.Int()].Add(1)
			}
		})
		for i := range taken {
			if taken[i].Load() != 1 {
				t.Fatalf("%s gave item %d %d times", TypeName(it), i, taken[i].Load())
			}
		}
	}
}
