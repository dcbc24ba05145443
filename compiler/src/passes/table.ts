// The passes over a module's IR, in order, each with the reason for its place.
import type { Code, ModuleIR } from '../ir/ir.ts';
import { cleanUp } from './cleanup.ts';
import { coalesceMoves } from './coalesce.ts';
import { dropDeadStores } from './dead-stores.ts';
import { dropBoundChecks } from './definite.ts';
import { fuseArithmetic } from './fuse-arithmetic.ts';
import { countRanges } from './range-loops.ts';
import { knownFunctions, markKnownCalls } from './known-calls.ts';
import { fuseMethodCalls } from './methods.ts';
import { specialise } from './specialise.ts';
import { zipPairs } from './zip-loops.ts';

/** A pass: given a module it looks for what it needs there, then runs over one code object at a time. */
export interface Pass {
  readonly name: string;
  /** Why it stands where it does. */
  readonly reason: string;
  readonly prepare: (module: ModuleIR) => (code: Code) => void;
}

/** A pass that looks at nothing but the code object. */
function local(run: (code: Code) => void): (module: ModuleIR) => (code: Code) => void {
  return () => run;
}

/** All passes. */
export const PASSES: readonly Pass[] = [
  {
    name: 'cleanup',
    reason: 'first, since dead blocks would only weaken what dataflow finds',
    prepare: local(cleanUp),
  },
  {
    name: 'definite',
    reason: 'its checks stand between operations that later passes join',
    prepare: local(dropBoundChecks),
  },
  {
    name: 'methods',
    reason: 'needs lookup and call side by side, before moves are touched',
    prepare: local(fuseMethodCalls),
  },
  {
    name: 'known-calls',
    reason: 'needs a def and the store of its name side by side, and loads still in temporaries',
    prepare: (module) => {
      const known = knownFunctions(module);
      return (code) => markKnownCalls(code, module, known);
    },
  },
  {
    name: 'range-loops',
    reason: 'needs the call and the iteration side by side, and the loop head still empty',
    prepare: local(countRanges),
  },
  {
    name: 'zip-loops',
    reason: 'needs the call and the iteration side by side',
    prepare: local(zipPairs),
  },
  { name: 'coalesce', reason: 'after those that look for temporaries', prepare: local(coalesceMoves) },
  {
    name: 'dead-stores',
    reason: 'for what coalescing left unread',
    prepare: local(dropDeadStores),
  },
  {
    name: 'fuse-arithmetic',
    reason: 'after coalescing, since it takes the final destinations for granted',
    prepare: local(fuseArithmetic),
  },
  {
    name: 'specialise',
    reason: 'after all that makes the loops shorter, since their blocks are had twice',
    prepare: local(specialise),
  },
  {
    name: 'cleanup-again',
    reason: 'last: without the checks, some handlers are out of reach, and some blocks are empty',
    prepare: local(cleanUp),
  },
];

/** Runs all passes; `check` is called after each of them. */
export function runPasses(module: ModuleIR, check?: (pass: string, code: Code) => void): void {
  for (const pass of PASSES) {
    const run = pass.prepare(module);
    for (const code of module.codes) {
      run(code);
      check?.(pass.name, code);
    }
  }
}
