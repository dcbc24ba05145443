// reload(sys): what programs use to get at sys.setdefaultencoding, which the start of CPython removes.
package py

// reloadSys puts back what sys had before the site module and the program changed it.
func reloadSys() {
	d := sysModule.dict
	row := &Row{Name: "setdefaultencoding", Sig: "(encoding)", Doc: "Set the encoding that str and unicode are converted with.",
		Impl: Parse(1, 1, sysSetDefaultEncoding)}
	d.SetStr(Intern(row.Name), newBuiltin(row, Value{}, Intern("sys").V()))
	d.SetStr(Intern("stdin"), Stdin.V())
	d.SetStr(Intern("stdout"), Stdout.V())
	d.SetStr(Intern("stderr"), Stderr.V())
}

func sysSetDefaultEncoding(t *Thread, _ Value, args []Value) Value {
	name, ok := argCString(t, "setdefaultencoding", 1, args[0])
	if !ok || !SetDefaultEncoding(t, name) {
		return Value{}
	}
	return None
}
