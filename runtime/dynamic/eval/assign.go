// Assignment, del and augmented assignment.
package eval

import (
	"grumpy.dev/runtime/dynamic/ast"
	"grumpy.dev/runtime/py"
)

// target compiles an assignment's target.
func (b *builder) target(n ast.ExprNode) store {
	if b.at(n) {
		line, to := b.line, b.targetHere(n)
		return func(fr *frame, v py.Value) bool {
			fr.Line = line
			return to(fr, v)
		}
	}
	return b.targetHere(n)
}

func (b *builder) targetHere(n ast.ExprNode) store {
	switch n := n.(type) {
	case *ast.Name:
		return b.storeTo(n.ID)
	case *ast.Attribute:
		obj := b.operand(n.Value)
		name := py.Intern(b.mangled(n.Attr))
		site := new(py.AttrSite)
		return func(fr *frame, v py.Value) bool {
			o := obj.get(fr)
			return o.Ok() && py.SetAttrCached(fr.t, o, name, v, site)
		}
	case *ast.Subscript:
		return b.storeSubscript(n)
	case *ast.Tuple:
		return b.unpack(n.Elts)
	case *ast.List:
		return b.unpack(n.Elts)
	}
	panic("eval: no target: " + n.Kind().String())
}

// unpack compiles a target of several.
func (b *builder) unpack(elts []ast.ExprNode) store {
	targets := make([]store, len(elts))
	for i, e := range elts {
		targets[i] = b.target(e)
	}
	if len(targets) == 2 {
		first, second := targets[0], targets[1]
		return func(fr *frame, v py.Value) bool {
			x, y := py.UnpackPair(fr.t, v)
			return x.Ok() && first(fr, x) && second(fr, y)
		}
	}
	return func(fr *frame, v py.Value) bool {
		items := make([]py.Value, len(targets))
		if !py.UnpackN(fr.t, v, items) {
			return false
		}
		for i, to := range targets {
			if !to(fr, items[i]) {
				return false
			}
		}
		return true
	}
}

// assign compiles targets[0] = targets[1] = value, stored from left to right.
func (b *builder) assign(n *ast.Assign) stmt {
	line := n.Line
	if len(n.Targets) == 1 {
		if s := b.assignLocal(n); s != nil {
			return s
		}
		if s := b.assignParallel(n); s != nil {
			return s
		}
	}
	value := b.operand(n.Value)
	targets := make([]store, len(n.Targets))
	for i, t := range n.Targets {
		targets[i] = b.target(t)
	}
	if len(targets) == 1 {
		to := targets[0]
		return func(fr *frame) status {
			fr.Line = line
			v := value.get(fr)
			if v.Zero() {
				return fr.failed()
			}
			if !to(fr, v) {
				return raised
			}
			return normal
		}
	}
	return func(fr *frame) status {
		fr.Line = line
		v := value.get(fr)
		if v.Zero() {
			return fr.failed()
		}
		for _, to := range targets {
			if !to(fr, v) {
				return raised
			}
		}
		return normal
	}
}

// assignLocal compiles x = value for a local variable; nil: it is something else.
func (b *builder) assignLocal(n *ast.Assign) stmt {
	name, ok := n.Targets[0].(*ast.Name)
	if !ok || name.Line > n.Line {
		return nil
	}
	if info := b.scope.Lookup(name.ID); info == nil {
		return nil
	}
	kind, _ := b.peekPlace(name.ID)
	if kind != inSlot {
		return nil
	}
	line := n.Line
	value := b.expr(n.Value)
	_, at := b.placeOf(name.ID)
	return func(fr *frame) status {
		fr.Line = line
		v := value(fr)
		if v.Zero() {
			return fr.failed()
		}
		fr.slots[at] = v
		return normal
	}
}

// elements gives the parts of a tuple or list display.
func elements(n ast.ExprNode) ([]ast.ExprNode, bool) {
	switch n := n.(type) {
	case *ast.Tuple:
		return n.Elts, true
	case *ast.List:
		return n.Elts, true
	}
	return nil, false
}

// assignParallel compiles a, b = x, y, which needs no tuple; nil: it is something else.
func (b *builder) assignParallel(n *ast.Assign) stmt {
	to, ok1 := elements(n.Targets[0])
	from, ok2 := elements(n.Value)
	if !ok1 || !ok2 || len(to) != len(from) || len(to) < 2 || len(to) > 3 || b.constantOf(n.Value).Ok() {
		return nil
	}
	line := n.Line
	b.at(n.Value)
	values := b.exprs(from)
	b.at(n.Targets[0])
	targets := make([]store, len(to))
	for i, t := range to {
		targets[i] = b.target(t)
	}
	return func(fr *frame) status {
		fr.Line = line
		var v [3]py.Value
		if !getAll(fr, values, v[:len(values)]) {
			return fr.failed()
		}
		for i, store := range targets {
			if !store(fr, v[i]) {
				return raised
			}
		}
		return normal
	}
}

// deletion compiles one target of del.
func (b *builder) deletion(n ast.ExprNode) func(fr *frame) bool {
	if b.at(n) {
		line, del := b.line, b.deletionHere(n)
		return func(fr *frame) bool {
			fr.Line = line
			return del(fr)
		}
	}
	return b.deletionHere(n)
}

