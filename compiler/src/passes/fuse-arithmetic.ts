// Arithmetic on several operands is done unboxed, all in one step, where the operands are ints or floats.
//
//   v1 = x * x; v2 = y * y; v3 = v1 + v2      →      v3 = fused [v1 = x * x; v2 = y * y; v3 = v1 + v2]
//   v1 = n % d; branch truth v1               →      branch fused [v1 = n % d]
//
// The emitter writes three versions: unboxed ints, unboxed floats, and the steps as they were. Only operations that
// stand side by side are joined, so the order of everything that can be observed stays.
import { defs, uses } from '../ir/facts.ts';
import type { BinaryOp, Block, Code, Op, Operand, Reg } from '../ir/ir.ts';
import { isDivision } from '../ir/numbers.ts';
import { codeSize } from '../ir/size.ts';
import type { BitSet } from './bitset.ts';
import { liveAfter, liveness } from './liveness.ts';
import type { Liveness } from './liveness.ts';
import { loopBlocks } from './loops.ts';

/** In a function of so many operations each of them counts. */
const MAX_SHORT = 60;

const FUSABLE = new Set([
  'Add',
  'Sub',
  'Mult',
  'BitAnd',
  'BitOr',
  'BitXor',
  'Div',
  'Mod',
  'FloorDiv',
  'LShift',
  'RShift',
]);

/** Whether the operator has an unboxed form at all. */
function isFusable(op: Op | undefined): op is BinaryOp {
  return op?.op === 'binary' && FUSABLE.has(op.operator);
}

/** The register that an operation divides by. */
function divisorOf(op: Op): Reg | null {
  return op.op === 'binary' && isDivision(op) && op.b.kind === 'reg' ? op.b.reg : null;
}

/** Where the tree that ends at `end` begins: each earlier step feeds exactly one later one. */
function treeStart(code: Code, block: Block, end: number, after: readonly BitSet[]): number {
  const wanted = new Map<Reg, number>();
  const count = (op: Op): void => {
    for (const reg of uses(op)) wanted.set(reg, (wanted.get(reg) ?? 0) + 1);
    const divisor = divisorOf(op);
    if (divisor !== null) wanted.set(divisor, 2); // it is looked at before the division
  };
  const root = block.ops[end];
  if (root === undefined) return end;
  count(root);
  let start = end;
  for (let i = end - 1; i >= 0; i--) {
    const op = block.ops[i];
    if (!isFusable(op) || code.regs[op.dst]?.kind !== 'temp') break;
    if (wanted.get(op.dst) !== 1 || after[end]?.has(op.dst) === true) break;
    wanted.delete(op.dst);
    count(op);
    start = i;
  }
  return start;
}

/** The joined operation; null when nothing but constants goes in. */
function fused(steps: readonly BinaryOp[]): Op | null {
  const last = steps.at(-1);
  if (last === undefined) return null;
  const made = new Set(steps.slice(0, -1).flatMap((s) => defs(s)));
  const leaves: Operand[] = [];
  for (const step of steps) {
    for (const o of [step.a, step.b]) {
      if (o.kind === 'reg' && made.has(o.reg)) continue;
      if (!leaves.some((l) => l.kind === 'reg' && o.kind === 'reg' && l.reg === o.reg)) leaves.push(o);
    }
  }
  const anyReg = leaves.some((l) => l.kind === 'reg');
  return anyReg ? { op: 'fused', dst: last.dst, steps, leaves, line: last.line } : null;
}

function fuseBlock(code: Code, block: Block, live: Liveness, inLoop: boolean): void {
  const after = liveAfter(code, block, live);
  const out: Op[] = [];
  for (let end = block.ops.length - 1; end >= 0; end--) {
    const op = block.ops[end];
    if (op === undefined) continue;
    const start = isFusable(op) ? treeStart(code, block, end, after) : end;
    const steps = block.ops.slice(start, end + 1).filter(isFusable);
    const joined = isFusable(op) && (inLoop || steps.length > 1) ? fused(steps) : null;
    out.push(joined ?? op);
    if (joined !== null) end = start;
  }
  block.ops = out.reverse();
}

/** Joins arithmetic with the question whether it gives a true number, where nobody else wants that number. */
function fuseTruth(code: Code, block: Block, live: Liveness): void {
  const op = block.ops.at(-1);
  const { term } = block;
  if (op?.op !== 'fused' || term.op !== 'branch' || term.test.test !== 'truth') return;
  const { a } = term.test;
  if (a.kind !== 'reg' || a.reg !== op.dst || code.regs[a.reg]?.kind !== 'temp') return;
  if (live.atExit[block.id]?.has(a.reg) === true) return;
  block.ops.pop();
  block.term = { ...term, test: { test: 'fused', steps: op.steps, leaves: op.leaves } };
}

/** Joins arithmetic in one code object; single operations only in loops and in functions that are short, where they pay. */
export function fuseArithmetic(code: Code): void {
  if (!code.blocks.some((b) => b.ops.some(isFusable))) return;
  const live = liveness(code);
  const loops = loopBlocks(code);
  const isShort = code.kind !== 'module' && code.kind !== 'class' && codeSize(code) <= MAX_SHORT;
  for (const block of code.blocks) {
    if (!block.ops.some(isFusable)) continue;
    fuseBlock(code, block, live, isShort || loops.has(block.id));
    fuseTruth(code, block, live);
  }
}
