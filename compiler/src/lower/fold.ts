// Operators on two constants, done at compile time: `60 * 60 * 24`, `1 << 16`, `2.0 / 3`, `'a' + 'b'`.
//
// Only what can't fail, and gives a result of modest size. An int result that leaves the 64 bits is a long, as it is
// when the program runs. Floats: only operations that IEEE 754 rounds, and finite results.
import type { ConstValue, Operand } from '../ir/ir.ts';
import type { Operator } from '../syntax/nodes.generated.ts';

const MAX_INT = 2n ** 63n - 1n;
const MAX_BITS = 256;
const MAX_TEXT = 20;
/** Ints up to here are exact as floats. */
const MAX_EXACT = 2n ** 53n;

type IntConst = Extract<ConstValue, { type: 'int' | 'long' }>;

function isInt(value: ConstValue): value is IntConst {
  return value.type === 'int' || value.type === 'long';
}

function bits(value: bigint): number {
  return (value < 0n ? -value : value).toString(2).length;
}

/** The quotient rounded down. */
function floorDiv(a: bigint, b: bigint): bigint {
  const q = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? q - 1n : q;
}

/** An operator on ints; null: it fails, or its result is big or no int. */
function intResult(operator: Operator, a: bigint, b: bigint): bigint | null {
  switch (operator) {
    case 'Add':
      return a + b;
    case 'Sub':
      return a - b;
    case 'Mult':
      return a * b;
    case 'BitAnd':
      return a & b;
    case 'BitOr':
      return a | b;
    case 'BitXor':
      return a ^ b;
    case 'Div':
    case 'FloorDiv':
      return b === 0n ? null : floorDiv(a, b);
    case 'Mod':
      return b === 0n ? null : a - b * floorDiv(a, b);
    case 'LShift':
      return b < 0n || b > MAX_BITS ? null : a << b;
    case 'RShift':
      return b < 0n || b > MAX_BITS ? null : a >> b; // a huge count raises OverflowError
    case 'Pow':
      return b < 0n || BigInt(bits(a)) * b > MAX_BITS ? null : a ** b;
  }
}

function foldInts(operator: Operator, a: IntConst, b: IntConst): ConstValue | null {
  if (bits(a.value) > MAX_BITS || bits(b.value) > MAX_BITS) return null;
  const value = intResult(operator, a.value, b.value);
  if (value === null || bits(value) > MAX_BITS) return null;
  const fits = value <= MAX_INT && value >= -MAX_INT - 1n;
  return { type: a.type === 'int' && b.type === 'int' && fits ? 'int' : 'long', value };
}

/** The value as a float; null: it is no number, or not exact. */
function asFloat(value: ConstValue): number | null {
  if (value.type === 'float') return value.value;
  if (!isInt(value) || value.value > MAX_EXACT || value.value < -MAX_EXACT) return null;
  return Number(value.value);
}

function foldFloats(operator: Operator, a: number, b: number): ConstValue | null {
  const results: Partial<Record<Operator, number>> = { Add: a + b, Sub: a - b, Mult: a * b, Div: a / b };
  const value = results[operator];
  return value === undefined || !Number.isFinite(value) ? null : { type: 'float', value };
}

/** The constant that an operator makes of two constants; null: that is found out when the program runs. */
function foldConstants(
  operator: Operator,
  trueDiv: boolean,
  a: ConstValue,
  b: ConstValue,
): ConstValue | null {
  const isQuotient = operator === 'Div' && trueDiv;
  if (isInt(a) && isInt(b) && !isQuotient) return foldInts(operator, a, b);
  if (a.type === 'str' && b.type === 'str' && operator === 'Add') {
    const bytes = a.bytes + b.bytes;
    return bytes.length <= MAX_TEXT ? { type: 'str', bytes } : null;
  }
  const [x, y] = [asFloat(a), asFloat(b)];
  return x === null || y === null ? null : foldFloats(operator, x, y);
}

/** The same for operands. */
export function foldBinary(operator: Operator, trueDiv: boolean, a: Operand, b: Operand): Operand | null {
  if (a.kind !== 'const' || b.kind !== 'const') return null;
  const value = foldConstants(operator, trueDiv, a.value, b.value);
  return value === null ? null : { kind: 'const', value };
}
