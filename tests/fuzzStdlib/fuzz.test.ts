/** A short run of the fuzzer of the library's parsers against what CPython did, as recorded. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareOutputs, grumpyRunner } from '../fuzzBuiltins/fuzz.ts';
import { recordedFile, recordedRange } from './recorded.ts';

describe('bad input for the parsers of the standard library', () => {
  it('comes to what it came to under CPython', async () => {
    const grumpy = await grumpyRunner('fuzzStdlib');
    const actual = await grumpy(recordedRange);
    expect(compareOutputs(recordedRange.seed, readFileSync(recordedFile, 'latin1'), actual)).toEqual([]);
  });
});
