/**
 * `npm run fuzz:loops [-- --functions N --seed S --print]`: random functions of loops under CPython 2.7.18 and Grumpy; prints the
 * calls whose outcomes differ. `--print` only prints the program that a seed makes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildBundle } from '../../compiler/src/driver/index.ts';
import { findOracle } from '../conformance/oracle.ts';
import { projectRoot } from '../conformance/programs.ts';
import { run } from '../conformance/run.ts';
import { makeLoops } from './generate.ts';
import { countOption } from '../../tools/options.ts';

const name = 'loops.py';
/** How long one run may take. */
const seconds = 100;

async function outputOf(
  argv: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<string[]> {
  const { stdout } = await run({ argv, cwd, stdin: '', env, seconds });
  return stdout.toString('latin1').split('\n');
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      functions: { type: 'string', default: '100' },
      seed: { type: 'string', default: '1' },
      print: { type: 'boolean' },
    },
  });
  const text = makeLoops(countOption('seed', values.seed, 0), countOption('functions', values.functions));
  if (values.print) {
    process.stdout.write(text);
    return;
  }
  const folder = path.join(projectRoot, '.cache', 'fuzz-loops');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, name);
  writeFileSync(file, text);
  const bundle = await buildBundle(
    [{ id: 'loops', file, cwdRelativeName: name }],
    path.join(folder, 'program'),
  );
  const [built] = bundle.programs;
  if (!built?.ok || bundle.executable === null)
    throw new Error(built?.ok === false ? built.stderr : 'not built');
  const [expected, actual] = await Promise.all([
    outputOf([findOracle(), '-W', 'ignore', '-B', name], folder, {}),
    outputOf([bundle.executable], folder, built.env),
  ]);
  const differing = expected.filter((line, i) => line !== actual[i]);
  for (const line of differing.slice(0, 5))
    console.log(`CPython: ${line}\nGrumpy:  ${actual[expected.indexOf(line)] ?? 'nothing'}`);
  console.log(`${expected.length - 1} calls, ${differing.length} differences`);
  process.exitCode = differing.length === 0 && expected.length > 1 ? 0 : 1;
}

await main();
