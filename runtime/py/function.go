// The function type: attributes, binding to instances, creation.
package py

// FunctionType is the type of functions written in Python.
var FunctionType = NewType("function")

func init() {
	FunctionType.Setup(Spec{
		Doc: "function(code, globals[, name[, argdefs[, closure]]])\n\nCreate a function object from a code object and a dictionary.\n" +
			"The optional name string overrides the name from the code object.\nThe optional argdefs tuple specifies the default argument values.\n" +
			"The optional closure tuple supplies the bindings for free variables.",
		Slots: Slots{
			New: functionNew, Repr: functionRepr, Call: functionCall, GetAttr: GenericGetAttr, SetAttr: GenericSetAttr,
			DescrGet: functionGet,
		},
		GetSets: []GetSet{
			{"func_code", "", functionCodeGet, functionCodeSet}, {"__code__", "", functionCodeGet, functionCodeSet},
			{"func_defaults", "", functionDefaultsGet, functionDefaultsSet}, {"__defaults__", "", functionDefaultsGet, functionDefaultsSet},
			{"func_globals", "", functionGlobals, nil}, {"__globals__", "", functionGlobals, nil},
			{"func_closure", "", functionClosure, nil}, {"__closure__", "", functionClosure, nil},
			{"func_name", "", functionNameGet, functionNameSet}, {"__name__", "", functionNameGet, functionNameSet},
			{"func_dict", "", functionDictGet, functionDictSet}, {"__dict__", "", functionDictGet, functionDictSet},
			{"func_doc", "", functionDocGet, functionDocSet}, {"__doc__", "", functionDocGet, functionDocSet},
			{"__module__", "", functionModuleGet, functionModuleSet},
		},
		Flags: FlagWeakrefs,
		DictOf: func(o Value, make bool) *Dict {
			f := As[Function](o)
			if make {
				return lazyPtr(&f.dict, NewDict)
			}
			return loadPtr(&f.dict)
		},
	})
}

// NewFunction makes a function of compiled code; cells are its free variables, defaults those of its last parameters.
func NewFunction(t *Thread, code *Code, cells []*Cell, defaults []Value) Value {
	f := &Function{code: code, cells: cells, name: code.nameValue(), module: None}
	f.typ = FunctionType
	f.doc = code.Doc
	if f.doc.Zero() {
		f.doc = None
	}
	if len(defaults) > 0 {
		f.defaults = TupleOf(defaults)
	}
	if code.Module != nil {
		f.globals = code.Module.globals
		f.module = code.Module.nameOf()
	}
	return f.V()
}

// Cell gives free variable i of the function.
func (f *Function) Cell(i int) *Cell { return f.cells[i] }

func (c *Code) nameValue() Value {
	if s := loadPtr(&c.nameStr); s != nil {
		return s.V()
	}
	return lazyPtr(&c.nameStr, func() *Str { return Intern(c.Name) }).V()
}

func functionRepr(t *Thread, self Value) Value {
	return MkStr("<function " + As[Function](self).code.funcName(self) + " at " + addressOf(self) + ">")
}

func functionCall(t *Thread, self Value, args []Value, kw *Kwargs) Value {
	return callFunction(t, As[Function](self), args, kw)
}

func functionGet(t *Thread, d, obj Value, cls *Type) Value {
	if obj == None && cls != NoneType {
		obj = Value{}
	}
	c := Value{}
	if cls != nil {
		c = cls.V()
	}
	return newMethod(d, obj, c)
}

// functionNew is types.FunctionType(code, globals[, name[, argdefs[, closure]]]).
func functionNew(t *Thread, cls *Type, args []Value, kw *Kwargs) Value {
	if len(args) > 0 && len(args)+kw.Len() <= 5 && !IsExact(args[0], CodeType) {
		return t.Raise(TypeError, "function() argument 1 must be code, not "+TypeName(args[0]))
	}
	full, ok := bindKeywords(t, "function", []string{"code", "globals", "name", "argdefs", "closure"}, 2, args, kw)
	if !ok {
		return Value{}
	}
	if !IsExact(full[0], CodeType) {
		return t.Raise(TypeError, "function() argument 1 must be code, not "+TypeName(full[0]))
	}
	if !IsDict(full[1]) {
		return t.Raise(TypeError, "function() argument 2 must be dict, not "+TypeName(full[1]))
	}
	code := As[Code](full[0]).StandIn(t, As[Dict](full[1]))
	if code == nil {
		return Value{}
	}
	f := As[Function](NewFunction(t, code, nil, nil))
	f.globals = As[Dict](full[1])
	f.module = f.globals.GetStr(s__name__)
	if f.module.Zero() {
		f.module = None
	}
	if n := full[2]; n.Ok() && n != None {
		if !IsStr(n) {
			return t.Raise(TypeError, "arg 3 (name) must be None or string")
		}
		f.name = n
	}
	if d := full[3]; d.Ok() && d != None {
		if !IsTuple(d) {
			return t.Raise(TypeError, "arg 4 (defaults) must be None or tuple")
		}
		f.defaults = As[Tuple](d)
	}
	return functionSetClosure(t, f, full[4])
}

