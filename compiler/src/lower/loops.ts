// `for` and `while`. A loop that comes round looks for signals first (`tick`).
import { regOperand } from '../ir/ir.ts';
import type { BlockId, Operand } from '../ir/ir.ts';
import type * as ast from '../syntax/nodes.generated.ts';
import { assignTo } from './assignment.ts';
import type { Builder } from './builder.ts';
import { condition } from './conditions.ts';
import { constantTruth } from './constants.ts';
import { expression } from './expressions.ts';
import { statements } from './statements.ts';

/** The blocks of a loop over an iterator. */
export interface IterLoop {
  /** Where the body goes for the next item. */
  readonly again: BlockId;
  /** Where control goes when there is none. */
  readonly done: BlockId;
}

/** The two targets of a loop over pairs. */
function pairOf(target: ast.ExprNode): readonly [ast.ExprNode, ast.ExprNode] | null {
  if (target.kind !== 'Tuple' && target.kind !== 'List') return null;
  const [first, second, ...more] = target.elts;
  return first !== undefined && second !== undefined && more.length === 0 ? [first, second] : null;
}

/** Begins a loop over an iterator, stores the item in the target, and goes on in the body. */
export function loopBlocks(b: Builder, iter: Operand, target: ast.ExprNode): IterLoop {
  const pair = pairOf(target);
  const head = b.newBlock();
  const again = b.newBlock();
  const body = b.newBlock();
  const done = b.newBlock();
  const dst = b.temp();
  b.jump(head);
  b.start(again);
  b.emit({ op: 'tick' });
  b.start(head);
  const second = pair === null ? null : b.temp();
  b.end({ op: 'next', dst, second, range: null, iter, body, done });
  b.start(body);
  if (pair === null || second === null) {
    assignTo(b, target, regOperand(dst));
  } else {
    assignTo(b, pair[0], regOperand(dst));
    assignTo(b, pair[1], regOperand(second));
  }
  return { again, done };
}

/** `for target in iter: … else: …` */
export function lowerFor(b: Builder, node: ast.For): void {
  const iter = b.value({ op: 'iter', a: expression(b, node.iter) });
  const loop = loopBlocks(b, iter, node.target);
  const after = node.orelse.length === 0 ? loop.done : b.newBlock();
  b.control.push({ kind: 'loop', breakTo: after, continueTo: loop.again });
  statements(b, node.body);
  b.control.pop();
  b.jump(loop.again);
  b.start(loop.done);
  if (after !== loop.done) {
    statements(b, node.orelse);
    b.start(after);
  }
}

/** `while test: … else: …` */
export function lowerWhile(b: Builder, node: ast.While): void {
  const truth = constantTruth(node.test, b.ctx.options.optimize);
  if (truth === false) {
    statements(b, node.orelse);
    return;
  }
  const again = b.newBlock();
  const head = b.newBlock();
  const body = b.newBlock();
  const done = b.newBlock();
  const after = node.orelse.length === 0 ? done : b.newBlock();
  b.jump(head);
  b.start(again);
  b.emit({ op: 'tick' });
  b.start(head);
  if (truth === true) b.jump(body);
  else condition(b, node.test, body, done);
  b.start(body);
  b.control.push({ kind: 'loop', breakTo: after, continueTo: again });
  statements(b, node.body);
  b.control.pop();
  b.jump(again);
  b.start(done);
  if (after !== done) {
    if (truth !== true) statements(b, node.orelse);
    b.start(after);
  }
}
