// `for i in range(…)` counts, without the list and without an iterator.
//
//   f = loadName range; c = call f (n); it = iter c; L: x = next it
//   →  f = loadName range; it = startRange f (n); L: x = next range it
//
// Only a guess from the name: at run time `startRange` looks whether it is the built-in.
import type { Block, Code, Op, Reg } from '../ir/ir.ts';

const COUNTED: ReadonlySet<string> = new Set(['range', 'xrange']);
const MAX_ARGS = 3;

/** The call that makes the iterable, if it is one of a name that promises to count. */
function countedCall(block: Block): Extract<Op, { op: 'call' }> | null {
  const iter = block.ops.at(-1);
  const call = block.ops.at(-2);
  if (iter?.op !== 'iter' || call?.op !== 'call' || iter.a.kind !== 'reg' || iter.a.reg !== call.dst)
    return null;
  if (call.keywords.length > 0 || call.star.kind !== 'zero' || call.starstar.kind !== 'zero') return null;
  if (call.args.length === 0 || call.args.length > MAX_ARGS || call.fn.kind !== 'reg') return null;
  return isNamed(block, call.fn.reg, COUNTED) ? call : null;
}

/** Whether a register holds the global or built-in of one of these names. */
export function isNamed(block: Block, reg: Reg, names: ReadonlySet<string>): boolean {
  const load = block.ops.findLast((op) => op.op === 'loadName' && op.dst === reg);
  return load?.op === 'loadName' && load.scope !== 'class' && names.has(load.name);
}

/** Turns the loops over range of one code object into counted ones. */
export function countRanges(code: Code): void {
  let counters = 0;
  for (const block of code.blocks) {
    if (block.term.op !== 'jump') continue;
    const head = code.blocks[block.term.to];
    const iter = block.ops.at(-1);
    if (head?.term.op !== 'next' || head.term.second !== null || head.ops.length > 0 || iter?.op !== 'iter')
      continue;
    const call = countedCall(block);
    if (call === null || head.term.iter.kind !== 'reg' || head.term.iter.reg !== iter.dst) continue;
    const range = counters++;
    block.ops.splice(-2, 2, {
      op: 'startRange',
      dst: iter.dst,
      range,
      fn: call.fn,
      args: call.args,
      line: iter.line,
    });
    head.term = { ...head.term, range };
  }
}
