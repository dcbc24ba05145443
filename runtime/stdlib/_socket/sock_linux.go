package socket

import (
	"os"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"time"

	"grumpy.dev/runtime/py"
)

// Sock is a socket object. Locking contract: every field but file and timeout is set when the object is made; file
// goes to nil once. The system's descriptor lives until the last operation under way has let go of it (os.File).
type Sock struct {
	py.Object
	fd                 int
	family, kind, prot int
	timeout            atomic.Int64 // nanoseconds; forever, or 0: non-blocking
	file               atomic.Pointer[os.File]
	conn               syscall.RawConn
	dirty              atomic.Bool  // a deadline is set that the next operation doesn't want
	users              atomic.Int32 // objects of socket.py that hold the socket; see users_linux.go
}

// SockType is the type socket.socket of _socket.
var SockType = py.NewType("socket")

func init() {
	SockType.Setup(py.Spec{
		Module:    "_socket",
		Doc:       "socket([family[, type[, proto]]]) -> socket object\n\nA socket of the system.",
		Flags:     py.FlagBaseType | py.FlagWeakrefs,
		Alloc:     py.AllocOf[Sock](),
		ExtOffset: py.AttrsOffsetOf[Sock](),
		Slots:     py.Slots{New: newSock, Init: initSock, Repr: sockRepr, GetAttr: py.GenericGetAttr},
		Methods:   append(connectionRows(), transferRows()...),
		GetSets: []py.GetSet{
			number("family", "the socket family", func(s *Sock) int { return s.family }),
			number("type", "the socket type", func(s *Sock) int { return s.kind }),
			number("proto", "the socket protocol", func(s *Sock) int { return s.prot }),
			{Name: "timeout", Doc: "the socket timeout", Get: func(t *py.Thread, self py.Value) py.Value { return getTimeout(t, self) }},
		},
	})
}

func number(name, doc string, of func(s *Sock) int) py.GetSet {
	return py.GetSet{Name: name, Doc: doc, Get: func(_ *py.Thread, self py.Value) py.Value {
		return py.SmallInt(int64(of(py.As[Sock](self))))
	}}
}

func newSock(t *py.Thread, cls *py.Type, _ []py.Value, _ *py.Kwargs) py.Value {
	v := cls.Alloc()
	s := py.As[Sock](v)
	s.fd = -1
	s.timeout.Store(forever)
	return v
}

func initSock(t *py.Thread, self py.Value, args []py.Value, kw *py.Kwargs) bool {
	full, ok := py.BindKeywords(t, "socket", []string{"family", "type", "proto"}, 0, args, kw)
	if !ok {
		return false
	}
	want := [3]int{syscall.AF_INET, syscall.SOCK_STREAM, 0}
	for i, v := range full {
		if v.Ok() {
			if want[i], ok = py.ArgInt32(t, v); !ok {
				return false
			}
		}
	}
	fd, err := syscall.Socket(want[0], want[1], want[2])
	if err != nil {
		raise(t, err)
		return false
	}
	return py.As[Sock](self).open(t, fd, want[0], want[1], want[2])
}

// open makes the object stand for a descriptor.
func (s *Sock) open(t *py.Thread, fd, family, kind, prot int) bool {
	s.fd, s.family, s.kind, s.prot = fd, family, kind, prot
	s.timeout.Store(defaultTimeout.Load())
	if err := syscall.SetNonblock(fd, true); err != nil {
		_ = syscall.Close(fd)
		s.fd = -1
		raise(t, err)
		return false
	}
	f := os.NewFile(uintptr(fd), "socket")
	conn, err := f.SyscallConn()
	if err != nil {
		raise(t, err)
		return false
	}
	s.conn = conn
	s.file.Store(f)
	return true
}

// wrap makes a socket object of a descriptor.
func wrap(t *py.Thread, fd, family, kind, prot int) py.Value {
	v := newSock(t, SockType, nil, nil)
	if !py.As[Sock](v).open(t, fd, family, kind, prot) {
		return py.Value{}
	}
	return v
}

func (s *Sock) number() int {
	if s.file.Load() == nil {
		return -1
	}
	return s.fd
}

func sockRepr(_ *py.Thread, self py.Value) py.Value {
	s := py.As[Sock](self)
	return py.MkStr("<socket object, fd=" + strconv.Itoa(s.number()) + ", family=" + strconv.Itoa(s.family) +
		", type=" + strconv.Itoa(s.kind) + ", protocol=" + strconv.Itoa(s.prot) + ">")
}

