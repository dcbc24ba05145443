package socket

import (
	"math/bits"
	"net/netip"
	"strings"
	"syscall"

	"grumpy.dev/runtime/py"
)

// The module's exceptions. There is one set for the process, made when the module is imported first.
var socketError, hostError, gaiError, timeoutError *py.Type

func init() {
	py.RegisterNative(&py.NativeModule{
		Name: "_socket",
		Doc:  "Implementation module for socket operations.\n\nSee the socket module for documentation.",
		Rows: append(append(nameRows(), numberRows()...), socketRows()...),
		Init: initModule,
	})
}

func initModule(t *py.Thread, m *py.Module) bool {
	if socketError == nil {
		make := func(name string, base *py.Type) *py.Type { return py.NewExceptionClass(t, "socket."+name, base, "") }
		socketError = make("error", py.IOError)
		hostError, gaiError = make("herror", socketError), make("gaierror", socketError)
		timeoutError = make("timeout", socketError)
	}
	set := func(name string, v py.Value) { m.Dict().SetStr(py.Intern(name), v) }
	set("error", socketError.V())
	set("herror", hostError.V())
	set("gaierror", gaiError.V())
	set("timeout", timeoutError.V())
	set("socket", SockType.V())
	set("SocketType", SockType.V())
	set("has_ipv6", py.True)
	for name, n := range constants {
		set(name, py.Int(n))
	}
	return true
}

// socketRows are the functions that make sockets, and the default time limit.
func socketRows() []py.Row {
	return []py.Row{
		row("socketpair", "([family[, type[, proto]]]) -> (socket object, socket object)", "Two sockets connected with one another.",
			py.Parse(0, 3, socketPair)),
		row("fromfd", "(fd, family, type[, proto]) -> socket object", "A socket object for a duplicate of a descriptor.", py.Parse(3, 4, fromFD)),
		row("getdefaulttimeout", "() -> timeout", "The time limit of new sockets in seconds, or None.",
			py.NoArgs(func(*py.Thread, py.Value) py.Value { return timeoutValue(defaultTimeout.Load()) })),
		row("setdefaulttimeout", "(timeout)", "Set the time limit of new sockets.", py.OneArg(setDefaultTimeout)),
	}
}

func setDefaultTimeout(t *py.Thread, _, v py.Value) py.Value {
	n, ok := timeoutArg(t, v)
	if !ok {
		return py.Value{}
	}
	defaultTimeout.Store(n)
	return py.None
}

// ints converts arguments to ints; those that are not given keep what out holds.
func ints(t *py.Thread, args []py.Value, out []int) bool {
	for i, v := range args {
		if v.Ok() {
			n, ok := py.ArgInt32(t, v)
			if !ok {
				return false
			}
			out[i] = n
		}
	}
	return true
}

func socketPair(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	want := []int{syscall.AF_UNIX, syscall.SOCK_STREAM, 0}
	if !ints(t, args, want) {
		return py.Value{}
	}
	fds, err := syscall.Socketpair(want[0], want[1], want[2])
	if err != nil {
		return raise(t, err)
	}
	a := wrap(t, fds[0], want[0], want[1], want[2])
	if a.Zero() {
		return a
	}
	b := wrap(t, fds[1], want[0], want[1], want[2])
	if b.Zero() {
		return b
	}
	return py.Pair(a, b)
}

func fromFD(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	want := make([]int, 4)
	if !ints(t, args, want) {
		return py.Value{}
	}
	fd, err := syscall.Dup(want[0])
	if err != nil {
		return raise(t, err)
	}
	return wrap(t, fd, want[1], want[2], want[3])
}

