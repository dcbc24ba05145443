// How a code object's parameters reach its Go function: as Go parameters up to six, else in one slice.
import type { Code } from './ir.ts';

/** Functions with more parameters, or with `*args` or `**kwargs`, get a slice. */
export const MAX_GO_PARAMS = 6;

/** Whether the parameters are Go parameters. */
export function isEntered(code: Code): boolean {
  return code.params.length <= MAX_GO_PARAMS && !code.hasVarArgs && !code.hasVarKw;
}

/** The field of `py.Code` for the entry point. */
export function entryField(code: Code): string {
  return isEntered(code) ? `E${code.params.length}` : 'EN';
}
