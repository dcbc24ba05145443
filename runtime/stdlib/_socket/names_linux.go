package socket

import (
	"bufio"
	"context"
	"net"
	"net/netip"
	"os"
	"strconv"
	"strings"
	"syscall"

	"grumpy.dev/runtime/py"
)

// nameRows are the functions about hosts, services and protocols.
func nameRows() []py.Row {
	return []py.Row{
		row("gethostname", "() -> string", "The name of this host.", py.NoArgs(getHostName)),
		row("gethostbyname", "(host) -> address", "The IPv4 address of a host.", py.Parse(1, 1, getHostByName)),
		row("gethostbyname_ex", "(host) -> (name, aliaslist, addresslist)", "The name and the addresses of a host.", py.Parse(1, 1, getHostByNameEx)),
		row("gethostbyaddr", "(host) -> (name, aliaslist, addresslist)", "The name of the host with an address.", py.Parse(1, 1, getHostByAddr)),
		row("getservbyname", "(servicename[, protocolname]) -> integer", "The port of a service.", py.Parse(1, 2, getServByName)),
		row("getservbyport", "(port[, protocolname]) -> string", "The service on a port.", py.Parse(1, 2, getServByPort)),
		row("getprotobyname", "(name) -> integer", "The number of a protocol.", py.Parse(1, 1, getProtoByName)),
		row("getaddrinfo", "(host, port [, family, socktype, proto, flags]) -> list", "The addresses for a host and a service.", py.Parse(2, 6, getAddrInfo)),
		row("getnameinfo", "(sockaddr, flags) -> (host, port)", "The names for an address.", py.Parse(2, 2, getNameInfo)),
	}
}

func getHostName(t *py.Thread, _ py.Value) py.Value {
	name, err := os.Hostname()
	if err != nil {
		return raise(t, err)
	}
	return py.MkStr(name)
}

func getHostByName(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	host, ok := hostName(t, args[0])
	if !ok {
		return py.Value{}
	}
	ip, ok := resolve(t, host, syscall.AF_INET)
	if !ok {
		return py.Value{}
	}
	return py.MkStr(ip.String())
}

func getHostByNameEx(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	host, ok := hostName(t, args[0])
	if !ok {
		return py.Value{}
	}
	ips, code, ok := lookup(t, host, syscall.AF_INET)
	if !ok {
		return py.Value{}
	}
	if code != 0 || len(ips) == 0 {
		return raiseGAI(t, eaiNoName)
	}
	return hostTriple(host, ips)
}

// hostTriple makes (name, [], addresses).
func hostTriple(name string, ips []netip.Addr) py.Value {
	var out []py.Value
	for _, ip := range ips {
		out = append(out, py.MkStr(ip.String()))
	}
	return py.NewTuple(py.MkStr(name), py.NewList().V(), py.ListOf(out).V()).V()
}

func getHostByAddr(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	host, ok := hostName(t, args[0])
	if !ok {
		return py.Value{}
	}
	ips, code, ok := lookup(t, host, syscall.AF_UNSPEC)
	if !ok {
		return py.Value{}
	}
	if code != 0 || len(ips) == 0 {
		return raiseGAI(t, eaiNoName)
	}
	name, ok := nameOfAddress(ips[0])
	if !ok {
		return t.RaiseValue(hostError, py.NewTuple(py.SmallInt(1), py.MkStr("Unknown host")).V())
	}
	return hostTriple(name, ips[:1])
}

func nameOfAddress(ip netip.Addr) (string, bool) {
	names, err := net.DefaultResolver.LookupAddr(context.Background(), ip.String())
	if err != nil || len(names) == 0 {
		return "", false
	}
	return strings.TrimSuffix(names[0], "."), true
}

// entry is a line of /etc/services or /etc/protocols.
type entry struct {
	names []string
	value string
}

// entries reads such a file; what is missing there has no names.
func entries(file string) []entry {
	f, err := os.Open(file)
	if err != nil {
		return nil
	}
	defer f.Close() //nolint:errcheck // opened for reading
	var out []entry
	for lines := bufio.NewScanner(f); lines.Scan(); {
		text, _, _ := strings.Cut(lines.Text(), "#")
		if fields := strings.Fields(text); len(fields) >= 2 {
			out = append(out, entry{append([]string{fields[0]}, fields[2:]...), fields[1]})
		}
	}
	return out
}

// service finds a service by its name, or where that is "" by its port; protocol "" is any.
func service(name string, port int, protocol string) (found string, number int, ok bool) {
	for _, e := range entries("/etc/services") {
		at, proto, _ := strings.Cut(e.value, "/")
		n, err := strconv.Atoi(at)
		if err != nil || protocol != "" && proto != protocol {
			continue
		}
		if name == "" && n == port {
			return e.names[0], n, true
		}
		for _, alias := range e.names {
			if name != "" && alias == name {
				return e.names[0], n, true
			}
		}
	}
	return "", 0, false
}

func protocolArg(t *py.Thread, fname string, v py.Value) (string, bool) {
	if v.Zero() {
		return "", true
	}
	return py.ArgString(t, fname, 2, v)
}

func getServByName(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	name, ok := py.ArgString(t, "getservbyname", 1, args[0])
	if !ok {
		return py.Value{}
	}
	protocol, ok := protocolArg(t, "getservbyname", args[1])
	if !ok {
		return py.Value{}
	}
	_, port, ok := service(name, 0, protocol)
	if !ok {
		return t.Raise(socketError, "service/proto not found")
	}
	return py.SmallInt(int64(port))
}

func getServByPort(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	port, ok := py.ArgInt32(t, args[0])
	if !ok {
		return py.Value{}
	}
	protocol, ok := protocolArg(t, "getservbyport", args[1])
	if !ok {
		return py.Value{}
	}
	if port < 0 || port > 0xffff {
		return t.Raise(py.OverflowError, "getservbyport: port must be 0-65535.")
	}
	name, _, ok := service("", port, protocol)
	if !ok {
		return t.Raise(socketError, "port/proto not found")
	}
	return py.MkStr(name)
}

func getProtoByName(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	name, ok := py.ArgString(t, "getprotobyname", 1, args[0])
	if !ok {
		return py.Value{}
	}
	for _, e := range entries("/etc/protocols") {
		for _, alias := range e.names {
			if n, err := strconv.Atoi(e.value); err == nil && alias == name {
				return py.SmallInt(int64(n))
			}
		}
	}
	return t.Raise(socketError, "protocol not found")
}
