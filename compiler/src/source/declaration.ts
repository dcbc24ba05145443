// The encoding that a source declares: PEP 263's comment in one of its first two lines.

const DECLARATION = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/s;

/** Python's own spelling of the two encodings that need no codec; other names stay as written. */
function normalName(name: string): string {
  const start = name.slice(0, 12).toLowerCase().replaceAll('_', '-');
  if (start === 'utf-8' || start.startsWith('utf-8-')) return 'utf-8';
  return /^(latin-1|iso-8859-1|iso-latin-1)(-|$)/.test(start) ? 'iso-8859-1' : name;
}

/** A declared encoding and where the line that declares it ends. */
export interface Declaration {
  readonly encoding: string;
  readonly lineno: number;
  readonly end: number;
}

/** Finds the declaration in a text whose newlines are `\n`; only comments may stand before it. */
export function findDeclaration(text: string): Declaration | null {
  let at = 0;
  for (let lineno = 1; lineno <= 2; lineno++) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline + 1;
    const line = text.slice(at, end);
    const match = DECLARATION.exec(line);
    if (match?.[1] !== undefined) return { encoding: normalName(match[1]), lineno, end };
    if (!/^[ \t\f]*([#\n\r]|$)/.test(line)) return null;
    at = end;
  }
  return null;
}
