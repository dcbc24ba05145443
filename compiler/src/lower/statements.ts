// Statements: one function a form; the larger families have files of their own.
import { NONE, ZERO } from '../ir/ir.ts';
import type { Operand } from '../ir/ir.ts';
import type * as ast from '../syntax/nodes.generated.ts';
import { deleteTarget, lowerAssign, lowerAugAssign } from './assignment.ts';
import type { Builder } from './builder.ts';
import { callWith } from './calls.ts';
import { condition } from './conditions.ts';
import { constantOf, constantTruth } from './constants.ts';
import { expression } from './expressions.ts';
import { lowerClassDef, lowerFunctionDef } from './functions.ts';
import { lowerImport, lowerImportFrom } from './imports.ts';
import { restoreLocals, syncLocals } from './locals.ts';
import { lowerFor, lowerWhile } from './loops.ts';
import { leave, lowerTryExcept, lowerTryFinally, lowerWith } from './try.ts';

/** Lowers statements in order. */
export function statements(b: Builder, nodes: readonly ast.StmtNode[]): void {
  for (const node of nodes) b.scoped(() => statement(b, node));
}

/** Lowers one statement. */
export function statement(b: Builder, node: ast.StmtNode): void {
  b.line = node.lineno;
  switch (node.kind) {
    case 'FunctionDef':
      return lowerFunctionDef(b, node);
    case 'ClassDef':
      return lowerClassDef(b, node);
    case 'Return':
      return leave(b, 'return', node.value === null ? NONE : expression(b, node.value));
    case 'Delete':
      return node.targets.forEach((target) => deleteTarget(b, target));
    case 'Assign':
      return lowerAssign(b, node);
    case 'AugAssign':
      return lowerAugAssign(b, node);
    case 'Print':
      return lowerPrint(b, node);
    case 'For':
      return lowerFor(b, node);
    case 'While':
      return lowerWhile(b, node);
    case 'If':
      return lowerIf(b, node);
    case 'With':
      return lowerWith(b, node);
    case 'Raise':
      return lowerRaise(b, node);
    case 'TryExcept':
      return lowerTryExcept(b, node);
    case 'TryFinally':
      return lowerTryFinally(b, node);
    case 'Assert':
      return lowerAssert(b, node);
    case 'Import':
      return lowerImport(b, node);
    case 'ImportFrom':
      return lowerImportFrom(b, node);
    case 'Exec':
      return lowerExec(b, node);
    case 'Expr':
      if (constantOf(node.value) === null) expression(b, node.value);
      return;
    case 'Break':
      return leave(b, 'break', NONE);
    case 'Continue':
      return leave(b, 'continue', NONE);
    case 'Global':
    case 'Pass':
      return;
  }
}

/** `if … elif … else`: an `elif` is an If nested in the `else`, so a loop. */
function lowerIf(b: Builder, node: ast.If): void {
  const after = b.newBlock();
  let branch: ast.If | null = node;
  while (branch !== null) {
    b.line = branch.lineno;
    const truth = constantTruth(branch.test, b.ctx.options.optimize);
    const otherwise = b.newBlock();
    if (truth === null) {
      const test = branch.test;
      const then = b.newBlock();
      b.scoped(() => condition(b, test, then, otherwise));
      b.start(then);
    }
    if (truth !== false) {
      statements(b, branch.body);
      b.jump(after);
    }
    const rest: readonly ast.StmtNode[] = truth === true ? [] : branch.orelse;
    if (truth === false) b.jump(otherwise);
    b.start(otherwise);
    const [only] = rest;
    branch = rest.length === 1 && only?.kind === 'If' ? only : null;
    if (branch === null) statements(b, rest);
  }
  b.start(after);
}

/** `print`: each item is printed before the next one is evaluated. */
function lowerPrint(b: Builder, node: ast.Print): void {
  const file = node.dest === null ? ZERO : expression(b, node.dest);
  for (const value of node.values) b.emit({ op: 'printItem', file, a: expression(b, value) });
  if (node.nl) b.emit({ op: 'printNewline', file });
}

function lowerRaise(b: Builder, node: ast.Raise): void {
  const part = (expr: ast.ExprNode | null): Operand => (expr === null ? ZERO : expression(b, expr));
  const type = part(node.type);
  const value = part(node.inst);
  b.end({ op: 'raise', type, value, tb: part(node.tback) });
}

/** `assert`: AssertionError is looked up as a global name, and called only with a message. */
function lowerAssert(b: Builder, node: ast.Assert): void {
  if (b.ctx.options.optimize > 0) return;
  const holds = b.newBlock();
  const fails = b.newBlock();
  condition(b, node.test, holds, fails);
  b.start(fails);
  const cls = b.value({ op: 'loadName', name: 'AssertionError', scope: 'global', ns: ZERO });
  const type = node.msg === null ? cls : callWith(b, cls, expression(b, node.msg));
  b.end({ op: 'raise', type, value: ZERO, tb: ZERO });
  b.start(holds);
}

/** `exec code in globals, locals`; without `in` it works on the variables around it. */
function lowerExec(b: Builder, node: ast.Exec): void {
  const code = expression(b, node.body);
  const globals = node.globals === null ? ZERO : expression(b, node.globals);
  const locals = node.locals === null ? ZERO : expression(b, node.locals);
  const ns = syncLocals(b);
  b.emit({ op: 'exec', code, globals, locals, ns });
  restoreLocals(b);
}
