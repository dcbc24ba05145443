// `try`/`except`, `try`/`finally` and `with`.
//
// A `finally` block exists once. Whoever enters it leaves a reason in a register (went through, an exception, or one of
// the ways to leave early), and at its end a `dispatch` on the reason goes on. `with` is the same with a call of
// `__exit__` for a block, so it shares the machinery.
import { NONE, ZERO, constOperand, regOperand } from '../ir/ir.ts';
import type { BlockId, Operand, Reg } from '../ir/ir.ts';
import type * as ast from '../syntax/nodes.generated.ts';
import { assignTo } from './assignment.ts';
import type { Builder, FinallyEntry, LeaveKind } from './builder.ts';
import { expression } from './expressions.ts';
import { statements } from './statements.ts';

const WENT_THROUGH = 0;
const EXCEPTION = 1;
const FIRST_LEAVE = 2;

function reasonConst(reason: number): Operand {
  return constOperand({ type: 'int', value: BigInt(reason) });
}

/** `break`, `continue` or `return` from where the builder stands; `value` is what `return` returns. */
export function leave(b: Builder, kind: LeaveKind, value: Operand): void {
  for (let i = b.control.length - 1; i >= 0; i--) {
    const entry = b.control[i];
    if (entry === undefined) break;
    if (entry.kind === 'finally') {
      leaveThrough(b, entry, kind, value);
      return;
    }
    if (kind !== 'return') {
      b.jump(kind === 'break' ? entry.breakTo : entry.continueTo);
      return;
    }
  }
  if (kind !== 'return') throw new Error(`${kind} outside a loop`);
  b.end({ op: 'return', value });
}

function leaveThrough(b: Builder, entry: FinallyEntry, kind: LeaveKind, value: Operand): void {
  if (!entry.leaves.includes(kind)) entry.leaves.push(kind);
  if (kind === 'return') b.move(entry.value, value);
  b.move(entry.reason, reasonConst(FIRST_LEAVE + entry.leaves.indexOf(kind)));
  b.jump(entry.entry);
}

/** The protected statements, and the cleanup that `cleanup` lowers; it is told where the exception is. */
function protect(
  b: Builder,
  how: 'except' | 'finally',
  body: () => void,
  cleanup: (reason: Reg, caught: Reg, after: BlockId) => void,
): void {
  const reason = b.hidden();
  const value = b.hidden();
  const caught = b.hidden();
  const handler = b.newHandler({ how, dst: caught });
  const entry: FinallyEntry = { kind: 'finally', entry: b.newBlock(), reason, value, leaves: [] };
  b.control.push(entry);
  b.underHandler(handler, body);
  b.control.pop();
  b.move(caught, NONE);
  b.move(reason, reasonConst(WENT_THROUGH));
  b.jump(entry.entry);
  b.start(handler);
  b.move(reason, reasonConst(EXCEPTION));
  b.start(entry.entry);
  const after = b.newBlock();
  cleanup(reason, caught, after);
  finishCleanup(b, entry, caught, after);
}

/** Goes on as the reason says. */
function finishCleanup(b: Builder, entry: FinallyEntry, caught: Reg, after: BlockId): void {
  const failed = b.newBlock();
  const leaves = entry.leaves.map(() => b.newBlock());
  b.end({ op: 'dispatch', on: entry.reason, cases: [after, failed, ...leaves] });
  b.start(failed);
  b.end({ op: 'reraise', caught: regOperand(caught) });
  entry.leaves.forEach((kind, i) => {
    const block = leaves[i];
    if (block === undefined) return;
    b.start(block);
    leave(b, kind, regOperand(entry.value));
  });
  b.start(after);
}

/** `try: … finally: …` */
export function lowerTryFinally(b: Builder, node: ast.TryFinally): void {
  protect(
    b,
    'finally',
    () => statements(b, node.body),
    () => statements(b, node.finalbody),
  );
}

/** `with manager as target: …` */
export function lowerWith(b: Builder, node: ast.With): void {
  const manager = expression(b, node.context_expr);
  const exit = b.temp();
  const entered = b.temp();
  b.emit({ op: 'withEnter', dst: entered, exit, manager });
  const body = (): void => {
    if (node.optional_vars !== null) assignTo(b, node.optional_vars, regOperand(entered));
    statements(b, node.body);
  };
  protect(b, 'except', body, (reason, caught, after) => callExit(b, exit, reason, caught, after));
}

/** Calls `__exit__`; a true answer to an exception ends it. */
function callExit(b: Builder, exit: Reg, reason: Reg, caught: Reg, after: BlockId): void {
  const failed = b.newBlock();
  const calm = b.newBlock();
  const goOn = b.newBlock();
  b.branch({ test: 'is', a: regOperand(reason), b: reasonConst(EXCEPTION) }, failed, calm);
  b.start(failed);
  b.branch({ test: 'withExit', exit: regOperand(exit), caught: regOperand(caught) }, after, goOn);
  b.start(calm);
  b.branch({ test: 'withExit', exit: regOperand(exit), caught: ZERO }, goOn, goOn);
  b.start(goOn);
}

/** `try: … except …: … else: …` */
export function lowerTryExcept(b: Builder, node: ast.TryExcept): void {
  const caught = b.temp();
  const handler = b.newHandler({ how: 'except', dst: caught });
  const after = b.newBlock();
  b.underHandler(handler, () => statements(b, node.body));
  statements(b, node.orelse);
  b.jump(after);
  b.start(handler);
  for (const clause of node.handlers) exceptClause(b, clause, caught, after);
  b.end({ op: 'reraise', caught: regOperand(caught) });
  b.start(after);
}

/** One `except` clause; goes on where the next one begins. */
function exceptClause(b: Builder, clause: ast.ExceptHandler, caught: Reg, after: BlockId): void {
  b.line = clause.lineno;
  const next = b.newBlock();
  if (clause.type !== null) {
    const matched = b.newBlock();
    const cls = expression(b, clause.type);
    b.branch({ test: 'matches', caught: regOperand(caught), class: cls }, matched, next);
    b.start(matched);
  }
  if (clause.name !== null) assignTo(b, clause.name, b.value({ op: 'excValue', a: regOperand(caught) }));
  statements(b, clause.body);
  b.jump(after);
  b.start(next);
}
