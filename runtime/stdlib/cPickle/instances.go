package pickle

import (
	"strings"

	"grumpy.dev/runtime/py"
)

// Making objects: classes by name, calls, and setting their state.

func (u *unpickler) loadObject(t *py.Thread, op byte) bool {
	switch op {
	case opGlobal:
		return u.loadGlobal(t)
	case opExt1, opExt2, opExt4:
		return u.loadExtension(t, map[byte]int{opExt1: 1, opExt2: 2, opExt4: 4}[op])
	case opInst, opObj:
		return u.loadInstance(t, op)
	case opBuild:
		return u.build(t)
	}
	args := u.pop(t)
	if args.Zero() {
		return false
	}
	f := u.pop(t)
	switch {
	case f.Zero():
		return false
	case u.noload:
		return u.push(py.None)
	case op == opNewObj:
		return u.newObject(t, f, args)
	case !py.IsTuple(args):
		t.Raise(py.TypeError, "argument list must be a tuple")
		return false
	}
	return u.push(py.CallN(t, f, append([]py.Value(nil), py.As[py.Tuple](args).Items()...)))
}

func (u *unpickler) newObject(t *py.Thread, cls, args py.Value) bool {
	if !py.IsTuple(args) {
		return u.fail(t, "NEWOBJ expected an arg tuple.")
	}
	if !py.IsType(cls) {
		return u.fail(t, "NEWOBJ class argument isn't a type object")
	}
	ty := py.As[py.Type](cls)
	if ty.Slots.New == nil {
		return u.fail(t, "NEWOBJ class argument has NULL tp_new")
	}
	return u.push(ty.Slots.New(t, ty, append([]py.Value(nil), py.As[py.Tuple](args).Items()...), nil))
}

// findClass gives a class or function by the names of its module and its own.
func (u *unpickler) findClass(t *py.Thread, module, name string) py.Value {
	switch {
	case u.findGlobal == py.None:
		u.fail(t, "Global and instance pickles are not supported.")
		return py.Value{}
	case u.findGlobal.Ok():
		return py.Call2(t, u.findGlobal, py.MkStr(module), py.MkStr(name))
	}
	if module != py.UntilNul(module) {
		return t.Raise(py.TypeError, "__import__() argument 1 must be string without null bytes, not str")
	}
	if strings.Contains(module, "/") {
		return t.Raise(py.ImportError, "Import by filename is not supported.")
	}
	m := py.ImportModule(t, module)
	if m.Zero() {
		return m
	}
	return py.GetAttr(t, m, py.Intern(name))
}

// readClass reads the two lines that name a class.
func (u *unpickler) readClass(t *py.Thread) py.Value {
	module, ok := u.text(t, 1)
	if !ok {
		return py.Value{}
	}
	name, ok := u.text(t, 1)
	switch {
	case !ok:
		return py.Value{}
	case u.noload:
		return py.None
	}
	return u.findClass(t, module, name)
}

func (u *unpickler) loadGlobal(t *py.Thread) bool { return u.push(u.readClass(t)) }

func (u *unpickler) loadExtension(t *py.Thread, size int) bool {
	code, ok := u.number(t, size)
	if !ok {
		return false
	}
	if int32(code) <= 0 {
		return u.fail(t, "EXT specifies code <= 0")
	}
	names := invertedRegistry.Get(t, py.Int(int64(code)))
	if names.Zero() {
		t.ClearExc()
		t.Raisef(py.ValueError, "unregistered extension code %d", int(code))
		return false
	}
	if !py.IsTuple(names) || len(py.As[py.Tuple](names).Items()) != 2 {
		t.Raisef(py.ValueError, "_inverted_registry[%d] isn't a 2-tuple of strings", int(code))
		return false
	}
	pair := py.As[py.Tuple](names).Items()
	if !py.IsStr(pair[0]) || !py.IsStr(pair[1]) {
		t.Raisef(py.ValueError, "_inverted_registry[%d] isn't a 2-tuple of strings", int(code))
		return false
	}
	return u.push(u.findClass(t, py.As[py.Str](pair[0]).String(), py.As[py.Str](pair[1]).String()))
}

// loadInstance makes an instance, of a classic class as a rule, from the arguments above the mark.
func (u *unpickler) loadInstance(t *py.Thread, op byte) bool {
	items, ok := u.popMark(t)
	if !ok {
		return false
	}
	var cls py.Value
	if op == opInst {
		if cls = u.readClass(t); cls.Zero() {
			return false
		}
	} else {
		if len(items) == 0 {
			return u.underflow(t)
		}
		cls, items = items[0], items[1:]
	}
	if u.noload {
		return u.push(py.None)
	}
	if len(items) == 0 && py.IsExact(cls, py.ClassObjType) {
		getArgs, ok := optional(t, cls, s__getinitargs__)
		if !ok {
			return false
		}
		if getArgs.Zero() {
			return u.push(py.Call1(t, py.InstanceType.V(), cls))
		}
	}
	return u.push(py.CallN(t, cls, append([]py.Value(nil), items...)))
}

var s__setstate__ = py.Intern("__setstate__")

// build sets the state of the object below it on the stack.
func (u *unpickler) build(t *py.Thread) bool {
	state := u.pop(t)
	if state.Zero() {
		return false
	}
	obj := u.top(t)
	if obj.Zero() || u.noload {
		return obj.Ok()
	}
	setState, ok := optional(t, obj, s__setstate__)
	if !ok {
		return false
	}
	if setState.Ok() {
		return py.Call1(t, setState, state).Ok()
	}
	slots := py.None
	if py.IsTuple(state) && len(py.As[py.Tuple](state).Items()) == 2 {
		pair := py.As[py.Tuple](state).Items()
		state, slots = pair[0], pair[1]
	}
	return u.setDict(t, obj, state) && u.setSlots(t, obj, slots)
}

func (u *unpickler) setDict(t *py.Thread, obj, state py.Value) bool {
	if state == py.None {
		return true
	}
	if !py.IsDict(state) {
		return u.fail(t, "state is not a dictionary")
	}
	dict := py.GetAttr(t, obj, s__dict__)
	if dict.Zero() {
		return false
	}
	ok := true
	py.As[py.Dict](state).Copy().Each(func(key, v py.Value) bool {
		if py.IsExact(key, py.StrType) {
			key = py.Intern(py.As[py.Str](key).String()).V()
		}
		ok = py.SetItem(t, dict, key, v)
		return ok
	})
	return ok
}

func (u *unpickler) setSlots(t *py.Thread, obj, slots py.Value) bool {
	if slots == py.None {
		return true
	}
	if !py.IsDict(slots) {
		return u.fail(t, "slot state is not a dictionary")
	}
	ok := true
	py.As[py.Dict](slots).Copy().Each(func(key, v py.Value) bool {
		name := py.ArgName(t, key)
		ok = name != nil && py.SetAttr(t, obj, name, v)
		return ok
	})
	return ok
}
