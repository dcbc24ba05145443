// Modules, their globals, and the registry that generated packages enter themselves in.
package py

// GlobalCell holds one global variable of a compiled module. Compiled code reads v directly; the
// module's dict has the cell as the entry's value. Invariant: v is zero exactly when the dict has
// no such entry.
type GlobalCell struct {
	Object
	v Value
}

// cellHolderType marks GlobalCells; no Python code ever sees it.
var cellHolderType = &Type{name: "global cell"}

// Module is a module object.
type Module struct {
	Object
	dict *Dict
	def  *ModuleDef
}

// ModuleType is the type of modules.
var ModuleType = NewType("module")
