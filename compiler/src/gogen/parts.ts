// Code objects that are too long for one Go function, which Go would compile in quadratic time: their blocks are dealt
// out to several, the parts, whose variables meet in a heap frame. A driver calls them in turn:
//
//   func f_f(t, f, n_x) py.Value { g := &frame_f{n_x: n_x}; L: switch part { case 0: part, at, v = f_f_1(t, f, g, at) … } goto L }
//   func f_f_1(t, f, g, at) (int, int, py.Value) { switch at { case 7: goto L7 … } … return 2, 31, py.Value{} }
//
// A jump into another part returns that part's number and the block's. The part -1 is the end.
import { waysOut } from '../ir/facts.ts';
import type { Block, BlockId, Code, RegInfo } from '../ir/ir.ts';
import { MAX_WHOLE_SIZE, blockSize, codeSize } from '../ir/size.ts';

/** How the blocks of a code object are dealt out. */
export interface PartPlan {
  readonly parts: readonly (readonly Block[])[];
  /** The part of each block. */
  readonly partOf: readonly number[];
  /** The blocks that other parts jump to. */
  readonly entries: ReadonlySet<BlockId>;
}

/** About how many operations one Go function has at most (some 1,300 lines of Go). */
const PART_SIZE = 300;
function dealOut(code: Code): Block[][] {
  const parts: Block[][] = [[]];
  let room = PART_SIZE;
  for (const block of code.blocks) {
    let part = parts.at(-1) ?? [];
    if (blockSize(block) > room && part.length > 0) {
      part = [];
      parts.push(part);
      room = PART_SIZE;
    }
    part.push(block);
    room -= blockSize(block);
  }
  return parts;
}

/** Registers of numbers are no fields of a heap frame; code that has them is not much too long. */
function isNumber(reg: RegInfo): boolean {
  return reg.type === 'int' || reg.type === 'float';
}

/** Plans the parts of a code object; null: it fits one Go function. */
export function planParts(code: Code): PartPlan | null {
  if (codeSize(code) <= MAX_WHOLE_SIZE || code.regs.some(isNumber)) return null;
  const parts = dealOut(code);
  const partOf: number[] = [];
  parts.forEach((blocks, i) => blocks.forEach((b) => (partOf[b.id] = i)));
  const entries = new Set<BlockId>([0]);
  for (const block of code.blocks) {
    for (const to of waysOut(block)) if (partOf[to] !== partOf[block.id]) entries.add(to);
  }
  return { parts, partOf, entries };
}

/** The number by which a part is told to go on after a yield. */
export function resumeEntry(code: Code, state: number): number {
  return code.blocks.length + state;
}
