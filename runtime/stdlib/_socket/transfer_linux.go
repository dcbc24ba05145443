package socket

import (
	"strconv"
	"syscall"
	"unsafe"

	"grumpy.dev/runtime/py"
)

// transferRows are the methods that send and receive, and the options.
func transferRows() []py.Row {
	return []py.Row{
		row("recv", "(buffersize[, flags]) -> data", "Receive up to buffersize bytes.", py.Parse(1, 2, sockRecv)),
		row("recv_into", "(buffer, [nbytes[, flags]]) -> nbytes_read", "Receive into a writable buffer.", py.Keywords(1, "buffer nbytes flags", sockRecvInto)),
		row("recvfrom", "(buffersize[, flags]) -> (data, address info)", "Receive data and the sender's address.", py.Parse(1, 2, sockRecvFrom)),
		row("recvfrom_into", "(buffer[, nbytes[, flags]]) -> (nbytes, address info)", "Receive into a buffer, with the sender's address.",
			py.Keywords(1, "buffer nbytes flags", sockRecvFromInto)),
		row("send", "(data[, flags]) -> count", "Send data, of which maybe only a part goes.", py.Parse(1, 2, sockSend)),
		row("sendall", "(data[, flags])", "Send all of the data.", py.Parse(1, 2, sockSendAll)),
		row("sendto", "(data[, flags], address) -> count", "Send data to an address.", py.Raw(sockSendTo)),
	}
}

// notYet is EAGAIN for an operation that was told not to wait.
type notYet struct{}

func (notYet) Error() string { return "not yet" }

func (notYet) As(target any) bool {
	n, ok := target.(*syscall.Errno)
	if ok {
		*n = syscall.EAGAIN
	}
	return ok
}

// atOnce keeps an operation with the flag MSG_DONTWAIT from waiting.
func atOnce(err error, flags int) error {
	if err == syscall.EAGAIN && flags&syscall.MSG_DONTWAIT != 0 {
		return notYet{}
	}
	return err
}

// sizeAndFlags converts the arguments of recv and recvfrom.
func sizeAndFlags(t *py.Thread, name string, args []py.Value) (n, flags int, ok bool) {
	if n, ok = py.ArgInt32(t, args[0]); !ok {
		return
	}
	if n < 0 {
		t.Raise(py.ValueError, "negative buffersize in "+name)
		return n, 0, false
	}
	if flags, ok = optional(t, args[1]); !ok {
		return
	}
	return n, flags, py.HasRoom(t, n, 1)
}

// optional converts an int argument that is 0 where it is not given.
func optional(t *py.Thread, v py.Value) (int, bool) {
	if v.Zero() {
		return 0, true
	}
	return py.ArgInt32(t, v)
}

// receive waits for data and gives it with the sender's address.
func (s *Sock) receive(t *py.Thread, n, flags int) (data string, from syscall.Sockaddr, ok bool) {
	room := buffers.Get().(*[]byte)
	defer buffers.Put(room)
	buf := *room
	if n > len(buf) {
		buf = make([]byte, n)
	}
	got, from, ok := s.receiveInto(t, buf[:n], flags)
	return string(buf[:got]), from, ok
}

// read is receiveInto without flags and without the sender's address, which costs less.
func (s *Sock) read(t *py.Thread, buf []byte) (got int, ok bool) {
	ok = s.wait(t, false, func(fd int) (err error) {
		got, err = syscall.Read(fd, buf)
		return err
	})
	return max(got, 0), ok
}

func (s *Sock) receiveInto(t *py.Thread, buf []byte, flags int) (got int, from syscall.Sockaddr, ok bool) {
	ok = s.wait(t, false, func(fd int) (err error) {
		got, from, err = syscall.Recvfrom(fd, buf, flags)
		return atOnce(err, flags)
	})
	return max(got, 0), from, ok
}

func sockRecv(t *py.Thread, self py.Value, args []py.Value) py.Value {
	n, flags, ok := sizeAndFlags(t, "recv", args)
	if !ok {
		return py.Value{}
	}
	s := py.As[Sock](self)
	if flags == 0 && 0 < n && n <= bufferSize {
		room := buffers.Get().(*[]byte)
		defer buffers.Put(room)
		got, ok := s.read(t, (*room)[:n])
		if !ok {
			return py.Value{}
		}
		return py.StrCopyOf((*room)[:got])
	}
	data, _, ok := s.receive(t, n, flags)
	if !ok {
		return py.Value{}
	}
	return py.MkStr(data)
}