// numberRows are the functions about byte order and packed addresses.
func numberRows() []py.Row {
	order := func(name, what string, swap func(t *py.Thread, v py.Value) py.Value) py.Row {
		return row(name, "(integer) -> integer", what, py.OneArg(func(t *py.Thread, _, v py.Value) py.Value { return swap(t, v) }))
	}
	return []py.Row{
		order("ntohs", "A 16-bit integer of the network as one of this host.", swap16),
		order("htons", "A 16-bit integer of this host as one of the network.", swap16),
		order("ntohl", "A 32-bit integer of the network as one of this host.", swap32("ntohl")),
		order("htonl", "A 32-bit integer of this host as one of the network.", swap32("htonl")),
		row("inet_aton", "(string) -> packed 32-bit IP representation", "Pack an IPv4 address.", py.Parse(1, 1, inetAton)),
		row("inet_ntoa", "(packed_ip) -> ip_address_string", "Write a packed IPv4 address.", py.Parse(1, 1, inetNtoa)),
		row("inet_pton", "(af, ip) -> packed IP address string", "Pack an address of a family.", py.Parse(2, 2, inetPton)),
		row("inet_ntop", "(af, packed_ip) -> string formatted IP address", "Write a packed address of a family.", py.Parse(2, 2, inetNtop)),
	}
}

func swap16(t *py.Thread, v py.Value) py.Value {
	n, ok := py.ArgInt32(t, v)
	switch {
	case !ok:
		return py.Value{}
	case n < 0:
		return t.Raise(py.OverflowError, "can't convert negative number to unsigned long")
	}
	return py.SmallInt(int64(bits.ReverseBytes16(uint16(n))))
}

func swap32(string) func(t *py.Thread, v py.Value) py.Value {
	return func(t *py.Thread, v py.Value) py.Value {
		if !py.IsAnyInt(v) && !py.IsLong(v) {
			return t.Raise(py.TypeError, "expected int/long, "+py.TypeName(v)+" found")
		}
		n, ok := py.ArgLong(t, v)
		switch {
		case !ok:
			return py.Value{}
		case n < 0:
			return t.Raise(py.OverflowError, "can't convert negative number to unsigned long")
		case n > 0xffffffff && py.IsLong(v):
			return t.Raise(py.OverflowError, "long int larger than 32 bits")
		}
		return py.Int(int64(bits.ReverseBytes32(uint32(n))))
	}
}

func inetAton(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	text, ok := py.ArgString(t, "inet_aton", 1, args[0])
	if !ok {
		return py.Value{}
	}
	if end := strings.IndexAny(text, " \t\n\v\f\r"); end >= 0 { // the C library stops there
		text = text[:end]
	}
	ip, ok := parseIPv4(text)
	if !ok {
		return t.Raise(socketError, "illegal IP address string passed to inet_aton")
	}
	return py.MkStr(string(ip[:]))
}

func inetNtoa(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	packed, ok := py.ArgBytes(t, "inet_ntoa", 1, args[0])
	if !ok {
		return py.Value{}
	}
	if len(packed) != 4 {
		return t.Raise(socketError, "packed IP wrong length for inet_ntoa")
	}
	return py.MkStr(netip.AddrFrom4([4]byte([]byte(packed))).String())
}

func inetPton(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	family, ok := py.ArgInt32(t, args[0])
	if !ok {
		return py.Value{}
	}
	text, ok := py.ArgString(t, "inet_pton", 2, args[1])
	if !ok {
		return py.Value{}
	}
	if family != syscall.AF_INET && family != syscall.AF_INET6 {
		return raise(t, syscall.EAFNOSUPPORT)
	}
	ip, err := netip.ParseAddr(text)
	if err != nil || !fits(ip, family) || ip.Zone() != "" {
		return t.Raise(socketError, "illegal IP address string passed to inet_pton")
	}
	return py.MkStr(string(ip.AsSlice()))
}

func inetNtop(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	family, ok := py.ArgInt32(t, args[0])
	if !ok {
		return py.Value{}
	}
	packed, ok := py.ArgBytes(t, "inet_ntop", 2, args[1])
	if !ok {
		return py.Value{}
	}
	size := map[int]int{syscall.AF_INET: 4, syscall.AF_INET6: 16}[family]
	if size == 0 {
		return t.Raisef(py.ValueError, "unknown address family %d", family)
	}
	if len(packed) != size {
		return t.Raise(py.ValueError, "invalid length of packed IP address string")
	}
	ip, _ := netip.AddrFromSlice([]byte(packed))
	return py.MkStr(ip.String())
}
