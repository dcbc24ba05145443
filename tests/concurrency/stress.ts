/**
 * `npm run stress [-- NAMES...] [--ops N] [--race] [--procs 2,16]`: mixed operations on every kind of shared object by 16
 * threads, with invariants checked afterwards, and the litmus tests. `--ops` is the number of operations of each thread (at
 * 62,500 they are a million in all); `--race` builds with Go's race detector, which reports what is not ordered.
 */
import { parseArgs } from 'node:util';
import { buildProgram, runProgram } from './programs.ts';
import { countOption } from '../../tools/options.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ops: { type: 'string', default: '62500' },
    procs: { type: 'string', default: '2,16' },
    race: { type: 'boolean', default: false },
  },
});

const ops = countOption('ops', values.ops);
const processors = values.procs.split(',').map((text) => countOption('procs', text));

let failed = false;
for (const [name, size] of [
  ['stress', ops],
  ['litmus', ops * 4],
] as const) {
  const program = buildProgram(name, values.race);
  for (const procs of processors) {
    console.log(`${name}, GOMAXPROCS=${procs}${values.race ? ', with the race detector' : ''}`);
    const args = [String(size), ...(name === 'stress' ? positionals : [])];
    const { out, err, code } = runProgram(program.file, args, procs, 3600);
    console.log(out);
    const races = err.split('WARNING: DATA RACE').length - 1;
    if (code !== 0 || races > 0) {
      failed = true;
      console.log(`exit code ${code}, ${races} data races\n${err.slice(0, 20_000)}`);
    }
  }
  program.remove();
}
process.exitCode = failed ? 1 : 0;
