// The functions of module __builtin__: files builtins_*.go declare them in init functions.
package py

// builtinRows are the rows of all built-in functions.
var builtinRows []Row

// declareBuiltins adds functions to module __builtin__. Call it from an init function.
func declareBuiltins(rows ...Row) { builtinRows = append(builtinRows, rows...) }
