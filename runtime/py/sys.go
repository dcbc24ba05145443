// Module sys: what the language itself needs; the launch protocol fills in the rest (main.go).
package py

import (
	"os"
	"runtime"
	"sort"
)

var (
	sysModule     *Module
	sysModules    *Dict
	builtinModule *Module
)

var sysRows = []Row{
	{"exc_info", "() -> (type, value, traceback)", "Return information about the exception being handled.", NoArgs(sysExcInfo), MethodRow},
	{"exc_clear", "() -> None", "Clear what exc_info shows, in this thread.", NoArgs(sysExcClear), MethodRow},
	{"exit", "([status])", "Exit the interpreter by raising SystemExit(status).", Unpack1(0, sysExit), MethodRow},
	{"getrecursionlimit", "()", "Return the maximum depth of calls.", NoArgs(sysGetRecursionLimit), MethodRow},
	{"setrecursionlimit", "(n)", "Set the maximum depth of calls to n.", Parse(1, 1, sysSetRecursionLimit), MethodRow},
	{"_getframe", "([depth]) -> frameobject", "Return a frame object from the call stack.", Parse(0, 1, sysGetFrame), MethodRow},
	{"getdefaultencoding", "() -> string", "Return the encoding that str and unicode are converted with.", NoArgs(sysGetDefaultEncoding), MethodRow},
	{"getfilesystemencoding", "() -> string", "Return the encoding of file names.", NoArgs(func(t *Thread, _ Value) Value { return MkStr("UTF-8") }), MethodRow},
	{"getrefcount", "(object) -> integer", "Return a number: objects are not counted here.", OneArg(func(t *Thread, _, x Value) Value { return SmallInt(2) }), MethodRow},
	{"getsizeof", "(object, default) -> int", "Return the size of object in bytes.", Keywords(1, "object default", sysGetSizeof), MethodRow},
	{"intern", "(string) -> string", "Enter the string in the table of interned strings.", OneArg(func(t *Thread, _, s Value) Value { return s }), MethodRow},
	{"setcheckinterval", "(n)", "Accepted: there is no interpreter lock to release.", Parse(1, 1, sysSetCheckInterval), MethodRow},
	{"getcheckinterval", "() -> current check interval; see setcheckinterval().", "", NoArgs(func(t *Thread, _ Value) Value { return Int(checkInterval) }), MethodRow},
	{"settrace", "(function)", "Accepted; compiled code does not report to it.", OneArg(sysSetHook(0)), MethodRow},
	{"gettrace", "()", "Return what settrace set.", NoArgs(sysGetHook(0)), MethodRow},
	{"setprofile", "(function)", "Accepted; compiled code does not report to it.", OneArg(sysSetHook(1)), MethodRow},
	{"getprofile", "()", "Return what setprofile set.", NoArgs(sysGetHook(1)), MethodRow},
	{"displayhook", "(object) -> None", "Print an object to sys.stdout and save it in __builtin__._", OneArg(sysDisplayHook), MethodRow},
	{"excepthook", "(exctype, value, traceback) -> None", "Print an exception with its traceback to sys.stderr.", Unpack(3, 3, sysExceptHook), MethodRow},
	{"call_tracing", "(func, args) -> object", "Call func(*args).", Unpack2(2, func(t *Thread, _, f, args Value) Value { return CallEx(t, f, nil, nil, args, Value{}) }), MethodRow},
	{"_clear_type_cache", "() -> None", "Nothing to clear.", NoArgs(func(t *Thread, _ Value) Value { return None }), MethodRow},
	{"_current_frames", "() -> dictionary", "Return the frames of the running threads.", NoArgs(sysCurrentFrames), MethodRow},
}

var checkInterval int64 = 100
var sysHooks [2]Value

func sysExcInfo(t *Thread, _ Value) Value {
	return NewTuple(orNone(t.info.Type), orNone(t.info.Val), tracebackValue(t.info.Tb)).V()
}

func sysExcClear(t *Thread, _ Value) Value {
	t.info = ExcInfo{}
	return None
}

// sysLegacyExc gives sys.exc_type and its like, which CPython sets whenever an exception is caught; zero for other
// names, and while no exception is being handled.
func sysLegacyExc(t *Thread, name string) Value {
	switch {
	case t.info.Type.Zero():
	case name == "exc_type":
		return t.info.Type
	case name == "exc_value":
		return orNone(t.info.Val)
	case name == "exc_traceback":
		return tracebackValue(t.info.Tb)
	}
	return Value{}
}

