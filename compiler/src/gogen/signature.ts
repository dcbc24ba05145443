// Go signatures as data: parameter and result types without names, for comparing two writings of one.

/** Splits at commas that stand in no brackets. */
function splitList(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const c of text) {
    if (c === '(' || c === '[') depth++;
    if (c === ')' || c === ']') depth--;
    if (c === ',' && depth === 0) {
      parts.push(part.trim());
      part = '';
    } else part += c;
  }
  return part.trim() === '' ? parts : [...parts, part.trim()];
}

/** The types of a parameter list such as `t *Thread, a, b Value`. */
function typesOf(list: string): string[] {
  const parts = splitList(list);
  const named = parts.some((p) => /^\w+ (?!=)/.test(p) && !p.startsWith('func'));
  let type = '';
  return parts
    .reverse()
    .map((part) => {
      if (!named) return part.startsWith('func(') ? normalize(part) : part;
      const match = /^\w+ (.*)$/s.exec(part);
      if (match?.[1] !== undefined) type = match[1].startsWith('func(') ? normalize(match[1]) : match[1];
      return type;
    })
    .reverse();
}

/** The closing bracket that belongs to the opening one at `open`. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === '(') depth++;
    if (text[i] === ')' && --depth === 0) return i;
  }
  throw new Error(`unbalanced brackets in ${text}`);
}

/** A signature with types only: `func(t *Thread, a, b Value) Value` is `func(*Thread, Value, Value) Value`. */
export function normalize(signature: string): string {
  const end = closing(signature, 4);
  const params = typesOf(signature.slice(5, end));
  const rest = signature.slice(end + 1).trim();
  const results = rest.startsWith('(') ? typesOf(rest.slice(1, -1)) : rest === '' ? [] : [rest];
  const out =
    results.length > 1 ? ` (${results.join(', ')})` : results.length === 1 ? ` ${results[0] ?? ''}` : '';
  return `func(${params.join(', ')})${out}`;
}
