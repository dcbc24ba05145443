// Code objects that are too long for one Go function, which Go would compile in quadratic time: their blocks are dealt
// out to several, the parts, whose variables meet in a heap frame. A driver calls them in turn:
//
//   func f_f(t, f, n_x) py.Value { g := &frame_f{n_x: n_x}; L: switch part { case 0: part, at, v = f_f_1(t, f, g, at) … } goto L }
//   func f_f_1(t, f, g, at) (int, int, py.Value) { switch at { case 7: goto L7 … } … return 2, 31, py.Value{} }
//
// A jump into another part returns that part's number and the block's. The part -1 is the end.
import { operands, waysOut } from '../ir/facts.ts';
import type { Block, BlockId, Code } from '../ir/ir.ts';

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
/** A code object up to this size stays in one piece. */
const MAX_SIZE = 400;

/** So many operands weigh as much as an operation. */
const OPERANDS_PER_OP = 8;

function size(block: Block): number {
  return block.ops.reduce((sum, op) => sum + 1 + Math.floor(operands(op).length / OPERANDS_PER_OP), 1);
}

function dealOut(code: Code): Block[][] {
  const parts: Block[][] = [[]];
  let room = PART_SIZE;
  for (const block of code.blocks) {
    let part = parts.at(-1) ?? [];
    if (size(block) > room && part.length > 0) {
      part = [];
      parts.push(part);
      room = PART_SIZE;
    }
    part.push(block);
    room -= size(block);
  }
  return parts;
}

/** Plans the parts of a code object; null: it fits one Go function. */
export function planParts(code: Code): PartPlan | null {
  const total = code.blocks.reduce((sum, block) => sum + size(block), 0);
  if (total <= MAX_SIZE) return null;
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
