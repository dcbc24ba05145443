// Numbers without boxes as Go: registers of ints are int64 variables, registers of floats float64 ones.
import type { BinaryOp, CompareName, NumberType, Op, Operand, Reg, Test } from '../ir/ir.ts';
import { intConst } from '../ir/numbers.ts';
import { method, rt, rt0 } from './build.ts';
import type { Frame } from './frame.ts';
import { assign, binary, call, ident, not, num } from './goast.ts';
import type { GoBinary, GoExpr } from './goast.ts';

/** A Go expression for a number. */
export interface GoNumber {
  readonly x: GoExpr;
  readonly type: NumberType;
}

/** A float constant; null where Go can't write it, or writes another one. */
export function floatLiteral(value: number): GoExpr | null {
  if (!Number.isFinite(value) || Object.is(value, -0)) return null;
  const text = String(value);
  return { kind: 'number', text: /[.e]/.test(text) ? text : `${text}.0` };
}

function constNumber(o: Operand): GoNumber {
  const int = intConst(o);
  if (int !== null) return { x: num(int), type: 'int' };
  const x = o.kind === 'const' && o.value.type === 'float' ? floatLiteral(o.value.value) : null;
  if (x === null) throw new Error('a constant that is no number');
  return { x, type: 'float' };
}

/** A number as a float. */
function asFloat(n: GoNumber): GoExpr {
  if (n.type === 'float') return n.x;
  if (n.x.kind === 'number') return { kind: 'number', text: `${n.x.text}.0` };
  return floatOf(n.x);
}

function floatOf(x: GoExpr): GoExpr {
  return call(ident('float64'), x);
}

/** Steps that make one tree as one Go expression. */
class Tree {
  private readonly steps: ReadonlyMap<Reg, BinaryOp>;
  private readonly leaf: (reg: Reg) => GoNumber;

  constructor(steps: readonly BinaryOp[], leaf: (reg: Reg) => GoNumber) {
    this.steps = new Map(steps.slice(0, -1).map((s) => [s.dst, s]));
    this.leaf = leaf;
  }

  operand(o: Operand): GoNumber {
    if (o.kind !== 'reg') return constNumber(o);
    const step = this.steps.get(o.reg);
    return step === undefined ? this.leaf(o.reg) : this.step(step);
  }

  step(step: BinaryOp): GoNumber {
    const [a, b] = [this.operand(step.a), this.operand(step.b)];
    const isFloat = a.type === 'float' || b.type === 'float' || (step.operator === 'Div' && step.trueDiv);
    if (!isFloat) return { x: intStep(step, a.x, b.x), type: 'int' };
    const op = FLOAT_OPS[step.operator];
    if (op === undefined) throw new Error(`no ${step.operator} of floats`);
    const x = binary(op, asFloat(a), asFloat(b));
    // Go may fuse x*y + z into one rounding on some machines; an explicit conversion forbids that.
    return { x: op === '*' ? floatOf(x) : x, type: 'float' };
  }
}

/** The number that a tree of steps gives; `leaf` gives what it reads. */
export function treeNumber(steps: readonly BinaryOp[], leaf: (reg: Reg) => GoNumber): GoNumber {
  const root = steps.at(-1);
  if (root === undefined) throw new Error('a calculation without steps');
  return new Tree(steps, leaf).step(root);
}

/** What a register of numbers holds, or a constant is. */
function number(f: Frame, o: Operand): GoNumber {
  return o.kind === 'reg' ? { x: f.use(o.reg), type: f.numberType(o.reg) } : constNumber(o);
}

/** The operators that floats have in Go, too. */
const FLOAT_OPS: Partial<Record<BinaryOp['operator'], GoBinary>> = {
  Add: '+',
  Sub: '-',
  Mult: '*',
  Div: '/',
};

const INT_OPS: Partial<Record<BinaryOp['operator'], GoBinary>> = {
  Add: '+',
  Sub: '-',
  Mult: '*',
  BitAnd: '&',
  BitOr: '|',
  BitXor: '^',
  LShift: '<<',
  RShift: '>>',
};

