/** Differences from CPython that the fuzzer meets and that are meant to be, each with its reason. */
import type { Difference } from './fuzz.ts';

interface Expected {
  readonly reason: string;
  readonly matches: (difference: Difference) => boolean;
}

const expected: readonly Expected[] = [
  {
    reason: 'what zlib makes of data depends on the compressor; both can be unpacked',
    matches: ({ tried, actual }) => /'zlib'/.test(tried) && /x\\+x9c/.test(actual),
  },
  {
    reason: 'objects without an order of their own are ordered by their places in memory',
    matches: ({ tried }) =>
      /xrange\(.* [<>]=? xrange|cmp\(xrange.*, xrange|Old\(\).*Bad\(\)|Bad\(\).*Old\(\)|cmp\(.*set\(/.test(
        tried,
      ),
  },
  {
    reason: 'a size that the data only claims is not allocated before it is read',
    matches: ({ tried, expected }) => tried.startsWith('marshal.loads') && expected === 'MemoryError: ',
  },
];

/** Whether a difference is one of those. */
export function expectedToDiffer(difference: Difference): boolean {
  return expected.some(({ matches }) => matches(difference));
}
