/**
 * `npm run fuzz:stdlib [-- --cases N --seed S --record]`: bad input for the parsers and decoders of the standard library,
 * under CPython 2.7.18 and Grumpy; prints the shortest example of each kind of difference. The same seed makes the same cases.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  compareOutputs,
  type Difference,
  grumpyRunner,
  oracleRunner,
  smallest,
} from '../fuzzBuiltins/fuzz.ts';
import { recordedFile, recordedRange } from './recorded.ts';
import { countOption } from '../../tools/options.ts';

/** How many cases one run of the program has. */
const batch = 5000;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      cases: { type: 'string', default: '20000' },
      seed: { type: 'string', default: '1' },
      record: { type: 'boolean' },
    },
  });
  const oracle = oracleRunner('fuzzStdlib');
  if (values.record) {
    writeFileSync(recordedFile, await oracle(recordedRange), 'latin1');
    return;
  }
  const grumpy = await grumpyRunner('fuzzStdlib');
  const cases = countOption('cases', values.cases);
  const firstSeed = countOption('seed', values.seed, 0);
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

await main();
