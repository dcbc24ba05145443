package py

import (
	"os"
	"os/exec"
	"runtime"
	"sync"
	"sync/atomic"
	"testing"
)

// TestValueGCStress keeps tagged words in every kind of pointer slot (stack, heap, slices, maps, atomics, growing stacks) while
// the collector runs all the time, and looks whether every value stays what it was.
func TestValueGCStress(t *testing.T) {
	rounds := 400
	if testing.Short() {
		rounds = 60
	}
	var wg sync.WaitGroup
	stop := make(chan struct{})
	collector := make(chan struct{})
	go func() {
		defer close(collector)
		for {
			select {
			case <-stop:
				return
			default:
				runtime.GC()
			}
		}
	}()
	for w := range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for r := range rounds {
				stressRound(t, int64(w*rounds+r))
			}
		}()
	}
	wg.Wait()
	close(stop)
	<-collector
}

type stressNode struct {
	left, right Value
	next        *stressNode
}

// valueFor makes the n-th test value: an int, a float or an object.
func valueFor(n int64) Value {
	switch n % 3 {
	case 0:
		return SmallInt(n*7919 - n*n)
	case 1:
		return Float(float64(n) * -1.5e-7)
	}
	o := &IntObj{i: n}
	o.typ = IntType
	return o.V()
}

func isValueFor(v Value, n int64) bool {
	switch n % 3 {
	case 0:
		return v.IsInt() && v.Int() == n*7919-n*n
	case 1:
		return v.IsFloat() && v.Float() == float64(n)*-1.5e-7
	}
	return v.IsObject() && As[IntObj](v).i == n
}

func stressRound(t *testing.T, seed int64) {
	var list []Value
	m := map[int64]Value{}
	var head *stressNode
	for i := range int64(300) {
		n := seed*31 + i
		list = append(list, valueFor(n))
		m[n] = valueFor(n)
		head = &stressNode{left: valueFor(n), right: valueFor(n + 1), next: head}
	}
	deepen(t, seed, 60)
	for i := range int64(300) {
		n := seed*31 + i
		if !isValueFor(list[i], n) || !isValueFor(m[n], n) {
			t.Errorf("a value changed in a slice or map")
		}
	}
	n := seed*31 + 299
	for x := head; x != nil; x = x.next {
		if !isValueFor(x.left, n) || !isValueFor(x.right, n+1) {
			t.Errorf("a value changed in a struct")
		}
		n--
	}
}

// deepen makes the stack grow, and so move, with tagged words on it.
//
//go:noinline
func deepen(t *testing.T, n int64, depth int) Value {
	var pad [16]Value
	for i := range pad {
		pad[i] = valueFor(n + int64(i))
	}
	if depth > 0 {
		deepen(t, n+1, depth-1)
	}
	for i := range pad {
		if !isValueFor(pad[i], n+int64(i)) {
			t.Errorf("a value changed on the stack")
		}
	}
	return pad[depth%16]
}

// TestRacingReadersSeeWholeValues: a slot that threads write ints, floats and objects to never shows a mixture.
func TestRacingReadersSeeWholeValues(t *testing.T) {
	var slot atomic.Pointer[Value]
	first := valueFor(0)
	slot.Store(&first)
	var wg sync.WaitGroup
	for w := range 4 {
		wg.Add(2)
		go func() {
			defer wg.Done()
			for i := range int64(20000) {
				v := valueFor(i*4 + int64(w))
				slot.Store(&v)
			}
		}()
		go func() {
			defer wg.Done()
			for range 20000 {
				v := *slot.Load()
				if v.IsObject() && As[IntObj](v).typ != IntType || v.Zero() {
					t.Errorf("a reader saw %#x", v.bits())
				}
			}
		}()
	}
	wg.Wait()
}

// TestValueUnderCheckmark runs the stress again in a process whose collector checks itself and runs at every turn.
func TestValueUnderCheckmark(t *testing.T) {
	if os.Getenv("GRUMPY_STRESS_CHILD") != "" {
		t.Skip("this is the child")
	}
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(exe, "-test.run=^(TestValueGCStress|TestRacingReaders)", "-test.short")
	cmd.Env = append(os.Environ(), "GODEBUG=gccheckmark=1,invalidptr=1", "GOGC=5", "GRUMPY_STRESS_CHILD=1")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}
