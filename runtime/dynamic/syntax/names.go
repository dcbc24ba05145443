// Programs that parse at run time know the names of characters: CPython imports unicodedata for a `\N{…}`.

package syntax

import (
	"grumpy.dev/runtime/internal/charnames"
	"grumpy.dev/runtime/py"
)

func init() {
	if py.UnicodeNames == nil {
		py.UnicodeNames = charnames.Lookup
	}
}
