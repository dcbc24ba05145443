package socket

import (
	"context"
	"errors"
	"net"
	"net/netip"
	"syscall"

	"grumpy.dev/runtime/py"
)

// The numbers of the resolver's errors, with the C library's words.
const (
	eaiAddrFamily = -9
	eaiService    = -8
	eaiFamily     = -6
	eaiAgain      = -3
	eaiNoName     = -2
	eaiBadFlags   = -1
)

var gaiText = map[int]string{
	eaiAddrFamily: "Address family for hostname not supported",
	eaiService:    "Servname not supported for ai_socktype",
	eaiFamily:     "ai_family not supported",
	eaiAgain:      "Temporary failure in name resolution",
	eaiNoName:     "Name or service not known",
	eaiBadFlags:   "Bad value for ai_flags",
}

func raiseGAI(t *py.Thread, code int) py.Value {
	return t.RaiseValue(gaiError, py.NewTuple(py.SmallInt(int64(code)), py.MkStr(gaiText[code])).V())
}

// lookup asks for the addresses of a host; code is 0 or the resolver's error. Signals end the wait in the main thread.
func lookup(t *py.Thread, host string, family int) (ips []netip.Addr, code int, ok bool) {
	if ip, err := netip.ParseAddr(host); err == nil {
		if fits(ip, family) {
			return []netip.Addr{ip}, 0, true
		}
		return nil, eaiAddrFamily, true
	}
	if ip, ok := parseIPv4(host); ok {
		if family == syscall.AF_INET6 {
			return nil, eaiAddrFamily, true
		}
		return []netip.Addr{netip.AddrFrom4(ip)}, 0, true
	}
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	if !t.BeginBlocking(cancel) {
		return nil, 0, false
	}
	found, err := net.DefaultResolver.LookupNetIP(ctx, network(family), host)
	t.EndBlocking()
	if err != nil {
		if ctx.Err() != nil {
			if !t.CheckPending() {
				return nil, 0, false
			}
			return lookup(t, host, family)
		}
		return nil, lookupCode(err), true
	}
	for _, ip := range found {
		ips = append(ips, ip.Unmap())
	}
	return ips, 0, true
}

func lookupCode(err error) int {
	var dns *net.DNSError
	if errors.As(err, &dns) && !dns.IsNotFound && (dns.IsTemporary || dns.IsTimeout) {
		return eaiAgain
	}
	return eaiNoName
}

func network(family int) string {
	switch family {
	case syscall.AF_INET:
		return "ip4"
	case syscall.AF_INET6:
		return "ip6"
	}
	return "ip"
}

func fits(ip netip.Addr, family int) bool {
	switch family {
	case syscall.AF_INET:
		return ip.Is4()
	case syscall.AF_INET6:
		return ip.Is6()
	}
	return true
}

// resolve gives the address that a host name in a socket's address stands for.
func resolve(t *py.Thread, host string, family int) (netip.Addr, bool) {
	none := netip.IPv6Unspecified()
	if family == syscall.AF_INET {
		none = netip.IPv4Unspecified()
	}
	switch {
	case host == "":
		return none, true
	case host == "<broadcast>" && family == syscall.AF_INET:
		return netip.AddrFrom4([4]byte{255, 255, 255, 255}), true
	}
	ips, code, ok := lookup(t, host, family)
	if !ok {
		return none, false
	}
	for _, ip := range ips {
		if fits(ip, family) {
			return ip, true
		}
	}
	if code == 0 {
		code = eaiAddrFamily
	}
	raiseGAI(t, code)
	return none, false
}

// parseIPv4 reads an address as inet_aton does: one to four numbers, decimal, octal or hexadecimal, the last of which
// fills the rest.
func parseIPv4(s string) (ip [4]byte, ok bool) {
	var parts []uint64
	for len(parts) < 4 {
		n, rest, ok := parseNumber(s)
		if !ok {
			return ip, false
		}
		parts = append(parts, n)
		if rest == "" {
			break
		}
		if rest[0] != '.' {
			return ip, false
		}
		if s = rest[1:]; len(parts) == 4 {
			return ip, false
		}
	}
	last := len(parts) - 1
	word := parts[last]
	if word >= 1<<(8*(4-last)) {
		return ip, false
	}
	for i, p := range parts[:last] {
		if p > 255 {
			return ip, false
		}
		word |= p << (24 - 8*i)
	}
	return [4]byte{byte(word >> 24), byte(word >> 16), byte(word >> 8), byte(word)}, true
}

// parseNumber reads a number in C's notation from the beginning of s.
func parseNumber(s string) (n uint64, rest string, ok bool) {
	base, i := uint64(10), 0
	if len(s) > 1 && s[0] == '0' && (s[1] == 'x' || s[1] == 'X') {
		base, i = 16, 2
	} else if len(s) > 1 && s[0] == '0' {
		base = 8
	}
	start := i
	for ; i < len(s) && n < 1<<33; i++ {
		d := digit(s[i])
		if d >= base {
			break
		}
		n = n*base + d
	}
	return n, s[i:], i > start
}

func digit(c byte) uint64 {
	switch {
	case c >= '0' && c <= '9':
		return uint64(c - '0')
	case c >= 'a' && c <= 'f':
		return uint64(c-'a') + 10
	case c >= 'A' && c <= 'F':
		return uint64(c-'A') + 10
	}
	return 99
}
