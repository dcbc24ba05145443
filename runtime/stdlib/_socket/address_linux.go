package socket

import (
	"net/netip"
	"strconv"
	"syscall"

	"grumpy.dev/runtime/py"
)

// address converts what Python gives as the address of a socket of this family.
func (s *Sock) address(t *py.Thread, v py.Value) (syscall.Sockaddr, bool) {
	switch s.family {
	case syscall.AF_INET:
		host, port, _, ok := hostPort(t, v, "AF_INET", 2)
		if !ok {
			return nil, false
		}
		ip, ok := resolve(t, host, syscall.AF_INET)
		return &syscall.SockaddrInet4{Port: port, Addr: ip.As4()}, ok
	case syscall.AF_INET6:
		host, port, rest, ok := hostPort(t, v, "AF_INET6", 4)
		if !ok {
			return nil, false
		}
		if rest[0] < 0 || rest[0] > maxFlowInfo {
			t.Raise(py.OverflowError, "getsockaddrarg: flowinfo must be 0-1048575.")
			return nil, false
		}
		ip, ok := resolve(t, host, syscall.AF_INET6)
		return &syscall.SockaddrInet6{Port: port, Addr: ip.As16(), ZoneId: uint32(rest[1])}, ok
	case syscall.AF_UNIX:
		return unixAddress(t, v)
	}
	t.Raise(socketError, "getsockaddrarg: bad family")
	return nil, false
}

// maxFlowInfo is the largest number of a flow in an IPv6 address.
const maxFlowInfo = 1<<20 - 1

// maxUnixPath is the longest name of a socket in the file system.
const maxUnixPath = 108

func unixAddress(t *py.Thread, v py.Value) (syscall.Sockaddr, bool) {
	if !py.IsStr(v) && !py.IsUnicode(v) {
		t.Raise(py.TypeError, "must be string or read-only character buffer, not "+py.TypeName(v))
		return nil, false
	}
	path, ok := py.ArgBytes(t, "getsockaddrarg", 1, v)
	if !ok {
		return nil, false
	}
	if len(path) > maxUnixPath || len(path) == maxUnixPath && path[0] != 0 {
		t.Raise(socketError, "AF_UNIX path too long")
		return nil, false
	}
	if path != "" && path[0] == 0 {
		path = "@" + path[1:] // Go's way to write a name outside the file system
	}
	return &syscall.SockaddrUnix{Name: path}, true
}

// hostPort takes apart a tuple of host, port and up to max-2 further numbers.
func hostPort(t *py.Thread, v py.Value, family string, max int) (host string, port int, rest [2]int, ok bool) {
	if !py.IsTuple(v) {
		t.Raise(py.TypeError, "getsockaddrarg: "+family+" address must be tuple, not "+py.TypeName(v))
		return
	}
	items, ok := py.ListFromIter(t, v)
	if !ok {
		return
	}
	if items, ok = py.ParseArgs(t, "getsockaddrarg", 2, max, items, nil); !ok {
		return
	}
	if host, ok = hostName(t, items[0]); !ok {
		return
	}
	if port, ok = py.ArgInt32(t, items[1]); !ok {
		return
	}
	for i := 2; i < max; i++ {
		if rest[i-2], ok = optional(t, items[i]); !ok {
			return
		}
	}
	if port < 0 || port > 0xffff {
		t.Raise(py.OverflowError, "getsockaddrarg: port must be 0-65535.")
		return host, port, rest, false
	}
	return host, port, rest, true
}

// hostName converts a host: a str, or a unicode of ASCII.
func hostName(t *py.Thread, v py.Value) (string, bool) {
	switch {
	case py.IsStr(v), py.IsUnicode(v):
		return py.ArgBytes(t, "getsockaddrarg", 1, v)
	}
	t.Raise(py.TypeError, "coercing to Unicode: need string or buffer, "+py.TypeName(v)+" found")
	return "", false
}

// addressValue gives an address as Python sees it.
func addressValue(family int, a syscall.Sockaddr) py.Value {
	switch a := a.(type) {
	case *syscall.SockaddrInet4:
		return py.Pair(py.MkStr(netip.AddrFrom4(a.Addr).String()), py.SmallInt(int64(a.Port)))
	case *syscall.SockaddrInet6:
		ip := netip.AddrFrom16(a.Addr)
		if a.ZoneId != 0 {
			ip = ip.WithZone(strconv.Itoa(int(a.ZoneId)))
		}
		return py.NewTuple(py.MkStr(ip.String()), py.SmallInt(int64(a.Port)), py.SmallInt(0), py.SmallInt(int64(a.ZoneId))).V()
	case *syscall.SockaddrUnix:
		name := a.Name
		switch {
		case name == "@": // what Go makes of a socket without a name
			name = ""
		case name != "" && name[0] == '@':
			name = "\x00" + name[1:]
		}
		return py.MkStr(name)
	}
	if family == syscall.AF_UNIX {
		return py.MkStr("")
	}
	return py.None
}
