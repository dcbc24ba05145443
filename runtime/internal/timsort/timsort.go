// Package timsort sorts slices stably with Tim Peters' merge sort, making the same comparisons in
// the same order as CPython 2.7's list.sort: a Python comparison function can see them.
//
// The order may fail (it is Python code that raises), which ends the sort and leaves the slice as some
// permutation of what it was. An inconsistent order gives some permutation too.
//
// How it works: natural runs are found from left to right (a strictly descending one is turned
// around), short ones are extended to minRun items by binary insertion, and runs wait on a stack
// whose lengths are kept so that merges stay balanced. A merge that takes many items in a row from one side
// switches to galloping (merge.go).
package timsort

// Less tells whether a goes before b; ok is false if that failed.
type Less[E any] func(a, b E) (less, ok bool)

// minGallop is how many items in a row one side must win before a merge gallops.
const minGallop = 7

// run is a sorted part of the slice that waits to be merged.
type run struct{ start, length int }

type sorter[E any] struct {
	items  []E
	less   Less[E]
	gallop int // when merges start to gallop; adapts
	runs   []run
	temp   []E
}

// Sort sorts items; false: less failed.
func Sort[E any](items []E, less Less[E]) bool {
	if len(items) < 2 {
		return true
	}
	s := &sorter[E]{items: items, less: less, gallop: minGallop}
	least := minRun(len(items))
	for low := 0; low < len(items); {
		n, ok := s.nextRun(low)
		if !ok {
			return false
		}
		if n < least {
			forced := min(least, len(items)-low)
			if !s.insertionSort(items[low:low+forced], n) {
				return false
			}
			n = forced
		}
		s.runs = append(s.runs, run{low, n})
		if !s.collapse() {
			return false
		}
		low += n
	}
	return s.collapseAll()
}

// minRun gives a length of 32 to 64 such that n is a power of two times it, or slightly less.
func minRun(n int) int {
	odd := 0
	for n >= 64 {
		odd |= n & 1
		n >>= 1
	}
	return n + odd
}

// nextRun gives the length of the run that starts at low, which is ascending afterwards.
func (s *sorter[E]) nextRun(low int) (int, bool) {
	a := s.items[low:]
	if len(a) == 1 {
		return 1, true
	}
	descending, ok := s.less(a[1], a[0])
	n := 2
	for ; ok && n < len(a); n++ {
		var less bool
		if less, ok = s.less(a[n], a[n-1]); less != descending {
			break
		}
	}
	if ok && descending {
		Reverse(a[:n])
	}
	return n, ok
}

// Reverse turns the order of a around.
func Reverse[E any](a []E) {
	for i, j := 0, len(a)-1; i < j; i, j = i+1, j-1 {
		a[i], a[j] = a[j], a[i]
	}
}

// insertionSort sorts a, of which the first sorted items are in order.
func (s *sorter[E]) insertionSort(a []E, sorted int) bool {
	for ; sorted < len(a); sorted++ {
		pivot := a[sorted]
		left, right := 0, sorted
		for left < right {
			mid := left + (right-left)/2
			less, ok := s.less(pivot, a[mid])
			if !ok {
				return false
			}
			if less {
				right = mid
			} else {
				left = mid + 1
			}
		}
		copy(a[left+1:sorted+1], a[left:sorted])
		a[left] = pivot
	}
	return true
}

// collapse merges until the waiting runs grow shorter fast enough: each is longer than the
// next two together.
func (s *sorter[E]) collapse() bool {
	for len(s.runs) > 1 {
		r := s.runs
		n := len(r) - 2
		switch {
		case n > 0 && r[n-1].length <= r[n].length+r[n+1].length,
			n > 1 && r[n-2].length <= r[n-1].length+r[n].length:
			if r[n-1].length < r[n+1].length {
				n--
			}
		case r[n].length > r[n+1].length:
			return true
		}
		if !s.mergeAt(n) {
			return false
		}
	}
	return true
}

// collapseAll merges all runs into one.
func (s *sorter[E]) collapseAll() bool {
	for len(s.runs) > 1 {
		n := len(s.runs) - 2
		if n > 0 && s.runs[n-1].length < s.runs[n+1].length {
			n--
		}
		if !s.mergeAt(n) {
			return false
		}
	}
	return true
}

// mergeAt merges run n with the one after it.
func (s *sorter[E]) mergeAt(n int) bool {
	x, y := s.runs[n], s.runs[n+1]
	s.runs[n].length = x.length + y.length
	s.runs = append(s.runs[:n+1], s.runs[n+2:]...)
	a := s.items[x.start : x.start+x.length]
	b := s.items[y.start : y.start+y.length]
	// What starts a and belongs before all of b stays, as does what ends b and belongs after all of a.
	skip, ok := s.gallopRight(b[0], a, 0)
	if !ok {
		return false
	}
	if a = a[skip:]; len(a) == 0 {
		return true
	}
	take, ok := s.gallopLeft(a[len(a)-1], b, len(b)-1)
	if !ok {
		return false
	}
	if take == 0 {
		return true
	}
	both := s.items[x.start+skip : y.start+take]
	if len(a) <= take {
		return s.mergeLow(both, len(a))
	}
	return s.mergeHigh(both, len(a))
}

// borrow gives temporary room for n items.
func (s *sorter[E]) borrow(n int) []E {
	if cap(s.temp) < n {
		s.temp = make([]E, n)
	}
	return s.temp[:n]
}
