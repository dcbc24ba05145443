// Code objects as Python sees them.
//
// Nothing runs bytecode. What CPython's has to tell (co_code, co_consts, co_names, co_lnotab, co_stacksize) the evaluator
// makes of the source when somebody asks.
package py

import (
	"cmp"
	"strconv"
	"strings"
)

// CodeType is the type of code objects.
var CodeType = NewType("code")

// CodeDetails are the attributes of a code object that come from its bytecode.
type CodeDetails struct {
	Code, Lnotab, Consts, Names Value
	StackSize                   int
}

func init() {
	CodeType.Setup(Spec{
		Doc: "code(argcount, nlocals, stacksize, flags, codestring, constants, names,\n" +
			"      varnames, filename, name, firstlineno, lnotab[, freevars[, cellvars]])\n\n" +
			"Programs can't make code objects by hand: there is no bytecode.",
		Slots: Slots{New: codeNew, GetAttr: GenericGetAttr, Repr: codeRepr, RichCompare: codeRichCompare, Compare: codeCompare,
			Hash: codeHash},
		GetSets: codeGetSets(),
		Flags:   FlagWeakrefs,
	})
}

// globals gives the namespace that the code runs in, nil before its module was imported.
func (c *Code) globals() *Dict {
	if c.Module == nil {
		return nil
	}
	return c.Module.globals
}

// ready gives the code object its type; the compiler emits it without one.
func (c *Code) ready() *Code {
	if c.typ == nil {
		c.typ = CodeType
	}
	return c
}

// fileName gives the file that the code came from, as tracebacks show it.
func (c *Code) fileName() string {
	if c.Module != nil {
		return c.Module.file()
	}
	return c.File
}

// Shown gives the code object that Python sees.
func (c *Code) Shown() Value { return c.shown().V() }

// shown gives the code object that Python sees.
func (c *Code) shown() *Code {
	if c.For != nil {
		c = c.For
	}
	return c.ready()
}

func codeRepr(t *Thread, self Value) Value {
	c := As[Code](self)
	return MkStr("<code object " + c.Name + " at " + addressOf(self) + ", file \"" + c.fileName() + "\", line " + strconv.Itoa(c.FirstLine) + ">")
}

// codeCompare is cmp: what code objects tell of themselves decides in this order, then their bytecode.
func codeCompare(t *Thread, a, b Value) (int, bool) {
	x, y := As[Code](a), As[Code](b)
	order := cmp.Or(cmp.Compare(x.Name, y.Name), cmp.Compare(x.ArgCount, y.ArgCount), cmp.Compare(len(x.VarNames), len(y.VarNames)),
		cmp.Compare(x.Flags, y.Flags), cmp.Compare(x.FirstLine, y.FirstLine))
	if order != 0 {
		return order, true
	}
	switch same, ok := sameCode(t, x, y); {
	case !ok:
		return 0, false
	case same:
		return 0, true
	}
	d, e := x.detailed(t, "cmp()"), y.detailed(t, "cmp()")
	if d == nil || e == nil {
		t.ClearExc()
		return compareWords(a, b), true
	}
	return Compare(t, x.compared(d), y.compared(e))
}

// compared gives a tuple of what cmp looks at in the end.
func (c *Code) compared(d *CodeDetails) Value {
	return NewTuple(d.Code, d.Consts, d.Names, strTuple(c.VarNames), strTuple(c.FreeVars), strTuple(c.CellVars)).V()
}

func codeRichCompare(t *Thread, a, b Value, op CompareOp) Value {
	if op != EQ && op != NE || !IsExact(a, CodeType) || !IsExact(b, CodeType) {
		return NotImplemented
	}
	same, ok := sameCode(t, As[Code](a), As[Code](b))
	if !ok {
		return Value{}
	}
	return Bool(same == (op == EQ))
}

// codeKey is what is cheaply seen of a code object, and the same for equal ones.
func (c *Code) codeKey() string {
	numbers := []string{c.Name, strconv.Itoa(c.ArgCount), strconv.Itoa(c.FirstLine), strconv.Itoa(int(c.Flags))}
	return strings.Join(append(numbers, c.VarNames...), "\x00")
}

// sameCode tells whether two code objects are equal, which depends on their bytecode where the rest is the same.
func sameCode(t *Thread, a, b *Code) (same, ok bool) {
	if a == b || a.codeKey() != b.codeKey() || evaluator.SameCode == nil {
		return a == b, true
	}
	return evaluator.SameCode(t, a, b)
}

func codeHash(t *Thread, self Value) (int64, bool) {
	return hashBytes(As[Code](self).codeKey()), true
}

