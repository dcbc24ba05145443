// Conditions: `and`, `or`, `not`, comparison chains and `x if c else y`, as jumps wherever no value is needed.
import { regOperand } from '../ir/ir.ts';
import type { BlockId, CompareName, Operand, Test } from '../ir/ir.ts';
import type * as ast from '../syntax/nodes.generated.ts';
import type { Builder } from './builder.ts';
import { atLine, expression } from './expressions.ts';

const COMPARE_NAMES: Partial<Record<ast.Cmpop, CompareName>> = {
  Eq: 'Eq',
  NotEq: 'Ne',
  Lt: 'Lt',
  LtE: 'Le',
  Gt: 'Gt',
  GtE: 'Ge',
};

/** The question that one comparison asks, and whether its answer is to be turned round. */
function testOf(op: ast.Cmpop, a: Operand, b: Operand): { test: Test; negate: boolean } {
  const operator = COMPARE_NAMES[op];
  if (operator !== undefined) return { test: { test: 'compare', operator, a, b }, negate: false };
  if (op === 'Is' || op === 'IsNot') return { test: { test: 'is', a, b }, negate: op === 'IsNot' };
  return { test: { test: 'contains', container: b, item: a }, negate: op === 'NotIn' };
}

/** Jumps to `then` if the expression is true, else to `otherwise`. */
export function condition(b: Builder, node: ast.ExprNode, then: BlockId, otherwise: BlockId): void {
  let negations = 0;
  let inner = node;
  while (inner.kind === 'UnaryOp' && inner.op === 'Not') {
    atLine(b, inner);
    negations++;
    inner = inner.operand;
  }
  const [yes, no] = negations % 2 === 0 ? [then, otherwise] : [otherwise, then];
  atLine(b, inner);
  if (inner.kind === 'BoolOp') booleanCondition(b, inner, yes, no);
  else if (inner.kind === 'Compare') compareCondition(b, inner, yes, no);
  else b.branch({ test: 'truth', a: expression(b, inner) }, yes, no);
}

function booleanCondition(b: Builder, node: ast.BoolOp, then: BlockId, otherwise: BlockId): void {
  node.values.forEach((value, i) => {
    if (i === node.values.length - 1) {
      condition(b, value, then, otherwise);
      return;
    }
    const next = b.newBlock();
    if (node.op === 'And') condition(b, value, next, otherwise);
    else condition(b, value, then, next);
    b.start(next);
  });
}

function compareCondition(b: Builder, node: ast.Compare, then: BlockId, otherwise: BlockId): void {
  let left = expression(b, node.left);
  node.ops.forEach((op, i) => {
    const right = expression(b, comparator(node, i));
    const { test, negate } = testOf(op, left, right);
    const next = i === node.ops.length - 1 ? then : b.newBlock();
    b.branch(test, negate ? otherwise : next, negate ? next : otherwise);
    if (next !== then) b.start(next);
    left = right;
  });
}

function comparator(node: ast.Compare, i: number): ast.ExprNode {
  const right = node.comparators[i];
  if (right === undefined) throw new Error('a comparison lacks an operand');
  return right;
}

/** A comparison as a value: `a < b < c` is the first result that is false, else the last one. */
export function comparison(b: Builder, node: ast.Compare): Operand {
  let left = expression(b, node.left);
  if (node.ops.length === 1) return oneComparison(b, node, 0, left, expression(b, comparator(node, 0)));
  const result = b.temp();
  const done = b.newBlock();
  node.ops.forEach((_, i) => {
    const right = expression(b, comparator(node, i));
    b.move(result, oneComparison(b, node, i, left, right));
    if (i < node.ops.length - 1) {
      const next = b.newBlock();
      b.branch({ test: 'truth', a: regOperand(result) }, next, done);
      b.start(next);
    }
    left = right;
  });
  b.start(done);
  return regOperand(result);
}

function oneComparison(b: Builder, node: ast.Compare, i: number, left: Operand, right: Operand): Operand {
  const op = node.ops[i];
  if (op === undefined) throw new Error('a comparison lacks an operator');
  const { test, negate } = testOf(op, left, right);
  if (test.test === 'compare') return b.value({ op: 'compare', operator: test.operator, a: left, b: right });
  return b.value({ op: 'test', test, negate });
}

/** `a and b`, `a or b` and `x if c else y` as values. */
export function conditionValue(b: Builder, node: ast.BoolOp | ast.IfExp): Operand {
  const result = b.temp();
  const done = b.newBlock();
  if (node.kind === 'BoolOp') booleanValue(b, node, result, done);
  else conditional(b, node, result, done);
  b.start(done);
  return regOperand(result);
}

function booleanValue(b: Builder, node: ast.BoolOp, result: number, done: BlockId): void {
  node.values.forEach((value, i) => {
    b.move(result, expression(b, value));
    if (i === node.values.length - 1) return;
    const next = b.newBlock();
    const test: Test = { test: 'truth', a: regOperand(result) };
    if (node.op === 'And') b.branch(test, next, done);
    else b.branch(test, done, next);
    b.start(next);
  });
}

/** `x if c else (y if d else …)` nests on the right: a loop. */
function conditional(b: Builder, node: ast.IfExp, result: number, done: BlockId): void {
  let inner: ast.ExprNode = node;
  while (inner.kind === 'IfExp') {
    atLine(b, inner);
    const then = b.newBlock();
    const otherwise = b.newBlock();
    condition(b, inner.test, then, otherwise);
    b.start(then);
    b.move(result, expression(b, inner.body));
    b.jump(done);
    b.start(otherwise);
    inner = inner.orelse;
  }
  b.move(result, expression(b, inner));
}
