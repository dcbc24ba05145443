// Calls that leave out parameters with defaults: the short way, without a heap-allocated argument list.
package py

// maxDirect is how many parameters a function may have to be entered through Code.E0 … E6.
const maxDirect = 6

// fillsFrom tells whether a call with n positional arguments only needs defaults for the rest.
func (fn *Function) fillsFrom(n int) bool {
	c := fn.code
	return c.EN == nil && fn.defaults != nil && n < c.ArgCount && c.ArgCount-n <= len(fn.defaults.items)
}

// callFilled calls the function with the first n values of p and defaults for the others; fillsFrom(n) holds.
func (fn *Function) callFilled(t *Thread, p *[maxDirect]Value, n int) Value {
	c := fn.code
	d := fn.defaults.items
	copy(p[n:c.ArgCount], d[len(d)-(c.ArgCount-n):])
	return fn.callDirect(t, p)
}

// callDirect calls a function that has parameters, and no more than maxDirect, with all of them in p.
func (fn *Function) callDirect(t *Thread, p *[maxDirect]Value) Value {
	c := fn.code
	switch c.ArgCount {
	case 1:
		return c.E1(t, fn, p[0])
	case 2:
		return c.E2(t, fn, p[0], p[1])
	case 3:
		return c.E3(t, fn, p[0], p[1], p[2])
	case 4:
		return c.E4(t, fn, p[0], p[1], p[2], p[3])
	case 5:
		return c.E5(t, fn, p[0], p[1], p[2], p[3], p[4])
	}
	return c.E6(t, fn, p[0], p[1], p[2], p[3], p[4], p[5])
}
