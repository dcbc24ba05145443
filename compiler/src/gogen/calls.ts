// Calls, functions and classes as Go statements.
import type { CellRef, KeywordArg, Op, Operand } from '../ir/ir.ts';
import { isZero, rt, rt0, sliceOf } from './build.ts';
import { addressOf, ident } from './goast.ts';
import type { GoExpr } from './goast.ts';
import { localCall } from './frame.ts';
import type { Frame } from './frame.ts';
import { isEntered } from '../ir/parameters.ts';

type CallOp = Extract<
  Op,
  {
    op:
      | 'call'
      | 'callMethod'
      | 'loadMethod'
      | 'callBound'
      | 'callKnown'
      | 'callCode'
      | 'classBody'
      | 'buildClass'
      | 'makeFunction';
  }
>;

const CALLS = ['Call0', 'Call1', 'Call2', 'Call3', 'Call4'] as const;
const BOUND_CALLS = ['CallBound0', 'CallBound1', 'CallBound2', 'CallBound3'] as const;
const METHOD_CALLS = ['CallMethod0', 'CallMethod1', 'CallMethod2', 'CallMethod3'] as const;

/** The names of keyword arguments. */
function keywordNames(f: Frame, keywords: readonly KeywordArg[]): GoExpr {
  return f.pool.nameList(
    keywords.map((k) => k.name),
    'py.Value',
  );
}

/** The keyword arguments of a call. */
function kwargs(f: Frame, keywords: readonly KeywordArg[]): GoExpr {
  if (keywords.length === 0) return ident('nil');
  return rt0('NewKwargs', keywordNames(f, keywords), ...keywords.map((k) => f.operand(k.value)));
}

/** What a call with keywords passes: their names, and all values in one slice. */
function namedArguments(f: Frame, args: readonly Operand[], keywords: readonly KeywordArg[]): GoExpr[] {
  return [keywordNames(f, keywords), argSlice(f, [...args, ...keywords.map((k) => k.value)])];
}

/** A slice of argument values. */
function argSlice(f: Frame, args: readonly Operand[]): GoExpr {
  return sliceOf('py.Value', f.operands(args));
}

function plainCall(f: Frame, fn: GoExpr, args: readonly Operand[]): GoExpr {
  const name = CALLS[args.length];
  return name === undefined ? rt('CallN', fn, argSlice(f, args)) : rt(name, fn, ...f.operands(args));
}

function callExpr(f: Frame, op: Extract<Op, { op: 'call' }>): GoExpr {
  const fn = f.operand(op.fn);
  if (op.star.kind !== 'zero' || op.starstar.kind !== 'zero') {
    return rt(
      'CallEx',
      fn,
      argSlice(f, op.args),
      kwargs(f, op.keywords),
      f.operand(op.star),
      f.operand(op.starstar),
    );
  }
  if (op.keywords.length > 0) return rt('CallNamed', fn, ...namedArguments(f, op.args, op.keywords));
  return plainCall(f, fn, op.args);
}

function boundCall(f: Frame, op: Extract<Op, { op: 'callBound' }>): GoExpr {
  const callee = [f.operand(op.method), f.operand(op.self)];
  if (op.keywords.length > 0)
    return rt('CallBoundNamed', ...callee, ...namedArguments(f, op.args, op.keywords));
  const name = BOUND_CALLS[op.args.length];
  return name === undefined
    ? rt('CallBoundN', ...callee, argSlice(f, op.args))
    : rt(name, ...callee, ...f.operands(op.args));
}

/** `py.NewClosure(&code, cells)`: the function object of a class body or a comprehension. */
function closure(f: Frame, code: string, cells: readonly CellRef[]): GoExpr {
  return rt0('NewClosure', addressOf(ident(code)), cellSlice(f, cells));
}

function cellSlice(f: Frame, cells: readonly CellRef[]): GoExpr {
  return sliceOf(
    '*py.Cell',
    cells.map((c) => f.cell(c)),
  );
}

/** Emits a call or the making of something that can be called. */
export function emitCall(f: Frame, op: CallOp): void {
  switch (op.op) {
    case 'call':
      return f.checked(op.dst, callExpr(f, op));
    case 'callBound':
      return f.checked(op.dst, boundCall(f, op));
    case 'callMethod': {
      const name = METHOD_CALLS[op.args.length];
      if (name === undefined) throw new Error('a fused method call has too many arguments');
      return f.checked(
        op.dst,
        rt(name, f.operand(op.obj), f.pool.name(op.name), f.pool.site(), ...f.operands(op.args)),
      );
    }
    case 'loadMethod':
      return f.checkedPair(
        op.dst,
        [op.self],
        rt('LoadMethod', f.operand(op.obj), f.pool.name(op.name), f.pool.site()),
      );
    case 'callKnown':
      return emitKnownCall(f, op);
    case 'callCode': {
      const names = f.pool.code(op.code);
      return f.checked(
        op.dst,
        localCall(names.fn, ident('t'), closure(f, names.variable, op.cells), ...f.operands(op.args)),
      );
    }
    case 'classBody': {
      const names = f.pool.code(op.code);
      f.set(op.dst, rt0('NewDictSized', { kind: 'number', text: '0' }));
      return f.checkedBool(
        localCall(names.fn, ident('t'), closure(f, names.variable, op.cells), f.use(op.dst)),
      );
    }
    case 'buildClass':
      return f.checked(
        op.dst,
        rt(
          'BuildClass',
          addressOf(ident('module')),
          f.pool.name(op.name),
          f.operand(op.bases),
          f.operand(op.ns),
        ),
      );
    case 'makeFunction': {
      const code = addressOf(ident(f.pool.code(op.code).variable));
      return f.checked(op.dst, rt('NewFunction', code, cellSlice(f, op.cells), argSlice(f, op.defaults)));
    }
  }
}

/** A call of a function of this module: straight to its Go function while the name still holds that function. */
function emitKnownCall(f: Frame, op: Extract<Op, { op: 'callKnown' }>): void {
  const code = f.pool.module.codes[op.code];
  if (code === undefined || !isEntered(code)) throw new Error('a known call needs a plain function');
  const names = f.pool.code(op.code);
  const fn = f.operand(op.fn);
  const args = f.operands(op.args);
  const known: GoExpr = rt0('IsFunctionOf', fn, addressOf(ident(names.variable)));
  const dst = f.dst(op.dst);
  f.use(op.dst);
  const { line } = f;
  const direct = localCall(names.fn, ident('t'), rt0('FunctionOf', fn), ...args);
  f.put({
    kind: 'if',
    cond: known,
    then: [{ kind: 'assign', lhs: [dst], rhs: [direct], line }],
    otherwise: [{ kind: 'assign', lhs: [dst], rhs: [plainCall(f, fn, op.args)], line }],
  });
  f.put({ kind: 'if', cond: isZero(dst), then: [f.fail()] });
}
