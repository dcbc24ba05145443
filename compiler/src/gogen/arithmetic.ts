// Fused arithmetic as Go: unboxed ints, unboxed floats, and the general steps.
//
// The int version computes in int64 and must not overflow (ir/numbers.ts): where 49 bits are too many, the operands are
// tested for 31.
import type { BinaryOp, NumberType, Op, Operand, Reg, Test } from '../ir/ir.ts';
import { FULL_WIDTH, bitWidth, intConst, isDivision, numberConst, planSteps } from '../ir/numbers.ts';
import { method, rt0 } from './build.ts';
import { assign, binary, num } from './goast.ts';
import type { GoExpr } from './goast.ts';
import type { Frame } from './frame.ts';
import { COMPARE_OPS, floatLiteral, treeNumber } from './unboxed.ts';

type Fused = Extract<Op, { op: 'fused' }>;
/** Steps that make one tree, and the leaves of it. */
type Tree = Pick<Fused, 'steps' | 'leaves'>;

const NARROW = 30;

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

/** What the divisors of a tree must be besides numbers: ints above zero, floats other than zero. */
function divisorTests(f: Frame, op: Tree, type: NumberType): GoExpr[] {
  return op.steps.flatMap((step) => {
    if (!isDivision(step) || step.b.kind !== 'reg') return [];
    const x = unbox(f, step.b.reg, type);
    return [binary(type === 'int' ? '>' : '!=', x, num(0))];
  });
}

function unbox(f: Frame, reg: Reg, type: NumberType): GoExpr {
  return method(type === 'int' ? 'Value.Int' : 'Value.Float', f.use(reg));
}

/** The version for leaves that are all ints of so many bits, or all floats; null: there is none. */
function version(f: Frame, op: Tree, type: NumberType, leafWidth: number): Version | null {
  const plan = planSteps(op.steps, () => type, leafWidth)?.at(-1);
  if (plan === undefined) return null;
  const cond = leafTest(f, op, type, leafWidth);
  if (cond === null) return null;
  const number = treeNumber(op.steps, (reg) => ({ x: unbox(f, reg, type), type })).x;
  const box = plan.type === 'float' ? 'Float' : plan.width > FULL_WIDTH ? 'Int' : 'SmallInt';
  return { cond: all([cond, ...divisorTests(f, op, type)]), number, boxed: rt0(box, number) };
}

/** The test that all leaves are numbers of one kind. */
function leafTest(f: Frame, op: Tree, type: NumberType, leafWidth: number): GoExpr | null {
  if (type === 'float') return allLeaves(f, op, (v) => method('Value.IsFloat', v));
  if (leafWidth < FULL_WIDTH) return allLeaves(f, op, (v) => rt0('IsNarrow', v));
  const regs = op.leaves.flatMap((l) => (l.kind === 'reg' ? [l.reg] : []));
  const [a, b] = regs;
  if (regs.length === 2 && a !== undefined && b !== undefined) return rt0('BothInts', f.use(a), f.use(b));
  return allLeaves(f, op, (v) => method('Value.IsInt', v));
}

function versionsOf(f: Frame, op: Tree): Version[] {
  const ints = version(f, op, 'int', FULL_WIDTH) ?? version(f, op, 'int', NARROW);
  return [ints, version(f, op, 'float', FULL_WIDTH)].filter((v) => v !== null);
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
  return value === null || bitWidth(value) > FULL_WIDTH ? null : num(value);
}

function floatConst(o: Operand): GoExpr | null {
  if (o.kind !== 'const' || numberConst(o.value) === null) return null;
  if (o.value.type === 'float') return floatLiteral(o.value.value);
  const value = intConst(o);
  return value === null ? null : { kind: 'number', text: `${value}.0` };
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
