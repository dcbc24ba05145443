// Calls: the function first, then positional arguments, keywords, *args, **kwargs, then the call.
package eval

import (
	"grumpy.dev/runtime/dynamic/ast"
	"grumpy.dev/runtime/py"
)

// inspectors are built-in functions that ask who is calling.
var inspectors = map[string]bool{
	"locals": true, "globals": true, "vars": true, "dir": true, "eval": true, "execfile": true, "input": true,
	"__import__": true, "compile": true,
}

// call compiles a call.
func (b *builder) call(n *ast.Call) expr {
	plain := n.Starargs == nil && n.Kwargs == nil
	if attr, ok := n.Func.(*ast.Attribute); ok && plain {
		return b.methodCall(n, attr)
	}
	fn := b.operand(n.Func)
	args := b.exprs(n.Args)
	if name, ok := n.Func.(*ast.Name); ok && inspectors[name.ID] {
		return asCaller(b.generalCall(n, fn, args))
	}
	if plain && len(n.Keywords) == 0 {
		return callPlain(fn, args)
	}
	return b.generalCall(n, fn, args)
}

// asCaller tells the runtime who calls a function like locals.
func asCaller(call expr) expr {
	return func(fr *frame) py.Value {
		v := call(fr)
		fr.t.ForgetCaller()
		return v
	}
}

// callPlain compiles a call with positional arguments only.
func callPlain(fn operand, args []operand) expr {
	switch len(args) {
	case 0:
		return func(fr *frame) py.Value {
			f := fn.get(fr)
			if f.Zero() {
				return f
			}
			return py.Call0(fr.t, f)
		}
	case 1:
		p := args[0]
		return func(fr *frame) py.Value {
			f := fn.get(fr)
			if f.Zero() {
				return f
			}
			x := p.get(fr)
			if x.Zero() {
				return x
			}
			if fn := py.FunctionIn(f); fn != nil {
				if e := fn.Code().E1; e != nil {
					return e(fr.t, fn, x)
				}
			}
			return py.Call1(fr.t, f, x)
		}
	case 2:
		p, q := args[0], args[1]
		return func(fr *frame) py.Value {
			f := fn.get(fr)
			if f.Zero() {
				return f
			}
			x := p.get(fr)
			if x.Zero() {
				return x
			}
			y := q.get(fr)
			if y.Zero() {
				return y
			}
			if fn := py.FunctionIn(f); fn != nil {
				if e := fn.Code().E2; e != nil {
					return e(fr.t, fn, x, y)
				}
			}
			return py.Call2(fr.t, f, x, y)
		}
	case 3:
		return func(fr *frame) py.Value {
			var v [3]py.Value
			f := fn.get(fr)
			if f.Zero() || !getAll(fr, args, v[:]) {
				return py.Value{}
			}
			return py.Call3(fr.t, f, v[0], v[1], v[2])
		}
	case 4:
		return func(fr *frame) py.Value {
			var v [4]py.Value
			f := fn.get(fr)
			if f.Zero() || !getAll(fr, args, v[:]) {
				return py.Value{}
			}
			return py.Call4(fr.t, f, v[0], v[1], v[2], v[3])
		}
	}
	return func(fr *frame) py.Value {
		f := fn.get(fr)
		values := make([]py.Value, len(args))
		if f.Zero() || !getAll(fr, args, values) {
			return py.Value{}
		}
		return py.CallN(fr.t, f, values)
	}
}

// keywords compiles keyword arguments: their names, and their values.
func (b *builder) keywords(list []*ast.Keyword) (names []py.Value, values []operand) {
	for _, k := range list {
		v := py.Intern(k.Arg).V()
		names = append(names, v)
		values = append(values, b.operand(k.Value))
	}
	return names, values
}

// optional compiles an expression that may be missing: its operand then gives zero, and is not to be asked.
func (b *builder) optional(n ast.ExprNode) (o operand, given bool) {
	if n == nil {
		return operand{}, false
	}
	return b.operand(n), true
}

