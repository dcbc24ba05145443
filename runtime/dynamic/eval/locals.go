// The variables of a call as a mapping: what locals(), frames and exec show, and how they come back from it.
package eval

import "grumpy.dev/runtime/py"

// locals gives the mapping of the frame's variables: in functions a dict, the same one each time, brought up to date.
func (fr *frame) locals(t *py.Thread) py.Value {
	b := fr.body
	if b == nil {
		return py.NewDict().V()
	}
	if b.isModule || b.isClass {
		return fr.ns
	}
	if fr.ns.Zero() {
		fr.ns = py.NewDict().V()
	}
	d := py.As[py.Dict](fr.ns)
	for _, v := range b.visible {
		if value := fr.value(v); value.Ok() {
			d.SetStr(v.name, value)
		} else {
			d.DelStr(v.name)
		}
	}
	return fr.ns
}

// value gives a variable's value, zero where it is unbound.
func (fr *frame) value(v variable) py.Value {
	switch v.kind {
	case inSlot:
		return fr.slots[v.at]
	case inCell:
		if fr.cells != nil {
			return fr.cells[v.at].Load()
		}
	case inFree:
		return fr.fn.Cell(v.at).Load()
	}
	return py.Value{}
}

// restore reads the variables back from the mapping, which code could have changed.
func (fr *frame) restore() {
	if fr.body.isModule || fr.body.isClass {
		return
	}
	for _, v := range fr.body.visible {
		value := py.LocalAfter(fr.ns, v.name, fr.value(v))
		switch v.kind {
		case inSlot:
			fr.slots[v.at] = value
		case inCell:
			fr.cells[v.at].Store(value)
		case inFree:
			fr.fn.Cell(v.at).Store(value)
		}
	}
}
