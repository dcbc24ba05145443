/** A short run of the fuzzer of the library's parsers against what CPython did, as recorded. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareOutputs, grumpyRunner } from '../fuzzBuiltins/fuzz.ts';
import { recordedFile, recordedRange } from './recorded.ts';

/** In milliseconds. The program imports a good part of the library, all of which may have to be compiled first. */
const limit = 1_200_000;

describe('bad input for the parsers of the standard library', () => {
  it('comes to what it came to under CPython', { timeout: limit }, async () => {
    const grumpy = await grumpyRunner('fuzzStdlib');
    const actual = await grumpy(recordedRange);
    expect(compareOutputs(recordedRange.seed, readFileSync(recordedFile, 'latin1'), actual)).toEqual([]);
  });
});
