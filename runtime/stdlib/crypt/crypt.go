// Package crypt is Python's module crypt: one-way hashes of passwords, as a C library of today makes them.
//
// There are DES with two characters of salt, MD5 ($1$), SHA-256 ($5$) and SHA-512 ($6$). What surprises: for a salt that is none the
// result is "*0" (or "*1" where the salt begins like that), which is no hash of anything; the methods that C libraries have
// besides raise NotImplementedError.
package crypt

import (
	"strings"

	"grumpy.dev/runtime/py"
)

func init() {
	py.RegisterNative(&py.NativeModule{
		Name: "crypt",
		Rows: []py.Row{{Name: "crypt", Sig: "(word, salt) -> string",
			Doc: "A one-way hash of a password; salt begins with the method and the salt, and may be an earlier result.", Impl: py.Parse(2, 2, crypt)}},
	})
}

// alphabet has the 64 characters of hashes in their order.
const alphabet = "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"

func crypt(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	var texts [2]string
	for i := range texts {
		var ok bool
		if texts[i], ok = py.ArgString(t, "crypt", i+1, args[i]); !ok {
			return py.Value{}
		}
	}
	word, salt := texts[0], texts[1]
	for _, other := range []string{"$2a$", "$2b$", "$2x$", "$2y$", "$3$", "$7$", "$y$", "$gy$", "$sha1", "$md5", "_"} {
		if strings.HasPrefix(salt, other) {
			return t.Raise(py.NotImplementedError, "crypt(): the method "+other+" is not in Grumpy; there are DES, $1$, $5$ and $6$")
		}
	}
	if hash, ok := hashOf(word, salt); ok {
		return py.MkStr(hash)
	}
	if strings.HasPrefix(salt, "*0") {
		return py.MkStr("*1")
	}
	return py.MkStr("*0")
}

// hashOf hashes a password by the method that the salt names; ok false: it is no salt.
func hashOf(word, salt string) (hash string, ok bool) {
	for _, c := range []byte(salt) {
		if c <= ' ' || c >= 0x7f || strings.IndexByte("!*:;\\", c) >= 0 {
			return "", false
		}
	}
	switch {
	case strings.HasPrefix(salt, "$1$"):
		return md5Hash(word, salt[3:]), true
	case strings.HasPrefix(salt, "$5$"):
		return sha256Kind.hash(word, salt[3:])
	case strings.HasPrefix(salt, "$6$"):
		return sha512Kind.hash(word, salt[3:])
	case len(salt) >= 2 && strings.IndexByte(alphabet, salt[0]) >= 0 && strings.IndexByte(alphabet, salt[1]) >= 0:
		return desHash(word, salt[:2]), true
	}
	return "", false
}

// saltPart is the salt up to the next $, and no longer than most.
func saltPart(s string, most int) string {
	if i := strings.IndexByte(s, '$'); i >= 0 {
		s = s[:i]
	}
	return s[:min(len(s), most)]
}

// append64 writes the lowest bits of a number as n characters, the lowest six bits first.
func append64(b []byte, bits uint, n int) []byte {
	for ; n > 0; n-- {
		b = append(b, alphabet[bits&63])
		bits >>= 6
	}
	return b
}
