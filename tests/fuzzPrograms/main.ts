/**
 * `npm run fuzz:programs [-- --cases N --seed S --interpret | --both]`: random programs under CPython 2.7.18 and Grumpy,
 * compiled, interpreted or both; prints the first programs that do something else. The same seed makes the same programs.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findOracle } from '../conformance/oracle.ts';
import { projectRoot } from '../conformance/programs.ts';
import { run } from '../conformance/run.ts';
import { generatePrograms } from './generate.ts';
import { accepted } from './accepted.ts';
import { countOption } from '../../tools/options.ts';

/** How many programs make a file. */
const batch = 100;

/** How many differences are shown. */
const shown = 5;

/** What a run printed, a text a program. */
async function outputs(argv: readonly string[], cwd: string): Promise<Map<string, string>> {
  const { stdout, stderr, ending } = await run({ argv, cwd, stdin: '', seconds: 600 });
  const parts = `${stdout.toString('latin1')}`.split(/^# /m).slice(1);
  const found = new Map(parts.map((part) => [part.slice(0, part.indexOf('\n')), part]));
  if (ending.kind !== 'exit' || ending.code !== 0)
    found.set('the end', `${ending.kind} ${stderr.toString('latin1').slice(-2000)}`);
  return found;
}

function compare(
  mode: string,
  expected: Map<string, string>,
  actual: Map<string, string>,
  source: string,
): number {
  let differences = 0;
  for (const name of new Set([...expected.keys(), ...actual.keys()])) {
    if (expected.get(name) === actual.get(name)) continue;
    differences++;
    if (differences > shown) continue;
    const start = source.indexOf(`def ${name}():`);
    const text = start < 0 ? '' : source.slice(start, source.indexOf(`run(${name},`, start));
    console.log(
      `--- ${mode}: ${name}\n${text}--- CPython\n${expected.get(name)}--- Grumpy\n${actual.get(name)}`,
    );
  }
  return differences;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      cases: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
      interpret: { type: 'boolean', default: false },
      both: { type: 'boolean', default: false },
    },
  });
  const modes = values.both ? ['compiled', 'interpreted'] : [values.interpret ? 'interpreted' : 'compiled'];
  const cases = countOption('cases', values.cases);
  const firstSeed = countOption('seed', values.seed, 0);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'grumpy-fuzz-'));
  const grumpy = [process.execPath, path.join(projectRoot, 'dist', 'grumpy.js'), 'run'];
  const oracle = findOracle();
  let differences = 0;
  let done = 0;
  for (let seed = firstSeed; done < cases; seed++) {
    const source = await accepted(generatePrograms(seed, batch), oracle, folder);
    writeFileSync(path.join(folder, 'programs.py'), source);
    const expected = await outputs([oracle, 'programs.py'], folder);
    for (const mode of modes) {
      const flags = mode === 'interpreted' ? ['--interpret'] : [];
      const actual = await outputs([...grumpy, ...flags, 'programs.py'], folder);
      differences += compare(`${mode}, seed ${seed}`, expected, actual, source);
    }
    done += batch;
  }
  rmSync(folder, { recursive: true });
  console.log(`${done} programs, ${differences} differences`);
  process.exitCode = differences === 0 ? 0 : 1;
}

await main();
