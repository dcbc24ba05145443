// Fused arithmetic as Go: unboxed ints, unboxed floats, and the general steps.
//
// The int version computes in int64 and must not overflow: each part's width in bits is added up from its operands'
// (an unboxed int has 49 bits, one tested by IsNarrow 31). A tree that needs more than 63 has no int version.
import type { BinaryOp, CompareName, Op, Operand, Reg, Test } from '../ir/ir.ts';
import { method, rt0 } from './build.ts';
import { assign, binary, ident, num } from './goast.ts';
import type { GoBinary, GoExpr } from './goast.ts';
import type { Frame } from './frame.ts';

type Fused = Extract<Op, { op: 'fused' }>;
/** Steps that make one tree, and the leaves of it. */
type Tree = Pick<Fused, 'steps' | 'leaves'>;

const MAX_WIDTH = 62;
const WIDE = 48;
const NARROW = 30;
/** Ints up to here are exact as floats. */
const MAX_EXACT = 2n ** 53n;

/** An int64 expression and a bound: its absolute value is below 2^width. */
interface IntPart {
  readonly x: GoExpr;
  readonly width: number;
}

function bitWidth(value: bigint): number {
  return (value < 0n ? -value : value).toString(2).length;
}

/** The value of an int constant operand. */
function intConst(o: Operand): bigint | null {
  return o.kind === 'const' && o.value.type === 'int' ? o.value.value : null;
}

/** Builds the unboxed form of a tree of steps. */
class Unboxed {
  private readonly f: Frame;
  private readonly steps: ReadonlyMap<Reg, BinaryOp>;
  /** What has to hold besides the kinds of the leaves: divisors above zero, or other than zero. */
  readonly conditions: GoExpr[] = [];

  constructor(f: Frame, op: Tree) {
    this.f = f;
    this.steps = new Map(op.steps.slice(0, -1).map((s) => [s.dst, s]));
  }

  /** The int version with leaves of `leafWidth` bits; null: it might overflow, or there is none. */
  int(step: BinaryOp, leafWidth: number): IntPart | null {
    const a = this.intOperand(step.a, leafWidth);
    const b = this.intOperand(step.b, leafWidth);
    if (a === null || b === null) return null;
    const part = intStep(step, a, b, this.isLeaf(step.b));
    if (this.isLeaf(step.b) && isDivision(step)) this.conditions.push(binary('>', b.x, num(0)));
    return part === null || part.width > MAX_WIDTH ? null : part;
  }

  private intOperand(o: Operand, leafWidth: number): IntPart | null {
    const constant = intConst(o);
    if (constant !== null) return { x: num(constant), width: bitWidth(constant) };
    if (o.kind !== 'reg') return null;
    const step = this.steps.get(o.reg);
    if (step !== undefined) return this.int(step, leafWidth);
    return { x: method('Value.Int', this.f.use(o.reg)), width: leafWidth };
  }

  /** The float version; null where an operator is for ints only. */
  float(step: BinaryOp): GoExpr | null {
    const op = FLOAT_OPS[step.operator];
    const a = this.floatOperand(step.a);
    const b = this.floatOperand(step.b);
    // Go may fuse x*y + z into one rounding on some machines; an explicit conversion forbids that.
    if (op === undefined || a === null || b === null) return null;
    if (op === '/' && !this.canDivide(step, b)) return null;
    const x = binary(op, a, b);
    return op === '*' ? { kind: 'call', fn: ident('float64'), args: [x] } : x;
  }

  /** Whether an operand is a register that the tree only reads. */
  private isLeaf(o: Operand): boolean {
    return o.kind === 'reg' && !this.steps.has(o.reg);
  }

  /** Whether a float division has a divisor other than zero, if only under a condition. */
  private canDivide(step: BinaryOp, b: GoExpr): boolean {
    if (step.b.kind === 'const') return Number(b.kind === 'number' ? b.text : '0') !== 0;
    if (this.isLeaf(step.b)) this.conditions.push(binary('!=', b, num(0)));
    return this.isLeaf(step.b);
  }

