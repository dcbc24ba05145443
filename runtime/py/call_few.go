// Calls of built-in functions and methods with at most three positional arguments, without a slice of their own.
//
// An implementation that takes a slice gets a piece of the thread's argument stack. It sees its arguments for the time of
// the call only: none of those with a fixed number of parameters keeps the slice (those that take any number of
// arguments may, and get a slice from the heap).
package py

// argRoom is how many arguments the stack holds; calls nested more deeply than that take slices from the heap.
const argRoom = 128

// few gives the first n of three arguments as a slice.
func few(a, b, c Value, n int) []Value {
	all := []Value{a, b, c}
	return all[:n:n]
}

// callFew is call with n positional arguments, of which there are at most three, and no keywords.
func (m *Impl) callFew(t *Thread, name string, self, a, b, c Value, n int) Value {
	if !t.Enter() {
		return recursionIn(t, " while calling a Python object")
	}
	var r Value
	switch {
	case n < m.min || n > m.max:
		r = m.call(t, name, self, few(a, b, c, n), nil)
	case m.fn1 != nil:
		r = m.fn1(t, self, a)
	case m.fn2 != nil:
		r = m.fn2(t, self, a, b)
	case n == 0 && m.fn0 != nil:
		r = m.fn0(t, self)
	default:
		r = m.callStacked(t, self, a, b, c, n)
	}
	t.depth--
	return r
}

// callStacked runs an implementation that takes a slice of max arguments.
func (m *Impl) callStacked(t *Thread, self, a, b, c Value, n int) Value {
	top := t.argTop
	end := top + m.max
	if end > argRoom {
		full := make([]Value, m.max)
		copy(full, few(a, b, c, n))
		return m.fnN(t, self, full)
	}
	if t.args == nil {
		t.args = new([argRoom]Value)
	}
	window := t.args[top:end:end]
	switch n {
	case 3:
		window[2] = c
		fallthrough
	case 2:
		window[1] = b
		fallthrough
	case 1:
		window[0] = a
	}
	t.argTop = end
	r := m.fnN(t, self, window)
	clear(window)
	t.argTop = top
	return r
}
