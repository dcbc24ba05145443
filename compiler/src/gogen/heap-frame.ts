// The heap frame of a code object whose variables have to outlive one call of a Go function: a generator's, and that
// of a function that is cut into several Go functions (parts.ts).
//
//   type frame_f struct { py.Generator; n_x, n_y py.Value; cl_z *py.Cell; r1 py.RangeLoop; sv py.ExcSave; next_v1 py.ResumeFunc }
//
// A register that the frame keeps is a field. A "resident" one is nothing but that field; the others are Go variables,
// saved where the function stops and loaded where it goes on.
import type { Block, BlockId, Code, Reg } from '../ir/ir.ts';
import { defs, termDefs } from '../ir/facts.ts';
import { liveInHandler, liveness } from '../passes/liveness.ts';
import type { Liveness } from '../passes/liveness.ts';
import { loopBlocks } from '../passes/loops.ts';
import { keptSteps } from './iterators.ts';
import type { PartPlan } from './parts.ts';

/** A resume point of a generator. */
export interface Resume {
  readonly block: BlockId;
  readonly state: number;
  /** What is saved at the yield and loaded when the generator goes on. */
  readonly regs: readonly Reg[];
}

/** What is kept in the heap. */
export interface HeapFrame {
  /** The registers that are fields, in order. */
  readonly fields: readonly Reg[];
  readonly resident: ReadonlySet<Reg>;
  readonly resumes: readonly Resume[];
  /** Parameters that the start of a generator loads into Go variables. */
  readonly loaded: readonly Reg[];
  /** How many loop counters are fields. */
  readonly ranges: number;
  /** Whether `sv`, the saved sys.exc_info(), is a field. */
  readonly keepsExc: boolean;
  /** The iterators whose step function is a field (iterators.ts). */
  readonly steps: readonly Reg[];
}

/** The registers that a yield has to keep. */
function keptAt(code: Code, block: Block, live: Liveness): Reg[] {
  const set = live.atExit[block.id];
  const handler = liveInHandler(code, block, live);
  return code.regs.flatMap((_, r) => (set?.has(r) === true || handler.has(r) ? [r] : []));
}

/** The registers that some loop assigns. */
function assignedInLoops(code: Code): Set<Reg> {
  const loops = loopBlocks(code);
  const found = new Set<Reg>();
  for (const block of code.blocks) {
    if (!loops.has(block.id)) continue;
    for (const op of block.ops) for (const reg of defs(op)) found.add(reg);
    for (const reg of termDefs(block.term)) found.add(reg);
    if (block.catches !== null) found.add(block.catches.dst);
  }
  return found;
}

/** The registers that live where one part jumps into another. */
function livingAcross(code: Code, parts: PartPlan, live: Liveness): Set<Reg> {
  const found = new Set<Reg>();
  const cross = (to: BlockId): void => {
    code.regs.forEach((_, r) => {
      if (live.atEntry[to]?.has(r) === true) found.add(r);
    });
  };
  for (const id of parts.entries) cross(id);
  return found;
}

function countRanges(code: Code): number {
  const used = code.blocks.flatMap(({ term }) =>
    term.op === 'next' && term.range !== null ? [term.range + 1] : [],
  );
  return used.reduce((a, b) => Math.max(a, b), 0);
}

/** Plans the heap frame of a code object; null: its variables are all Go's. */
export function planFrame(code: Code, parts: PartPlan | null): HeapFrame | null {
  if (!code.isGenerator && parts === null) return null;
  const live = liveness(code);
  const fields = new Set<Reg>();
  for (const reg of code.params) if (live.atEntry[0]?.has(reg) === true) fields.add(reg);
  const kept = code.blocks.flatMap((block) =>
    block.term.op === 'yield' ? [{ block: block.id, regs: keptAt(code, block, live) }] : [],
  );
  for (const { regs } of kept) for (const reg of regs) fields.add(reg);
  if (parts !== null) {
    if (code.ns !== null) fields.add(code.ns);
    for (const reg of livingAcross(code, parts, live)) fields.add(reg);
  }
  const moving = parts === null ? assignedInLoops(code) : new Set<Reg>();
  const moved = (regs: readonly Reg[]): Reg[] => regs.filter((r) => moving.has(r));
  return {
    fields: [...fields],
    resident: new Set([...fields].filter((r) => !moving.has(r))),
    resumes: kept.map(({ block, regs }, i) => ({ block, state: i + 1, regs: moved(regs) })),
    loaded: moved(code.params.filter((r) => fields.has(r))),
    ranges: countRanges(code),
    keepsExc: parts !== null && code.blocks.some((b) => b.catches !== null),
    steps: parts === null ? [...keptSteps(code)] : [],
  };
}
