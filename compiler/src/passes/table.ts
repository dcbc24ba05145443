// The passes over a module's IR, in order, each with the reason for its place.
import type { Code, ModuleIR } from '../ir/ir.ts';
import { cleanUp } from './cleanup.ts';
import { coalesceMoves } from './coalesce.ts';
import { dropBoundChecks } from './definite.ts';
import { fuseMethodCalls } from './methods.ts';

/** A pass over one code object. */
export interface Pass {
  readonly name: string;
  /** Why it stands where it does. */
  readonly reason: string;
  readonly run: (code: Code) => void;
}

/** All passes. */
export const PASSES: readonly Pass[] = [
  { name: 'cleanup', reason: 'first, since dead blocks would only weaken what dataflow finds', run: cleanUp },
  {
    name: 'definite',
    reason: 'its checks stand between operations that later passes join',
    run: dropBoundChecks,
  },
  {
    name: 'methods',
    reason: 'needs lookup and call side by side, before moves are touched',
    run: fuseMethodCalls,
  },
  { name: 'coalesce', reason: 'last, when it is known which moves are left', run: coalesceMoves },
];

/** Runs all passes; `check` is called after each of them. */
export function runPasses(module: ModuleIR, check?: (pass: string, code: Code) => void): void {
  for (const code of module.codes) {
    for (const pass of PASSES) {
      pass.run(code);
      check?.(pass.name, code);
    }
  }
}
