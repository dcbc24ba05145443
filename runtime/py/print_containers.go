// Printing containers to a real file: piece by piece, as CPython's tp_print does.
//
// That differs from writing their repr: what comes before an item whose repr fails has been written, what an item's
// __repr__ prints itself lands in the middle, a tuple that contains itself is printed once more before its dots, and
// depth is bounded by printDepth alone.
package py

// printDepth is how deep nested containers may be printed.
const printDepth = 20000

// containerPrinter writes a value to a file as it is printed inside a container.
type containerPrinter struct {
	t    *Thread
	file Value
	buf  []byte
}

// containerPrint prints v to the file object if it is a container that is printed by pieces; done=false: it isn't.
func containerPrint(t *Thread, file, v Value) (ok, done bool) {
	p := &containerPrinter{t: t, file: file}
	print := p.printerOf(v)
	if print == nil {
		return false, false
	}
	return print(v) && p.flush(), true
}

// printerOf gives how v is printed: nil unless it is a container whose class changed neither __repr__ nor __str__.
func (p *containerPrinter) printerOf(v Value) func(Value) bool {
	for _, c := range []struct {
		base  *Type
		print func(Value) bool
	}{{ListType, p.list}, {TupleType, p.tuple}, {DictType, p.dict}, {SetType, p.set}, {FrozenSetType, p.set}} {
		if ty := TypeOf(v); ty == c.base || ty.IsSubtype(c.base) && sameText(ty, c.base) {
			return c.print
		}
	}
	return nil
}

func sameText(ty, base *Type) bool {
	return ty.Lookup(s__repr__) == base.Lookup(s__repr__) && ty.Lookup(s__str__) == base.Lookup(s__str__)
}

// flush writes what is buffered; false, with an exception set, where the file refuses it.
func (p *containerPrinter) flush() bool {
	data := string(p.buf)
	p.buf = p.buf[:0]
	return data == "" || fileWrite(p.t, p.file, data)
}

func (p *containerPrinter) text(s string) { p.buf = append(p.buf, s...) }

// item prints repr(v). Code of the program may run then, so what stands before is written first.
func (p *containerPrinter) item(v Value) bool {
	if print := p.printerOf(v); print != nil {
		return print(v)
	}
	if TypeOf(v).flags&FlagHeap != 0 || TypeOf(v) == InstanceType {
		if !p.flush() {
			return false
		}
	}
	var ok bool
	p.buf, ok = appendRepr(p.t, p.buf, v)
	if !ok {
		e := p.t.FetchExc()
		p.flush()
		p.t.RestoreExc(e)
	}
	return ok
}

// enter begins a container that may contain itself; false: it is being printed already, or is too deep.
func (p *containerPrinter) enter(v Value, dots string) (fresh, ok bool) {
	if len(p.t.reprStack) > printDepth {
		p.t.Raise(RuntimeError, "maximum recursion depth exceeded while printing a container")
		return false, false
	}
	if !p.t.reprEnter(v) {
		p.text(dots)
		return false, true
	}
	return true, true
}

func (p *containerPrinter) list(v Value) bool {
	fresh, ok := p.enter(v, "[...]")
	if !fresh {
		return ok
	}
	defer p.t.reprLeave()
	p.text("[")
	for i := 0; ; i++ {
		item := As[List](v).At(i)
		if item.Zero() {
			p.text("]")
			return true
		}
		p.comma(i)
		if !p.item(item) {
			return false
		}
	}
}

// tuple has no guard of its own: the mutable container by which a tuple contains itself has one.
func (p *containerPrinter) tuple(v Value) bool {
	items := As[Tuple](v).items
	p.text("(")
	for i, item := range items {
		p.comma(i)
		if !p.item(item) {
			return false
		}
	}
	if len(items) == 1 {
		p.text(",")
	}
	p.text(")")
	return true
}

func (p *containerPrinter) dict(v Value) bool {
	fresh, ok := p.enter(v, "{...}")
	if !fresh {
		return ok
	}
	defer p.t.reprLeave()
	p.text("{")
	c := As[Dict](v).cursor()
	for i := 0; ; i++ {
		key, val, _, more := c.next()
		if !more {
			p.text("}")
			return true
		}
		p.comma(i)
		if !p.item(key) {
			return false
		}
		p.text(": ")
		if !p.item(val) {
			return false
		}
	}
}

func (p *containerPrinter) set(v Value) bool {
	name := TypeName(v)
	fresh, ok := p.enter(v, name+"(...)")
	if !fresh {
		return ok
	}
	defer p.t.reprLeave()
	p.text(name + "([")
	c := As[Set](v).cursor()
	for i := 0; ; i++ {
		key, _, more := c.next()
		if !more {
			p.text("])")
			return true
		}
		p.comma(i)
		if !p.item(key) {
			return false
		}
	}
}

func (p *containerPrinter) comma(i int) {
	if i > 0 {
		p.text(", ")
	}
}
