// Package multiprocessing is Python's module _multiprocessing, without processes: so much of it that package
// multiprocessing can be imported, whose thread pools (multiprocessing.pool.ThreadPool, multiprocessing.dummy) need no more.
//
// What surprises: there is no SemLock and no Connection, because there is nobody to share them with: a program of
// several threads can't fork. multiprocessing.Lock() says that the platform lacks a working sem_open, and starting a Process
// fails with os.fork's OSError.
package multiprocessing

import "grumpy.dev/runtime/py"

func init() {
	py.RegisterNative(&py.NativeModule{
		Name: "_multiprocessing",
		Doc:  "What package multiprocessing needs for pools of threads.",
		Init: func(_ *py.Thread, m *py.Module) bool {
			flags := py.NewDict()
			for _, name := range []string{"HAVE_FD_TRANSFER", "HAVE_SEM_OPEN", "HAVE_SEM_TIMEDWAIT"} {
				flags.SetStr(py.Intern(name), py.SmallInt(0))
			}
			m.Dict().SetStr(py.Intern("flags"), flags.V())
			return true
		},
	})
}