  private floatOperand(o: Operand): GoExpr | null {
    if (o.kind === 'const') return floatConst(o);
    if (o.kind !== 'reg') return null;
    const step = this.steps.get(o.reg);
    return step === undefined ? method('Value.Float', this.f.use(o.reg)) : this.float(step);
  }
}

const FLOAT_OPS: Partial<Record<BinaryOp['operator'], GoBinary>> = {
  Add: '+',
  Sub: '-',
  Mult: '*',
  Div: '/',
};

function isDivision(step: BinaryOp): boolean {
  return step.operator === 'Div' || step.operator === 'Mod' || step.operator === 'FloorDiv';
}

function floatConst(o: Extract<Operand, { kind: 'const' }>): GoExpr | null {
  const { value } = o;
  if (value.type === 'int' && bitWidth(value.value) <= 53 && value.value <= MAX_EXACT)
    return { kind: 'number', text: `${value.value}.0` };
  if (value.type !== 'float' || !Number.isFinite(value.value) || Object.is(value.value, -0)) return null;
  const text = String(value.value);
  return { kind: 'number', text: /[.e]/.test(text) ? text : `${text}.0` };
}

/** One operator on unboxed ints; `tested`: the right operand is tested to be above zero if it divides. */
function intStep(step: BinaryOp, a: IntPart, b: IntPart, tested: boolean): IntPart | null {
  const divisor = intConst(step.b);
  const divides = tested || (divisor !== null && divisor > 0n);
  switch (step.operator) {
    case 'Add':
      return { x: binary('+', a.x, b.x), width: Math.max(a.width, b.width) + 1 };
    case 'Sub':
      return { x: binary('-', a.x, b.x), width: Math.max(a.width, b.width) + 1 };
    case 'Mult':
      return { x: binary('*', a.x, b.x), width: a.width + b.width };
    case 'BitAnd':
      return { x: binary('&', a.x, b.x), width: Math.max(a.width, b.width) };
    case 'BitOr':
      return { x: binary('|', a.x, b.x), width: Math.max(a.width, b.width) };
    case 'BitXor':
      return { x: binary('^', a.x, b.x), width: Math.max(a.width, b.width) };
    case 'Mod':
      return divides ? { x: rt0(tested ? 'RemInts' : 'FloorMod', a.x, b.x), width: b.width } : null;
    case 'Div':
    case 'FloorDiv':
      if (!divides || (step.operator === 'Div' && step.trueDiv)) return null;
      return { x: rt0('FloorQuo', a.x, b.x), width: a.width };
    case 'LShift':
      return divisor === null || divisor < 0n || divisor > 40n
        ? null
        : { x: binary('<<', a.x, b.x), width: a.width + Number(divisor) };
    case 'RShift':
      return divisor === null || divisor < 0n || divisor > 62n
        ? null
        : { x: binary('>>', a.x, b.x), width: a.width };
    case 'Pow':
      return null;
  }
}

/** `a.IsInt() && …` for all leaves in registers. */
function allLeaves(f: Frame, op: Tree, test: (v: GoExpr) => GoExpr): GoExpr | null {
  const tests = op.leaves.flatMap((leaf) => (leaf.kind === 'reg' ? [test(f.use(leaf.reg))] : []));
  return tests.length === 0 ? null : all(tests);
}

function all(tests: readonly GoExpr[]): GoExpr {
  return tests.reduce((a, b) => binary('&&', a, b));
}

/** A version of a tree: what has to hold, the number, and the same as a Value. */
interface Version {
  readonly cond: GoExpr;
  readonly number: GoExpr;
  readonly boxed: GoExpr;
}

function intVersion(f: Frame, op: Tree, root: BinaryOp): Version | null {
  const wide = new Unboxed(f, op);
  const narrow = new Unboxed(f, op);
  const widePart = wide.int(root, WIDE);
  const part = widePart ?? narrow.int(root, NARROW);
  if (part === null) return null;
  const isInt = (v: GoExpr): GoExpr => (widePart === null ? rt0('IsNarrow', v) : method('Value.IsInt', v));
  const regs = op.leaves.flatMap((l) => (l.kind === 'reg' ? [l.reg] : []));
  const [a, b] = regs;
  const both = widePart !== null && regs.length === 2 && a !== undefined && b !== undefined;
  const cond = both ? rt0('BothInts', f.use(a), f.use(b)) : allLeaves(f, op, isInt);
  if (cond === null) return null;
  const { conditions } = widePart === null ? narrow : wide;
  return {
    cond: all([cond, ...conditions]),
    number: part.x,
    boxed: rt0(part.width > WIDE ? 'Int' : 'SmallInt', part.x),
  };
}