func sockRecvFrom(t *py.Thread, self py.Value, args []py.Value) py.Value {
	n, flags, ok := sizeAndFlags(t, "recvfrom", args)
	if !ok {
		return py.Value{}
	}
	s := py.As[Sock](self)
	data, from, ok := s.receive(t, n, flags)
	if !ok {
		return py.Value{}
	}
	return py.Pair(py.MkStr(data), addressValue(s.family, from))
}

// intoBuffer converts the arguments of recv_into and recvfrom_into.
func intoBuffer(t *py.Thread, name string, args []py.Value) (buf []byte, flags int, ok bool) {
	if buf, ok = py.ArgWritable(t, args[0]); !ok {
		return
	}
	n, ok := optional(t, args[1])
	if !ok {
		return
	}
	if flags, ok = optional(t, args[2]); !ok {
		return
	}
	switch {
	case n < 0:
		t.Raise(py.ValueError, "negative buffersize in "+name)
		return nil, 0, false
	case n > len(buf):
		t.Raise(py.ValueError, "buffer too small for requested bytes")
		return nil, 0, false
	case n > 0:
		buf = buf[:n]
	}
	return buf, flags, true
}

func sockRecvInto(t *py.Thread, self py.Value, args []py.Value) py.Value {
	buf, flags, ok := intoBuffer(t, "recv_into", args)
	if !ok {
		return py.Value{}
	}
	n, _, ok := py.As[Sock](self).receiveInto(t, buf, flags)
	if !ok {
		return py.Value{}
	}
	return py.SmallInt(int64(n))
}

func sockRecvFromInto(t *py.Thread, self py.Value, args []py.Value) py.Value {
	buf, flags, ok := intoBuffer(t, "recvfrom_into", args)
	if !ok {
		return py.Value{}
	}
	s := py.As[Sock](self)
	n, from, ok := s.receiveInto(t, buf, flags)
	if !ok {
		return py.Value{}
	}
	return py.Pair(py.SmallInt(int64(n)), addressValue(s.family, from))
}

// bytesOf shows a string as bytes, which nobody writes to.
func bytesOf(s string) []byte { return unsafe.Slice(unsafe.StringData(s), len(s)) }

// transmit sends what the system takes of the data, and gives how much that was.
func (s *Sock) transmit(t *py.Thread, data string, flags int, to syscall.Sockaddr) (n int, ok bool) {
	n, err := s.put(t, data, flags, to)
	if err != nil && !t.HasExc() {
		raise(t, err)
	}
	return n, err == nil
}

// put is transmit that gives the error; an exception is set only if a signal's handler raised it. Without a time limit it
// goes on until the system has taken everything, as a call of the system does that may wait; a signal or an error after the
// first part ends it with that part.
func (s *Sock) put(t *py.Thread, data string, flags int, to syscall.Sockaddr) (int, error) {
	sent, whole := 0, s.timeout.Load() == forever
	err := s.try(t, true, func(fd int) error {
		n, err := putSome(fd, data[sent:], flags, to)
		if n > 0 {
			sent += n
		}
		if err == nil && whole && sent < len(data) {
			err = syscall.EAGAIN
		}
		return atOnce(err, flags)
	})
	if sent > 0 && !t.HasExc() {
		err = nil
	}
	return sent, err
}

func putSome(fd int, data string, flags int, to syscall.Sockaddr) (int, error) {
	if flags == 0 && to == nil && len(data) > 0 {
		return syscall.Write(fd, bytesOf(data))
	}
	return syscall.SendmsgN(fd, bytesOf(data), nil, to, flags)
}

func dataAndFlags(t *py.Thread, name string, args []py.Value) (data string, flags int, ok bool) {
	if data, ok = py.ArgBytes(t, name, 1, args[0]); ok {
		flags, ok = optional(t, args[1])
	}
	return
}

