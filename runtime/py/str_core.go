// The str object: an immutable string of bytes with a cached hash; interning.
//
// What surprises: the hash is CPython 2.7's (without -R), because the order of dicts and sets
// depends on it. An empty string hashes to 0, which also stands for "not computed yet".
package py

import "sync/atomic"

// Str is a str: bytes. Locking contract: immutable; hash and interned are set racily to the same
// value by whoever needs them first.
type Str struct {
	Object
	s        string
	hash     atomic.Int64
	interned atomic.Bool
	joined   joining // made by + (str_concat.go)
}

// StrType is the type of str.
var StrType = NewType("str")

var oneByte [256]Str

func init() {
	for i := range oneByte {
		oneByte[i].typ = StrType
		oneByte[i].s = string([]byte{byte(i)})
	}
	emptyStr.typ = StrType
}

var emptyStr Str

// NewStr makes a str of bytes; strings of no or one byte are shared.
func NewStr(s string) *Str {
	switch len(s) {
	case 0:
		return &emptyStr
	case 1:
		return &oneByte[s[0]]
	}
	o := &Str{s: s}
	o.typ = StrType
	return o
}

// MkStr is NewStr(s).V().
func MkStr(s string) Value { return NewStr(s).V() }

// String gives the bytes of the str as a Go string.
func (s *Str) String() string { return s.s }

// Hash gives CPython 2.7's hash of the bytes.
func (s *Str) Hash() int64 {
	if h := s.hash.Load(); h != 0 {
		return h
	}
	h := hashBytes(s.s)
	s.hash.Store(h)
	return h
}

// hashBytes is CPython 2.7's string hash (multiply by 1000003 and xor, seeded by the first byte,
// finished with the length; hash_secret.go randomizes it).
func hashBytes(s string) int64 {
	if len(s) == 0 {
		return 0
	}
	x := hashSecret.prefix ^ uint64(s[0])<<7
	for i := 0; i < len(s); i++ {
		x = 1000003*x ^ uint64(s[i])
	}
	x ^= uint64(len(s)) ^ hashSecret.suffix
	if x == ^uint64(0) {
		x--
	}
	return int64(x)
}
