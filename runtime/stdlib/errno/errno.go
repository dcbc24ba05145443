// Package errno is Python's module errno: the system's error numbers by name, and errorcode, which gives a number's name.
//
// What surprises: of two names for one number the last in the table gives errorcode's text, as in CPython.
package errno

import (
	"syscall"

	"grumpy.dev/runtime/py"
)

// number is one name.
type number struct {
	name  string
	errno syscall.Errno
}

func init() {
	py.RegisterNative(&py.NativeModule{
		Name: "errno",
		Doc:  "The error numbers of the system, by their names in C.\n\nerrorcode maps them to the names.",
		Init: func(t *py.Thread, m *py.Module) bool {
			codes := py.NewDict()
			m.Dict().SetStr(py.Intern("errorcode"), codes.V())
			for _, table := range [][]number{common, platform} {
				for _, n := range table {
					v := py.SmallInt(int64(n.errno))
					m.Dict().SetStr(py.Intern(n.name), v)
					if !codes.Set(t, v, py.Intern(n.name).V()) {
						return false
					}
				}
			}
			return true
		},
	})
}
