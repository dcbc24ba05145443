// Unicode 5.2's character names → `names.bin`, which the runtime's package charnames embeds.
//
// First the words that names are made of, each with the space or hyphen that goes with it, the most frequent first, each
// ended by a newline; a NUL; then an entry a character in code-point order: a byte with the number of words, plus 0x80
// where the code point isn't the next one, then how far on it is (7 bits a byte, the lowest first, 0x80 on all but the
// last); then the words: one byte below SHORT, or SHORT plus the high part and a low byte. The names that follow a
// rule (ideographs, Hangul syllables) are left out; the package knows the rules.

const RULED = /[a-z]|^<|^CJK UNIFIED IDEOGRAPH|^HANGUL SYLLABLE/;
const SHORT = 192;

/** The words of a name; joined they are the name. */
function wordsOf(name: string): string[] {
  return name.split(/(?<= )|(?=-)/);
}

function varint(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...varint(value >> 7)];
}

/** The bytes of the file. */
export function emitNamesGo(names: ReadonlyMap<number, string>): Buffer {
  const rows = [...names].filter(([, name]) => !RULED.test(name)).sort(([a], [b]) => a - b);
  const counts = new Map<string, number>();
  for (const [, name] of rows)
    for (const word of wordsOf(name)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
  if (words.length > SHORT + (256 - SHORT) * 256) throw new Error(`too many words: ${words.length}`);
  const indices = new Map(words.map((word, index) => [word, index]));
  const bytes: number[] = [];
  let last = -1;
  for (const [point, name] of rows) {
    const parts = wordsOf(name);
    bytes.push(parts.length + (point === last + 1 ? 0 : 0x80));
    if (point !== last + 1) bytes.push(...varint(point - last));
    for (const part of parts) {
      const index = indices.get(part) ?? 0;
      if (index < SHORT) bytes.push(index);
      else bytes.push(SHORT + ((index - SHORT) >> 8), (index - SHORT) & 0xff);
    }
    last = point;
  }
  return Buffer.concat([Buffer.from(`${words.map((word) => `${word}\n`).join('')}\0`), Buffer.from(bytes)]);
}
