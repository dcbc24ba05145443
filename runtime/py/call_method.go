// Method calls of compiled code: LoadMethod's result is called without building a bound method.
package py

// CallBound0 calls what LoadMethod gave, without arguments.
func CallBound0(t *Thread, m, self Value) Value {
	if self.Zero() {
		return Call0(t, m)
	}
	if IsExact(m, FunctionType) {
		fn := As[Function](m)
		if e := fn.code.E1; e != nil {
			return e(t, fn, self)
		}
		if fn.fillsFrom(1) {
			return fn.callFilled(t, &[maxDirect]Value{self}, 1)
		}
	} else if fn := As[MethodDescr](m).row.Impl.fn0; fn != nil {
		return fn(t, self)
	}
	return callBoundFew(t, m, self, Value{}, Value{}, Value{}, 0)
}

// CallBound1 calls what LoadMethod gave with one argument.
func CallBound1(t *Thread, m, self, a Value) Value {
	if self.Zero() {
		return Call1(t, m, a)
	}
	if IsExact(m, FunctionType) {
		fn := As[Function](m)
		if e := fn.code.E2; e != nil {
			return e(t, fn, self, a)
		}
		if fn.fillsFrom(2) {
			return fn.callFilled(t, &[maxDirect]Value{self, a}, 2)
		}
	} else if fn := As[MethodDescr](m).row.Impl.fn1; fn != nil {
		return fn(t, self, a)
	}
	return callBoundFew(t, m, self, a, Value{}, Value{}, 1)
}

// CallBound2 calls what LoadMethod gave with two arguments.
func CallBound2(t *Thread, m, self, a, b Value) Value {
	if self.Zero() {
		return Call2(t, m, a, b)
	}
	if IsExact(m, FunctionType) {
		fn := As[Function](m)
		if e := fn.code.E3; e != nil {
			return e(t, fn, self, a, b)
		}
		if fn.fillsFrom(3) {
			return fn.callFilled(t, &[maxDirect]Value{self, a, b}, 3)
		}
	} else if fn := As[MethodDescr](m).row.Impl.fn2; fn != nil {
		return fn(t, self, a, b)
	}
	return callBoundFew(t, m, self, a, b, Value{}, 2)
}

// CallBound3 calls what LoadMethod gave with three arguments.
func CallBound3(t *Thread, m, self, a, b, c Value) Value {
	if self.Zero() {
		return Call3(t, m, a, b, c)
	}
	if IsExact(m, FunctionType) {
		fn := As[Function](m)
		if e := fn.code.E4; e != nil {
			return e(t, fn, self, a, b, c)
		}
		if fn.fillsFrom(4) {
			return fn.callFilled(t, &[maxDirect]Value{self, a, b, c}, 4)
		}
	}
	return callBoundFew(t, m, self, a, b, c, 3)
}

// CallBoundN calls what LoadMethod gave with any number of arguments.
func CallBoundN(t *Thread, m, self Value, args []Value) Value {
	return CallBoundKw(t, m, self, args, nil)
}

// CallBoundKw calls what LoadMethod gave with keyword arguments too.
func CallBoundKw(t *Thread, m, self Value, args []Value, kw *Kwargs) Value {
	if self.Zero() {
		return CallKw(t, m, args, kw)
	}
	return callBoundArgs(t, m, self, args, kw)
}

func callBoundArgs(t *Thread, m, self Value, args []Value, kw *Kwargs) Value {
	if IsExact(m, FunctionType) {
		full := make([]Value, 0, len(args)+1)
		return callFunction(t, As[Function](m), append(append(full, self), args...), kw)
	}
	row := As[MethodDescr](m).row
	if !t.Enter() {
		return recursionIn(t, " while calling a Python object")
	}
	r := row.Impl.call(t, row.Name, self, args, kw)
	t.depth--
	return r
}

// callBoundFew is callBoundArgs for n arguments, of which there are at most three.
func callBoundFew(t *Thread, m, self, a, b, c Value, n int) Value {
	if IsExact(m, FunctionType) {
		all := [4]Value{self, a, b, c}
		return As[Function](m).callBinding(t, all[:n+1], nil)
	}
	row := As[MethodDescr](m).row
	return row.Impl.callFew(t, row.Name, self, a, b, c, n)
}

// CallBoundNamed calls what LoadMethod gave with keyword arguments: args holds the positional ones, then one for each name.
func CallBoundNamed(t *Thread, m, self Value, names, args []Value) Value {
	if self.Zero() {
		return CallNamed(t, m, names, args)
	}
	if IsExact(m, FunctionType) {
		var p [maxDirect]Value
		fn := As[Function](m)
		if fn.layOut(&p, self, names, args) {
			return fn.callDirect(t, &p)
		}
		if n := len(args) - len(names); n < maxDirect {
			p = [maxDirect]Value{self}
			copy(p[1:], args[:n])
			return fn.callBinding(t, p[:n+1], &Kwargs{Names: names, Vals: args[n:]})
		}
	}
	positional, kw := splitNamed(names, args)
	return callBoundArgs(t, m, self, positional, kw)
}

// CallMethod0 is o.name().
func CallMethod0(t *Thread, o Value, name *Str, site *AttrSite) Value {
	m, self := LoadMethod(t, o, name, site)
	if m.Zero() {
		return m
	}
	return CallBound0(t, m, self)
}

// CallMethod1 is o.name(a).
func CallMethod1(t *Thread, o Value, name *Str, site *AttrSite, a Value) Value {
	m, self := LoadMethod(t, o, name, site)
	if m.Zero() {
		return m
	}
	return CallBound1(t, m, self, a)
}

// CallMethod2 is o.name(a, b).
func CallMethod2(t *Thread, o Value, name *Str, site *AttrSite, a, b Value) Value {
	m, self := LoadMethod(t, o, name, site)
	if m.Zero() {
		return m
	}
	return CallBound2(t, m, self, a, b)
}

// CallMethod3 is o.name(a, b, c).
func CallMethod3(t *Thread, o Value, name *Str, site *AttrSite, a, b, c Value) Value {
	m, self := LoadMethod(t, o, name, site)
	if m.Zero() {
		return m
	}
	return CallBound3(t, m, self, a, b, c)
}
