// A short run of the fuzzer: mutated sources give a tree or a `PySyntaxError`, nothing else.
import { expect, test } from 'vitest';
import { PySyntaxError } from '../../compiler/src/diagnostics/syntax-error.ts';
import { analyze } from '../../compiler/src/scope/analyze.ts';
import { parseModule } from '../../compiler/src/syntax/parse.ts';
import { readCases } from './cases.ts';
import { mutate } from './mutate.ts';
import { Random } from './random.ts';

const COUNT = 5000;

test(`${COUNT} mutated sources`, () => {
  const random = new Random(2027);
  const sources = readCases().map(({ source }) => source);
  let rejected = 0;
  for (let n = 0; n < COUNT; n++) {
    const source = mutate(random.pick(sources), random);
    try {
      analyze(parseModule(Buffer.from(source, 'latin1'), 'fuzz.py'));
    } catch (error) {
      expect(error, JSON.stringify(source)).toBeInstanceOf(PySyntaxError);
      rejected++;
    }
  }
  expect(rejected).toBeGreaterThan(COUNT / 2);
  expect(rejected).toBeLessThan(COUNT);
});
