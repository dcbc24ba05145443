// Calls: the function first, then positional arguments, keywords, `*args`, `**kwargs`, then the call.
import { NONE, ZERO, regOperand } from '../ir/ir.ts';
import type { Operand } from '../ir/ir.ts';
import type * as ast from '../syntax/nodes.generated.ts';
import type { Builder } from './builder.ts';
import { expression, expressions } from './expressions.ts';
import { showLocals } from './locals.ts';

/** The left part of a call, evaluated: a value, or a method looked up but not bound. */
export type PendingCall =
  | { readonly kind: 'value'; readonly fn: Operand; readonly inspects: boolean }
  | { readonly kind: 'method'; readonly method: Operand; readonly self: Operand };

/** Built-in functions that ask who is calling. */
const INSPECTORS = new Set(['locals', 'globals', 'vars', 'dir', 'eval', 'execfile', 'input', '__import__']);

/** A call of a value. */
export function startCall(node: ast.Call, fn: Operand): PendingCall {
  return { kind: 'value', fn, inspects: node.func.kind === 'Name' && INSPECTORS.has(node.func.id) };
}

/** Evaluates the arguments and calls. */
export function lowerCall(b: Builder, node: ast.Call, pending: PendingCall): Operand {
  const args = expressions(b, node.args);
  const keywords = node.keywords.map((k) => ({ name: k.arg, value: expression(b, k.value) }));
  const star = node.starargs === null ? ZERO : expression(b, node.starargs);
  const starstar = node.kwargs === null ? ZERO : expression(b, node.kwargs);
  if (pending.kind === 'method') {
    return b.value({ op: 'callBound', method: pending.method, self: pending.self, args, keywords });
  }
  if (pending.inspects) showLocals(b);
  return b.value({ op: 'call', fn: pending.fn, args, keywords, star, starstar });
}

/** Calls `fn` with one argument (a decorator). */
export function callWith(b: Builder, fn: Operand, arg: Operand): Operand {
  return b.value({ op: 'call', fn, args: [arg], keywords: [], star: ZERO, starstar: ZERO });
}

/** The operand in a register of its own, so that later changes of a local don't show. */
export function snapshot(b: Builder, value: Operand): Operand {
  if (value.kind !== 'reg') return value;
  const dst = b.temp();
  b.move(dst, value);
  return regOperand(dst);
}

/** `value`, or None for "not given". */
export function orNone(value: Operand): Operand {
  return value.kind === 'zero' ? NONE : value;
}
