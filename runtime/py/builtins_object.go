// Built-in functions about objects and their attributes: getattr, isinstance, dir, id, ….
package py

import "strings"

func init() {
	declareBuiltins(
		Row{"getattr", "(object, name[, default]) -> value", "Get a named attribute from an object; getattr(x, 'y') is equivalent to x.y.", Unpack(2, 3, builtinGetAttr), MethodRow},
		Row{"setattr", "(object, name, value)", "Set a named attribute on an object; setattr(x, 'y', v) is equivalent to\n``x.y = v''.", Unpack(3, 3, builtinSetAttrFunc), MethodRow},
		Row{"delattr", "(object, name)", "Delete a named attribute on an object; delattr(x, 'y') is equivalent to\n``del x.y''.", Unpack2(2, builtinDelAttr), MethodRow},
		Row{"hasattr", "(object, name) -> bool", "Return whether the object has an attribute with the given name.\n(This is done by calling getattr(object, name) and catching exceptions.)", Unpack2(2, builtinHasAttr), MethodRow},
		Row{"isinstance", "(object, class-or-type-or-tuple) -> bool", "Return whether an object is an instance of a class or of a subclass thereof.", Unpack2(2, builtinIsInstance), MethodRow},
		Row{"issubclass", "(C, B) -> bool", "Return whether class C is a subclass (i.e., a derived class) of class B.", Unpack2(2, builtinIsSubclass), MethodRow},
		Row{"callable", "(object) -> bool", "Return whether the object is callable (i.e., some kind of function).", OneArg(func(t *Thread, _, x Value) Value { return Bool(isCallable(x)) }), MethodRow},
		Row{"id", "(object) -> integer", "Return the identity of an object.", OneArg(func(t *Thread, _, x Value) Value { return identity(x) }), MethodRow},
		Row{"hash", "(object) -> integer", "Return a hash value for the object.", OneArg(builtinHashFunc), MethodRow},
		Row{"repr", "(object) -> string", "Return the canonical string representation of the object.", OneArg(func(t *Thread, _, x Value) Value { return Repr(t, x) }), MethodRow},
		Row{"len", "(object) -> integer", "Return the number of items of a sequence or collection.", OneArg(builtinLen), MethodRow},
		Row{"dir", "([object]) -> list of strings", "Return the names in the current scope, or the attributes of the object.", Unpack1(0, builtinDir), MethodRow},
		Row{"vars", "([object]) -> dictionary", "Without arguments, equivalent to locals().\nWith an argument, equivalent to object.__dict__.", Unpack1(0, builtinVars), MethodRow},
		Row{"globals", "() -> dictionary", "Return the dictionary containing the current scope's global variables.", NoArgs(builtinGlobals), MethodRow},
		Row{"locals", "() -> dictionary", "Update and return a dictionary containing the current scope's local variables.", NoArgs(builtinLocals), MethodRow},
		Row{"apply", "(object[, args[, kwargs]]) -> value", "Call a callable object with positional arguments taken from the tuple args,\nand keyword arguments taken from the optional dictionary kwargs.", Unpack(1, 3, builtinApply), MethodRow},
		Row{"__import__", "(name, globals={}, locals={}, fromlist=[], level=-1) -> module", "Import a module.", Keywords(1, "name globals locals fromlist level", builtinImportFunc), MethodRow},
		Row{"reload", "(module) -> module", "Reload the module.  The module must have been successfully imported before.", OneArg(func(t *Thread, _, m Value) Value { return reloadModule(t, m) }), MethodRow},
		Row{"compile", "(source, filename, mode[, flags[, dont_inherit]]) -> code object", "Compile the source into a code object.", Raw(builtinCompile), MethodRow},
		Row{"eval", "(source[, globals[, locals]]) -> value", "Evaluate the source in the context of globals and locals.", Raw(builtinEval), MethodRow},
		Row{"execfile", "(filename[, globals[, locals]])", "Read and execute a Python script from a file.", Raw(builtinExecFile), MethodRow},
		Row{"input", "([prompt]) -> value", "Equivalent to eval(raw_input(prompt)).", Raw(builtinInput), MethodRow},
	)
}

func builtinCompile(t *Thread, _ Value, args []Value, kw *Kwargs) Value {
	return callEvaluator(t, "compile", evaluator.Compile, args, kw)
}

func builtinEval(t *Thread, _ Value, args []Value, kw *Kwargs) Value {
	return callEvaluator(t, "eval", evaluator.Eval, args, kw)
}

func builtinExecFile(t *Thread, _ Value, args []Value, kw *Kwargs) Value {
	return callEvaluator(t, "execfile", evaluator.ExecFile, args, kw)
}

