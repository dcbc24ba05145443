// Results that nobody reads are not computed, where computing them does nothing else.
//
//   reason = move 1 (nobody asks)      →      (gone)
import { canRaise, defs } from '../ir/facts.ts';
import type { Block, Code, Op } from '../ir/ir.ts';
import { BitSet } from './bitset.ts';
import { liveInHandler, liveness, walkBack } from './liveness.ts';
import type { Liveness } from './liveness.ts';

/** Operations that only fill their destination. */
function isPure(op: Op): boolean {
  return !canRaise(op) && 'dst' in op;
}

/** The indexes of the operations of a block whose results are dead. */
function deadIn(code: Code, block: Block, live: Liveness): Set<number> {
  const dead = new Set<number>();
  const exit = new BitSet(code.regs.length);
  const from = live.atExit[block.id];
  if (from !== undefined) exit.copyFrom(from);
  walkBack(block, exit, liveInHandler(code, block, live), (i, after) => {
    const op = block.ops[i];
    if (op !== undefined && isPure(op) && defs(op).every((reg) => !after.has(reg))) dead.add(i);
  });
  return dead;
}

/** Removes them. */
export function dropDeadStores(code: Code): void {
  if (!code.blocks.some((b) => b.ops.some(isPure))) return;
  const live = liveness(code);
  for (const block of code.blocks) {
    const dead = deadIn(code, block, live);
    if (dead.size > 0) block.ops = block.ops.filter((_, i) => !dead.has(i));
  }
}
