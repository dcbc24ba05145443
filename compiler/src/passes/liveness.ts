// Liveness: which registers a block's successors may still read. Generators save just those across a yield.
import { defs, reachesHandler, successors, termDefs, termUses, uses } from '../ir/facts.ts';
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

/** Computes what is live at a block's exit from what is live where it can go. */
function exitSet(code: Code, block: Block, atEntry: readonly BitSet[]): BitSet {
  const live = new BitSet(code.regs.length);
  const [first, ...others] = successors(block.term);
  if (first !== undefined) live.union(at(atEntry, first));
  for (const reg of termDefs(block.term)) live.delete(reg);
  for (const to of others) live.union(at(atEntry, to));
  live.union(handlerSet(code, block, atEntry));
  return live;
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

/** Computes the live registers of a code object. */
export function liveness(code: Code): Liveness {
  const size = code.regs.length;
  const atEntry = code.blocks.map(() => new BitSet(size));
  const atExit = code.blocks.map(() => new BitSet(size));
  let changed = true;
  while (changed) {
    changed = false;
    for (let id = code.blocks.length - 1; id >= 0; id--) {
      const block = code.blocks[id];
      if (block === undefined) continue;
      const live = exitSet(code, block, atEntry);
      at(atExit, id).copyFrom(live);
      walkBack(block, live, handlerSet(code, block, atEntry), () => undefined);
      if (at(atEntry, id).union(live)) changed = true;
    }
  }
  return { atEntry, atExit };
}

/** The registers that must be live all through a block because its handler reads them. */
export function liveInHandler(code: Code, block: Block, live: Liveness): BitSet {
  return handlerSet(code, block, live.atEntry);
}
