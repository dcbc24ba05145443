// The loops that are worth a second version: outermost ones, unless they are too big or hold a yield; then those
// within.
//
// A region has one block by which it is entered. Its heads are that block and those by which the loops inside are
// entered: the general version may go over to the other one at each of them.
import { waysOut } from '../ir/facts.ts';
import type { BlockId, Code } from '../ir/ir.ts';
import { blockSize } from '../ir/size.ts';
import { blockOf } from './cleanup.ts';
import { cycles } from './loops.ts';

/** A loop with all that is inside of it. */
export interface Region {
  readonly blocks: ReadonlySet<BlockId>;
  /** The region's own entry first. */
  readonly heads: readonly BlockId[];
}

/** A region of more operations is not had twice. */
const MAX_REGION = 150;

/** The blocks of a loop that can be entered from other blocks, of the loops around it too. */
function entries(code: Code, members: ReadonlySet<BlockId>): BlockId[] {
  const found = new Set<BlockId>(members.has(0) ? [0] : []);
  for (const block of code.blocks)
    if (!members.has(block.id)) for (const to of waysOut(block)) if (members.has(to)) found.add(to);
  return [...found];
}

function without(set: ReadonlySet<BlockId>, gone: readonly BlockId[]): Set<BlockId> {
  return new Set([...set].filter((id) => !gone.includes(id)));
}

/** The heads of the loops inside of a loop. */
function innerHeads(code: Code, members: ReadonlySet<BlockId>, heads: readonly BlockId[]): BlockId[] {
  return cycles(code, without(members, heads)).flatMap((loop) => {
    const inner = new Set(loop);
    const own = entries(code, inner);
    return [...own, ...innerHeads(code, inner, own)];
  });
}

function isSuitable(code: Code, members: ReadonlySet<BlockId>, heads: readonly BlockId[]): boolean {
  const blocks = [...members].map((id) => blockOf(code, id));
  const size = blocks.reduce((sum, b) => sum + blockSize(b), 0);
  const caught = heads.some((id) => blockOf(code, id).catches !== null);
  return heads.length === 1 && !caught && size <= MAX_REGION && blocks.every((b) => b.term.op !== 'yield');
}

/** The regions among some blocks. */
function regionsIn(code: Code, within: ReadonlySet<BlockId>): Region[] {
  return cycles(code, within).flatMap((loop) => {
    const members = new Set(loop);
    const heads = entries(code, members);
    if (!isSuitable(code, members, heads)) {
      const [first] = loop;
      const gone = heads.length > 0 ? heads : first === undefined ? [] : [first];
      return regionsIn(code, without(members, gone));
    }
    const inner = innerHeads(code, members, heads).filter((id) => blockOf(code, id).catches === null);
    return [{ blocks: members, heads: [...heads, ...inner] }];
  });
}

/** The regions of a code object. */
export function regions(code: Code): Region[] {
  return regionsIn(code, new Set(code.blocks.map((b) => b.id)));
}
