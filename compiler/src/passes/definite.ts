// Definite assignment: drops the unbound-variable check of a local that is assigned on every way there.
//
//   x = 1; checkBound x; move y, x      →      x = 1; move y, x
import { canRaise, defs, reachesHandler, successors, termDefs } from '../ir/facts.ts';
import type { Block, Code, Op } from '../ir/ir.ts';
import { BitSet } from './bitset.ts';

/** What one operation does to the set of assigned registers. */
function apply(op: Op, assigned: BitSet): void {
  if (op.op === 'clear') assigned.delete(op.reg);
  else if (op.op === 'checkBound') assigned.add(op.reg);
  else if (op.op === 'localAfter') assigned.delete(op.dst);
  else for (const reg of defs(op)) assigned.add(reg);
}

/** Flows `assigned` from one block into another; tells whether the latter's set changed. */
type Flow = (to: number, assigned: BitSet) => void;

/** Runs over a block from its entry set, passing on what holds where it ends or fails. */
function flowBlock(block: Block, entry: BitSet, size: number, flow: Flow): void {
  const assigned = new BitSet(size);
  assigned.copyFrom(entry);
  let atHandler: BitSet | null = null;
  for (const op of block.ops) {
    if (atHandler === null && canRaise(op)) {
      atHandler = new BitSet(size);
      atHandler.copyFrom(assigned);
    }
    apply(op, assigned);
    if (op.op === 'clear') atHandler?.delete(op.reg);
    if (op.op === 'localAfter') atHandler?.delete(op.dst);
  }
  if (block.handler !== null && reachesHandler(block)) flow(block.handler, atHandler ?? assigned);
  const [first, ...others] = successors(block.term);
  for (const to of others) flow(to, assigned);
  if (first === undefined) return;
  for (const reg of termDefs(block.term)) assigned.add(reg);
  flow(first, assigned);
}

/** For each block the registers that are surely assigned when it begins. */
function assignedAtEntry(code: Code): BitSet[] {
  const size = code.regs.length;
  const entry = code.blocks.map(() => {
    const all = new BitSet(size);
    all.fill();
    return all;
  });
  const start = new BitSet(size);
  for (const reg of code.params) start.add(reg);
  entry[0]?.copyFrom(start);
  const pending = new Set<number>([0]);
  const visited = new Set<number>();
  for (const id of pending) {
    pending.delete(id);
    visited.add(id);
    const block = code.blocks[id];
    const set = entry[id];
    if (block === undefined || set === undefined) continue;
    flowBlock(block, set, size, (to, assigned) => {
      const changed = entry[to]?.intersect(assigned) ?? false;
      if (changed || !visited.has(to)) pending.add(to);
    });
  }
  return entry;
}

/** Drops the checks that can't fail. */
export function dropBoundChecks(code: Code): void {
  if (!code.blocks.some((b) => b.ops.some((op) => op.op === 'checkBound'))) return;
  const entry = assignedAtEntry(code);
  code.blocks.forEach((block, i) => {
    const assigned = entry[i];
    if (assigned === undefined) return;
    block.ops = block.ops.filter((op) => {
      const needless = op.op === 'checkBound' && assigned.has(op.reg);
      apply(op, assigned);
      return !needless;
    });
  });
}
