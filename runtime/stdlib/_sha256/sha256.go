// Package sha256 is Python's module _sha256: SHA-256 and SHA-224.
package sha256

import (
	"crypto/sha256"

	"grumpy.dev/runtime/internal/hashes"
)

func init() {
	long := hashes.NewKind("_sha256", "sha256", "SHA256", sha256.New)
	short := hashes.NewKind("_sha256", "sha224", "SHA224", sha256.New224)
	hashes.Register("_sha256", nil, nil, long.Constructor("sha256", true), short.Constructor("sha224", true))
}
