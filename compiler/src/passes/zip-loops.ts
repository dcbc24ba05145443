// `for a, b in zip(x, y)` goes over both without a list of tuples.
//
//   f = loadName zip; c = call f (x, y); it = iter c      →      f = loadName zip; it = iterZip f (x, y)
//
// Only a guess from the name: at run time `iterZip` looks whether it is the built-in and both are lists or tuples.
// Nobody sees the iterator of a loop, so it may as well make its pairs one at a time.
import { isNamed } from './range-loops.ts';
import type { Code, Op } from '../ir/ir.ts';

type Call = Extract<Op, { op: 'call' }>;

function isPlainPair(call: Call): boolean {
  return (
    call.args.length === 2 &&
    call.keywords.length === 0 &&
    call.star.kind === 'zero' &&
    call.starstar.kind === 'zero'
  );
}

const ZIP: ReadonlySet<string> = new Set(['zip']);

/** Turns iterations over zip of two things into ones without the list. */
export function zipPairs(code: Code): void {
  for (const block of code.blocks) {
    for (let i = block.ops.length - 1; i > 0; i--) {
      const iter = block.ops[i];
      const call = block.ops[i - 1];
      if (iter?.op !== 'iter' || call?.op !== 'call' || iter.a.kind !== 'reg' || iter.a.reg !== call.dst)
        continue;
      if (!isPlainPair(call) || call.fn.kind !== 'reg' || !isNamed(block, call.fn.reg, ZIP)) continue;
      block.ops.splice(i - 1, 2, {
        op: 'iterZip',
        dst: iter.dst,
        fn: call.fn,
        args: call.args,
        line: call.line,
      });
    }
  }
}
