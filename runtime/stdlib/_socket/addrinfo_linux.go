package socket

import (
	"net/netip"
	"strconv"
	"syscall"

	"grumpy.dev/runtime/py"
)

// The flags of getaddrinfo and getnameinfo.
const (
	aiPassive     = 1
	aiCanonName   = 2
	aiNumericHost = 4
	aiNumericServ = 1024

	niNumericHost = 1
	niNumericServ = 2
	niNameReqd    = 8
	niDatagram    = 16
)

// kindOfSocket is a type of socket with its protocol.
type kindOfSocket struct {
	kind, prot int
	service    string // the protocol's name in /etc/services; "": has no named services
}

var kindsOfSockets = []kindOfSocket{
	{syscall.SOCK_STREAM, syscall.IPPROTO_TCP, "tcp"},
	{syscall.SOCK_DGRAM, syscall.IPPROTO_UDP, "udp"},
	{syscall.SOCK_RAW, 0, ""},
}

// query is what getaddrinfo was asked.
type query struct {
	host, port                string
	noHost, noPort            bool
	family, kind, prot, flags int
}

func getAddrInfo(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	q, ok := readQuery(t, args)
	if !ok {
		return py.Value{}
	}
	if q.noHost && q.noPort {
		return raiseGAI(t, eaiNoName)
	}
	if q.family != syscall.AF_UNSPEC && q.family != syscall.AF_INET && q.family != syscall.AF_INET6 {
		return raiseGAI(t, eaiFamily)
	}
	ips, code, ok := q.addresses(t)
	if !ok {
		return py.Value{}
	}
	if code != 0 {
		return raiseGAI(t, code)
	}
	return q.answer(t, ips)
}

func readQuery(t *py.Thread, args []py.Value) (q query, ok bool) {
	if q.noHost = args[0] == py.None; !q.noHost {
		if !py.IsStr(args[0]) && !py.IsUnicode(args[0]) {
			t.Raise(py.TypeError, "getaddrinfo() argument 1 must be string or None")
			return q, false
		}
		if q.host, ok = hostName(t, args[0]); !ok {
			return q, false
		}
	}
	switch port := args[1]; {
	case py.IsAnyInt(port), py.IsLong(port):
		n, ok := py.ArgLong(t, port)
		if !ok {
			return q, false
		}
		q.port = portText(n)
	case py.IsStr(port), py.IsUnicode(port):
		if q.port, ok = py.ArgBytes(t, "getaddrinfo", 2, port); !ok {
			return q, false
		}
	case port == py.None:
		q.noPort = true
	default:
		t.Raise(socketError, "getaddrinfo() argument 2 must be integer or string")
		return q, false
	}
	for i, p := range []*int{&q.family, &q.kind, &q.prot, &q.flags} {
		if *p, ok = optional(t, args[2+i]); !ok {
			return q, false
		}
	}
	return q, true
}

func (q query) addresses(t *py.Thread) (ips []netip.Addr, code int, ok bool) {
	if !q.noHost {
		if _, err := netip.ParseAddr(q.host); err != nil && q.flags&aiNumericHost != 0 {
			return nil, eaiNoName, true
		}
		if q.host == "" {
			return nil, eaiNoName, true
		}
		return lookup(t, q.host, q.family)
	}
	four, six := netip.AddrFrom4([4]byte{127, 0, 0, 1}), netip.IPv6Loopback()
	if q.flags&aiPassive != 0 {
		four, six = netip.IPv4Unspecified(), netip.IPv6Unspecified()
	}
	both := []netip.Addr{six, four}
	if q.flags&aiPassive != 0 {
		both = []netip.Addr{four, six}
	}
	for _, ip := range both {
		if fits(ip, q.family) {
			ips = append(ips, ip)
		}
	}
	return ips, 0, true
}

// answer makes the list of (family, socktype, proto, canonname, sockaddr).
func (q query) answer(t *py.Thread, ips []netip.Addr) py.Value {
	var out []py.Value
	canon := ""
	if q.flags&aiCanonName != 0 {
		canon = q.host
	}
	for _, ip := range ips {
		for _, k := range kindsOfSockets {
			if q.kind != 0 && q.kind != k.kind || q.prot != 0 && q.prot != k.prot && k.kind != syscall.SOCK_RAW {
				continue
			}
			port, ok := q.portFor(k)
			if !ok {
				continue
			}
			prot := k.prot
			if k.kind == syscall.SOCK_RAW {
				prot = q.prot
			}
			out = append(out, infoValue(ip, k.kind, prot, port, canon))
			canon = ""
		}
	}
	if len(out) == 0 {
		return raiseGAI(t, eaiService)
	}
	return py.ListOf(out).V()
}

// portFor gives the port of the service that was asked for; not ok: the protocol has no such service.
func (q query) portFor(k kindOfSocket) (int, bool) {
	if q.noPort {
		return 0, true
	}
	if n, err := strconv.Atoi(q.port); err == nil {
		return n & 0xffff, true
	}
	if k.service == "" || q.flags&aiNumericServ != 0 {
		return 0, false
	}
	_, n, ok := service(q.port, 0, k.service)
	return n, ok
}

func infoValue(ip netip.Addr, kind, prot, port int, canon string) py.Value {
	family := syscall.AF_INET
	address := py.Pair(py.MkStr(ip.String()), py.SmallInt(int64(port)))
	if ip.Is6() {
		family = syscall.AF_INET6
		address = py.NewTuple(py.MkStr(ip.String()), py.SmallInt(int64(port)), py.SmallInt(0), py.SmallInt(0)).V()
	}
	small := func(n int) py.Value { return py.SmallInt(int64(n)) }
	return py.NewTuple(small(family), small(kind), small(prot), py.MkStr(canon), address).V()
}

func getNameInfo(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	flags, ok := py.ArgInt32(t, args[1])
	if !ok {
		return py.Value{}
	}
	if !py.IsTuple(args[0]) {
		return t.Raise(py.TypeError, "getnameinfo() argument 1 must be a tuple")
	}
	host, port, _, ok := hostPort(t, args[0], "AF_INET", 4)
	if !ok {
		return py.Value{}
	}
	ips, code, ok := lookup(t, host, syscall.AF_UNSPEC)
	if !ok {
		return py.Value{}
	}
	switch {
	case code != 0:
		return raiseGAI(t, code)
	case len(ips) > 1:
		return t.Raise(socketError, "sockaddr resolved to multiple addresses")
	}
	name, found := "", false
	if flags&niNumericHost == 0 {
		name, found = nameOfAddress(ips[0])
	}
	if !found {
		if flags&niNameReqd != 0 {
			return raiseGAI(t, eaiNoName)
		}
		name = ips[0].String()
	}
	protocol := "tcp"
	if flags&niDatagram != 0 {
		protocol = "udp"
	}
	serviceName, _, known := service("", port, protocol)
	if flags&niNumericServ != 0 || !known {
		serviceName = portText(int64(port))
	}
	return py.Pair(py.MkStr(name), py.MkStr(serviceName))
}
