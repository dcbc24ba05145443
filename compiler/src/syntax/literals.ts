// The payloads of literals in the tree: numbers keep Python's kind, byte strings stay bytes.

/** The value of a `Num` node: Python's int and long are different types, so the kind is kept. */
export type NumberLiteral =
  | { readonly type: 'int' | 'long'; readonly value: bigint }
  | { readonly type: 'float'; readonly value: number }
  | { readonly type: 'complex'; readonly imag: number };

/**
 * The value of a `Str` node. `bytes` holds one UTF-16 unit (0 to 255) for each byte of a `str`;
 * `text` is a `unicode` value, in which lone surrogates are possible. Where a high and a low surrogate were written one
 * by one (`u'\ud800\udc00'`, which has length 2), `text` can't say so, and `points` holds the characters.
 */
export type StringLiteral =
  | { readonly type: 'str'; readonly bytes: string }
  | { readonly type: 'unicode'; readonly text: string; readonly points?: readonly number[] };
