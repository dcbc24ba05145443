// Calls with keywords of functions of few parameters: the arguments are laid out on Go's stack.
//
// Whatever is unusual, errors above all, is left to the general path (call_bind.go).
package py

// CallNamed calls f with keyword arguments: args holds the positional ones, then one for each name.
func CallNamed(t *Thread, f Value, names, args []Value) Value {
	if IsExact(f, FunctionType) {
		var p [maxDirect]Value
		if fn := As[Function](f); fn.layOut(&p, Value{}, names, args) {
			return fn.callDirect(t, &p)
		}
	}
	positional, kw := splitNamed(names, args)
	return CallKw(t, f, positional, kw)
}

// splitNamed gives the arguments as the general path wants them, in slices that a callee may keep.
func splitNamed(names, args []Value) ([]Value, *Kwargs) {
	own := append([]Value(nil), args...)
	n := len(args) - len(names)
	return own[:n:n], &Kwargs{Names: names, Vals: own[n:]}
}

// layOut puts the arguments where the function's parameters are, self (unless it is zero) before the positional ones;
// false: the call is not as simple as that.
func (fn *Function) layOut(p *[maxDirect]Value, self Value, names, args []Value) bool {
	c := fn.code
	if c.EN != nil || c.ArgCount == 0 || c.ArgCount > maxDirect {
		return false
	}
	n := 0
	if self.Ok() {
		p[0] = self
		n = 1
	}
	positional := len(args) - len(names)
	if n+positional > c.ArgCount {
		return false
	}
	for _, v := range args[:positional] {
		p[n] = v
		n++
	}
	params := c.params()
	for i, name := range names {
		at := indexOfParam(params, name)
		if at < 0 || p[at].Ok() {
			return false
		}
		p[at] = args[positional+i]
	}
	return fn.fillGaps(p, n)
}

func indexOfParam(params []*Str, name Value) int {
	for i, param := range params {
		if param.V() == name {
			return i
		}
	}
	return -1
}

// fillGaps puts defaults where parameters from n on have no argument; false: one has no default either.
func (fn *Function) fillGaps(p *[maxDirect]Value, n int) bool {
	c := fn.code
	var defaults []Value
	if fn.defaults != nil {
		defaults = fn.defaults.items
	}
	required := c.ArgCount - len(defaults)
	for i := n; i < c.ArgCount; i++ {
		if p[i].Ok() {
			continue
		}
		if i < required {
			return false
		}
		p[i] = defaults[i-required]
	}
	return true
}
