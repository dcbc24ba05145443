// Liveness: which registers a block's successors may still read. Generators save just those across a yield.
import { defs, reachesHandler, successors, termDefs, termUses, uses, waysOut } from '../ir/facts.ts';
import type { Block, BlockId, Code } from '../ir/ir.ts';
import { BitSet } from './bitset.ts';

/** What is live where blocks begin and end. */
export interface Liveness {
  readonly atEntry: readonly BitSet[];
  /** Live after the terminator, on any way, its own results taken out. */
  readonly atExit: readonly BitSet[];
}

function at(sets: readonly BitSet[], id: BlockId): BitSet {
  const set = sets[id];
  if (set === undefined) throw new Error(`no live set for block ${id}`);
  return set;
}

/** What the handler of a block needs: live all through the block, since any operation may fail. */
function handlerSet(code: Code, block: Block, atEntry: readonly BitSet[]): BitSet {
  const live = new BitSet(code.regs.length);
  if (block.handler === null || !reachesHandler(block)) return live;
  live.copyFrom(at(atEntry, block.handler));
  const catches = code.blocks[block.handler]?.catches;
  if (catches !== null && catches !== undefined) live.delete(catches.dst);
  return live;
}

/** Walks a block backwards; `live` is what is live after its terminator's results are taken out. */
export function walkBack(
  block: Block,
  live: BitSet,
  always: BitSet,
  visit: (index: number, live: BitSet) => void,
): void {
  for (const reg of termUses(block.term)) live.add(reg);
  for (let i = block.ops.length - 1; i >= 0; i--) {
    const op = block.ops[i];
    if (op === undefined) continue;
    visit(i, live);
    for (const reg of defs(op)) live.delete(reg);
    for (const reg of uses(op)) live.add(reg);
    live.union(always);
  }
}

/** What a block does to the registers: reads before it writes, and writes. */
interface Effects {
  readonly reads: BitSet;
  readonly writes: BitSet;
}

function effectsOf(code: Code, block: Block): Effects {
  const reads = new BitSet(code.regs.length);
  const writes = new BitSet(code.regs.length);
  for (const reg of termUses(block.term)) reads.add(reg);
  for (let i = block.ops.length - 1; i >= 0; i--) {
    const op = block.ops[i];
    if (op === undefined) continue;
    for (const reg of defs(op)) {
      writes.add(reg);
      reads.delete(reg);
    }
    for (const reg of uses(op)) reads.add(reg);
  }
  return { reads, writes };
}

/** Sets what is live at a block's exit from what is live where it can go. */
function flowToExit(code: Code, block: Block, atEntry: readonly BitSet[], exit: BitSet): void {
  const [first, ...others] = successors(block.term);
  if (first !== undefined) exit.union(at(atEntry, first));
  for (const reg of termDefs(block.term)) exit.delete(reg);
  for (const to of others) exit.union(at(atEntry, to));
  if (block.handler !== null && reachesHandler(block)) exit.union(handlerSet(code, block, atEntry));
}

/** For each block those that lead to it. */
function predecessors(code: Code): BlockId[][] {
  const result: BlockId[][] = code.blocks.map(() => []);
  for (const block of code.blocks) for (const to of waysOut(block)) result[to]?.push(block.id);
  return result;
}

/** Computes the live registers of a code object. */
export function liveness(code: Code): Liveness {
  const size = code.regs.length;
  const atEntry = code.blocks.map(() => new BitSet(size));
  const atExit = code.blocks.map(() => new BitSet(size));
  const effects = code.blocks.map((block) => effectsOf(code, block));
  const before = predecessors(code);
  const pending = new Set(code.blocks.map((b) => b.id).reverse());
  const live = new BitSet(size);
  for (const id of pending) {
    pending.delete(id);
    const block = code.blocks[id];
    const effect = effects[id];
    if (block === undefined || effect === undefined) continue;
    flowToExit(code, block, atEntry, at(atExit, id));
    live.copyFrom(at(atExit, id));
    live.subtract(effect.writes);
    live.union(effect.reads);
    if (block.handler !== null && reachesHandler(block)) live.union(handlerSet(code, block, atEntry));
    if (at(atEntry, id).union(live)) for (const b of before[id] ?? []) pending.add(b);
  }
  return { atEntry, atExit };
}

/** The registers that must be live all through a block because its handler reads them. */
export function liveInHandler(code: Code, block: Block, live: Liveness): BitSet {
  return handlerSet(code, block, live.atEntry);
}

/** For each operation of a block, the registers live after it. */
export function liveAfter(code: Code, block: Block, live: Liveness): BitSet[] {
  const after: BitSet[] = [];
  const exit = new BitSet(code.regs.length);
  const from = live.atExit[block.id];
  if (from !== undefined) exit.copyFrom(from);
  walkBack(block, exit, liveInHandler(code, block, live), (i, set) => {
    const copy = new BitSet(code.regs.length);
    copy.copyFrom(set);
    after[i] = copy;
  });
  return after;
}