/** One operator on int64 expressions that are known to suit it; a divisor is above zero. */
function intStep(step: BinaryOp, a: GoExpr, b: GoExpr): GoExpr {
  const plain = INT_OPS[step.operator];
  if (plain !== undefined) return binary(plain, a, b);
  if (step.operator === 'Mod') return rt0(intConst(step.b) === null ? 'RemInts' : 'FloorMod', a, b);
  return rt0('FloorQuo', a, b);
}

type NumberOp = Extract<Op, { op: 'calc' | 'box' | 'unbox' | 'rangeStep' }>;

/** Emits an operation on registers of numbers. */
export function emitNumber(f: Frame, op: NumberOp): void {
  switch (op.op) {
    case 'calc':
      return emitCalc(f, op);
    case 'box':
    case 'unbox':
      return emitBoxing(f, op);
    case 'rangeStep':
      return f.set(op.dst, method('RangeLoop.Step', f.counter(op.range)));
  }
}

function emitCalc(f: Frame, op: Extract<Op, { op: 'calc' }>): void {
  const result = treeNumber(op.steps, (reg) => number(f, { kind: 'reg', reg }));
  f.put(assign(f.dst(op.dst), result.x));
}

/** Emits a move into a register of numbers. */
export function emitNumberMove(f: Frame, dst: Reg, src: Operand): void {
  const n = number(f, src);
  f.put(assign(f.dst(dst), f.numberType(dst) === 'float' ? asFloat(n) : n.x));
}

/** Takes a Value apart, or makes one. */
function emitBoxing(f: Frame, op: Extract<Op, { op: 'box' | 'unbox' }>): void {
  if (op.op === 'box') {
    const n = number(f, op.a);
    return f.set(op.dst, rt0(n.type === 'int' ? 'SmallInt' : 'Float', n.x));
  }
  const v = f.operand(op.a);
  if (op.mixed) return f.set(op.dst, rt0('NumberAsFloat', v));
  f.set(op.dst, method(f.numberType(op.dst) === 'int' ? 'Value.Int' : 'Value.Float', v));
}

/** An item by an unboxed index: of a list at once. */
export function emitGetIndexed(f: Frame, op: Extract<Op, { op: 'getItem' }>, key: Reg): void {
  const [obj, index, item] = [f.operand(op.obj), f.use(key), ident('m')];
  f.put({
    kind: 'if',
    init: { kind: 'assign', lhs: [item], rhs: [rt0('ListItem', obj, index)], define: true },
    cond: method('Value.Ok', item),
    then: [assign(f.dst(op.dst), item)],
    otherwise: f.collect(() => f.checked(op.dst, rt('GetItem', obj, rt0('SmallInt', index)))),
  });
}

/** Stores an item by an unboxed index. */
export function emitSetIndexed(f: Frame, op: Extract<Op, { op: 'setItem' }>, key: Reg): void {
  const [obj, index, src] = [f.operand(op.obj), f.use(key), f.operand(op.src)];
  const quick = rt0('SetListItem', obj, index, src);
  f.put({
    kind: 'if',
    cond: not(quick),
    then: f.collect(() => f.checkedBool(rt('SetItem', obj, rt0('SmallInt', index), src))),
  });
}

/** Comparison operators as Go's. */
export const COMPARE_OPS: Record<CompareName, GoBinary> = {
  Lt: '<',
  Le: '<=',
  Eq: '==',
  Ne: '!=',
  Gt: '>',
  Ge: '>=',
};

/** A test on numbers, or for them, as a Go condition. */
export function numberTest(
  f: Frame,
  test: Extract<Test, { test: 'calc' | 'isInt' | 'isFloat' | 'isNumber' | 'fits' | 'rangeMore' }>,
): GoExpr {
  switch (test.test) {
    case 'calc': {
      const [a, b] = [number(f, test.a), number(f, test.b)];
      const isFloat = a.type === 'float' || b.type === 'float';
      const op = COMPARE_OPS[test.operator];
      return isFloat ? binary(op, asFloat(a), asFloat(b)) : binary(op, a.x, b.x);
    }
    case 'isInt':
      return method('Value.IsInt', f.operand(test.a));
    case 'isFloat':
      return method('Value.IsFloat', f.operand(test.a));
    case 'isNumber':
      return method('Value.IsNumberWord', f.operand(test.a));
    case 'fits':
      return rt0('FitsBits', f.operand(test.a), num(test.bits));
    case 'rangeMore':
      return method('RangeLoop.More', f.counter(test.range));
  }
}
