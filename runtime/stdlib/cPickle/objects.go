package pickle

import "grumpy.dev/runtime/py"

// Pickling of instances, classes and functions: by name, or as __reduce__ says.

var (
	s__name__        = py.Intern("__name__")
	s__module__      = py.Intern("__module__")
	s__class__       = py.Intern("__class__")
	s__dict__        = py.Intern("__dict__")
	s__reduce__      = py.Intern("__reduce__")
	s__reduce_ex__   = py.Intern("__reduce_ex__")
	s__getinitargs__ = py.Intern("__getinitargs__")
	s__getstate__    = py.Intern("__getstate__")
)

// optional gives an attribute; zero with ok: there is none.
func optional(t *py.Thread, v py.Value, name *py.Str) (py.Value, bool) {
	return py.OptionalAttr(t, v, name)
}

// saveInstance pickles an instance of a classic class.
func (p *pickler) saveInstance(t *py.Thread, v py.Value) bool {
	if !p.enterFast(t, v) {
		return false
	}
	defer p.leaveFast(v)
	if p.instID.Ok() {
		if done, ok := p.savePersistent(t, v, p.instID); done || !ok {
			return ok
		}
	}
	class := py.GetAttr(t, v, s__class__)
	if class.Zero() {
		return false
	}
	p.op(opMark)
	if p.bin() && !p.save(t, class) {
		return false
	}
	getArgs, ok := optional(t, v, s__getinitargs__)
	if !ok {
		return false
	}
	if getArgs.Ok() {
		args := py.Call0(t, getArgs)
		if args.Zero() {
			return false
		}
		items, ok := py.ListFromIter(t, args)
		if !ok || !p.saveItems(t, items) {
			return false
		}
	}
	if p.bin() {
		p.op(opObj)
	} else {
		module, name, ok := p.globalName(t, class, py.Value{})
		if !ok {
			return false
		}
		p.text(opInst, module)
		p.out = append(append(p.out, name...), '\n')
	}
	p.put(v)
	return p.saveInstanceState(t, v)
}

func (p *pickler) saveInstanceState(t *py.Thread, v py.Value) bool {
	getState, ok := optional(t, v, s__getstate__)
	if !ok {
		return false
	}
	var state py.Value
	if getState.Ok() {
		state = py.Call0(t, getState)
	} else {
		state = py.GetAttr(t, v, s__dict__)
	}
	if state.Zero() || !p.save(t, state) {
		return false
	}
	p.op(opBuild)
	return true
}

// whichModule gives the module in which something is defined.
func whichModule(t *py.Thread, v py.Value, name string) (string, bool) {
	m, ok := optional(t, v, s__module__)
	if !ok {
		return "", false
	}
	if m.Ok() {
		if !py.IsStr(m) && !py.IsUnicode(m) {
			t.Raise(py.TypeError, "expected string or Unicode object, "+py.TypeName(m)+" found")
			return "", false
		}
		return py.ArgBytes(t, "", 1, m)
	}
	module := "__main__"
	key := py.Intern(name)
	py.Modules().Each(func(k, mod py.Value) bool {
		if mod == py.None || !py.IsStr(k) || py.As[py.Str](k).String() == "__main__" {
			return true
		}
		if got := py.GetAttr(t, mod, key); got != v {
			t.ClearExc()
			return true
		}
		module = py.As[py.Str](k).String()
		return false
	})
	return module, true
}

// globalName finds the module and name of a class or function, and that they lead to it.
func (p *pickler) globalName(t *py.Thread, v, named py.Value) (module, name string, ok bool) {
	if named.Zero() {
		if named = py.GetAttr(t, v, s__name__); named.Zero() {
			return "", "", false
		}
	}
	if !py.IsStr(named) {
		t.Raise(picklingError, "the name of a global must be a string")
		return "", "", false
	}
	name = py.As[py.Str](named).String()
	if module, ok = whichModule(t, v, name); !ok {
		return "", "", false
	}
	m := py.ImportModule(t, module)
	if m.Zero() {
		return "", "", cantPickle(t, v, "import of module "+module+" failed")
	}
	found := py.GetAttr(t, m, py.Intern(name))
	switch {
	case found.Zero():
		return "", "", cantPickle(t, v, "attribute lookup "+module+"."+name+" failed")
	case found != v:
		return "", "", cantPickle(t, v, "it's not the same object as "+module+"."+name)
	}
	return module, name, true
}

// cantPickle fails for a global; what went wrong before is forgotten.
func cantPickle(t *py.Thread, v py.Value, why string) bool {
	t.ClearExc()
	return failNaming(t, "Can't pickle ", v, ": "+why)
}

// failNaming fails with a message that has the object in it.
func failNaming(t *py.Thread, before string, v py.Value, behind string) bool {
	if text, ok := py.ReprString(t, v); ok {
		t.Raise(picklingError, before+text+behind)
	}
	return false
}

// saveGlobal pickles a class or function by its name.
func (p *pickler) saveGlobal(t *py.Thread, v, named py.Value) bool {
	module, name, ok := p.globalName(t, v, named)
	if !ok {
		return false
	}
	if p.proto >= 2 {
		code := extensionCode(t, module, name)
		switch {
		case code <= 0:
		case code < 256:
			p.op(opExt1, byte(code))
			return true
		case code < 65536:
			p.op(opExt2, byte(code), byte(code>>8))
			return true
		default:
			p.op4(opExt4, uint32(code))
			return true
		}
	}
	p.text(opGlobal, module)
	p.out = append(append(p.out, name...), '\n')
	p.put(v)
	return true
}

