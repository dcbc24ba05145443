// What importers written in Go (zipimport) are made of: compiling a module's source and running it.
package py

// CompileModule compiles a module's source; ImportError where no evaluator is linked in.
func CompileModule(t *Thread, source, file string) Value {
	if evaluator.Source == nil {
		return t.Raise(ImportError, "the source of "+file+" can't be run: this program was built without the evaluator")
	}
	code := evaluator.Source(t, []byte(source), file)
	if code == nil {
		return Value{}
	}
	return code.V()
}

// RunModule runs code as module name, in the module object that sys.modules has already if there is one; prepare fills in
// the module's attributes before.
func RunModule(t *Thread, name string, code Value, prepare func(d *Dict)) Value {
	key := Intern(name)
	m := NewModule(name, None)
	if v := modulesDict().GetStr(key); v.Ok() && IsInstanceOf(v, ModuleType) {
		m = As[Module](v)
	}
	prepare(m.dict)
	modulesDict().SetStr(key, m.V())
	if evaluator.RunCode(t, As[Code](code), m.dict).Zero() {
		modulesDict().DelStr(key)
		return Value{}
	}
	if v := modulesDict().GetStr(key); v.Ok() {
		return v
	}
	return t.Raise(ImportError, "Loaded module "+name+" not found in sys.modules")
}
