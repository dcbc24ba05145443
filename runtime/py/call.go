// Calls: the fast paths by arity, and the general path.
//
// A call with n positional arguments of a function that takes exactly n goes straight to the Go
// function in Code.E<n>: no slice, tuple or dict is built. Everything else goes through CallKw.
package py

// Call0 calls f without arguments.
func Call0(t *Thread, f Value) Value {
	if IsExact(f, FunctionType) {
		fn := As[Function](f)
		if e := fn.code.E0; e != nil {
			return e(t, fn)
		}
		if fn.fillsFrom(0) {
			return fn.callFilled(t, &[maxDirect]Value{}, 0)
		}
		return fn.callBinding(t, nil, nil)
	} else if IsExact(f, BuiltinType) {
		b := As[Builtin](f)
		return b.row.Impl.callFew(t, b.row.Name, b.self, Value{}, Value{}, Value{}, 0)
	}
	if in, done := callClass(t, f, Value{}, Value{}, 0); done {
		return in
	}
	return CallKw(t, f, nil, nil)
}

// Call1 calls f(a).
func Call1(t *Thread, f, a Value) Value {
	if f.IsObject() {
		switch f.object().typ {
		case FunctionType:
			fn := As[Function](f)
			if e := fn.code.E1; e != nil {
				return e(t, fn, a)
			}
			if fn.fillsFrom(1) {
				return fn.callFilled(t, &[maxDirect]Value{a}, 1)
			}
			return fn.callBinding(t, []Value{a}, nil)
		case MethodType:
			if m := As[Method](f); m.self.Ok() && IsExact(m.fn, FunctionType) {
				fn := As[Function](m.fn)
				if e := fn.code.E2; e != nil {
					return e(t, fn, m.self, a)
				}
			}
		case BuiltinType:
			b := As[Builtin](f)
			if b.row.Impl.fn1 != nil {
				return b.row.Impl.fn1(t, b.self, a)
			}
			return b.row.Impl.callFew(t, b.row.Name, b.self, a, Value{}, Value{}, 1)
		case TypeType:
			if ty := As[Type](f); ty.convert != nil {
				return typeConvert(t, ty, a)
			}
		}
	}
	if in, done := callClass(t, f, a, Value{}, 1); done {
		return in
	}
	return CallKw(t, f, []Value{a}, nil)
}

// Call2 calls f(a, b).
func Call2(t *Thread, f, a, b Value) Value {
	if f.IsObject() {
		switch f.object().typ {
		case FunctionType:
			fn := As[Function](f)
			if e := fn.code.E2; e != nil {
				return e(t, fn, a, b)
			}
			if fn.fillsFrom(2) {
				return fn.callFilled(t, &[maxDirect]Value{a, b}, 2)
			}
			return fn.callBinding(t, []Value{a, b}, nil)
		case MethodType:
			if m := As[Method](f); m.self.Ok() && IsExact(m.fn, FunctionType) {
				fn := As[Function](m.fn)
				if e := fn.code.E3; e != nil {
					return e(t, fn, m.self, a, b)
				}
			}
		case BuiltinType:
			bf := As[Builtin](f)
			if bf.row.Impl.fn2 != nil {
				return bf.row.Impl.fn2(t, bf.self, a, b)
			}
			return bf.row.Impl.callFew(t, bf.row.Name, bf.self, a, b, Value{}, 2)
		}
	}
	if in, done := callClass(t, f, a, b, 2); done {
		return in
	}
	return CallKw(t, f, []Value{a, b}, nil)
}

// Call3 calls f(a, b, c).
func Call3(t *Thread, f, a, b, c Value) Value {
	if IsExact(f, FunctionType) {
		fn := As[Function](f)
		if e := fn.code.E3; e != nil {
			return e(t, fn, a, b, c)
		}
		if fn.fillsFrom(3) {
			return fn.callFilled(t, &[maxDirect]Value{a, b, c}, 3)
		}
		return fn.callBinding(t, []Value{a, b, c}, nil)
	} else if IsExact(f, BuiltinType) {
		bf := As[Builtin](f)
		return bf.row.Impl.callFew(t, bf.row.Name, bf.self, a, b, c, 3)
	}
	return CallKw(t, f, []Value{a, b, c}, nil)
}

