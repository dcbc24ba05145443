// The emitter's way to the runtime: everything in package py is named through here, checked against the table.
import { call, ident, selector } from './goast.ts';
import type { GoExpr } from './goast.ts';
import type { MethodName, RuntimeName } from './runtime.ts';

/** Names of package py that are not functions. */
type PyName = 'None' | 'Ellipsis' | 'True' | 'False';

/** A variable of the runtime. */
export function py(name: PyName): GoExpr {
  return selector(ident('py'), name);
}

/** A call of a runtime function without a thread. */
export function rt0(name: RuntimeName, ...args: GoExpr[]): GoExpr {
  return call(selector(ident('py'), name), ...args);
}

/** A call of a runtime function with the thread first. */
export function rt(name: RuntimeName, ...args: GoExpr[]): GoExpr {
  return call(selector(ident('py'), name), ident('t'), ...args);
}

/** A call of a method of a runtime type. */
export function method(name: MethodName, receiver: GoExpr, ...args: GoExpr[]): GoExpr {
  return call(selector(receiver, name.slice(name.indexOf('.') + 1)), ...args);
}

/** A call of a method of the thread. */
export function onThread(name: Extract<MethodName, `Thread.${string}`>, ...args: GoExpr[]): GoExpr {
  return method(name, ident('t'), ...args);
}

/** `x.V()`: the value that points to an object. */
export function valueOf(x: GoExpr): GoExpr {
  return call(selector(x, 'V'));
}

/** `py.As[T](v)`: the object that a value points to. */
export function as(type: GoExpr, v: GoExpr): GoExpr {
  return call({ kind: 'index', x: selector(ident('py'), 'As'), index: type }, v);
}

/** `v.Zero()` */
export function isZero(v: GoExpr): GoExpr {
  return call(selector(v, 'Zero'));
}

/** `[]py.T{…}`, or nil when there is nothing. */
export function sliceOf(type: 'py.Value' | '*py.Cell' | '*py.Str', elts: readonly GoExpr[]): GoExpr {
  return elts.length === 0 ? ident('nil') : { kind: 'composite', type: `[]${type}`, elts };
}

/** `py.Value{}` */
export const ZERO_VALUE: GoExpr = { kind: 'composite', type: 'py.Value', elts: [] };