func row(name, sig, doc string, impl py.Impl) py.Row {
	return py.Row{Name: name, Sig: sig, Doc: doc, Impl: impl}
}

// connectionRows are the methods about connections and settings.
func connectionRows() []py.Row {
	return []py.Row{
		row("accept", "() -> (socket object, address info)", "Wait for a connection and give its socket and address.", py.NoArgs(sockAccept)),
		row("bind", "(address)", "Give the socket a local address.", py.OneArg(sockBind)),
		row("close", "()", "Close the socket.", py.NoArgs(sockClose)),
		row("connect", "(address)", "Connect the socket to an address.", py.OneArg(sockConnect)),
		row("connect_ex", "(address) -> errno", "As connect, but give the error number.", py.OneArg(sockConnectEx)),
		row("dup", "() -> socket object", "Another socket object for the same connection.", py.NoArgs(sockDup)),
		row("fileno", "() -> integer", "The number of the descriptor.", py.NoArgs(func(_ *py.Thread, self py.Value) py.Value {
			return py.SmallInt(int64(py.As[Sock](self).number()))
		})),
		row("getpeername", "() -> address info", "The address of the other end.", py.NoArgs(nameOf(syscall.Getpeername))),
		row("getsockname", "() -> address info", "The socket's own address.", py.NoArgs(nameOf(syscall.Getsockname))),
		row("getsockopt", "(level, option[, buffersize]) -> value", "A setting of the socket.", py.Parse(2, 3, sockGetOpt)),
		row("gettimeout", "() -> timeout", "The time limit in seconds, or None.", py.NoArgs(getTimeout)),
		row("listen", "(backlog)", "Let others connect.", py.OneArg(sockListen)),
		row("makefile", "([mode[, buffersize]]) -> file object", "A file object for a copy of the descriptor.", py.Parse(0, 2, sockMakeFile)),
		row("setblocking", "(flag)", "Wait for ever (true), or not at all.", py.OneArg(sockSetBlocking)),
		row("setsockopt", "(level, option, value)", "Change a setting of the socket.", py.Parse(3, 3, sockSetOpt)),
		row("settimeout", "(timeout)", "Set the time limit in seconds; None: none.", py.OneArg(sockSetTimeout)),
		row("shutdown", "(flag)", "End reading, writing or both.", py.OneArg(sockShutdown)),
	}
}

func sockAccept(t *py.Thread, self py.Value) py.Value {
	s := py.As[Sock](self)
	var got int
	var from syscall.Sockaddr
	if !s.wait(t, false, func(fd int) (err error) {
		got, from, err = syscall.Accept4(fd, syscall.SOCK_NONBLOCK)
		return err
	}) {
		return py.Value{}
	}
	v := wrap(t, got, s.family, s.kind, s.prot)
	if v.Zero() {
		return v
	}
	return py.Pair(v, addressValue(s.family, from))
}

func sockBind(t *py.Thread, self, address py.Value) py.Value {
	s := py.As[Sock](self)
	to, ok := s.address(t, address)
	if !ok {
		return py.Value{}
	}
	return s.call(t, func(fd int) error { return syscall.Bind(fd, to) })
}

func sockClose(_ *py.Thread, self py.Value) py.Value {
	py.As[Sock](self).close()
	return py.None
}

// close closes the socket, which may be closed already. Who waits for it gets an error.
func (s *Sock) close() {
	if f := s.file.Swap(nil); f != nil {
		_ = f.Close()
	}
}

func sockConnect(t *py.Thread, self, address py.Value) py.Value {
	s := py.As[Sock](self)
	to, ok := s.address(t, address)
	if !ok || !s.wait(t, true, connecting(to)) {
		return py.Value{}
	}
	return py.None
}

// connecting gives the operation of connect, which is asked again until the connection stands or has failed.
func connecting(to syscall.Sockaddr) func(fd int) error {
	begun := false
	return func(fd int) error {
		if !begun {
			err := syscall.Connect(fd, to)
			begun = err == syscall.EINPROGRESS || err == syscall.EINTR
			return err
		}
		if n, err := syscall.GetsockoptInt(fd, syscall.SOL_SOCKET, syscall.SO_ERROR); err != nil || n != 0 {
			if err == nil {
				// Linux wants to be asked once more before it takes the socket for unconnected again; it tries nothing then.
				_ = syscall.Connect(fd, to)
				err = syscall.Errno(n)
			}
			return err
		}
		if _, err := syscall.Getpeername(fd); err != nil {
			return syscall.EINPROGRESS
		}
		return nil
	}
}

