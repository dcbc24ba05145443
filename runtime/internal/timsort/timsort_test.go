package timsort

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
)

type item struct{ v, i int }

// inputs makes the same lists as gen_comparisons.py.
func inputs(n, kind int) []item {
	x := n*7919 + kind
	out := make([]item, n)
	for i := range out {
		x = (x*1103515245 + 12345) % (1 << 31)
		r := x >> 8
		last := i
		if i >= n*9/10 {
			last = r % n
		}
		v := [...]int{r % (n + 1), i, n - i, i % 7, i + r%10, r % 4, last, i/40%2*1000 + i, r % 2 * (n - i)}[kind]
		out[i] = item{v, i}
	}
	return out
}

func TestComparesAsCPython(t *testing.T) {
	data, err := os.ReadFile("testdata/comparisons.txt")
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(data)), "\n")
	if len(lines) < 100 {
		t.Fatalf("only %d cases", len(lines))
	}
	for _, line := range lines {
		var n, kind, wantCount int
		var wantHash uint32
		if _, err := fmt.Sscan(line, &n, &kind, &wantCount, &wantHash); err != nil {
			t.Fatal(err)
		}
		count, hash := 0, uint32(2166136261)
		items := inputs(n, kind)
		Sort(items, func(a, b item) (bool, bool) {
			count++
			hash = (hash ^ uint32(a.i*65537+b.i)) * 16777619
			return a.v < b.v, true
		})
		if count != wantCount || hash != wantHash {
			t.Errorf("n=%d kind=%d: %d comparisons (hash %d), want %d (%d)", n, kind, count, hash, wantCount, wantHash)
		}
		checkSorted(t, items)
	}
}

func checkSorted(t *testing.T, items []item) {
	t.Helper()
	for i := 1; i < len(items); i++ {
		if a, b := items[i-1], items[i]; a.v > b.v || a.v == b.v && a.i > b.i {
			t.Fatalf("not sorted stably at %d of %d", i, len(items))
		}
	}
}

// A comparison that fails or lies must leave a permutation.
func TestKeepsItemsWhenLessFailsOrLies(t *testing.T) {
	for _, n := range []int{2, 10, 64, 100, 1000} {
		for kind := range 9 {
			for stop := 0; stop < 12*n; stop += 1 + n/7 {
				items := inputs(n, kind)
				left := stop
				Sort(items, func(a, b item) (bool, bool) {
					left--
					return (a.i*31+b.i*17+left)%3 == 0, left >= 0
				})
				slices.SortFunc(items, func(a, b item) int { return a.i - b.i })
				for i, x := range items {
					if x.i != i {
						t.Fatalf("n=%d kind=%d stop=%d: item %d lost", n, kind, stop, i)
					}
				}
			}
		}
	}
}

func BenchmarkSortInts(b *testing.B) {
	for b.Loop() {
		items := inputs(100000, 0)
		Sort(items, func(a, b item) (bool, bool) { return a.v < b.v, true })
	}
}
