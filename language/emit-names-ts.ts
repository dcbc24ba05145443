// Unicode 5.2's character names → `character-names.generated.ts`: what `\N{…}` looks up, packed.
//
// One line a character in code-point order: `NAME`, or `NAME;STEP` where the code point isn't the next one (STEP in
// base 36). The names that follow a rule (ideographs, Hangul syllables) are left out; `character-names.ts` knows the rules.
import { brotliCompressSync, constants } from 'node:zlib';

/** Names that aren't in capitals are labels of blocks; the others follow a rule. */
const RULED = /[a-z]|^<|^CJK UNIFIED IDEOGRAPH|^HANGUL SYLLABLE/;

/** The text of the generated file. */
export function emitNamesTs(names: ReadonlyMap<number, string>): string {
  let last = -1;
  const lines: string[] = [];
  for (const [point, name] of [...names].sort(([a], [b]) => a - b)) {
    if (RULED.test(name)) continue;
    const step = point - last;
    lines.push(step === 1 ? name : `${name};${step.toString(36)}`);
    last = point;
  }
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  const packed = brotliCompressSync(lines.join('\n'), { params }).toString('base64');
  return `// Generated from @unicode/unicode-5.2.0 by \`npm run generate\`. Do not edit.

/** The character names of Unicode 5.2, packed as \`language/emit-names-ts.ts\` says: Brotli in base 64. */
export const PACKED_NAMES =
  '${packed}';
`;
}
