// Package sha512 is Python's module _sha512: SHA-512 and SHA-384.
package sha512

import (
	"crypto/sha512"

	"grumpy.dev/runtime/internal/hashes"
)

func init() {
	long := hashes.NewKind("_sha512", "sha512", "SHA512", sha512.New)
	short := hashes.NewKind("_sha512", "sha384", "SHA384", sha512.New384)
	hashes.Register("_sha512", nil, nil, long.Constructor("sha512", true), short.Constructor("sha384", true))
}
