// Modules, their globals, and the registry that generated packages enter themselves in.
package py

import "sync"

// GlobalCell holds one global variable of a compiled module. Compiled code reads it directly; the
// module's dict has the cell as the entry's value. Invariant: v is zero exactly when the dict has
// no such entry.
//
// Locking contract: v is read without a lock. It becomes or stops being zero under the dict's lock; a new value for an
// old one may be exchanged without it (StoreGlobal).
type GlobalCell struct {
	Object
	v       Value
	name    *Str
	module  *ModuleDef
	builtin *GlobalCell // the built-in of the same name; nil where there is none
}

// Load gives the variable's value, zero where it is not set.
func (c *GlobalCell) Load() Value { return c.v.load() }

// cellHolderType marks GlobalCells; no Python code ever sees it.
var cellHolderType = &Type{name: "global cell"}

// cellTable finds a module's cells by name. Locking contract: mu; names are only added, when a module is imported.
type cellTable struct {
	mu sync.RWMutex
	m  map[*Str]*GlobalCell
}

// find gives a cell, nil where there is none; the table may be nil.
func (c *cellTable) find(name *Str) *GlobalCell {
	if c == nil {
		return nil
	}
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.m[name]
}

func (c *cellTable) add(name *Str, cell *GlobalCell) {
	c.mu.Lock()
	c.m[name] = cell
	c.mu.Unlock()
}

// forget drops all cells. The table stays: a reader may have met a cell just before, and must still know it for one.
func (c *cellTable) forget() {
	c.mu.Lock()
	c.m = map[*Str]*GlobalCell{}
	c.mu.Unlock()
}

// CellDef names a module's global variable and its cell.
type CellDef struct {
	Name string
	Cell *GlobalCell
}

// ModuleDef is what a generated package says of its module.
type ModuleDef struct {
	Name    string // dotted; "__main__" for the program itself
	File    string // as tracebacks and __file__ show it
	Program string // in an executable of several programs: which one the module belongs to
	Package bool   // has __path__
	Cells   []CellDef
	Codes   []*Code
	Init    func()                             // makes names and constants; run once, before Body
	Body    func(t *Thread, m *ModuleDef) bool // the module's statements

	globals *Dict
	module  *Module
	ran     bool // the body came to its end, so what it defined may live on
}

// Module is a module object.
type Module struct {
	Object
	dict *Dict
	def  *ModuleDef // nil for modules that were not compiled
}

// ModuleType is the type of modules.
var ModuleType = NewType("module")
