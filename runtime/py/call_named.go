// Calls with keywords of functions of few parameters: the arguments are laid out on Go's stack.
//
// Whatever is unusual, errors above all, is left to the general path (call_bind.go).
package py

// CallNamed calls f with keyword arguments: args holds the positional ones, then one for each name.
func CallNamed(t *Thread, f Value, names, args []Value) Value {
	if IsExact(f, FunctionType) {
		var p [maxDirect]Value
		fn := As[Function](f)
		if fn.layOut(&p, Value{}, names, args) {
			return fn.callDirect(t, &p)
		}
		n := len(args) - len(names)
		return fn.callBinding(t, args[:n:n], &Kwargs{Names: names, Vals: args[n:]})
	}
	positional, kw := splitNamed(names, args)
	return CallKw(t, f, positional, kw)
}

// fewKeywords is a Kwargs and the room for what it holds, in one allocation.
type fewKeywords struct {
	Kwargs
	names, vals [fewNames]Value
}

const fewNames = 5

// splitNamed gives the arguments as the general path wants them, in slices that a callee may keep.
func splitNamed(names, args []Value) ([]Value, *Kwargs) {
	n := len(args) - len(names)
	if n == 0 && len(names) <= fewNames {
		kw := &fewKeywords{}
		kw.Names, kw.Vals = names, append(kw.vals[:0], args...)
		return nil, &kw.Kwargs
	}
	own := append([]Value(nil), args...)
	return own[:n:n], &Kwargs{Names: names, Vals: own[n:]}
}

// callSpread is fn(*args, *items, **d), if the function is entered directly and every argument has its place at once;
// done=false: nothing was done.
func (fn *Function) callSpread(t *Thread, args, items []Value, d *Dict) (r Value, done bool) {
	n := len(args) + len(items)
	if n > maxDirect || d != nil && (!d.readable() || n+d.Len() > maxDirect) {
		return Value{}, false
	}
	var names, all, p [maxDirect]Value
	copy(all[copy(all[:], args):], items)
	count := 0
	if d != nil {
		for c := d.cursor(); ; count++ {
			key, v, _, more := c.next()
			if !more {
				break
			}
			names[count], all[n+count] = key, v
		}
	}
	if !fn.layOut(&p, Value{}, names[:count], all[:n+count]) {
		return Value{}, false
	}
	return fn.callDirect(t, &p), true
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
