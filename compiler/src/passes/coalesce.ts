// A result that only goes from a temporary into a variable goes there at once.
//
//   v1 = add a, b; move x, v1      →      x = add a, b
//
// Not where the operation can fail into a handler that still reads the variable: a failing operation leaves zero in
// its destination.
import { canRaise, defs, uses } from '../ir/facts.ts';
import type { Block, Code, Op, Operand, Reg, Terminator } from '../ir/ir.ts';
import type { BitSet } from './bitset.ts';
import { liveAfter, liveInHandler, liveness } from './liveness.ts';

/** The operation that computes `reg` just before `index`, if nothing in between touches `reg` or `target`. */
function producer(block: Block, index: number, reg: Reg, target: Reg): number | null {
  for (let i = index - 1; i >= 0; i--) {
    const op = block.ops[i];
    if (op === undefined) return null;
    if (defs(op).includes(reg)) return defs(op).length === 1 ? i : null;
    if (uses(op).includes(reg) || uses(op).includes(target) || defs(op).includes(target)) return null;
  }
  return null;
}

/** Whether an operation from `from` up to `to` can fail while the handler sees `target`. */
function failureShows(block: Block, from: number, to: number, target: Reg, inHandler: BitSet): boolean {
  return block.handler !== null && inHandler.has(target) && block.ops.slice(from, to).some(canRaise);
}

function renameDst(op: Op, dst: Reg): Op {
  if (op.op === 'unpack' || !('dst' in op)) return op;
  return { ...op, dst };
}

/** Removes moves from temporaries into variables. */
export function coalesceMoves(code: Code): void {
  const live = liveness(code);
  for (const block of code.blocks) {
    const candidates = block.ops.some((op) => op.op === 'move' && op.src.kind === 'reg');
    if (!candidates) continue;
    const after = liveAfter(code, block, live);
    const inHandler = liveInHandler(code, block, live);
    const dead = new Set<number>();
    block.ops.forEach((op, i) => {
      if (op.op !== 'move' || op.src.kind !== 'reg') return;
      const { reg } = op.src;
      if (code.regs[reg]?.kind !== 'temp' || after[i]?.has(reg) === true || reg === op.dst) return;
      const at = producer(block, i, reg, op.dst);
      const source = at === null ? undefined : block.ops[at];
      if (at === null || source === undefined || failureShows(block, at, i, op.dst, inHandler)) return;
      if (!('dst' in source) || dead.has(at)) return;
      block.ops[at] = renameDst(source, op.dst);
      dead.add(i);
    });
    if (dead.size > 0) block.ops = block.ops.filter((_, i) => !dead.has(i));
  }
  forwardMoves(code);
}

/** `move v1, x; op … v1`: the reader takes `x` itself, where `x` stays the same until then. */
function forwardMoves(code: Code): void {
  const live = liveness(code);
  for (const block of code.blocks) {
    if (!block.ops.some((op) => op.op === 'move' && op.src.kind === 'reg')) continue;
    const after = liveAfter(code, block, live);
    const dead = new Set<number>();
    block.ops.forEach((op, i) => {
      if (op.op !== 'move' || op.src.kind !== 'reg' || code.regs[op.dst]?.kind !== 'temp') return;
      if (forward(block, i, op.dst, op.src.reg, after)) dead.add(i);
    });
    if (dead.size > 0) block.ops = block.ops.filter((_, i) => !dead.has(i));
  }
}

/** Lets the one reader of `temp` in this block read `source`; tells whether that worked. */
function forward(block: Block, index: number, temp: Reg, source: Reg, after: readonly BitSet[]): boolean {
  for (let i = index + 1; i < block.ops.length; i++) {
    const op = block.ops[i];
    if (op === undefined) return false;
    if (uses(op).includes(temp)) {
      if (after[i]?.has(temp) === true && !defs(op).includes(temp)) return false;
      block.ops[i] = replaceUse(op, temp, source);
      return true;
    }
    if (defs(op).includes(temp) || defs(op).includes(source)) return false;
  }
  return false;
}

/** The operation (or part of one) with `from` replaced by `to` wherever it is an operand. */
function replaceUse<T extends Op | Terminator>(op: T, from: Reg, to: Reg): T {
  return mapOperands(op, (o) => (o.kind === 'reg' && o.reg === from ? { kind: 'reg', reg: to } : o)) as T;
}

function isOperand(value: object): value is Operand {
  const kind = (value as { kind?: unknown }).kind;
  return (kind === 'reg' && !('index' in value)) || kind === 'const' || kind === 'zero';
}

/** Rebuilds plain data with its operands mapped. */
function mapOperands(value: unknown, map: (o: Operand) => Operand): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((v: unknown) => mapOperands(v, map));
  if (isOperand(value)) return map(value);
  if ((value as { kind?: unknown }).kind === 'own') return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, mapOperands(v, map)]));
}
