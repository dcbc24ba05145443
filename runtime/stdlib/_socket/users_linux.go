package socket

import "grumpy.dev/runtime/py"

// Closing what nobody uses any more. In the library's socket.py, close() of a socket object only lets go of the _socket
// object, and makefile() holds it too: CPython's reference counts close it when the last one lets go. There are no such
// counts here, so once socket.py has been imported its two classes count for their _socket object: __init__ adds a user,
// close takes one away, and the last one closes. A socket that nobody closed is closed by the garbage collector.

var (
	nameSock  = py.Intern("_sock")
	nameInit  = py.Intern("__init__")
	nameClose = py.Intern("close")
)

func init() {
	py.AfterImport("socket", func(t *py.Thread, module py.Value) bool {
		if !py.IsInstanceOf(module, py.ModuleType) {
			return true
		}
		m := py.As[py.Module](module)
		return countUsers(t, m, "_socketobject") && countUsers(t, m, "_fileobject")
	})
}

// countUsers puts counting functions in the place of a class's __init__ and close; a class that isn't there, or has
// neither, is left alone.
func countUsers(t *py.Thread, m *py.Module, class string) bool {
	cls := m.Dict().GetStr(py.Intern(class))
	if cls.Zero() || !py.IsType(cls) {
		return true
	}
	ns := py.As[py.Type](cls)
	begin, end := ns.Lookup(nameInit), ns.Lookup(nameClose)
	if begin.Zero() || end.Zero() {
		return true
	}
	return setMethod(t, cls, nameInit, func(t *py.Thread, self py.Value, args []py.Value, kw *py.Kwargs) py.Value {
		r := py.CallKw(t, begin, append([]py.Value{self}, args...), kw)
		if s := sockOf(t, self); r.Ok() && s != nil {
			s.users.Add(1)
		}
		return r
	}) && setMethod(t, cls, nameClose, func(t *py.Thread, self py.Value, args []py.Value, kw *py.Kwargs) py.Value {
		before := sockOf(t, self)
		r := py.CallKw(t, end, append([]py.Value{self}, args...), kw)
		if before != nil {
			e := t.FetchExc()
			if sockOf(t, self) != before && before.users.Add(-1) == 0 {
				before.close()
			}
			t.RestoreExc(e)
		}
		return r
	})
}

// setMethod makes a Go function a method of a class.
func setMethod(t *py.Thread, cls py.Value, name *py.Str, f func(t *py.Thread, self py.Value, args []py.Value, kw *py.Kwargs) py.Value) bool {
	impl := py.Raw(func(t *py.Thread, _ py.Value, args []py.Value, kw *py.Kwargs) py.Value {
		if len(args) == 0 {
			return t.Raise(py.TypeError, "unbound method "+name.String()+"() must be called with an instance as first argument")
		}
		return f(t, args[0], args[1:], kw)
	})
	row := row(name.String(), "", "", impl)
	method := py.Call3(t, py.MethodType.V(), py.NewBuiltin(&row, "socket"), py.None, cls)
	return method.Ok() && py.SetAttr(t, cls, name, method)
}

// sockOf gives the _socket object that an object of socket.py holds, nil where it holds none.
func sockOf(t *py.Thread, self py.Value) *Sock {
	v := py.GetAttr(t, self, nameSock)
	if v.Zero() {
		t.ClearExc()
		return nil
	}
	if !py.IsInstanceOf(v, SockType) {
		return nil
	}
	return py.As[Sock](v)
}