// generalCall compiles a call with any arguments.
func (b *builder) generalCall(n *ast.Call, fn operand, args []operand) expr {
	names, kwValues := b.keywords(n.Keywords)
	star, hasStar := b.optional(n.Starargs)
	starstar, hasStarstar := b.optional(n.Kwargs)
	name, _ := n.Func.(*ast.Name)
	inspects := name != nil && inspectors[name.ID]
	return func(fr *frame) py.Value {
		f := fn.get(fr)
		if f.Zero() {
			return f
		}
		values := make([]py.Value, len(args))
		if !getAll(fr, args, values) {
			return py.Value{}
		}
		kw, ok := getKeywords(fr, names, kwValues)
		if !ok {
			return py.Value{}
		}
		var s, ss py.Value
		if hasStar {
			if s = star.get(fr); s.Zero() {
				return s
			}
		}
		if hasStarstar {
			if ss = starstar.get(fr); ss.Zero() {
				return ss
			}
		}
		if inspects {
			fr.t.SetCallerEvaluated(&fr.Activation)
		}
		return py.CallEx(fr.t, f, values, kw, s, ss)
	}
}

func getKeywords(fr *frame, names []py.Value, operands []operand) (*py.Kwargs, bool) {
	if len(names) == 0 {
		return nil, true
	}
	values := make([]py.Value, len(names))
	if !getAll(fr, operands, values) {
		return nil, false
	}
	return py.NewKwargs(names, values...), true
}

// methodCall compiles o.name(…), which needs no bound method: it is looked up before the arguments are evaluated.
func (b *builder) methodCall(n *ast.Call, attr *ast.Attribute) expr {
	if attr.Line > b.line {
		b.line = attr.Line
	}
	line := b.line
	obj := b.operand(attr.Value)
	raises := b.line != line || attr.Line > n.Line
	line = b.line
	name := py.Intern(b.mangled(attr.Attr))
	site := new(py.AttrSite)
	lookUp := func(fr *frame) (m, self py.Value) {
		o := obj.get(fr)
		if o.Zero() {
			return o, o
		}
		if raises {
			fr.Line = line
		}
		return py.LoadMethod(fr.t, o, name, site)
	}
	args := b.exprs(n.Args)
	if len(n.Keywords) > 0 {
		return b.methodCallKeywords(n, lookUp, args)
	}
	return callMethod(obj, name, site, lookUp, args, raises)
}

func (b *builder) methodCallKeywords(n *ast.Call, lookUp func(fr *frame) (m, self py.Value), args []operand) expr {
	names, kwValues := b.keywords(n.Keywords)
	return func(fr *frame) py.Value {
		m, self := lookUp(fr)
		if m.Zero() {
			return m
		}
		values := make([]py.Value, len(args))
		if !getAll(fr, args, values) {
			return py.Value{}
		}
		kw, ok := getKeywords(fr, names, kwValues)
		if !ok {
			return py.Value{}
		}
		return py.CallBoundKw(fr.t, m, self, values, kw)
	}
}

// callMethod compiles a method call with positional arguments.
func callMethod(
	obj operand, name *py.Str, site *py.AttrSite, lookUp func(fr *frame) (m, self py.Value), args []operand, raises bool,
) expr {
	switch len(args) {
	case 0:
		if raises {
			break
		}
		return func(fr *frame) py.Value {
			o := obj.get(fr)
			if o.Zero() {
				return o
			}
			return py.CallMethod0(fr.t, o, name, site)
		}
	case 1:
		p := args[0]
		return func(fr *frame) py.Value {
			m, self := lookUp(fr)
			if m.Zero() {
				return m
			}
			x := p.get(fr)
			if x.Zero() {
				return x
			}
			return py.CallBound1(fr.t, m, self, x)
		}
	case 2:
		return func(fr *frame) py.Value {
			var v [2]py.Value
			m, self := lookUp(fr)
			if m.Zero() || !getAll(fr, args, v[:]) {
				return py.Value{}
			}
			return py.CallBound2(fr.t, m, self, v[0], v[1])
		}
	case 3:
		return func(fr *frame) py.Value {
			var v [3]py.Value
			m, self := lookUp(fr)
			if m.Zero() || !getAll(fr, args, v[:]) {
				return py.Value{}
			}
			return py.CallBound3(fr.t, m, self, v[0], v[1], v[2])
		}
	}
	return func(fr *frame) py.Value {
		m, self := lookUp(fr)
		values := make([]py.Value, len(args))
		if m.Zero() || !getAll(fr, args, values) {
			return py.Value{}
		}
		return py.CallBoundN(fr.t, m, self, values)
	}
}