func (b *builder) deletionHere(n ast.ExprNode) func(fr *frame) bool {
	switch n := n.(type) {
	case *ast.Name:
		return b.deleteName(n.ID)
	case *ast.Attribute:
		obj := b.operand(n.Value)
		name := py.Intern(b.mangled(n.Attr))
		return func(fr *frame) bool {
			o := obj.get(fr)
			return o.Ok() && py.DelAttr(fr.t, o, name)
		}
	case *ast.Subscript:
		return b.deleteSubscript(n)
	}
	elts, _ := elements(n)
	return b.deletions(elts)
}

// deletions compiles the targets of del.
func (b *builder) deletions(nodes []ast.ExprNode) func(fr *frame) bool {
	parts := make([]func(fr *frame) bool, len(nodes))
	for i, n := range nodes {
		parts[i] = b.deletion(n)
	}
	return func(fr *frame) bool {
		for _, del := range parts {
			if !del(fr) {
				return false
			}
		}
		return true
	}
}

// augAssign compiles target op= value: the target's parts are evaluated once, then its value, then the right side.
func (b *builder) augAssign(n *ast.AugAssign) stmt {
	line := n.Line
	if name, ok := n.Target.(*ast.Name); ok && name.Line <= line && (n.Op == ast.Add || n.Op == ast.Sub) {
		if kind, at := b.placeOf(name.ID); kind == inSlot {
			return b.augLocal(n, name, at)
		}
	}
	b.at(n.Target)
	op := b.operatorOf(n.Op, true)
	var run func(fr *frame) bool
	switch t := n.Target.(type) {
	case *ast.Name:
		run = b.augName(t, n, op)
	case *ast.Attribute:
		run = b.augAttribute(t, n, op)
	case *ast.Subscript:
		run = b.augSubscript(t, n, op)
	default:
		panic("eval: no target of an augmented assignment: " + t.Kind().String())
	}
	return func(fr *frame) status {
		fr.Line = line
		if !run(fr) {
			return fr.failed()
		}
		return normal
	}
}

// augLocal compiles x += value and x -= value for a local variable.
func (b *builder) augLocal(n *ast.AugAssign, name *ast.Name, at int) stmt {
	line := n.Line
	old, op := b.load(name.ID), b.operatorOf(n.Op, true)
	right := b.operand(n.Value)
	ints := py.AddInts
	if n.Op == ast.Sub {
		ints = py.SubInts
	}
	return func(fr *frame) status {
		fr.Line = line
		x := fr.slots[at]
		if x.Zero() {
			old(fr)
			return raised
		}
		y := right.get(fr)
		v := ints(x, y)
		if v.Zero() {
			if y.Zero() {
				return fr.failed()
			}
			if v = op(fr.t, x, y); v.Zero() {
				return raised
			}
		}
		fr.slots[at] = v
		return normal
	}
}

func (b *builder) augName(t *ast.Name, n *ast.AugAssign, op operator) func(fr *frame) bool {
	old := operand{eval: b.load(t.ID)}
	kind, at := b.placeOf(t.ID)
	if kind == inSlot {
		old.slot = at
	}
	combined := combine(n.Op, old, b.operand(n.Value), op)
	if kind == inSlot {
		return func(fr *frame) bool {
			v := combined(fr)
			if v.Zero() {
				return false
			}
			fr.slots[at] = v
			return true
		}
	}
	to := b.storeTo(t.ID)
	return func(fr *frame) bool {
		v := combined(fr)
		return v.Ok() && to(fr, v)
	}
}

func (b *builder) augAttribute(t *ast.Attribute, n *ast.AugAssign, op operator) func(fr *frame) bool {
	obj := b.operand(t.Value)
	name := py.Intern(b.mangled(t.Attr))
	getSite, setSite := new(py.AttrSite), new(py.AttrSite)
	value := b.operand(n.Value)
	return func(fr *frame) bool {
		o := obj.get(fr)
		if o.Zero() {
			return false
		}
		old := py.GetAttrCached(fr.t, o, name, getSite)
		if old.Zero() {
			return false
		}
		y := value.get(fr)
		if y.Zero() {
			return false
		}
		v := op(fr.t, old, y)
		return v.Ok() && py.SetAttrCached(fr.t, o, name, v, setSite)
	}
}

func (b *builder) augSubscript(t *ast.Subscript, n *ast.AugAssign, op operator) func(fr *frame) bool {
	obj := b.operand(t.Value)
	if s := b.simpleSlice(t.Slice); s != nil {
		return augSlice(obj, s, b.operand(n.Value), op)
	}
	key := b.key(t.Slice)
	value := b.operand(n.Value)
	return func(fr *frame) bool {
		o := obj.get(fr)
		if o.Zero() {
			return false
		}
		k := key.get(fr)
		if k.Zero() {
			return false
		}
		old := py.GetItem(fr.t, o, k)
		if old.Zero() {
			return false
		}
		y := value.get(fr)
		if y.Zero() {
			return false
		}
		v := op(fr.t, old, y)
		return v.Ok() && py.SetItem(fr.t, o, k, v)
	}
}

func augSlice(obj operand, s *bounds, value operand, op operator) func(fr *frame) bool {
	return func(fr *frame) bool {
		o := obj.get(fr)
		if o.Zero() {
			return false
		}
		lo, hi, ok := s.get(fr)
		if !ok {
			return false
		}
		old := py.GetSlice(fr.t, o, lo, hi)
		if old.Zero() {
			return false
		}
		y := value.get(fr)
		if y.Zero() {
			return false
		}
		v := op(fr.t, old, y)
		return v.Ok() && py.SetSlice(fr.t, o, lo, hi, v)
	}
}