// Call4 calls f(a, b, c, d).
func Call4(t *Thread, f, a, b, c, d Value) Value {
	if IsExact(f, FunctionType) {
		fn := As[Function](f)
		if e := fn.code.E4; e != nil {
			return e(t, fn, a, b, c, d)
		}
	}
	return CallKw(t, f, []Value{a, b, c, d}, nil)
}

// CallN calls f with positional arguments. The callee may keep args.
func CallN(t *Thread, f Value, args []Value) Value { return CallKw(t, f, args, nil) }

// CallKw calls f with positional and keyword arguments; kw may be nil. The callee may keep args.
func CallKw(t *Thread, f Value, args []Value, kw *Kwargs) Value {
	if IsExact(f, FunctionType) {
		return callFunction(t, As[Function](f), args, kw)
	}
	call := TypeOf(f).Slots.Call
	if call == nil {
		return t.Raise(TypeError, "'"+TypeName(f)+"' object is not callable")
	}
	if kw.Len() > 1 && !kw.FromDict && !IsExact(f, MethodType) && !IsExact(f, BuiltinType) {
		kw = kw.throughDict()
	}
	if !t.Enter() {
		return recursionIn(t, " while calling a Python object")
	}
	r := call(t, f, args, kw)
	t.depth--
	if r.Zero() && !t.HasExc() {
		return t.Raise(SystemError, "NULL result without error in PyObject_Call")
	}
	return r
}

// recursionIn completes the recursion error with where it happened, as CPython words it.
func recursionIn(t *Thread, where string) Value {
	if t.ErrMatches(RuntimeError) {
		t.Raise(RuntimeError, "maximum recursion depth exceeded"+where)
	}
	return Value{}
}

// RecursionIn completes the recursion error that Enter left with where it happened, as CPython words it.
func (t *Thread) RecursionIn(where string) { recursionIn(t, where) }

// EnterFor is Enter whose recursion error says where it happened.
func (t *Thread) EnterFor(where string) bool {
	if t.Enter() {
		return true
	}
	recursionIn(t, where)
	return false
}

// callFunctionWithSelf calls fn(self, *args) without building a bound method.
func callFunctionWithSelf(t *Thread, fn *Function, self Value, args []Value) Value {
	c := fn.code
	switch len(args) {
	case 0:
		if c.E1 != nil {
			return c.E1(t, fn, self)
		}
	case 1:
		if c.E2 != nil {
			return c.E2(t, fn, self, args[0])
		}
	case 2:
		if c.E3 != nil {
			return c.E3(t, fn, self, args[0], args[1])
		}
	case 3:
		if c.E4 != nil {
			return c.E4(t, fn, self, args[0], args[1], args[2])
		}
	}
	full := make([]Value, 0, len(args)+1)
	return callFunction(t, fn, append(append(full, self), args...), nil)
}

// enter runs the function's body with all parameters in place.
func (c *Code) enter(t *Thread, fn *Function, p []Value) Value {
	switch {
	case c.EN != nil:
		return c.EN(t, fn, p)
	case c.E1 != nil:
		return c.E1(t, fn, p[0])
	case c.E2 != nil:
		return c.E2(t, fn, p[0], p[1])
	case c.E3 != nil:
		return c.E3(t, fn, p[0], p[1], p[2])
	case c.E0 != nil:
		return c.E0(t, fn)
	case c.E4 != nil:
		return c.E4(t, fn, p[0], p[1], p[2], p[3])
	case c.E5 != nil:
		return c.E5(t, fn, p[0], p[1], p[2], p[3], p[4])
	case c.E6 != nil:
		return c.E6(t, fn, p[0], p[1], p[2], p[3], p[4], p[5])
	}
	return t.Raise(SystemError, "code object of "+c.Name+" has no body")
}

// simple tells whether the code takes exactly its positional parameters.
func (c *Code) simple() bool { return c.Flags&(CoVarArgs|CoVarKw) == 0 }

// callFunction calls a Python function with any arguments.
func callFunction(t *Thread, fn *Function, args []Value, kw *Kwargs) Value {
	c := fn.code
	if kw.Len() == 0 && len(args) == c.ArgCount && c.simple() {
		return c.enter(t, fn, args)
	}
	return fn.callBinding(t, args, kw)
}

// callBinding calls a Python function with any arguments, of which it keeps neither the slice nor kw.
func (fn *Function) callBinding(t *Thread, args []Value, kw *Kwargs) Value {
	p, ok := bindArguments(t, fn, args, kw)
	if !ok {
		return Value{}
	}
	return fn.code.enter(t, fn, p)
}
