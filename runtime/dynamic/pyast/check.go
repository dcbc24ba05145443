// What a tree that a program made must be like beyond having the right fields. CPython 2.7 doesn't look, and crashes or
// generates nonsense; here it is a ValueError.

package pyast

import (
	"strconv"

	"grumpy.dev/runtime/dynamic/ast"
	"grumpy.dev/runtime/py"
)

// check checks a tree; false: an exception is set.
func check(t *py.Thread, root ast.Node) bool {
	c := &checker{work: []job{{root, anyContext}}}
	for len(c.work) > 0 && c.message == "" {
		last := len(c.work) - 1
		next := c.work[last]
		c.work = c.work[:last]
		c.node(next)
	}
	if c.message == "" {
		return true
	}
	class := py.ValueError
	if c.class != nil {
		class = c.class
	}
	t.Raise(class, c.message)
	return false
}

// job is a node to look at, and the context that it is used in.
type job struct {
	node ast.Node
	ctx  ast.ExprContext
}

// anyContext: the node is no expression, or may have any context.
const anyContext = ast.ExprContext(255)

// checker holds the nodes that are left to look at.
type checker struct {
	work    []job
	message string
	class   *py.Type
}

func (c *checker) fail(message string) { c.message = message }

func (c *checker) push(n ast.Node, ctx ast.ExprContext) {
	c.work = append(c.work, job{n, ctx})
}

func pushAll[T ast.Node](c *checker, list []T, ctx ast.ExprContext) {
	for _, n := range list {
		c.push(n, ctx)
	}
}

func (c *checker) node(j job) {
	switch n := j.node.(type) {
	case *ast.Name:
		c.context(n.Ctx, j.ctx)
	case *ast.Attribute:
		c.context(n.Ctx, j.ctx)
	case *ast.Subscript:
		c.context(n.Ctx, j.ctx)
	case *ast.List:
		c.context(n.Ctx, j.ctx)
		pushAll(c, n.Elts, j.ctx)
		return
	case *ast.Tuple:
		c.context(n.Ctx, j.ctx)
		pushAll(c, n.Elts, j.ctx)
		return
	default:
		if j.ctx == ast.Store || j.ctx == ast.Del {
			c.fail("expression which can't be " + verbs[j.ctx] + " in " + j.ctx.String() + " context")
			return
		}
	}
	c.statement(j.node)
}

var verbs = map[ast.ExprContext]string{ast.Store: "assigned to", ast.Del: "deleted"}

func (c *checker) context(has, want ast.ExprContext) {
	if want != anyContext && has != want {
		c.fail("expression must have " + want.String() + " context but has " + has.String() + " instead")
	}
}

// statement checks what binds names; expressions are read elsewhere.
func (c *checker) statement(n ast.Node) {
	switch s := n.(type) {
	case *ast.Assign:
		if len(s.Targets) == 0 {
			c.fail("empty targets on Assign")
		}
		pushAll(c, s.Targets, ast.Store)
		c.push(s.Value, ast.Load)
	case *ast.Delete:
		pushAll(c, s.Targets, ast.Del)
	case *ast.AugAssign:
		c.augmented(s)
	case *ast.For:
		c.push(s.Target, ast.Store)
		c.push(s.Iter, ast.Load)
		pushAll(c, s.Body, anyContext)
		pushAll(c, s.Orelse, anyContext)
	case *ast.With:
		c.push(s.ContextExpr, ast.Load)
		if s.OptionalVars != nil {
			c.push(s.OptionalVars, ast.Store)
		}
		pushAll(c, s.Body, anyContext)
	case *ast.ExceptHandler:
		if s.Type != nil {
			c.push(s.Type, ast.Load)
		}
		if s.Name != nil {
			c.push(s.Name, ast.Store)
		}
		pushAll(c, s.Body, anyContext)
	case *ast.Comprehension:
		c.push(s.Target, ast.Store)
		c.push(s.Iter, ast.Load)
		pushAll(c, s.Ifs, ast.Load)
	case *ast.Arguments:
		c.arguments(s)
	default:
		c.expression(n)
	}
}

func (c *checker) augmented(s *ast.AugAssign) {
	switch target := s.Target.(type) {
	case *ast.Name:
		target.Ctx = ast.Store
	case *ast.Attribute:
		target.Ctx = ast.Store
		c.push(target.Value, ast.Load)
	case *ast.Subscript:
		target.Ctx = ast.Store
		c.push(target.Value, ast.Load)
		c.push(target.Slice, anyContext)
	default:
		c.class = py.SystemError
		number := int(s.Target.Kind()-ast.KindBoolOp) + 1
		c.fail("invalid node type (" + strconv.Itoa(number) + ") for augmented assignment")
	}
	c.push(s.Value, ast.Load)
}

func (c *checker) arguments(s *ast.Arguments) {
	if len(s.Defaults) > len(s.Args) {
		c.fail("more defaults than args on arguments")
	}
	for _, arg := range s.Args {
		switch arg := arg.(type) {
		case *ast.Name:
			arg.Ctx = ast.Param
		case *ast.Tuple:
			c.push(arg, ast.Store)
		}
	}
	pushAll(c, s.Defaults, ast.Load)
}

// expression checks what has parts that must go together, and goes on to the parts.
func (c *checker) expression(n ast.Node) {
	switch x := n.(type) {
	case *ast.Dict:
		if len(x.Keys) != len(x.Values) {
			c.fail("Dict doesn't have the same number of keys as values")
		}
	case *ast.Compare:
		if len(x.Comparators) == 0 {
			c.fail("Compare has no comparators")
		} else if len(x.Comparators) != len(x.Ops) {
			c.fail("Compare has a different number of comparators and operands")
		}
	case *ast.BoolOp:
		if len(x.Values) < 2 {
			c.fail("BoolOp with less than 2 values")
		}
	case *ast.ListComp:
		c.generators(x.Generators)
	case *ast.SetComp:
		c.generators(x.Generators)
	case *ast.DictComp:
		c.generators(x.Generators)
	case *ast.GeneratorExp:
		c.generators(x.Generators)
	}
	for i := range ast.Specs[n.Kind()].Fields {
		switch part := n.Field(i).(type) {
		case ast.Node:
			c.push(part, contextOf(part))
		case []ast.Node:
			for _, item := range part {
				c.push(item, contextOf(item))
			}
		}
	}
}

func (c *checker) generators(list []*ast.Comprehension) {
	if len(list) == 0 {
		c.fail("comprehension with no generators")
	}
}

// contextOf gives the context of a node where nothing is bound.
func contextOf(n ast.Node) ast.ExprContext {
	if _, isExpr := n.(ast.ExprNode); isExpr {
		return ast.Load
	}
	return anyContext
}