func functionSetClosure(t *Thread, f *Function, closure Value) Value {
	n := len(f.code.FreeVars)
	if closure.Zero() || closure == None {
		if n != 0 {
			return t.Raise(TypeError, "arg 5 (closure) must be tuple")
		}
		return f.V()
	}
	if !IsTuple(closure) {
		return t.Raise(TypeError, "arg 5 (closure) must be None or tuple")
	}
	items := As[Tuple](closure).items
	if len(items) != n {
		return t.Raisef(ValueError, "%s requires closure of length %d, not %d", f.code.Name, n, len(items))
	}
	for _, c := range items {
		if !IsExact(c, CellType) {
			return t.Raise(TypeError, "arg 5 (closure) expected cell, found "+TypeName(c))
		}
		f.cells = append(f.cells, As[Cell](c))
	}
	return f.V()
}

func functionCodeGet(t *Thread, self Value) Value { return As[Function](self).code.shown().V() }

func functionCodeSet(t *Thread, self, v Value) bool {
	f := As[Function](self)
	if v.Zero() || !IsExact(v, CodeType) {
		t.Raise(TypeError, "__code__ must be set to a code object")
		return false
	}
	c := As[Code](v)
	if len(c.FreeVars) != len(f.cells) {
		t.Raisef(ValueError, "%s() requires a code object with %d free vars, not %d", f.code.funcName(self), len(f.cells), len(c.FreeVars))
		return false
	}
	if f.globals != nil {
		if c = c.StandIn(t, f.globals); c == nil {
			return false
		}
	}
	f.code = c
	return true
}

func functionDefaultsGet(t *Thread, self Value) Value {
	if d := As[Function](self).defaults; d != nil {
		return d.V()
	}
	return None
}

func functionDefaultsSet(t *Thread, self, v Value) bool {
	if v.Zero() || v == None {
		As[Function](self).defaults = nil
		return true
	}
	if !IsTuple(v) {
		t.Raise(TypeError, "__defaults__ must be set to a tuple object")
		return false
	}
	As[Function](self).defaults = As[Tuple](v)
	return true
}

func functionGlobals(t *Thread, self Value) Value {
	if g := As[Function](self).globals; g != nil {
		return g.V()
	}
	return None
}

func functionClosure(t *Thread, self Value) Value {
	f := As[Function](self)
	if len(f.cells) == 0 {
		return None
	}
	items := make([]Value, len(f.cells))
	for i, c := range f.cells {
		items[i] = c.V()
	}
	return TupleOf(items).V()
}

func functionNameGet(t *Thread, self Value) Value { return As[Function](self).name }

func functionNameSet(t *Thread, self, v Value) bool {
	if v.Zero() || !IsStr(v) {
		t.Raise(TypeError, "__name__ must be set to a string object")
		return false
	}
	As[Function](self).name = v
	return true
}

func functionDictGet(t *Thread, self Value) Value { return FunctionType.dictOf(self, true).V() }

func functionDictSet(t *Thread, self, v Value) bool {
	if v.Zero() {
		t.Raise(TypeError, "function's dictionary may not be deleted")
		return false
	}
	if !IsDict(v) {
		t.Raise(TypeError, "setting function's dictionary to a non-dict")
		return false
	}
	storePtr(&As[Function](self).dict, As[Dict](v))
	return true
}

func functionDocGet(t *Thread, self Value) Value { return As[Function](self).doc }

func functionDocSet(t *Thread, self, v Value) bool {
	if v.Zero() {
		v = None
	}
	As[Function](self).doc = v
	return true
}

func functionModuleGet(t *Thread, self Value) Value { return As[Function](self).module }

func functionModuleSet(t *Thread, self, v Value) bool {
	if v.Zero() {
		v = None
	}
	As[Function](self).module = v
	return true
}