func sockConnectEx(t *py.Thread, self, address py.Value) py.Value {
	s := py.As[Sock](self)
	to, ok := s.address(t, address)
	if !ok {
		return py.Value{}
	}
	err := s.try(t, true, connecting(to))
	if t.HasExc() {
		return py.Value{}
	}
	return py.SmallInt(int64(errnoOf(err)))
}

func sockDup(t *py.Thread, self py.Value) py.Value {
	s := py.As[Sock](self)
	var fd int
	if s.call(t, func(old int) (err error) { fd, err = syscall.Dup(old); return err }).Zero() {
		return py.Value{}
	}
	return wrap(t, fd, s.family, s.kind, s.prot)
}

// sockMakeFile makes a built-in file; the makefile of socket.py makes an object of its own kind.
func sockMakeFile(t *py.Thread, self py.Value, args []py.Value) py.Value {
	mode, size, ok := "r", -1, true
	if args[0].Ok() {
		if mode, ok = py.ArgString(t, "makefile", 1, args[0]); !ok {
			return py.Value{}
		}
	}
	if args[1].Ok() {
		if size, ok = py.ArgInt32(t, args[1]); !ok {
			return py.Value{}
		}
	}
	var fd int
	if py.As[Sock](self).call(t, func(old int) (err error) {
		if mode == "" || strings.IndexByte("rwa", mode[0]) < 0 {
			return syscall.EINVAL
		}
		fd, err = syscall.Dup(old)
		return err
	}).Zero() {
		return py.Value{}
	}
	return py.NewFile(os.NewFile(uintptr(fd), "<socket>"), "<socket>", mode, size, nil).V()
}

func nameOf(ask func(fd int) (syscall.Sockaddr, error)) func(t *py.Thread, self py.Value) py.Value {
	return func(t *py.Thread, self py.Value) py.Value {
		s := py.As[Sock](self)
		var name syscall.Sockaddr
		if s.call(t, func(fd int) (err error) { name, err = ask(fd); return err }).Zero() {
			return py.Value{}
		}
		return addressValue(s.family, name)
	}
}

func sockListen(t *py.Thread, self, backlog py.Value) py.Value {
	n, ok := py.ArgInt32(t, backlog)
	if !ok {
		return py.Value{}
	}
	return py.As[Sock](self).call(t, func(fd int) error { return syscall.Listen(fd, max(n, 0)) })
}

func sockShutdown(t *py.Thread, self, how py.Value) py.Value {
	n, ok := py.ArgInt32(t, how)
	if !ok {
		return py.Value{}
	}
	return py.As[Sock](self).call(t, func(fd int) error { return syscall.Shutdown(fd, n) })
}

// forever is Sock.timeout where there is no limit.
const forever = -1

var defaultTimeout atomic.Int64

func init() { defaultTimeout.Store(forever) }

func getTimeout(_ *py.Thread, self py.Value) py.Value {
	return timeoutValue(py.As[Sock](self).timeout.Load())
}

func timeoutValue(n int64) py.Value {
	if n == forever {
		return py.None
	}
	return py.Float(time.Duration(n).Seconds())
}

// timeoutArg converts a time limit.
func timeoutArg(t *py.Thread, v py.Value) (int64, bool) {
	if v == py.None {
		return forever, true
	}
	seconds, ok := py.AsFloat(t, v)
	switch {
	case !ok:
		return 0, false
	case seconds < 0:
		t.Raise(py.ValueError, "Timeout value out of range")
		return 0, false
	case seconds > 1e9:
		return 1e18, true
	}
	return int64(seconds * 1e9), true
}

func sockSetTimeout(t *py.Thread, self, v py.Value) py.Value {
	n, ok := timeoutArg(t, v)
	if !ok {
		return py.Value{}
	}
	py.As[Sock](self).timeout.Store(n)
	return py.None
}

func sockSetBlocking(t *py.Thread, self, v py.Value) py.Value {
	flag, ok := py.ArgInt32(t, v)
	if !ok {
		return py.Value{}
	}
	limit := int64(forever)
	if flag == 0 {
		limit = 0
	}
	py.As[Sock](self).timeout.Store(limit)
	return py.None
}

// buffers holds room for what is received.
var buffers = sync.Pool{New: func() any { b := make([]byte, bufferSize); return &b }}

const bufferSize = 64 << 10
