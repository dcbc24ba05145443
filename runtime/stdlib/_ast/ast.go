// Package ast links Python's module _ast, the classes of syntax trees, into programs that import it.
package ast

import _ "grumpy.dev/runtime/dynamic/pyast" // registers the module
