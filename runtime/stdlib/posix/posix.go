//go:build linux

package posix

import (
	"os"
	"strings"

	"grumpy.dev/runtime/py"
)

func init() {
	var rows []py.Row
	for _, part := range [][]py.Row{
		pathRows(), statRows(), fdRows(), processRows(), waitRows(), spawnRows(), idRows(), systemRows(), deviceRows(), nameRows(),
	} {
		rows = append(rows, part...)
	}
	py.RegisterNative(&py.NativeModule{
		Name: "posix",
		Doc:  "Files, processes and the rest of the system, as POSIX has them; use them through module os.",
		Rows: rows,
		Init: initModule,
	})
	py.AfterImport("subprocess", replaceExecuteChild)
}

func initModule(t *py.Thread, m *py.Module) bool {
	d := m.Dict()
	set := func(name string, v py.Value) { d.SetStr(py.Intern(name), v) }
	for name, n := range constants {
		set(name, py.Int(int64(n)))
	}
	set("error", py.OSError.V())
	set("environ", environ(t))
	makeStatTypes()
	set("stat_result", statResult.V())
	set("statvfs_result", statvfsResult.V())
	for name, table := range map[string]map[string]int{
		"sysconf_names": sysconfNames, "confstr_names": confstrNames, "pathconf_names": pathconfNames,
	} {
		names := py.NewDict()
		for n, v := range table {
			names.SetStr(py.Intern(n), py.SmallInt(int64(v)))
		}
		set(name, names.V())
	}
	return !t.HasExc()
}

// environ makes the dict of the environment; of two variables of one name the first counts.
func environ(t *py.Thread) py.Value {
	d := py.NewDict()
	for _, entry := range os.Environ() {
		name, value, ok := strings.Cut(entry, "=")
		key := py.MkStr(name)
		if ok && d.Get(t, key).Zero() {
			d.Set(t, key, py.MkStr(value))
		}
	}
	return d.V()
}

// row declares a function that checks its arguments as PyArg_ParseTuple does.
func row(name, sig, doc string, min, max int, f func(t *py.Thread, args []py.Value) py.Value) py.Row {
	call := func(t *py.Thread, _ py.Value, args []py.Value) py.Value { return f(t, args) }
	return py.Row{Name: name, Sig: sig, Doc: doc, Impl: py.Parse(min, max, call)}
}

// plain declares a function without arguments.
func plain(name, doc string, f func(t *py.Thread) py.Value) py.Row {
	return py.Row{Name: name, Sig: "()", Doc: doc, Impl: py.NoArgs(func(t *py.Thread, _ py.Value) py.Value { return f(t) })}
}

// fail raises OSError for a failed system call.
func fail(t *py.Thread, err error) py.Value { return py.RaiseErrno(t, py.OSError, err, py.Value{}) }

// done is None, or the OSError of a system call that failed.
func done(t *py.Thread, err error) py.Value {
	if err != nil {
		return fail(t, err)
	}
	return py.None
}

// doneAt is done with the file name in the exception.
func doneAt(t *py.Thread, err error, path string) py.Value {
	if err != nil {
		return py.RaiseErrno(t, py.OSError, err, py.MkStr(path))
	}
	return py.None
}

// number is an int result, or the OSError of a system call that failed.
func number(t *py.Thread, n int64, err error) py.Value {
	if err != nil {
		return fail(t, err)
	}
	return py.Int(n)
}

// ints converts arguments to C ints.
func ints(t *py.Thread, args ...py.Value) ([]int, bool) {
	out := make([]int, len(args))
	for i, a := range args {
		n, ok := py.ArgInt32(t, a)
		if !ok {
			return nil, false
		}
		out[i] = n
	}
	return out, true
}
