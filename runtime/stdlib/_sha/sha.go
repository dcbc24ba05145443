// Package sha is Python's module _sha: SHA-1.
package sha

import (
	"crypto/sha1"

	"grumpy.dev/runtime/internal/hashes"
)

func init() {
	k := hashes.NewKind("_sha", "sha", "SHA1", sha1.New)
	hashes.Register("_sha", map[string]int{"digest_size": sha1.Size, "digestsize": sha1.Size, "blocksize": 1}, nil, k.Constructor("new", true))
}
