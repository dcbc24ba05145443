// Walks an expression from left to right without recursion: chains such as `a + b + …` can be any length.
import type * as ast from '../syntax/nodes.generated.ts';

/** Is given each expression before its parts; false keeps the walk from them. */
export type ExprVisitor = (expr: ast.ExprNode) => boolean;

/** CPython's symbol table takes all keys of a dict first, its code generator a value and then its key. */
export type DictOrder = 'keysFirst' | 'valueThenKey';

function dictParts({ keys, values }: ast.Dict, order: DictOrder): ast.ExprNode[] {
  if (order === 'keysFirst') return [...keys, ...values];
  return keys.flatMap((key, index) => {
    const value = values[index];
    return value === undefined ? [key] : [value, key];
  });
}

function sliceParts(slice: ast.SliceNode): (ast.ExprNode | null)[] {
  switch (slice.kind) {
    case 'Ellipsis':
      return [];
    case 'Slice':
      return [slice.lower, slice.upper, slice.step];
    case 'ExtSlice':
      return slice.dims.flatMap(sliceParts);
    case 'Index':
      return [slice.value];
  }
}

function comprehensionParts(generators: readonly ast.Comprehension[]): ast.ExprNode[] {
  return generators.flatMap(({ target, iter, ifs }) => [target, iter, ...ifs]);
}

/** The expressions directly inside `expr`, in the order in which they are taken. */
export function exprParts(expr: ast.ExprNode, order: DictOrder): readonly (ast.ExprNode | null)[] {
  switch (expr.kind) {
    case 'BoolOp':
      return expr.values;
    case 'BinOp':
      return [expr.left, expr.right];
    case 'UnaryOp':
      return [expr.operand];
    case 'Lambda':
      return [...expr.args.defaults, expr.body];
    case 'IfExp':
      return [expr.test, expr.body, expr.orelse];
    case 'Dict':
      return dictParts(expr, order);
    case 'ListComp':
    case 'SetComp':
    case 'GeneratorExp':
      return [expr.elt, ...comprehensionParts(expr.generators)];
    case 'DictComp':
      return [expr.key, expr.value, ...comprehensionParts(expr.generators)];
    case 'Compare':
      return [expr.left, ...expr.comparators];
    case 'Call': {
      const keywords = expr.keywords.map(({ value }) => value);
      return [expr.func, ...expr.args, ...keywords, expr.starargs, expr.kwargs];
    }
    case 'Repr':
    case 'Yield':
    case 'Attribute':
      return [expr.value];
    case 'Subscript':
      return [expr.value, ...sliceParts(expr.slice)];
    case 'Set':
    case 'List':
    case 'Tuple':
      return expr.elts;
    case 'Num':
    case 'Str':
    case 'Name':
      return [];
  }
}

/** Walks `root`. */
export function walkExpr(root: ast.ExprNode, visit: ExprVisitor, order: DictOrder = 'keysFirst'): void {
  const stack: ast.ExprNode[] = [root];
  for (let expr = stack.pop(); expr !== undefined; expr = stack.pop()) {
    if (!visit(expr)) continue;
    const parts = exprParts(expr, order);
    for (let index = parts.length - 1; index >= 0; index--) {
      const part = parts[index];
      if (part !== null && part !== undefined) stack.push(part);
    }
  }
}