func sockSend(t *py.Thread, self py.Value, args []py.Value) py.Value {
	data, flags, ok := dataAndFlags(t, "send", args)
	if !ok {
		return py.Value{}
	}
	n, ok := py.As[Sock](self).transmit(t, data, flags, nil)
	if !ok {
		return py.Value{}
	}
	return py.SmallInt(int64(n))
}

func sockSendAll(t *py.Thread, self py.Value, args []py.Value) py.Value {
	data, flags, ok := dataAndFlags(t, "sendall", args)
	if !ok {
		return py.Value{}
	}
	for len(data) > 0 {
		n, err := py.As[Sock](self).put(t, data, flags, nil)
		switch {
		case t.HasExc() || !t.CheckPending():
			return py.Value{}
		case err == nil:
			data = data[n:]
		case err != syscall.EINTR:
			return raise(t, err)
		}
	}
	return py.None
}

func sockSendTo(t *py.Thread, self py.Value, args []py.Value, kw *py.Kwargs) py.Value {
	switch {
	case kw.Len() > 0:
		return t.Raise(py.TypeError, "sendto() takes no keyword arguments")
	case len(args) != 2 && len(args) != 3:
		return t.Raisef(py.TypeError, "sendto() takes 2 or 3 arguments (%d given)", len(args))
	}
	s := py.As[Sock](self)
	data, ok := py.ArgBytes(t, "sendto", 1, args[0])
	if !ok {
		return py.Value{}
	}
	flags, address := 0, args[1]
	if len(args) == 3 {
		address = args[2]
		if flags, ok = py.ArgInt32(t, args[1]); !ok {
			return py.Value{}
		}
	}
	to, ok := s.address(t, address)
	if !ok {
		return py.Value{}
	}
	n, ok := s.transmit(t, data, flags, to)
	if !ok {
		return py.Value{}
	}
	return py.SmallInt(int64(n))
}

// maxOption is the longest setting that getsockopt gives.
const maxOption = 1024

func sockGetOpt(t *py.Thread, self py.Value, args []py.Value) py.Value {
	level, ok := py.ArgInt32(t, args[0])
	if !ok {
		return py.Value{}
	}
	option, ok := py.ArgInt32(t, args[1])
	if !ok {
		return py.Value{}
	}
	size, ok := optional(t, args[2])
	if !ok {
		return py.Value{}
	}
	s := py.As[Sock](self)
	if size == 0 {
		n := 0
		if s.call(t, func(fd int) (err error) { n, err = syscall.GetsockoptInt(fd, level, option); return err }).Zero() {
			return py.Value{}
		}
		return py.Int(int64(n))
	}
	if size < 0 || size > maxOption {
		return t.Raise(socketError, "getsockopt buflen out of range")
	}
	buf := make([]byte, size)
	length := uint32(size)
	if s.call(t, func(fd int) error { return getOption(fd, level, option, buf, &length) }).Zero() {
		return py.Value{}
	}
	return py.MkStr(string(buf[:length]))
}

func getOption(fd, level, option int, buf []byte, length *uint32) error {
	_, _, errno := syscall.Syscall6(syscall.SYS_GETSOCKOPT, uintptr(fd), uintptr(level), uintptr(option),
		uintptr(unsafe.Pointer(&buf[0])), uintptr(unsafe.Pointer(length)), 0)
	if errno != 0 {
		return errno
	}
	return nil
}

func sockSetOpt(t *py.Thread, self py.Value, args []py.Value) py.Value {
	level, ok := py.ArgInt32(t, args[0])
	if !ok {
		return py.Value{}
	}
	option, ok := py.ArgInt32(t, args[1])
	if !ok {
		return py.Value{}
	}
	s := py.As[Sock](self)
	if py.IsStr(args[2]) {
		data, _ := py.ArgBytes(t, "setsockopt", 3, args[2])
		return s.call(t, func(fd int) error { return syscall.SetsockoptString(fd, level, option, data) })
	}
	n, ok := py.ArgInt32(t, args[2])
	if !ok {
		if t.ClearIf(py.TypeError) {
			py.ArgFail(t, "setsockopt", 3, "string or read-only buffer", args[2])
		}
		return py.Value{}
	}
	return s.call(t, func(fd int) error { return syscall.SetsockoptInt(fd, level, option, n) })
}

// portText writes a port as getaddrinfo's service argument.
func portText(n int64) string { return strconv.FormatInt(n, 10) }
