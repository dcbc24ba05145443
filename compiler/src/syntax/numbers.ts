// Number literals: their text → a value with Python's kind.
import type { NumberLiteral } from './literals.ts';

const LARGEST_INT = 2n ** 63n - 1n;
const SMALLEST_INT = -(2n ** 63n);

function toBigInt(digits: string): bigint {
  if (/^0[0-9]/.test(digits)) return BigInt(`0o${digits.slice(1)}`);
  return BigInt(digits);
}

/** The value of a literal as the tokenizer accepted it; `negative` for one with a minus sign folded into it. */
export function parseNumber(text: string, negative: boolean): NumberLiteral {
  const last = text.charCodeAt(text.length - 1) | 32;
  const hex = /^0[xX]/.test(text);
  if (last === 106 && !hex) {
    const imag = Number(text.slice(0, -1));
    return { type: 'complex', imag: negative ? -imag : imag };
  }
  // `08` is no octal number, but the tokenizer lets it by before an `e` that begins a word: then it is a float.
  if (!hex && /[.eE]|^0[0-7]*[89]/.test(text))
    return { type: 'float', value: negative ? -Number(text) : Number(text) };
  const isLong = last === 108;
  const size = toBigInt(isLong ? text.slice(0, -1) : text);
  const value = negative ? -size : size;
  return { type: isLong || value > LARGEST_INT || value < SMALLEST_INT ? 'long' : 'int', value };
}
