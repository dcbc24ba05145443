// Loops that compute with numbers get a second version of their blocks, where the numbers are not boxed.
//
//   L1: branch Lt i, n ? L2 : L3    L2: i = fused [i + 1]; jump L1
//   →
//   L4 (whoever went to L1): branch isInt i ? L5 : L1    L5: branch isInt n ? L6 : L1    L6: i' = unbox i; n' = unbox n; jump L7
//   L7: branch calc Lt i', n' ? L8 : L10    L8: t = calc [i' + 1]; branch fits48 t ? L9 : L11    L9: i' = move t; jump L7
//   L10: i = box i'; jump L3    L11: i = box i'; jump L2
//
// Numbers are tested where they come in; a value of another kind, or an int of more than 49 bits, writes the live
// locals back and goes on at the same operation of the general version. That one looks at each loop's head whether it
// can go over again. So a wrong guess costs time, and nothing else.
import type { BlockId, Code, Op, Reg } from '../ir/ir.ts';
import { regOperand } from '../ir/ir.ts';
import { MAX_WHOLE_SIZE, codeSize } from '../ir/size.ts';
import { retarget } from './cleanup.ts';
import { liveness } from './liveness.ts';
import { guessNumbers } from './number-guess.ts';
import { regions } from './regions.ts';
import type { Region } from './regions.ts';
import { UnboxedBlocks } from './unboxed-blocks.ts';

/** What has to be tested and taken apart on the way into the unboxed version. */
interface Entry {
  readonly test: 'isInt' | 'isFloat' | 'isNumber';
  readonly from: Reg;
  readonly number: Reg;
}

function entriesAt(code: Code, unboxed: UnboxedBlocks, head: BlockId): Entry[] {
  const locals = unboxed.liveNumbers(head).map(([from, number]): Entry => ({
    test: code.regs[number]?.type === 'int' ? 'isInt' : 'isFloat',
    from,
    number,
  }));
  const copies = [...unboxed.copies.values()].map(({ from, number, type }): Entry => ({
    test: type === 'int' ? 'isInt' : 'isNumber',
    from,
    number,
  }));
  return [...copies, ...locals];
}

/** The way into the unboxed version at one head; gives its first block. */
function addEntry(code: Code, unboxed: UnboxedBlocks, head: BlockId): BlockId {
  const line = code.blocks[head]?.term.line ?? code.firstLine;
  const entries = entriesAt(code, unboxed, head);
  const ops = entries.map(({ test, from, number }): Op => ({
    op: 'unbox',
    dst: number,
    a: regOperand(from),
    mixed: test === 'isNumber',
    line,
  }));
  const first = code.blocks.length;
  const add = (block: Pick<Code['blocks'][number], 'ops' | 'term'>): void => {
    unboxed.made.add(code.blocks.length);
    code.blocks.push({ id: code.blocks.length, handler: null, catches: null, ...block });
  };
  for (const { test, from } of entries) {
    const then = code.blocks.length + 1;
    add({ ops: [], term: { op: 'branch', test: { test, a: regOperand(from) }, then, else: head, line } });
  }
  add({ ops, term: { op: 'jump', to: unboxed.fast(head), line } });
  return first;
}

/** Adds the unboxed version of one region, if it is any better and not too much. */
function specialiseRegion(code: Code, region: Region, ways: Map<BlockId, BlockId>): void {
  const guesses = guessNumbers(code, region);
  if (guesses.size === 0) return;
  const [blocks, regs] = [code.blocks.length, code.regs.length];
  const unboxed = new UnboxedBlocks(code, region, liveness(code), guesses, (to) => ways.get(to) ?? to);
  unboxed.run();
  if (unboxed.gains === 0 || codeSize(code) > MAX_WHOLE_SIZE) {
    code.blocks.length = blocks;
    code.regs.length = regs;
    return;
  }
  unboxed.finish();
  const own = new Map(region.heads.map((head) => [head, addEntry(code, unboxed, head)]));
  for (const block of code.blocks)
    if (!unboxed.made.has(block.id)) block.term = retarget(block.term, (to) => own.get(to) ?? to);
  for (const [head, way] of own) ways.set(head, way);
}

/** Gives the loops of a code object their unboxed versions. */
export function specialise(code: Code): void {
  const isPlain = code.kind !== 'module' && code.kind !== 'class' && code.ns === null;
  if (!isPlain || codeSize(code) > MAX_WHOLE_SIZE) return;
  const ways = new Map<BlockId, BlockId>();
  for (const region of regions(code)) specialiseRegion(code, region, ways);
}
