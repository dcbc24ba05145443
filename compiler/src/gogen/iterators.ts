// Which iterators keep the function that gives their next item beside them.
//
//   v1 = py.Iter(t, x); next_v1 = py.NextFunc(v1); L1: v2 = next_v1(t, v1, py.None)
//
// What an iterator's type does is looked up once, where the loop begins, and not for every item. The function is a Go
// variable, or a field of the generator's frame.
import { defs, termDefs } from '../ir/facts.ts';
import type { Block, Code, Reg } from '../ir/ir.ts';

/** The iterators that loops of this code object step. */
function stepped(code: Code): Set<Reg> {
  const found = new Set<Reg>();
  for (const { term } of code.blocks)
    if (term.op === 'next' && term.range === null && term.second === null && term.iter.kind === 'reg')
      found.add(term.iter.reg);
  return found;
}

/** The registers that something else than the start of a loop sets. */
function setElsewhere(block: Block): Reg[] {
  const ops = block.ops.filter((op) => op.op !== 'iter' && op.op !== 'iterZip').flatMap(defs);
  return [...ops, ...termDefs(block.term), ...(block.catches === null ? [] : [block.catches.dst])];
}

/** The iterators whose step function is kept; a generator expression's is given when it is made. */
export function keptSteps(code: Code): ReadonlySet<Reg> {
  const found = stepped(code);
  if (found.size === 0) return found;
  for (const reg of code.blocks.flatMap(setElsewhere)) found.delete(reg);
  if (code.kind !== 'genexpr') for (const reg of code.params) found.delete(reg);
  return found;
}
