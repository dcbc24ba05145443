// Package pickle is Python's module cPickle: objects as bytes, and back.
//
// What surprises: CPython's cPickle leaves out the PUT of an object that nothing else refers to, which only reference
// counts can tell; here every object gets its PUT, as in the module pickle. What is read back is the same.
//
//grumpy:needs copy_reg
package pickle

import "grumpy.dev/runtime/py"

// The operators of pickles.
const (
	opMark           = '('
	opStop           = '.'
	opPop            = '0'
	opPopMark        = '1'
	opDup            = '2'
	opFloat          = 'F'
	opBinFloat       = 'G'
	opInt            = 'I'
	opBinInt         = 'J'
	opBinInt1        = 'K'
	opBinInt2        = 'M'
	opLong           = 'L'
	opNone           = 'N'
	opPersID         = 'P'
	opBinPersID      = 'Q'
	opReduce         = 'R'
	opString         = 'S'
	opBinString      = 'T'
	opShortBinString = 'U'
	opUnicode        = 'V'
	opBinUnicode     = 'X'
	opAppend         = 'a'
	opBuild          = 'b'
	opGlobal         = 'c'
	opDict           = 'd'
	opEmptyDict      = '}'
	opAppends        = 'e'
	opGet            = 'g'
	opBinGet         = 'h'
	opInst           = 'i'
	opLongBinGet     = 'j'
	opList           = 'l'
	opEmptyList      = ']'
	opObj            = 'o'
	opPut            = 'p'
	opBinPut         = 'q'
	opLongBinPut     = 'r'
	opSetItem        = 's'
	opTuple          = 't'
	opEmptyTuple     = ')'
	opSetItems       = 'u'
	opProto          = 0x80
	opNewObj         = 0x81
	opExt1           = 0x82
	opExt2           = 0x83
	opExt4           = 0x84
	opTuple1         = 0x85
	opTuple2         = 0x86
	opTuple3         = 0x87
	opNewTrue        = 0x88
	opNewFalse       = 0x89
	opLong1          = 0x8a
	opLong4          = 0x8b

	highestProtocol = 2
)

var pickleError, picklingError, unpicklingError, unpickleableError, badPickleGet *py.Type

func init() {
	py.RegisterNative(&py.NativeModule{
		Name: "cPickle",
		Doc:  "Objects as bytes, and back.",
		Rows: []py.Row{
			{Name: "dump", Sig: "(obj, file, protocol=0)", Doc: "Writes an object to a file.", Impl: py.Keywords(2, "obj file protocol", dump)},
			{Name: "dumps", Sig: "(obj, protocol=0)", Doc: "Gives an object as a str.", Impl: py.Keywords(1, "obj protocol", dumps)},
			{Name: "load", Sig: "(file)", Doc: "Reads an object from a file.", Impl: py.OneArg(load)},
			{Name: "loads", Sig: "(string)", Doc: "Reads an object from a str.", Impl: py.Parse(1, 1, loads)},
			{Name: "Pickler", Sig: "(file, protocol=0)", Doc: "An object that writes objects to a file, each only once.", Impl: py.Keywords(0, "file protocol", newPicklerObject)},
			{Name: "Unpickler", Sig: "(file)", Doc: "An object that reads objects from a file.", Impl: py.OneArg(newUnpicklerObject)},
		},
		Init: initModule,
	})
}

func initModule(t *py.Thread, m *py.Module) bool {
	class := func(name string, base *py.Type) *py.Type {
		c := py.NewExceptionClass(t, "cPickle."+name, base, "")
		if c != nil {
			m.Dict().SetStr(py.Intern(name), c.V())
		}
		return c
	}
	if pickleError = class("PickleError", py.Exception); pickleError == nil {
		return false
	}
	picklingError = class("PicklingError", pickleError)
	unpicklingError = class("UnpicklingError", pickleError)
	if picklingError == nil || unpicklingError == nil {
		return false
	}
	unpickleableError = class("UnpickleableError", picklingError)
	badPickleGet = class("BadPickleGet", unpicklingError)
	d := m.Dict()
	formats := py.NewList()
	for _, f := range []string{"1.0", "1.1", "1.2", "1.3", "2.0"} {
		formats.Append(t, py.MkStr(f))
	}
	d.SetStr(py.Intern("__version__"), py.MkStr("1.71"))
	d.SetStr(py.Intern("format_version"), py.MkStr("2.0"))
	d.SetStr(py.Intern("compatible_formats"), formats.V())
	d.SetStr(py.Intern("HIGHEST_PROTOCOL"), py.SmallInt(highestProtocol))
	return unpickleableError != nil && badPickleGet != nil && findRegistries(t)
}

// protocolOf converts a protocol argument; a negative one means the highest.
func protocolOf(t *py.Thread, v py.Value) (int, bool) {
	if v.Zero() {
		return 0, true
	}
	n, ok := py.ArgInt32(t, v)
	switch {
	case !ok:
		return 0, false
	case n < 0:
		return highestProtocol, true
	case n > highestProtocol:
		t.Raisef(py.ValueError, "pickle protocol %d asked for; the highest available protocol is %d", n, highestProtocol)
		return 0, false
	}
	return n, true
}

func dumps(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	proto, ok := protocolOf(t, args[1])
	if !ok {
		return py.Value{}
	}
	p := newPickler(proto)
	if !p.dump(t, args[0]) {
		return py.Value{}
	}
	return py.StrOfBytes(p.out)
}

func dump(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	proto, ok := protocolOf(t, args[2])
	if !ok {
		return py.Value{}
	}
	p := newPickler(proto)
	if p.write, ok = methodOf(t, args[1], "write"); !ok {
		return py.Value{}
	}
	return py.NoneIf(p.dump(t, args[0]))
}

// methodOf gives a method that a file must have.
func methodOf(t *py.Thread, file py.Value, name string) (py.Value, bool) {
	m := py.GetAttr(t, file, py.Intern(name))
	if m.Zero() && t.ClearIf(py.AttributeError) {
		t.Raise(py.TypeError, "argument must have '"+name+"' attribute")
	}
	return m, m.Ok()
}

func loads(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	v := args[0]
	if !py.IsStr(v) {
		py.ArgFail(t, "loads", 1, "string", v)
		return py.Value{}
	}
	u := &unpickler{src: &stringSource{s: py.As[py.Str](v).String()}}
	return u.load(t)
}

func load(t *py.Thread, _, file py.Value) py.Value {
	src, ok := newFileSource(t, file)
	if !ok {
		return py.Value{}
	}
	u := &unpickler{src: src}
	return u.load(t)
}
