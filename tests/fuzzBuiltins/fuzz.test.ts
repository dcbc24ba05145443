/** A short run of the fuzzer against what CPython did, as recorded; and the comparison itself. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareOutputs, grumpyRunner, smallest } from './fuzz.ts';
import { recordedFile, recordedRange } from './recorded.ts';

describe('comparison of outcomes', () => {
  it('finds cases that differ or are missing, and shows the shortest of a kind', () => {
    const expected = '0\ta + 1\t1\n1\ta\t2\n2\tb\tTypeError: x\n';
    const differences = compareOutputs(7, expected, '0\ta + 1\t5\n1\ta\t6\n');
    expect(differences.map(({ number }) => number)).toEqual(['0', '1', '2']);
    expect(smallest(differences).map(({ number }) => number)).toEqual(['1', '2']);
  });

  it('leaves out what is meant to differ', () => {
    expect(compareOutputs(7, "0\t'a'.encode('zlib')\tx\\x9ca\n", "0\t'a'.encode('zlib')\tx\\x9cb\n")).toEqual(
      [],
    );
  });
});

describe('random operations', () => {
  it('do what CPython did with them', async () => {
    const grumpy = await grumpyRunner();
    const actual = await grumpy(recordedRange);
    expect(compareOutputs(recordedRange.seed, readFileSync(recordedFile, 'latin1'), actual)).toEqual([]);
  });
});
