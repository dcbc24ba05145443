// The characters that `\N{…}` names: those of Unicode 5.2, which is CPython 2.7's version.
import { brotliDecompressSync } from 'node:zlib';
import { PACKED_NAMES } from './character-names.generated.ts';

/** The blocks whose characters are named by their code points. */
const IDEOGRAPHS: readonly (readonly [number, number])[] = [
  [0x3400, 0x4db5],
  [0x4e00, 0x9fcb],
  [0x20000, 0x2a6d6],
  [0x2a700, 0x2b734],
];

const LEADS = 'G GG N D DD R M B BB S SS  J JJ C K T P H'.split(' ');
const VOWELS = 'A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I'.split(' ');
const TAILS = ' G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H'.split(' ');
const FIRST_SYLLABLE = 0xac00;

let table: Map<string, number> | null = null;

function unpack(): Map<string, number> {
  const names = new Map<string, number>();
  let point = -1;
  for (const line of brotliDecompressSync(Buffer.from(PACKED_NAMES, 'base64'))
    .toString('latin1')
    .split('\n')) {
    const [name = '', step] = line.split(';');
    point += step === undefined ? 1 : parseInt(step, 36);
    names.set(name, point);
  }
  return names;
}

function ideograph(name: string): number | null {
  const digits = /^CJK UNIFIED IDEOGRAPH-([0-9A-F]{4,5})$/.exec(name)?.[1];
  if (digits === undefined) return null;
  const point = parseInt(digits, 16);
  return IDEOGRAPHS.some(([first, last]) => point >= first && point <= last) ? point : null;
}

function syllable(name: string): number | null {
  const parts = /^HANGUL SYLLABLE ([^AEIOUWY]*)([AEIOUWY]+)([^AEIOUWY]*)$/.exec(name);
  const [lead, vowel, tail] = [LEADS, VOWELS, TAILS].map((list, index) =>
    list.indexOf(parts?.[index + 1] ?? '?'),
  );
  if (lead === undefined || vowel === undefined || tail === undefined || Math.min(lead, vowel, tail) < 0)
    return null;
  return FIRST_SYLLABLE + (lead * VOWELS.length + vowel) * TAILS.length + tail;
}

/** The code point of the character called `name`, or null; the case counts only in names that follow a rule. */
export function characterByName(name: string): number | null {
  table ??= unpack();
  return table.get(name.toUpperCase()) ?? ideograph(name) ?? syllable(name);
}
