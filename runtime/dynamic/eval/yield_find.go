// Which nodes hold a yield of the code object that is being compiled: inner functions have their own.
package eval

import "grumpy.dev/runtime/dynamic/ast"

// findYields notes the nodes at and below root that hold a yield.
func (b *builder) findYields(root ast.Node) {
	b.yields = map[ast.Node]bool{}
	for i := range ast.Specs[root.Kind()].Fields {
		b.searchField(root.Field(i))
	}
}

func (b *builder) searchField(field any) bool {
	found := false
	switch x := field.(type) {
	case []ast.Node:
		for _, n := range x {
			if b.search(n) {
				found = true
			}
		}
	case ast.Node:
		found = b.search(x)
	}
	return found
}

// search tells whether n holds a yield. Of nodes with a scope of their own only the parts count that are evaluated here.
func (b *builder) search(n ast.Node) bool {
	found := false
	switch x := n.(type) {
	case nil:
		return false
	case *ast.Lambda:
		found = b.searchExprs(x.Args.Defaults)
	case *ast.FunctionDef:
		found = b.searchExprs(x.DecoratorList)
		found = b.searchExprs(x.Args.Defaults) || found
	case *ast.ClassDef:
		found = b.searchExprs(x.DecoratorList)
		found = b.searchExprs(x.Bases) || found
	case *ast.GeneratorExp:
		found = b.search(x.Generators[0].Iter)
	case *ast.SetComp:
		found = b.search(x.Generators[0].Iter)
	case *ast.DictComp:
		found = b.search(x.Generators[0].Iter)
	default:
		for i := range ast.Specs[n.Kind()].Fields {
			if b.searchField(n.Field(i)) {
				found = true
			}
		}
		if n.Kind() == ast.KindYield {
			found = true
		}
	}
	if found {
		b.yields[n] = true
	}
	return found
}

func (b *builder) searchExprs(list []ast.ExprNode) bool {
	found := false
	for _, n := range list {
		if b.search(n) {
			found = true
		}
	}
	return found
}

// hasYield tells whether a node holds a yield.
func (b *builder) hasYield(n ast.Node) bool { return b.yields != nil && b.yields[n] }

// anyYield tells whether one of the statements holds a yield.
func (b *builder) anyYield(nodes []ast.StmtNode) bool {
	if b.yields == nil {
		return false
	}
	for _, n := range nodes {
		if b.yields[n] {
			return true
		}
	}
	return false
}

// anyExprYield is anyYield for expressions.
func (b *builder) anyExprYield(nodes ...ast.ExprNode) bool {
	for _, n := range nodes {
		if n != nil && b.hasYield(n) {
			return true
		}
	}
	return false
}
