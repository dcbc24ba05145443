// A method call whose arguments are at hand looks the method up and calls it in one step.
//
//   m, self = loadMethod x, "f"; v = callBound m, self (a)      →      v = callMethod x, "f" (a)
//
// Only where both stand on one line, since either may fail and the traceback tells the line.
import type { Code, Op } from '../ir/ir.ts';

const MAX_ARGS = 3;

function fused(first: Op, second: Op | undefined): Op | null {
  if (first.op !== 'loadMethod' || second?.op !== 'callBound') return null;
  if (second.method.kind !== 'reg' || second.method.reg !== first.dst) return null;
  if (second.keywords.length > 0 || second.args.length > MAX_ARGS || second.line !== first.line) return null;
  const { dst, args, line } = second;
  return { op: 'callMethod', dst, obj: first.obj, name: first.name, args, line };
}

/** Fuses lookups and calls that stand next to each other. */
export function fuseMethodCalls(code: Code): void {
  for (const block of code.blocks) {
    const out: Op[] = [];
    for (let i = 0; i < block.ops.length; i++) {
      const op = block.ops[i];
      if (op === undefined) continue;
      const both = fused(op, block.ops[i + 1]);
      out.push(both ?? op);
      if (both !== null) i++;
    }
    block.ops = out;
  }
}
