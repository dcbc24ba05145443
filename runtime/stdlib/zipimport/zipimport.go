// Package zipimport is Python's module zipimport: modules from zip files, through the hooks of import.
//
// What surprises: the hook stands in sys.path_hooks once a program has imported zipimport, and running what is found
// takes the evaluator. Bytecode in an archive is passed over.
package zipimport

import (
	"os"
	"strings"

	"grumpy.dev/runtime/py"
)

// importer imports from one folder of one archive. Nothing changes after __init__.
type importer struct {
	py.Object
	archive string
	prefix  string // the folder, with a slash at its end; or empty
	files   py.Value
}

var (
	importerType   = py.NewType("zipimporter")
	zipImportError *py.Type
)

func init() {
	text := func(f func(o *importer) string) func(*py.Thread, py.Value) py.Value {
		return func(_ *py.Thread, self py.Value) py.Value { return py.MkStr(f(py.As[importer](self))) }
	}
	importerType.Setup(py.Spec{
		Module: "zipimport",
		Doc:    "zipimporter(path): imports modules from a zip file, or from a folder in it.",
		Flags:  py.FlagBaseType,
		Alloc:  py.AllocOf[importer](),
		Slots: py.Slots{
			New:     func(_ *py.Thread, cls *py.Type, _ []py.Value, _ *py.Kwargs) py.Value { return cls.Alloc() },
			Init:    importerInit,
			Repr:    importerRepr,
			GetAttr: py.GenericGetAttr,
			SetAttr: py.GenericSetAttr,
		},
		Methods: []py.Row{
			{Name: "find_module", Sig: "(fullname, path=None)", Doc: "This importer if it has the module, else None.", Impl: py.Parse(1, 2, findModule)},
			method("load_module", "Imports a module.", loadModule),
			{Name: "get_data", Sig: "(pathname)", Doc: "The contents of a file.", Impl: py.Parse(1, 1, getData)},
			method("get_code", "The code object of a module.", getCode),
			method("get_source", "The source of a module.", getSource),
			method("get_filename", "The file name of a module.", func(_ *py.Thread, o *importer, m module) py.Value {
				return py.MkStr(o.archive + "/" + m.file)
			}),
			method("is_package", "Whether a module is a package.", func(_ *py.Thread, _ *importer, m module) py.Value { return py.Bool(m.isPackage) }),
		},
		GetSets: []py.GetSet{
			{Name: "archive", Doc: "the zip file", Get: text(func(o *importer) string { return o.archive })},
			{Name: "prefix", Doc: "the folder in it", Get: text(func(o *importer) string { return o.prefix })},
			{Name: "_files", Doc: "its directory", Get: func(_ *py.Thread, self py.Value) py.Value {
				if files := py.As[importer](self).files; files.Ok() {
					return files
				}
				return py.None
			}},
		},
	})
	py.RegisterNative(&py.NativeModule{Name: "zipimport", Doc: "Importing modules from zip files.", Init: initModule})
}

func initModule(t *py.Thread, m *py.Module) bool {
	zipImportError = py.NewExceptionClass(t, "zipimport.ZipImportError", py.ImportError, "")
	if zipImportError == nil {
		return false
	}
	m.Dict().SetStr(py.Intern("ZipImportError"), zipImportError.V())
	m.Dict().SetStr(py.Intern("zipimporter"), importerType.V())
	m.Dict().SetStr(py.Intern("_zip_directory_cache"), directories.V())
	hooks := py.SysDict().GetStr(py.Intern("path_hooks"))
	return hooks.Zero() || !py.IsList(hooks) || py.As[py.List](hooks).Append(t, importerType.V())
}

func importerInit(t *py.Thread, self py.Value, args []py.Value, kw *py.Kwargs) bool {
	if kw.Len() > 0 {
		t.Raise(py.TypeError, "zipimporter() does not take keyword arguments")
		return false
	}
	full, ok := py.ParseArgs(t, "zipimporter", 1, 1, args, nil)
	if !ok {
		return false
	}
	name, ok := py.ArgString(t, "zipimporter", 1, full[0])
	if !ok {
		return false
	}
	if name == "" {
		t.Raise(zipImportError, "archive path is empty")
		return false
	}
	archive, inside := splitArchive(name)
	if archive == "" {
		t.Raise(zipImportError, "not a Zip file")
		return false
	}
	files := directoryOf(t, archive)
	if files.Zero() {
		return false
	}
	if inside != "" && !strings.HasSuffix(inside, "/") {
		inside += "/"
	}
	o := py.As[importer](self)
	o.archive, o.prefix, o.files = archive, inside, files
	return true
}

// splitArchive divides a path into a file that there is and what stands behind it.
func splitArchive(name string) (archive, inside string) {
	for archive = name; archive != ""; {
		if info, err := os.Stat(archive); err == nil {
			if info.Mode().IsRegular() {
				return archive, strings.TrimPrefix(name[len(archive):], "/")
			}
			return "", ""
		}
		archive = archive[:max(strings.LastIndexByte(archive, '/'), 0)]
	}
	return "", ""
}

func importerRepr(_ *py.Thread, self py.Value) py.Value {
	o := py.As[importer](self)
	name := o.archive
	if name == "" {
		name = "???"
	}
	if o.prefix != "" {
		name += "/" + o.prefix
	}
	return py.MkStr("<zipimporter object \"" + name + "\">")
}
