// Makes an expression, built as a value, something that is assigned to or deleted; or says why it can't be.
import type * as ast from './nodes.generated.ts';

/** The one place where a node of the tree changes: its parser has only just built it. */
function setContext(node: { readonly ctx: ast.ExprContext }, ctx: ast.ExprContext): void {
  (node as { ctx: ast.ExprContext }).ctx = ctx;
}

function forbidden(name: string, ctx: ast.ExprContext): string | null {
  if (ctx !== 'Store' || (name !== 'None' && name !== '__debug__')) return null;
  return `cannot assign to ${name}`;
}

/** What the error message calls an expression that can't be a target. */
function description(expr: ast.ExprNode): string {
  switch (expr.kind) {
    case 'Lambda':
      return 'lambda';
    case 'Call':
      return 'function call';
    case 'BoolOp':
    case 'BinOp':
    case 'UnaryOp':
      return 'operator';
    case 'GeneratorExp':
      return 'generator expression';
    case 'Yield':
      return 'yield expression';
    case 'ListComp':
      return 'list comprehension';
    case 'SetComp':
      return 'set comprehension';
    case 'DictComp':
      return 'dict comprehension';
    case 'Dict':
    case 'Set':
    case 'Num':
    case 'Str':
      return 'literal';
    case 'Compare':
      return 'comparison';
    case 'Repr':
      return 'repr';
    case 'IfExp':
      return 'conditional expression';
    case 'Tuple':
      return '()';
    case 'Attribute':
    case 'Subscript':
    case 'Name':
    case 'List':
      throw new Error(`${expr.kind} is a target`);
  }
}

/** Gives `expr` the context; the error's message when it can't have it. */
export function targetError(expr: ast.ExprNode, ctx: ast.ExprContext): string | null {
  if (expr.kind === 'Name' || expr.kind === 'Attribute') {
    const message = forbidden(expr.kind === 'Name' ? expr.id : expr.attr, ctx);
    if (message === null) setContext(expr, ctx);
    return message;
  }
  if (expr.kind === 'Subscript') {
    setContext(expr, ctx);
    return null;
  }
  if (expr.kind !== 'List' && (expr.kind !== 'Tuple' || expr.elts.length === 0)) {
    return `can't ${ctx === 'Store' ? 'assign to' : 'delete'} ${description(expr)}`;
  }
  setContext(expr, ctx);
  for (const element of expr.elts) {
    const message = targetError(element, ctx);
    if (message !== null) return message;
  }
  return null;
}