func sysExit(t *Thread, _, status Value) Value {
	if status.Zero() {
		return t.RaiseNone(SystemExit)
	}
	return t.RaiseValue(SystemExit, status)
}

func sysGetRecursionLimit(t *Thread, _ Value) Value { return Int(int64(recursionLimit)) }

// maxRecursionLimit bounds setrecursionlimit by what Go's stack of at most 1 GB holds for the largest frames.
const maxRecursionLimit = 1 << 17

func sysSetRecursionLimit(t *Thread, _ Value, args []Value) Value {
	n, ok := argInt32(t, args[0])
	if !ok {
		return Value{}
	}
	if n <= 0 {
		return t.Raise(ValueError, "recursion limit must be positive")
	}
	recursionLimit = int32(min(n, 1<<30))
	t.limit = depthLimit()
	if !multiThreaded {
		soloDepth = depthLimit()
	}
	return None
}

func sysGetFrame(t *Thread, _ Value, args []Value) Value {
	depth := 0
	if args[0].Ok() {
		var ok bool
		if depth, ok = argInt32(t, args[0]); !ok {
			return Value{}
		}
	}
	f := currentFrame(t, max(depth, 0))
	if f == nil {
		return t.Raise(ValueError, "call stack is not deep enough")
	}
	return f.V()
}

func sysGetDefaultEncoding(t *Thread, _ Value) Value { return MkStr(DefaultEncoding()) }

func sysGetSizeof(t *Thread, _ Value, args []Value) Value {
	f := LookupSpecial(t, args[0], Intern("__sizeof__"))
	if f.Zero() {
		if t.HasExc() {
			return f
		}
		if args[1].Ok() {
			return args[1]
		}
		return t.Raisef(TypeError, "Type %s doesn't define __sizeof__", TypeName(args[0]))
	}
	return Call0(t, f)
}

func sysSetCheckInterval(t *Thread, _ Value, args []Value) Value {
	n, ok := argInt32(t, args[0])
	if !ok {
		return Value{}
	}
	checkInterval = int64(n)
	return None
}

func sysSetHook(i int) func(t *Thread, _, f Value) Value {
	return func(t *Thread, _, f Value) Value {
		sysHooks[i] = f
		return None
	}
}

func sysGetHook(i int) func(t *Thread, _ Value) Value {
	return func(t *Thread, _ Value) Value { return orNone(sysHooks[i]) }
}

func sysDisplayHook(t *Thread, _, v Value) Value {
	if v == None {
		return None
	}
	under := Intern("_")
	builtinModule.dict.SetStr(under, None)
	f := printFile(t, Value{})
	if f.Zero() || setSoftspace(t, f, false) && !writeText(t, f, "\n") {
		return Value{}
	}
	r := Repr(t, v)
	if r.Zero() || !PrintItem(t, f, r) || !PrintNewline(t, f) {
		return Value{}
	}
	builtinModule.dict.SetStr(under, v)
	return None
}

func sysExceptHook(t *Thread, _ Value, args []Value) Value {
	e := ExcInfo{Type: args[0], Val: args[1]}
	if IsExact(args[2], TracebackType) {
		e.Tb = As[Traceback](args[2])
	}
	printException(t, e)
	return None
}

func sysCurrentFrames(t *Thread, _ Value) Value { return currentFrames(t) }