function floatVersion(f: Frame, op: Tree, root: BinaryOp): Version | null {
  const unboxed = new Unboxed(f, op);
  const number = unboxed.float(root);
  const cond = allLeaves(f, op, (v) => method('Value.IsFloat', v));
  if (number === null || cond === null) return null;
  return { cond: all([cond, ...unboxed.conditions]), number, boxed: rt0('Float', number) };
}

function versionsOf(f: Frame, op: Tree): Version[] {
  const root = op.steps.at(-1);
  if (root === undefined) throw new Error('fused arithmetic without steps');
  return [intVersion(f, op, root), floatVersion(f, op, root)].filter((v) => v !== null);
}

/** Emits fused arithmetic; `general` emits one step as it was. */
export function emitFused(f: Frame, op: Fused, general: (step: BinaryOp) => void): void {
  const versions = versionsOf(f, op);
  if (versions.length === 0) return op.steps.forEach(general);
  let otherwise = f.collect(() => op.steps.forEach(general));
  for (const { cond, boxed } of versions.reverse())
    otherwise = [{ kind: 'if', cond, then: [assign(f.dst(op.dst), boxed)], otherwise }];
  for (const stmt of otherwise) f.put(stmt);
}

const COMPARE_OPS: Record<CompareName, GoBinary> = {
  Lt: '<',
  Le: '<=',
  Eq: '==',
  Ne: '!=',
  Gt: '>',
  Ge: '>=',
};

type Comparison = Extract<Test, { test: 'compare' }>;

/** The two sides of a comparison unboxed and the test for it; null where a guess would seldom be right. */
function unboxedSides(f: Frame, test: Comparison): { cond: GoExpr; a: GoExpr; b: GoExpr } | null {
  const kinds = [test.a, test.b].map((o) => (o.kind === 'const' ? o.value.type : o.kind));
  const guess = kinds.includes('float') ? 'float' : 'int';
  const side = (o: Operand): GoExpr | null => {
    if (o.kind === 'const') return guess === 'float' ? floatConst(o) : intOperandConst(o);
    if (o.kind !== 'reg') return null;
    return method(guess === 'float' ? 'Value.Float' : 'Value.Int', f.use(o.reg));
  };
  const [a, b] = [side(test.a), side(test.b)];
  if (a === null || b === null) return null;
  const regs = [test.a, test.b].flatMap((o) => (o.kind === 'reg' ? [f.use(o.reg)] : []));
  const [first, second] = regs;
  if (first === undefined) return null;
  if (second !== undefined) {
    return test.operator === 'Eq' || test.operator === 'Ne'
      ? null
      : { cond: rt0('BothInts', first, second), a, b };
  }
  return { cond: method(guess === 'float' ? 'Value.IsFloat' : 'Value.IsInt', first), a, b };
}

function intOperandConst(o: Operand): GoExpr | null {
  const value = intConst(o);
  return value === null || bitWidth(value) > MAX_WIDTH ? null : num(value);
}

/** A question about unboxed numbers, and what has to hold for it. */
export interface QuickTest {
  readonly cond: GoExpr;
  readonly answer: GoExpr;
}

/** The unboxed forms of a test; each is right only under its condition, and then nothing else need be done. */
export function quickTests(f: Frame, test: Test): QuickTest[] {
  if (test.test === 'fused')
    return versionsOf(f, test).map(({ cond, number }) => ({ cond, answer: binary('!=', number, num(0)) }));
  if (test.test !== 'compare') return [];
  const sides = unboxedSides(f, test);
  if (sides === null) return [];
  return [{ cond: sides.cond, answer: binary(COMPARE_OPS[test.operator], sides.a, sides.b) }];
}
