// The Go signatures of a code object's functions.
import type { Code } from '../ir/ir.ts';
import { isEntered } from '../ir/parameters.ts';
import { ZERO_VALUE } from './build.ts';
import type { Frame } from './frame.ts';
import { ident } from './goast.ts';
import type { GoExpr } from './goast.ts';

/** Whether the Go function tells success by a bool instead of giving a Value. */
export function givesBool(code: Code): boolean {
  return code.kind === 'module' || code.kind === 'class';
}

/** The result type. */
export function resultType(code: Code): string {
  return givesBool(code) ? 'bool' : 'py.Value';
}

/** What a failing function returns. */
export function failure(code: Code): GoExpr {
  return givesBool(code) ? ident('false') : ZERO_VALUE;
}

/** The parameters of the function that callers enter. */
export function callParams(code: Code, f: Frame): string {
  switch (code.kind) {
    case 'module':
      return 't *py.Thread';
    case 'class':
      return 't *py.Thread, f *py.Function, ns py.Value';
    default: {
      if (!isEntered(code)) return 't *py.Thread, f *py.Function, args []py.Value';
      const names = code.params.map((r) => f.regName(r));
      return `t *py.Thread, f *py.Function${names.length > 0 ? `, ${names.join(', ')} py.Value` : ''}`;
    }
  }
}

/** The parameters of a generator's state machine. */
export const RESUME_PARAMS = 't *py.Thread, self, sent py.Value';

/** The parameters of a part, which gets the frame, and where to begin. */
export function partParams(code: Code, frame: string): string {
  const extra = code.isGenerator ? 'sent py.Value, ' : code.kind === 'module' ? '' : 'f *py.Function, ';
  return `t *py.Thread, ${extra}g *${frame}, at int`;
}