// initSys makes module sys with everything that does not depend on how the program was started.
func initSys() {
	sysModules = NewDict()
	sysModule = NewModule("sys", MkStr("This module provides access to some objects used or maintained by the\n"+
		"interpreter and to functions that interact strongly with the interpreter."))
	d := sysModule.dict
	name := Intern("sys").V()
	for i := range sysRows {
		d.SetStr(Intern(sysRows[i].Name), newBuiltin(&sysRows[i], Value{}, name))
	}
	set := func(k string, v Value) { d.SetStr(Intern(k), v) }
	set("modules", sysModules.V())
	set("maxint", Int(1<<63-1))
	set("maxsize", Int(1<<63-1))
	set("maxunicode", SmallInt(0x10FFFF))
	set("byteorder", MkStr("little"))
	set("platform", MkStr(platformName()))
	set("version", MkStr("2.7.18 (default, Apr 20 2020, 00:00:00) \n[Grumpy, "+runtime.Version()+"]"))
	set("hexversion", SmallInt(0x020712f0))
	set("api_version", SmallInt(1013))
	set("copyright", MkStr("Copyright (c) The Grumpy authors."))
	set("subversion", NewTuple(MkStr("Grumpy"), MkStr(""), MkStr("")).V())
	set("version_info", versionInfo())
	set("float_info", floatInfo())
	set("long_info", longInfo())
	set("float_repr_style", MkStr("short"))
	set("py3kwarning", False)
	set("dont_write_bytecode", True)
	set("__displayhook__", d.GetStr(Intern("displayhook")))
	set("__excepthook__", d.GetStr(Intern("excepthook")))
	set("path_hooks", NewList().V())
	set("meta_path", NewList().V())
	set("path_importer_cache", NewDict().V())
	for _, f := range []struct {
		name string
		file Value
	}{{"stdin", Stdin.V()}, {"stdout", Stdout.V()}, {"stderr", Stderr.V()}} {
		set(f.name, f.file)
		set("__"+f.name+"__", f.file)
	}
	set("builtin_module_names", builtinModuleNames())
	sysModules.SetStr(Intern("sys"), sysModule.V())
}

func platformName() string {
	if runtime.GOOS == "linux" {
		return "linux2"
	}
	if runtime.GOOS == "windows" {
		return "win32"
	}
	return runtime.GOOS
}

func builtinModuleNames() Value {
	names := []string{"__builtin__", "__main__", "exceptions", "sys"}
	for n := range registry.native {
		names = append(names, n)
	}
	sort.Strings(names)
	return strTuple(names)
}

// exitStatus gives the process's exit status for a SystemExit value, and prints the value if it is a message.
func exitStatus(t *Thread, v Value) int {
	if v.Ok() && IsInstanceOf(v, SystemExit) {
		if c := GetAttr(t, v, Intern("code")); c.Ok() {
			v = c
		} else {
			t.ClearExc()
		}
	}
	switch {
	case v.Zero() || v == None:
		return 0
	case IsAnyInt(v):
		return int(IntValue(v) & 0xff)
	case IsLong(v):
		n, ok := Int64Of(v)
		if !ok {
			n = -1
		}
		return int(n & 0xff)
	}
	printExitMessage(t, v)
	return 1
}

// printExitMessage writes str(v) and a newline to stderr; only the newline where v has no text.
func printExitMessage(t *Thread, v Value) {
	f := sysModule.dict.GetStr(s_stderr)
	if f.Zero() || f == None {
		f = Stderr.V()
	}
	if !writeObject(t, f, v) {
		t.ClearExc()
	}
	writeStderr(t, "\n")
}

// exitWith ends the process for the pending SystemExit.
func exitWith(t *Thread) {
	e := t.normalize(t.FetchExc())
	flushLine(t)
	flushOutput(t)
	finish(t, exitStatus(t, e.Val))
}

// finish runs what is to run at the end, flushes the files, and ends the process.
func finish(t *Thread, status int) {
	joinThreads(t)
	if f := sysModule.dict.GetStr(Intern("exitfunc")); f.Ok() {
		sysModule.dict.DelStr(Intern("exitfunc"))
		if Call0(t, f).Zero() {
			if t.ErrMatches(SystemExit) {
				e := t.normalize(t.FetchExc())
				status = exitStatus(t, e.Val)
			} else {
				writeStderr(t, "Error in sys.exitfunc:\n")
				e := t.normalize(t.FetchExc())
				printException(t, e)
			}
		}
	}
	finalizeAll(t)
	flushOutput(t)
	for _, f := range exitHooks {
		f()
	}
	os.Exit(status)
}

// flushOutput flushes sys.stdout, whatever object it is by now, and the real one.
func flushOutput(t *Thread) {
	saved := t.FetchExc()
	if f := sysModule.dict.GetStr(Intern("stdout")); f.Ok() && f != None {
		if m := GetAttr(t, f, Intern("flush")); m.Ok() {
			Call0(t, m)
		}
		t.ClearExc()
	}
	flushFiles()
	t.RestoreExc(saved)
}
