// Arithmetic on unboxed numbers: the type of what comes out, and how many bits an int can have.
//
// An int in a register has 49 bits, as in an unboxed Value. A tree of steps is computed in int64 and only its result is
// looked at, so no step may have more than 63: its width is added up from those of its operands.
import type { BinaryOp, ConstValue, NumberType, Operand, Reg } from './ir.ts';

/** The type of an unboxed result, and for ints a bound: the absolute value is below 2^width. */
export interface NumberPlan {
  readonly type: NumberType;
  readonly width: number;
}

/** The width of an int in a register. */
export const FULL_WIDTH = 48;
/** What an int64 surely holds. */
const MAX_WIDTH = 62;
/** Ints up to here are exact as floats. */
const EXACT_WIDTH = 53;
const MAX_LEFT_SHIFT = 40n;
const MAX_RIGHT_SHIFT = 62n;

/** How many bits an int has, without its sign. */
export function bitWidth(value: bigint): number {
  return (value < 0n ? -value : value).toString(2).length;
}

/** The type of a constant that can be written as a number in Go; null: it can't. */
export function numberConst(value: ConstValue): NumberType | null {
  if (value.type === 'int') return bitWidth(value.value) <= FULL_WIDTH ? 'int' : null;
  if (value.type !== 'float') return null;
  return Number.isFinite(value.value) && !Object.is(value.value, -0) ? 'float' : null;
}

/** The value of an int constant operand. */
export function intConst(o: Operand): bigint | null {
  return o.kind === 'const' && o.value.type === 'int' ? o.value.value : null;
}

/** Whether an operator divides by its right operand. */
export function isDivision(step: BinaryOp): boolean {
  return step.operator === 'Div' || step.operator === 'Mod' || step.operator === 'FloorDiv';
}

/** Whether the right operand of a division is known to be one that the unboxed forms take. */
function hasGoodDivisor(step: BinaryOp, type: NumberType): boolean {
  if (step.b.kind !== 'const') return true; // it is tested
  if (type === 'int') return (intConst(step.b) ?? 0n) > 0n;
  return step.b.value.type === 'float' ? step.b.value.value !== 0 : intConst(step.b) !== 0n;
}

/** One step on ints. */
function intStep(step: BinaryOp, a: number, b: number): number | null {
  const shift = intConst(step.b);
  switch (step.operator) {
    case 'Add':
    case 'Sub':
      return Math.max(a, b) + 1;
    case 'Mult':
      return a + b;
    case 'BitAnd':
    case 'BitOr':
    case 'BitXor':
      return Math.max(a, b);
    case 'Mod':
      return hasGoodDivisor(step, 'int') ? b : null;
    case 'Div':
    case 'FloorDiv':
      return hasGoodDivisor(step, 'int') ? a : null;
    case 'LShift':
      return shift === null || shift < 0n || shift > MAX_LEFT_SHIFT ? null : a + Number(shift);
    case 'RShift':
      return shift === null || shift < 0n || shift > MAX_RIGHT_SHIFT ? null : a;
    case 'Pow':
      return null;
  }
}

/** Whether a step on these operands gives a float. */
function isFloatStep(step: BinaryOp, a: NumberType, b: NumberType): boolean {
  return a === 'float' || b === 'float' || (step.operator === 'Div' && step.trueDiv);
}

function planStep(step: BinaryOp, a: NumberPlan, b: NumberPlan): NumberPlan | null {
  // What lower/fold.ts left alone fails or overflows; Go would compute it exactly, or refuse it.
  if (step.a.kind === 'const' && step.b.kind === 'const') return null;
  if (isFloatStep(step, a.type, b.type)) {
    const plain = step.operator === 'Add' || step.operator === 'Sub' || step.operator === 'Mult';
    // Python divides ints exactly and rounds once.
    const isExact = a.type === 'float' || b.type === 'float' || Math.max(a.width, b.width) <= EXACT_WIDTH;
    const divides = step.operator === 'Div' && hasGoodDivisor(step, 'float') && isExact;
    return plain || divides ? { type: 'float', width: 0 } : null;
  }
  const width = intStep(step, a.width, b.width);
  return width === null || width > MAX_WIDTH ? null : { type: 'int', width };
}

/**
 * The plan of each step, the last for the whole tree, where ints in registers have `leafWidth` bits; null: there is
 * an operator without an unboxed form, or an int might get too big.
 */
export function planSteps(
  steps: readonly BinaryOp[],
  typeOf: (leaf: Reg) => NumberType,
  leafWidth: number,
): NumberPlan[] | null {
  const made = new Map<Reg, NumberPlan>();
  const plans: NumberPlan[] = [];
  const operand = (o: Operand): NumberPlan | null => {
    if (o.kind === 'reg') return made.get(o.reg) ?? { type: typeOf(o.reg), width: leafWidth };
    if (o.kind !== 'const') return null;
    const type = numberConst(o.value);
    return type === null ? null : { type, width: o.value.type === 'int' ? bitWidth(o.value.value) : 0 };
  };
  for (const step of steps) {
    const [a, b] = [operand(step.a), operand(step.b)];
    const plan = a === null || b === null ? null : planStep(step, a, b);
    if (plan === null) return null;
    plans.push(plan);
    made.set(step.dst, plan);
  }
  return plans;
}