// The tables of the module copy_reg, as they were when cPickle was imported.
var dispatchTable, extensionRegistry, invertedRegistry *py.Dict

// findRegistries gets the tables of copy_reg.
func findRegistries(t *py.Thread) bool {
	m := py.ImportModule(t, "copy_reg")
	if m.Zero() {
		return false
	}
	for name, table := range map[string]**py.Dict{
		"dispatch_table": &dispatchTable, "_extension_registry": &extensionRegistry, "_inverted_registry": &invertedRegistry,
	} {
		v := py.GetAttr(t, m, py.Intern(name))
		if v.Zero() {
			return false
		}
		if !py.IsDict(v) {
			t.Raise(py.ValueError, "copy_reg."+name+" should be a dict")
			return false
		}
		*table = py.As[py.Dict](v)
	}
	return true
}

func extensionCode(t *py.Thread, module, name string) int64 {
	if extensionRegistry.Len() == 0 {
		return 0
	}
	v := extensionRegistry.Get(t, py.Pair(py.MkStr(module), py.MkStr(name)))
	if v.Zero() || !py.IsInteger(v) {
		t.ClearExc()
		return 0
	}
	n, _ := py.Int64Of(v)
	return n
}

// saveReduced pickles an object as its reduction says.
func (p *pickler) saveReduced(t *py.Thread, ty *py.Type, v py.Value) bool {
	var r py.Value
	how := dispatchTable.Get(t, ty.V())
	switch {
	case t.HasExc():
		return false
	case how.Ok():
		r = py.Call1(t, how, v)
	case py.IsType(v):
		return p.saveGlobal(t, v, py.Value{})
	default:
		var ok bool
		if how, ok = optional(t, v, s__reduce_ex__); !ok {
			return false
		}
		if how.Ok() {
			r = py.Call1(t, how, py.SmallInt(int64(p.proto)))
			break
		}
		if how, ok = optional(t, v, s__reduce__); !ok {
			return false
		}
		if how.Zero() {
			t.RaiseValue(unpickleableError, v)
			return false
		}
		r = py.Call0(t, how)
	}
	if r.Zero() {
		return false
	}
	if py.IsStr(r) {
		return p.saveGlobal(t, v, r)
	}
	return p.checkReduction(t, how, r, v)
}

func (p *pickler) checkReduction(t *py.Thread, how, r, v py.Value) bool {
	if !py.IsTuple(r) {
		return failNaming(t, "Value returned by ", how, " must be string or tuple")
	}
	items := py.As[py.Tuple](r).Items()
	if len(items) < 2 || len(items) > 5 {
		return failNaming(t, "tuple returned by ", how, " must contain 2 through 5 elements")
	}
	if !py.IsTuple(items[1]) {
		return failNaming(t, "Second element of tuple returned by ", how, " must be a tuple")
	}
	parts := [5]py.Value{2: py.None, 3: py.None, 4: py.None}
	copy(parts[:], items)
	for i, word := range [...]string{"Fourth", "Fifth"} {
		if part := parts[3+i]; part != py.None && !py.IsIterator(part) {
			return failNaming(t, word+" element of tuple returned by ", how, " must be an iterator, not "+py.TypeName(part))
		}
	}
	return p.saveReduction(t, parts[:], v)
}

// saveReduction pickles the call that makes the object, and what is done to it then.
func (p *pickler) saveReduction(t *py.Thread, parts []py.Value, v py.Value) bool {
	args := py.As[py.Tuple](parts[1]).Items()
	useNew := false
	if p.proto >= 2 {
		if name, ok := optional(t, parts[0], s__name__); !ok {
			return false
		} else if name.Ok() && py.IsStr(name) {
			useNew = py.As[py.Str](name).String() == "__newobj__"
		}
	}
	if useNew {
		if !p.saveNewObject(t, args, v) {
			return false
		}
	} else {
		if !p.save(t, parts[0]) || !p.save(t, parts[1]) {
			return false
		}
		p.op(opReduce)
	}
	if _, known := p.memo.find(v); known { // the object contains itself through its arguments: take the one that is there
		p.op(opPop)
		p.get(v)
	} else {
		p.put(v)
	}
	if parts[3] != py.None && !p.batchItems(t, parts[3]) || parts[4] != py.None && !p.batchPairs(t, parts[4]) {
		return false
	}
	if parts[2] != py.None {
		if !p.save(t, parts[2]) {
			return false
		}
		p.op(opBuild)
	}
	return true
}

func (p *pickler) saveNewObject(t *py.Thread, args []py.Value, v py.Value) bool {
	if len(args) < 1 {
		t.Raise(picklingError, "__newobj__ arglist is empty")
		return false
	}
	cls := args[0]
	class := py.GetAttr(t, v, s__class__)
	switch {
	case class.Zero():
		return false
	case class != cls:
		t.Raise(picklingError, "args[0] from __newobj__ args has the wrong class")
		return false
	}
	rest := py.TupleOf(append([]py.Value(nil), args[1:]...)).V()
	if !p.save(t, cls) || !p.save(t, rest) {
		return false
	}
	p.op(opNewObj)
	return true
}
