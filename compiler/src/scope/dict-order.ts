// The order in which CPython 2.7 walks a dict of strings. Where a function has several errors of one kind, it is this
// order that decides which one Python reports.

const WORD = 64;

/** CPython 2.7's hash of a string of bytes, as an unsigned 64-bit number. */
function hash(text: string): bigint {
  if (text === '') return 0n;
  let value = BigInt(text.charCodeAt(0)) << 7n;
  for (let at = 0; at < text.length; at++)
    value = BigInt.asUintN(WORD, value * 1000003n) ^ BigInt(text.charCodeAt(at));
  value ^= BigInt(text.length);
  return value === 2n ** 64n - 1n ? value - 1n : value;
}

function place(table: (string | undefined)[], key: string): void {
  const mask = BigInt(table.length - 1);
  const code = hash(key);
  let index = code & mask;
  for (let perturb = code; table[Number(index & mask)] !== undefined; perturb >>= 5n)
    index = BigInt.asUintN(WORD, index * 5n + perturb + 1n);
  table[Number(index & mask)] = key;
}

function grown(table: readonly (string | undefined)[], wanted: number): (string | undefined)[] {
  let size = 8;
  while (size <= wanted) size *= 2;
  const bigger = new Array<string | undefined>(size).fill(undefined);
  for (const key of table) if (key !== undefined) place(bigger, key);
  return bigger;
}

/** `keys`, given in the order in which they were put into a dict, in the order in which the dict lists them. */
export function dictOrder(keys: Iterable<string>): string[] {
  let table = new Array<string | undefined>(8).fill(undefined);
  let used = 0;
  for (const key of keys) {
    place(table, key);
    used++;
    if (used * 3 >= table.length * 2) table = grown(table, used * (used > 50000 ? 2 : 4));
  }
  return table.filter((key) => key !== undefined);
}