func builtinInput(t *Thread, _ Value, args []Value, kw *Kwargs) Value {
	return callEvaluator(t, "input", evaluator.Input, args, kw)
}

func builtinGetAttr(t *Thread, _ Value, a []Value) Value {
	name := namedAttr(t, a[1], "getattr(): attribute name must be string")
	if name == nil {
		return Value{}
	}
	v := GetAttr(t, a[0], name)
	if v.Zero() && a[2].Ok() && t.ClearIf(AttributeError) {
		return a[2]
	}
	return v
}

// namedAttr interns an attribute name given to getattr and its like.
func namedAttr(t *Thread, v Value, msg string) *Str {
	if !IsStr(v) && !IsUnicode(v) {
		t.Raise(TypeError, msg)
		return nil
	}
	return attrName(t, v)
}

func builtinSetAttrFunc(t *Thread, _ Value, a []Value) Value {
	name := attrName(t, a[1])
	return noneIf(name != nil && SetAttr(t, a[0], name, a[2]))
}

func builtinDelAttr(t *Thread, _, o, n Value) Value {
	name := attrName(t, n)
	return noneIf(name != nil && DelAttr(t, o, name))
}

func builtinHasAttr(t *Thread, _, o, n Value) Value {
	name := namedAttr(t, n, "hasattr(): attribute name must be string")
	if name == nil {
		return Value{}
	}
	if GetAttr(t, o, name).Ok() {
		return True
	}
	if t.ClearIf(Exception) || classicExceptionPending(t) {
		return False
	}
	return Value{}
}

// classicExceptionPending drops a pending exception that is no BaseException.
func classicExceptionPending(t *Thread) bool {
	if IsExact(t.exc.Type, ClassObjType) {
		t.ClearExc()
		return true
	}
	return false
}

func boolResult(r, ok bool) Value {
	if !ok {
		return Value{}
	}
	return Bool(r)
}

func builtinIsInstance(t *Thread, _, x, cls Value) Value {
	return boolResult(IsInstance(t, x, cls))
}

func builtinIsSubclass(t *Thread, _, c, cls Value) Value {
	return boolResult(IsSubclass(t, c, cls))
}

// identity is id(v): the address of an object, a number of its own for an unboxed one. Ints of up to 46 bits take
// the numbers from 2**47 to 2**48, which are above all addresses and still unboxed; others count as their word, which
// begins higher.
func identity(v Value) Value {
	const half = 1 << 46
	if v.IsInt() {
		if i := v.Int(); -half <= i && i < half {
			return SmallInt(3*half + i)
		}
	}
	return IntOrLongFromUint(uint64(v.bits()))
}

func builtinHashFunc(t *Thread, _, x Value) Value {
	h, ok := Hash(t, x)
	if !ok {
		return Value{}
	}
	return Int(h)
}

func builtinLen(t *Thread, _, x Value) Value {
	n, ok := Len(t, x)
	if !ok {
		return Value{}
	}
	return Int(int64(n))
}

func builtinGlobals(t *Thread, _ Value) Value {
	g := t.callerGlobals()
	t.takeCaller()
	if g == nil {
		return None
	}
	return g.V()
}

func builtinLocals(t *Thread, _ Value) Value {
	c := t.takeCaller()
	switch {
	case c.activation != nil:
		return c.activation.Locals(t)
	case c.locals.Ok():
		return c.locals
	}
	if locals := t.callerLocals(); locals.Ok() {
		return locals
	}
	return NewDict().V()
}

func builtinVars(t *Thread, _, o Value) Value {
	if o.Zero() {
		return builtinLocals(t, o)
	}
	t.takeCaller()
	d := GetAttr(t, o, s__dict__)
	if d.Zero() && t.ClearIf(AttributeError) {
		return t.Raise(TypeError, "vars() argument must have __dict__ attribute")
	}
	return d
}

func builtinApply(t *Thread, _ Value, a []Value) Value {
	star := a[1]
	if star.Ok() && !IsTuple(star) {
		if !isSequence(t, star) {
			return t.Raise(TypeError, "apply() arg 2 expected sequence, found "+TypeName(star))
		}
		items, ok := ListFromIter(t, star)
		if !ok {
			if t.ClearIf(TypeError) {
				return t.Raise(TypeError, "apply() arg 2 expected sequence, found "+TypeName(star))
			}
			return Value{}
		}
		star = TupleOf(append([]Value(nil), items...)).V()
	}
	if a[2].Ok() && !IsDict(a[2]) {
		return t.Raise(TypeError, "apply() arg 3 expected dictionary, found "+TypeName(a[2]))
	}
	return CallEx(t, a[0], nil, nil, star, a[2])
}

