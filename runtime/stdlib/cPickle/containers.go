package pickle

import "grumpy.dev/runtime/py"

func (p *pickler) saveItems(t *py.Thread, items []py.Value) bool {
	for _, v := range items {
		if !p.save(t, v) {
			return false
		}
	}
	return true
}

// saveTuple pickles a tuple. A tuple that contains itself is in the memo by the time its items are pickled.
func (p *pickler) saveTuple(t *py.Thread, v py.Value) bool {
	items := py.As[py.Tuple](v).Items()
	if len(items) == 0 {
		if p.bin() {
			p.op(opEmptyTuple)
		} else {
			p.op(opMark, opTuple)
		}
		return true
	}
	short := p.proto >= 2 && len(items) <= 3
	if !short {
		p.op(opMark)
	}
	if !p.saveItems(t, items) {
		return false
	}
	if n, done := p.memo.find(v); done && n > 0 {
		switch {
		case short:
			for range items {
				p.op(opPop)
			}
		case p.bin():
			p.op(opPopMark)
		default:
			for range len(items) + 1 {
				p.op(opPop)
			}
		}
		return p.get(v)
	}
	if short {
		p.op(byte(opTuple1 + len(items) - 1))
	} else {
		p.op(opTuple)
	}
	p.put(v)
	return true
}

func (p *pickler) saveList(t *py.Thread, v py.Value) bool {
	if !p.enterFast(t, v) {
		return false
	}
	defer p.leaveFast(v)
	if p.bin() {
		p.op(opEmptyList)
	} else {
		p.op(opMark, opList)
	}
	p.put(v)
	if py.As[py.List](v).Len() == 0 {
		return true
	}
	return p.batchItems(t, py.Iter(t, v))
}

// batchItems pickles what an iterator gives as items to append.
func (p *pickler) batchItems(t *py.Thread, it py.Value) bool {
	if it.Zero() {
		return false
	}
	if !p.bin() {
		return py.IterateInto(t, it, func(v py.Value) bool {
			if !p.save(t, v) {
				return false
			}
			p.op(opAppend)
			return true
		})
	}
	return batches(t, it, func(items []py.Value) bool {
		if len(items) == 1 {
			ok := p.save(t, items[0])
			p.op(opAppend)
			return ok
		}
		p.op(opMark)
		ok := p.saveItems(t, items)
		p.op(opAppends)
		return ok
	})
}

// batches calls f with what an iterator gives, so many at a time.
func batches(t *py.Thread, it py.Value, f func(items []py.Value) bool) bool {
	var items []py.Value
	ok := py.IterateInto(t, it, func(v py.Value) bool {
		items = append(items, v)
		if len(items) < batch {
			return true
		}
		full := items
		items = nil
		return f(full)
	})
	return ok && (len(items) == 0 || f(items))
}

var s_iteritems = py.Intern("iteritems")

func (p *pickler) saveDict(t *py.Thread, v py.Value) bool {
	if !p.enterFast(t, v) {
		return false
	}
	defer p.leaveFast(v)
	if p.bin() {
		p.op(opEmptyDict)
	} else {
		p.op(opMark, opDict)
	}
	p.put(v)
	if py.As[py.Dict](v).Len() == 0 {
		return true
	}
	m := py.GetAttr(t, v, s_iteritems)
	if m.Zero() {
		return false
	}
	items := py.Call0(t, m)
	return items.Ok() && p.batchPairs(t, items)
}

// batchPairs pickles the pairs that an iterator gives as items to set.
func (p *pickler) batchPairs(t *py.Thread, it py.Value) bool {
	pair := func(v py.Value) bool {
		if !py.IsTuple(v) || len(py.As[py.Tuple](v).Items()) != 2 {
			t.Raise(py.TypeError, "dict items iterator must return 2-tuples")
			return false
		}
		return p.saveItems(t, py.As[py.Tuple](v).Items())
	}
	if !p.bin() {
		return py.IterateInto(t, it, func(v py.Value) bool {
			ok := pair(v)
			p.op(opSetItem)
			return ok
		})
	}
	return batches(t, it, func(items []py.Value) bool {
		if len(items) == 1 {
			ok := pair(items[0])
			p.op(opSetItem)
			return ok
		}
		p.op(opMark)
		for _, v := range items {
			if !pair(v) {
				return false
			}
		}
		p.op(opSetItems)
		return true
	})
}
