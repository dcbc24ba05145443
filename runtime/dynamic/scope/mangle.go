// Private names: `__x` inside class `C` is `_C__x`.

package scope

import "strings"

// Mangle gives the name that name stands for inside a class (empty outside any). Names that end in `__` or hold a dot
// stay, and so do all names in a class whose own name is nothing but underscores.
func Mangle(class, name string) string {
	if class == "" || !strings.HasPrefix(name, "__") || strings.HasSuffix(name, "__") || strings.Contains(name, ".") {
		return name
	}
	owner := strings.TrimLeft(class, "_")
	if owner == "" {
		return name
	}
	return "_" + owner + name
}