func builtinImportFunc(t *Thread, _ Value, a []Value) Value {
	if IsUnicode(a[0]) {
		if a[0] = ToStr(t, a[0]); a[0].Zero() {
			return Value{}
		}
	}
	if _, ok := argCString(t, "__import__", 1, a[0]); !ok {
		return Value{}
	}
	level := -1
	if a[4].Ok() {
		n, ok := argInt32(t, a[4])
		if !ok {
			return Value{}
		}
		level = n
	}
	var g *Dict
	if a[1].Ok() && IsDict(a[1]) {
		g = As[Dict](a[1])
	}
	name := As[Str](a[0]).String()
	if strings.Contains(name, "/") {
		return t.Raise(ImportError, "Import by filename is not supported.")
	}
	return importFrom(t, g, name, a[3], level)
}

// builtinDir is dir().
func builtinDir(t *Thread, _, o Value) Value {
	if o.Zero() {
		locals := builtinLocals(t, o)
		return sortedLocals(t, locals)
	}
	t.takeCaller()
	if f := LookupSpecial(t, o, Intern("__dir__")); f.Ok() {
		r := Call0(t, f)
		if r.Zero() {
			return r
		}
		if !IsList(r) {
			return t.Raise(TypeError, "__dir__() must return a list, not "+TypeName(r))
		}
		return sortedList(t, As[List](r).Items())
	} else if t.HasExc() {
		return f
	}
	names := NewDict()
	if !collectNames(t, names, o) {
		return Value{}
	}
	return sortedKeys(t, names.V())
}

// sortedLocals gives the names of a namespace, which eval may have made of any mapping.
func sortedLocals(t *Thread, locals Value) Value {
	keys := GetAttr(t, locals, Intern("keys"))
	if keys.Zero() {
		return keys
	}
	r := Call0(t, keys)
	switch {
	case r.Zero():
		return r
	case !IsList(r):
		return t.Raise(TypeError, "dir(): expected keys() of locals to be a list, not '"+TypeName(r)+"'")
	}
	return sortedList(t, As[List](r).Items())
}

func sortedKeys(t *Thread, d Value) Value {
	keys := GetAttr(t, d, Intern("keys"))
	if keys.Zero() {
		return keys
	}
	r := Call0(t, keys)
	if r.Zero() {
		return r
	}
	items, ok := ListFromIter(t, r)
	if !ok {
		return Value{}
	}
	return sortedList(t, items)
}

func sortedList(t *Thread, items []Value) Value {
	l := ListOf(append([]Value(nil), items...))
	sort := GetAttr(t, l.V(), Intern("sort"))
	if sort.Zero() || Call0(t, sort).Zero() {
		return Value{}
	}
	return l.V()
}

// collectNames gathers what dir(o) shows.
func collectNames(t *Thread, names *Dict, o Value) bool {
	switch {
	case IsInstanceOf(o, ModuleType):
		return collectModuleNames(t, names, o)
	case IsType(o) || IsExact(o, ClassObjType):
		addClassNames(names, o)
		return true
	}
	d := GetAttr(t, o, s__dict__)
	if d.Zero() {
		if !t.ClearIf(AttributeError) {
			return false
		}
	} else if IsDict(d) && !addNames(t, names, As[Dict](d)) {
		return false
	}
	for _, special := range []string{"__members__", "__methods__"} {
		if v := GetAttr(t, o, Intern(special)); v.Zero() {
			t.ClearExc()
		}
	}
	c := GetAttr(t, o, s__class__)
	if c.Zero() {
		return t.ClearIf(AttributeError)
	}
	addClassNames(names, c)
	return true
}

func collectModuleNames(t *Thread, names *Dict, o Value) bool {
	d := GetAttr(t, o, s__dict__)
	if d.Zero() || IsDict(d) {
		return d.Ok() && addNames(t, names, As[Dict](d))
	}
	if own := ModuleType.dictOf(o, false); own != nil {
		if name := own.GetStr(s__name__); name.Ok() && IsStr(name) {
			t.Raise(TypeError, As[Str](name).String()+".__dict__ is not a dictionary")
			return false
		}
	}
	t.Raise(SystemError, "nameless module")
	return false
}

func addNames(t *Thread, names, from *Dict) bool {
	ok := true
	from.Each(func(k, v Value) bool {
		ok = names.Set(t, k, None)
		return ok
	})
	return ok
}

// addClassNames adds the names of a class and of its bases.
func addClassNames(names *Dict, c Value) {
	var bases []Value
	switch {
	case IsType(c):
		bases = As[Type](c).baseList()
	case IsExact(c, ClassObjType):
		bases = As[ClassObj](c).bases.items
	default:
		return
	}
	classDict(c).Each(func(k, v Value) bool {
		if IsStr(k) {
			names.SetStr(plainStr(k), None)
		}
		return true
	})
	for _, b := range bases {
		addClassNames(names, b)
	}
}
