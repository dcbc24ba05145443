// Unicode text as bytes.

/** UTF-8, one UTF-16 unit a byte; a lone surrogate is encoded like any other code point (WTF-8). */
export function wtf8(text: string): string {
  let out = '';
  for (const c of text) {
    const code = c.codePointAt(0) ?? 0;
    if (code < 0x80) out += c;
    else if (code < 0x800) out += bytes(0xc0 | (code >> 6), code);
    else if (code < 0x10000) out += bytes(0xe0 | (code >> 12), code >> 6, code);
    else out += bytes(0xf0 | (code >> 18), code >> 12, code >> 6, code);
  }
  return out;
}

function bytes(first: number, ...rest: number[]): string {
  return String.fromCharCode(first, ...rest.map((r) => 0x80 | (r & 0x3f)));
}
