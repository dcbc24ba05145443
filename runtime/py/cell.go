// Cells: variables that a nested function shares with the one around it.
//
// Locking contract: a cell is one word, read and written atomically.
package py

// CellType is the type of closure cells.
var CellType = NewType("cell")

func init() {
	CellType.Setup(Spec{
		Slots: Slots{Repr: cellRepr, GetAttr: GenericGetAttr, Compare: cellCompare},
		GetSets: []GetSet{{"cell_contents", "", func(t *Thread, self Value) Value {
			if v := As[Cell](self).Load(); v.Ok() {
				return v
			}
			return t.Raise(ValueError, "Cell is empty")
		}, nil}},
	})
}

// NewCell makes a cell; v may be zero (unbound).
func NewCell(v Value) *Cell {
	c := &Cell{v: v}
	c.typ = CellType
	return c
}

// Load gives the variable, zero where it is unbound.
func (c *Cell) Load() Value { return c.v.load() }

// Store sets the variable; zero unbinds it.
func (c *Cell) Store(v Value) { c.v.store(v) }

func cellRepr(t *Thread, self Value) Value {
	v := As[Cell](self).Load()
	if v.Zero() {
		return MkStr("<cell at " + addressOf(self) + ": empty>")
	}
	return MkStr("<cell at " + addressOf(self) + ": " + TypeName(v) + " object at " + addressOf(v) + ">")
}

func cellCompare(t *Thread, a, b Value) (int, bool) {
	x, y := As[Cell](a).Load(), As[Cell](b).Load()
	switch {
	case x.Zero() && y.Zero():
		return 0, true
	case x.Zero():
		return -1, true
	case y.Zero():
		return 1, true
	}
	return Compare(t, x, y)
}

// LoadCell reads a variable of this function that nested functions share.
func LoadCell(t *Thread, c *Cell, name *Str) Value {
	v := c.v.load()
	if v.Zero() {
		RaiseUnbound(t, name.s)
	}
	return v
}

// LoadFree reads a variable of an enclosing function.
func LoadFree(t *Thread, c *Cell, name *Str) Value {
	v := c.v.load()
	if v.Zero() {
		return t.Raise(NameError, "free variable '"+name.s+"' referenced before assignment in enclosing scope")
	}
	return v
}

// RaiseUnbound raises UnboundLocalError for a local variable.
func RaiseUnbound(t *Thread, name string) {
	t.Raise(UnboundLocalError, "local variable '"+name+"' referenced before assignment")
}
