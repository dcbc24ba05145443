package zipimport

import (
	"strings"
	"syscall"

	"grumpy.dev/runtime/py"
)

// module is where a module lies in the archive.
type module struct {
	name      string
	file      string
	isPackage bool
	entry     []py.Value
}

// entryOf gives a file's entry in the directory, nil where it has none.
func (o *importer) entryOf(t *py.Thread, file string) []py.Value {
	if o.files.Zero() {
		return nil
	}
	v := py.As[py.Dict](o.files).Get(t, py.MkStr(file))
	if v.Zero() || !py.IsTuple(v) {
		return nil
	}
	return py.As[py.Tuple](v).Items()
}

// find looks for a module by its full name; the folder of the importer is that of its package.
func (o *importer) find(t *py.Thread, fullName string) (module, bool) {
	base := o.prefix + fullName[strings.LastIndexByte(fullName, '.')+1:]
	for _, m := range []module{{file: base + "/__init__.py", isPackage: true}, {file: base + ".py"}} {
		if m.entry = o.entryOf(t, m.file); m.entry != nil {
			m.name = fullName
			return m, true
		}
	}
	return module{}, false
}

func findModule(t *py.Thread, self py.Value, args []py.Value) py.Value {
	name, ok := py.ArgString(t, "zipimporter.find_module", 1, args[0])
	if !ok {
		return py.Value{}
	}
	if _, found := py.As[importer](self).find(t, name); !found {
		return py.None
	}
	return self
}

// method declares a method that takes the name of a module which has to be there.
func method(name, doc string, f func(t *py.Thread, o *importer, m module) py.Value) py.Row {
	return py.Row{Name: name, Sig: "(fullname)", Doc: doc, Impl: py.Parse(1, 1, func(t *py.Thread, self py.Value, args []py.Value) py.Value {
		full, ok := py.ArgString(t, "zipimporter."+name, 1, args[0])
		if !ok {
			return py.Value{}
		}
		m, found := py.As[importer](self).find(t, full)
		if !found {
			return t.Raise(zipImportError, "can't find module '"+full+"'")
		}
		return f(t, py.As[importer](self), m)
	})}
}

// source reads a module's source.
func (o *importer) source(t *py.Thread, m module) (string, bool) {
	text, ok := contents(t, o.archive, m.entry)
	return strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n"), ok
}

func getSource(t *py.Thread, o *importer, m module) py.Value {
	text, ok := contents(t, o.archive, m.entry)
	if !ok {
		return py.Value{}
	}
	return py.MkStr(text)
}

func getCode(t *py.Thread, o *importer, m module) py.Value {
	text, ok := o.source(t, m)
	if !ok {
		return py.Value{}
	}
	return py.CompileModule(t, text, o.archive+"/"+m.file)
}

func loadModule(t *py.Thread, o *importer, m module) py.Value {
	code := getCode(t, o, m)
	if code.Zero() {
		return code
	}
	return py.RunModule(t, m.name, code, func(d *py.Dict) {
		d.SetStr(py.Intern("__loader__"), o.V())
		if m.isPackage {
			d.SetStr(py.Intern("__path__"), py.NewList(py.MkStr(o.archive+"/"+strings.TrimSuffix(m.file, "/__init__.py"))).V())
		}
		d.SetStr(py.Intern("__file__"), py.MkStr(o.archive+"/"+m.file))
	})
}

// getData reads a file by its path in the archive, which may begin with that of the archive.
func getData(t *py.Thread, self py.Value, args []py.Value) py.Value {
	name, ok := py.ArgString(t, "zipimporter.get_data", 1, args[0])
	if !ok {
		return py.Value{}
	}
	o := py.As[importer](self)
	entry := o.entryOf(t, strings.TrimPrefix(name, o.archive+"/"))
	if entry == nil {
		return py.RaiseErrno(t, py.IOError, syscall.ENOENT, args[0])
	}
	text, ok := contents(t, o.archive, entry)
	if !ok {
		return py.Value{}
	}
	return py.MkStr(text)
}
