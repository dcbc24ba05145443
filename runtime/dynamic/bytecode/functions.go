// Code objects inside of others: functions, classes, lambdas and comprehensions.

package bytecode

import (
	"strconv"

	"grumpy.dev/runtime/dynamic/ast"
	"grumpy.dev/runtime/py"
)

func (c *compiler) functionDef(n *ast.FunctionDef) {
	c.exprs(n.DecoratorList)
	c.exprs(n.Args.Defaults)
	c.enter(c.table.ByNode[n], n.Name, n.Line)
	first, body := py.None, n.Body
	if doc := docstring(body); doc != nil {
		if c.options.Optimize < 2 {
			first = doc.S
		}
		body = body[1:]
	}
	c.constant(first)
	c.arguments(n.Args)
	c.statements(body)
	c.makeFunction(c.leave(true), len(n.Args.Defaults))
	c.decorate(n.DecoratorList)
	c.name(n.Name, ast.Store)
}

// arguments counts the parameters, and unpacks those that are tuples.
func (c *compiler) arguments(args *ast.Arguments) {
	for i, arg := range args.Args {
		if tuple, ok := arg.(*ast.Tuple); ok {
			c.name("."+strconv.Itoa(i), ast.Load)
			c.expr(tuple)
		}
	}
	c.unit.argCount = len(args.Args)
}

func (c *compiler) decorate(decorators []ast.ExprNode) {
	for range decorators {
		c.opArg(callFunction, 1)
	}
}

func (c *compiler) classDef(n *ast.ClassDef) {
	c.exprs(n.DecoratorList)
	c.loadConst(py.Intern(n.Name).V())
	c.exprs(n.Bases)
	c.opArg(buildTuple, len(n.Bases))
	c.enter(c.table.ByNode[n], n.Name, n.Line)
	c.name("__name__", ast.Load)
	c.name("__module__", ast.Store)
	c.body(n.Body)
	c.op(loadLocals)
	c.op(returnValue)
	c.makeFunction(c.leave(true), 0)
	c.opArg(callFunction, 0)
	c.op(buildClass)
	c.decorate(n.DecoratorList)
	c.name(n.Name, ast.Store)
}

func (c *compiler) lambda(n *ast.Lambda) {
	c.exprs(n.Args.Defaults)
	s := c.table.ByNode[n]
	c.enter(s, "<lambda>", n.Line)
	c.arguments(n.Args)
	c.constant(py.None)
	c.expr(n.Body)
	if s.IsGenerator {
		c.op(popTop)
	} else {
		c.op(returnValue)
	}
	c.makeFunction(c.leave(true), len(n.Args.Defaults))
}

// makeFunction makes a function of inner code; its defaults are on the stack.
func (c *compiler) makeFunction(code *Code, defaults int) {
	if len(code.FreeVars) == 0 {
		c.opArg(loadConst, c.codeConstant(code))
		c.opArg(makeFunction, defaults)
		return
	}
	u := c.unit
	for _, name := range code.FreeVars {
		at, isCell := u.cellVars.index[name]
		if !isCell {
			at = len(u.cellVars.list) + u.freeVars.add(name)
		}
		c.opArg(loadClosure, at)
	}
	c.opArg(buildTuple, len(code.FreeVars))
	c.opArg(loadConst, c.codeConstant(code))
	c.opArg(makeClosure, defaults)
}

// ---- Comprehensions

// comprehension is a comprehension being compiled: clauses around an innermost action.
type comprehension struct {
	clauses []*ast.Comprehension
	given   bool // the first iterator is the parameter of a function of its own
	inner   func(depth int)
}

func (c *compiler) listComp(n *ast.ListComp) {
	c.opArg(buildList, 0)
	c.clauses(&comprehension{n.Generators, false, func(depth int) {
		c.expr(n.Elt)
		c.opArg(listAppend, depth)
	}}, 0)
}

func (c *compiler) setComp(n *ast.SetComp) {
	c.comprehension(n, n.Generators, buildSet, func(depth int) {
		c.expr(n.Elt)
		c.opArg(setAdd, depth)
	})
}

func (c *compiler) dictComp(n *ast.DictComp) {
	c.comprehension(n, n.Generators, buildMap, func(depth int) {
		c.expr(n.Value)
		c.expr(n.Key)
		c.opArg(mapAdd, depth)
	})
}

func (c *compiler) generatorExp(n *ast.GeneratorExp) {
	c.comprehension(n, n.Generators, nop, func(int) {
		c.expr(n.Elt)
		c.op(yieldValue)
		c.op(popTop)
	})
}

// comprehension compiles one with a function of its own; build makes what it collects in, nop for a generator.
func (c *compiler) comprehension(n ast.ExprNode, clauses []*ast.Comprehension, build Op, inner func(depth int)) {
	s := c.table.ByNode[n]
	c.enter(s, s.CodeName(), n.At().Line)
	if build != nop {
		c.opArg(build, 0)
	}
	c.unit.argCount = 1
	c.clauses(&comprehension{clauses, true, inner}, 0)
	if build != nop {
		c.op(returnValue)
	}
	c.makeFunction(c.leave(true), 0)
	c.expr(clauses[0].Iter)
	c.op(getIter)
	c.opArg(callFunction, 1)
}

func (c *compiler) clauses(x *comprehension, i int) {
	start, cleanup, anchor := c.newBlock(), c.newBlock(), c.newBlock()
	clause := x.clauses[i]
	if i == 0 && x.given {
		c.opArg(loadFast, 0)
	} else {
		c.expr(clause.Iter)
		c.op(getIter)
	}
	c.begin(start)
	c.jump(forIter, anchor)
	c.next()
	c.expr(clause.Target)
	for _, test := range clause.Ifs {
		c.expr(test)
		c.jump(popJumpIfFalse, cleanup)
		c.next()
	}
	if i+1 < len(x.clauses) {
		c.clauses(x, i+1)
	} else {
		x.inner(i + 2)
	}
	c.begin(cleanup)
	c.jump(jumpAbsolute, start)
	c.begin(anchor)
}
