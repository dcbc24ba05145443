/** `npm run interop [-- FILTERS]`: runs the programs of tests/interop/programs and shows what differs. */
import os from 'node:os';
import { parseArgs } from 'node:util';
import { createTwoFilesPatch } from 'diff';
import { runSuite } from '../conformance/suite.ts';
import { interopBuilder, interopPrograms } from './expectations.ts';
import { manualPrograms } from './manual.ts';

const { positionals: filters } = parseArgs({ allowPositionals: true });
const chosen = [...interopPrograms(), ...manualPrograms()].filter(
  ({ id }) => filters.length === 0 || filters.some((filter) => id.includes(filter)),
);
let failed = 0;
await runSuite(
  chosen,
  os.availableParallelism(),
  (result) => {
    if (result.kind === 'passed') return;
    if (result.kind !== 'skipped') failed++;
    console.log(`${result.kind} ${result.program.id}`);
    if (result.kind === 'differs') {
      const patch = createTwoFilesPatch('', '', result.expected, result.actual, '', '', { context: 1 });
      console.log(patch.split('\n').slice(3).join('\n'));
    } else if (result.kind !== 'waiting') console.log(result.reason);
  },
  interopBuilder,
);
console.log(`${chosen.length} programs, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