// codeNew says why there is no way to make a code object.
func codeNew(t *Thread, cls *Type, args []Value, kw *Kwargs) Value {
	arity := Parse(12, 14, nil)
	if !arity.checkCount(t, "code", len(args)) {
		return Value{}
	}
	return t.Raise(NotImplementedError, "Grumpy has no bytecode, so code objects can't be made of it")
}

func strTuple(names []string) Value {
	items := make([]Value, len(names))
	for i, n := range names {
		items[i] = Intern(n).V()
	}
	return TupleOf(items).V()
}

func codeGetSets() []GetSet {
	get := func(name string, f func(c *Code) Value) GetSet {
		return GetSet{name, "", func(t *Thread, self Value) Value { return f(As[Code](self)) }, nil}
	}
	detail := func(name string, f func(d *CodeDetails) Value) GetSet {
		return GetSet{name, "", func(t *Thread, self Value) Value {
			d := As[Code](self).detailed(t, name)
			if d == nil {
				return Value{}
			}
			return f(d)
		}, nil}
	}
	return []GetSet{
		get("co_name", func(c *Code) Value { return Intern(c.Name).V() }),
		get("co_filename", func(c *Code) Value { return MkStr(c.fileName()) }),
		get("co_firstlineno", func(c *Code) Value { return Int(int64(c.FirstLine)) }),
		get("co_argcount", func(c *Code) Value { return Int(int64(c.ArgCount)) }),
		get("co_nlocals", func(c *Code) Value { return Int(int64(len(c.VarNames))) }),
		get("co_flags", func(c *Code) Value { return Int(int64(c.Flags)) }),
		get("co_varnames", func(c *Code) Value { return strTuple(c.VarNames) }),
		get("co_freevars", func(c *Code) Value { return strTuple(c.FreeVars) }),
		get("co_cellvars", func(c *Code) Value { return strTuple(c.CellVars) }),
		detail("co_names", func(d *CodeDetails) Value { return d.Names }),
		detail("co_consts", func(d *CodeDetails) Value { return d.Consts }),
		detail("co_code", func(d *CodeDetails) Value { return d.Code }),
		detail("co_lnotab", func(d *CodeDetails) Value { return d.Lnotab }),
		detail("co_stacksize", func(d *CodeDetails) Value { return SmallInt(int64(d.StackSize)) }),
	}
}

// detailed gives what the bytecode has to tell, nil with an exception.
func (c *Code) detailed(t *Thread, name string) *CodeDetails {
	if d := loadPtr(&c.details); d != nil {
		return d
	}
	if evaluator.Details == nil {
		t.Raise(NotImplementedError, name+" needs the evaluator, which is not linked into this program; "+
			"it is where a module names the attribute")
		return nil
	}
	d := evaluator.Details(t, c)
	if d == nil {
		return nil
	}
	return lazyPtr(&c.details, func() *CodeDetails { return d })
}

// StandIn gives code that does what c does in any namespace: c itself if it was evaluated, else evaluated code made of the
// module's source; nil with an exception where there is no source.
func (c *Code) StandIn(t *Thread, globals *Dict) *Code {
	switch {
	case c.Module == nil, c.Module.globals == globals && c.Flags&CoNewLocals != 0 && c.hasEntry():
		return c
	case evaluator.StandIn == nil:
		t.Raise(NotImplementedError, "the code of "+c.Name+"() was compiled, and works with the globals of its own module only: "+
			"the evaluator is not linked into this program")
		return nil
	}
	return evaluator.StandIn(t, c)
}

// hasEntry tells whether the code is that of a function: the code of a class or module can't be called.
func (c *Code) hasEntry() bool {
	return c.E0 != nil || c.E1 != nil || c.E2 != nil || c.E3 != nil || c.E4 != nil || c.E5 != nil || c.E6 != nil || c.EN != nil
}

// InternConstant gives the constant itself as CPython keeps it in code: text that looks like a name is interned.
func InternConstant(v Value) Value {
	if IsTuple(v) {
		items := append([]Value{}, As[Tuple](v).items...)
		for i, item := range items {
			items[i] = InternConstant(item)
		}
		return TupleOf(items).V()
	}
	if !IsExact(v, StrType) || !looksLikeName(As[Str](v).s) {
		return v
	}
	return Intern(As[Str](v).s).V()
}

// looksLikeName tells whether text consists of letters, digits and underscores.
func looksLikeName(s string) bool {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c != '_' && (c < '0' || c > '9') && (c|0x20 < 'a' || c|0x20 > 'z') {
			return false
		}
	}
	return true
}
