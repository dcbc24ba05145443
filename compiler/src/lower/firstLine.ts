// `co_firstlineno` of a module: the line of its first operation, which may be below its first statement's. The runtime has
// the same rules in dynamic/eval/first_line.go.
import type * as ast from '../syntax/nodes.generated.ts';

/** The line of a module's first operation, 1 if it has none; `hasDoc`: its first statement is a docstring that is kept. */
export function firstLineOf(nodes: readonly ast.StmtNode[], hasDoc: boolean): number {
  const first = nodes.find((node, i) => (hasDoc && i === 0) || !doesNothing(node));
  if (first === undefined) return 1;
  let line = first.lineno;
  for (let part = firstPart(first); part; part = firstOperand(part)) line = Math.max(line, part.lineno);
  return line;
}

/** Whether no operation is made of a statement. */
function doesNothing(node: ast.StmtNode): boolean {
  if (node.kind === 'Expr') return node.value.kind === 'Num' || node.value.kind === 'Str';
  return node.kind === 'Pass' || node.kind === 'Global';
}

/** The expression that a statement begins with; nothing where it begins with an operation of its own. */
function firstPart(node: ast.StmtNode): ast.ExprNode | null | undefined {
  switch (node.kind) {
    case 'Assign':
    case 'Expr':
      return node.value;
    case 'AugAssign':
      return node.target;
    case 'Delete':
      return node.targets[0];
    case 'If':
    case 'Assert':
      return node.test;
    case 'With':
      return node.context_expr;
    case 'Print':
      return node.dest ?? node.values[0];
    case 'Raise':
      return node.type;
    case 'Exec':
      return node.body;
    case 'FunctionDef':
      return node.decorator_list[0] ?? node.args.defaults[0];
    case 'ClassDef':
      return node.decorator_list[0];
    default:
      return undefined;
  }
}

/** The part of an expression that is compiled first; nothing for one that begins with an operation. */
function firstOperand(node: ast.ExprNode): ast.ExprNode | undefined {
  switch (node.kind) {
    case 'BinOp':
    case 'Compare':
      return node.left;
    case 'UnaryOp':
      return node.operand;
    case 'BoolOp':
      return node.values[0];
    case 'IfExp':
      return node.test;
    case 'Lambda':
      return node.args.defaults[0];
    case 'Call':
      return node.func;
    case 'Repr':
    case 'Attribute':
    case 'Subscript':
      return node.value;
    case 'Set':
    case 'List':
    case 'Tuple':
      return node.elts[0];
    default:
      return undefined;
  }
}
