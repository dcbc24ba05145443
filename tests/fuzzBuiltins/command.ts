/** The command that runs one of the suites of random cases (fuzz.ts): what `npm run fuzz:builtins` and `fuzz:stdlib` are. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { countOption } from '../../tools/options.ts';
import { compareOutputs, type Difference, grumpyRunner, oracleRunner, smallest } from './fuzz.ts';
import type { Range, Suite } from './fuzz.ts';

/** A suite, and the cases of it whose outcome is recorded. */
export interface FuzzedSuite {
  readonly suite: Suite;
  /** How many cases one run of the program has. */
  readonly batch: number;
  readonly recordedFile: string;
  readonly recordedRange: Range;
}

/** Runs the command with the options `--cases N --seed S --record`. */
export async function fuzzCommand({ suite, batch, recordedFile, recordedRange }: FuzzedSuite): Promise<void> {
  const { values } = parseArgs({
    options: {
      cases: { type: 'string', default: '20000' },
      seed: { type: 'string', default: '1' },
      record: { type: 'boolean' },
    },
  });
  const cases = countOption('cases', values.cases);
  const firstSeed = countOption('seed', values.seed, 0);
  const oracle = oracleRunner(suite);
  if (values.record) {
    writeFileSync(recordedFile, await oracle(recordedRange), 'latin1');
    return;
  }
  const grumpy = await grumpyRunner(suite);
  const differences: Difference[] = [];
  for (let done = 0, seed = firstSeed; done < cases; done += batch, seed++) {
    const range = { seed, first: 0, count: Math.min(batch, cases - done) };
    const [expected, actual] = await Promise.all([oracle(range), grumpy(range)]);
    differences.push(...compareOutputs(seed, expected, actual));
  }
  for (const { seed, number, tried, expected, actual } of smallest(differences))
    console.log(`seed ${seed}, case ${number}: ${tried}\n  CPython: ${expected}\n  Grumpy:  ${actual}`);
  console.log(`${cases} cases, ${differences.length} differences`);
  process.exitCode = differences.length === 0 ? 0 : 1;
}
