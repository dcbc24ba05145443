// Package md5 is Python's module _md5.
package md5

import (
	"crypto/md5"

	"grumpy.dev/runtime/internal/hashes"
)

func init() {
	k := hashes.NewKind("_md5", "md5", "MD5", md5.New)
	hashes.Register("_md5", map[string]int{"digest_size": md5.Size}, map[string]*hashes.Kind{"MD5Type": k}, k.Constructor("new", false))
}
