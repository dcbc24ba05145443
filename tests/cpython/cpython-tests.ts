/**
 * `npm run cpython-tests [-- NAMES] [--record] [--jobs N] [--seconds N] [--group N] [--verbose] [--interpret]`: runs files of
 * CPython 2.7's own test suite (all that `files.txt` lists, or those named) as compiled programs, prints a table, and
 * fails when a file is worse than its record in `expected-compiled.json`. `--record` writes what happened there and into
 * `table.md`; `--verbose` shows each failure, `--interpret` lets the runtime's evaluator run the files instead, which have a
 * record of their own.
 *
 * What surprises: files are built by the group into one executable, since linking is what takes long; each then runs in a
 * folder of its own, with a time limit. The scripts that a test starts with `sys.executable` are interpreted: to compile
 * each of them would take longer than the test itself has.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Bundle, buildBundle, interpretedBundle } from '../../compiler/src/driver/index.ts';
import { writeInterpreter } from '../conformance/interpreter.ts';
import { projectRoot } from '../conformance/programs.ts';
import { mapLimited, run } from '../conformance/run.ts';
import { type Mode, readExpected, regressions, writeExpected } from './expected.ts';
import { type FileOutcome, readOutcome } from './outcome.ts';
import { type Reasons, readReasons } from './reasons.ts';
import { percent, writeTable } from './table.ts';
import { countOption } from '../../tools/options.ts';

const here = path.join(projectRoot, 'tests', 'cpython');

/** The names in files.txt. */
function listedFiles(): string[] {
  const lines = readFileSync(path.join(here, 'files.txt'), 'utf8').split('\n');
  const names = lines.filter((line) => !line.startsWith('#')).flatMap((line) => line.split(/\s+/));
  return [...new Set(names.filter(Boolean))].sort();
}

/** Writes the program that runs a file of the suite. */
function writeProgram(folder: string, name: string): string {
  const place = path.join(folder, name);
  mkdirSync(place, { recursive: true });
  const file = path.join(place, `run_${name}.py`);
  writeFileSync(
    file,
    readFileSync(path.join(here, 'driver.py'), 'utf8').replace('NAME as', `test_${name} as`),
  );
  return file;
}

function failedOutcome(broken: string): FileOutcome {
  return { passed: [], failed: {}, skipped: [], omitted: [], broken };
}

/** What all files of a run have in common. */
interface Suite {
  readonly mode: Mode;
  readonly folder: string;
  readonly interpreter: string;
  readonly reasons: Reasons;
  readonly seconds: number;
  readonly jobs: number;
  readonly verbose: boolean;
  readonly record: boolean;
}

async function runFile(suite: Suite, bundle: Bundle, name: string): Promise<FileOutcome> {
  const { folder, seconds } = suite;
  const program = bundle.programs.find(({ id }) => id === name);
  if (!program) return failedOutcome('not built');
  if (!program.ok || bundle.executable === null) {
    const lines = program.ok ? 'not linked' : program.stderr.trimEnd();
    return failedOutcome(`not compiled: ${lines.split('\n').at(-1) ?? ''}`);
  }
  const cwd = path.join(folder, name);
  const argv = [bundle.executable];
  const launch = program.env['GRUMPY_LAUNCH']?.replace(/^executable=.*$/m, `executable=${suite.interpreter}`);
  const env = {
    ...program.env,
    ...(launch === undefined ? {} : { GRUMPY_LAUNCH: launch }),
    TMPDIR: cwd,
    LANG: 'C.UTF-8',
    HOME: os.homedir(),
    LEFT_OUT: suite.reasons.patterns('left out', name).join('\n'),
    NOT_RUN: suite.reasons.patterns('not run', name).join('\n'),
  };
  const { stdout, stderr, ending } = await run({ argv, cwd, stdin: '', env, seconds });
  const how = ending.kind === 'exit' ? '' : JSON.stringify(ending);
  return readOutcome(stdout.toString('latin1'), stderr.toString('latin1'), how);
}

function row(name: string, outcome: FileOutcome): string {
  const passed = outcome.passed.length;
  const failed = Object.keys(outcome.failed).length;
  const counts = [passed + failed, passed, failed, outcome.skipped.length, outcome.omitted.length].map((n) =>
    String(n).padStart(7),
  );
  const rate = percent(passed, passed + failed).padStart(9);
  return `${name.padEnd(18)}${counts.join('')}${rate}  ${outcome.broken}`.trimEnd();
}

function showTotals(outcomes: ReadonlyMap<string, FileOutcome>): void {
  let passed = 0;
  let failed = 0;
  for (const outcome of outcomes.values()) {
    passed += outcome.passed.length;
    failed += Object.keys(outcome.failed).length;
  }
  const broken = [...outcomes.values()].filter((outcome) => outcome.broken !== '').length;
  console.log(
    `\n${outcomes.size} files, ${passed + failed} tests: ${passed} passed (${percent(passed, passed + failed)}), ` +
      `${failed} failed; ${broken} files did not run to their end`,
  );
}

function build({ mode, folder }: Suite, names: readonly string[]): Promise<Bundle> {
  const programs = names.map((name) => ({
    id: name,
    file: writeProgram(folder, name),
    cwdRelativeName: `run_${name}.py`,
  }));
  return mode === 'interpreted'
    ? interpretedBundle(programs)
    : buildBundle(programs, path.join(os.tmpdir(), `grumpy-cpython-tests-${names[0] ?? ''}`));
}

/** Builds and runs some files; how they are worse than recorded goes to `worse`. */
async function runGroup(suite: Suite, names: readonly string[], worse: string[]) {
  const bundle = await build(suite, names);
  const expected = readExpected(suite.mode);
  const outcomes = new Map<string, FileOutcome>();
  await mapLimited(names, suite.jobs, async (name) => {
    const outcome = await runFile(suite, bundle, name);
    outcomes.set(name, outcome);
    console.log(row(name, outcome));
    if (suite.verbose)
      for (const [test, how] of Object.entries(outcome.failed)) console.log(`    ${test}: ${how}`);
    worse.push(...regressions(expected[name], outcome).map((text) => `test_${name}: ${text}`));
  });
  if (suite.mode === 'compiled' && bundle.executable !== null) rmSync(bundle.executable);
  if (suite.record) writeExpected(suite.mode, expected, outcomes);
  return outcomes;
}

/** Runs all files, a group at a time. */
async function runAll(suite: Suite, names: readonly string[], size: number): Promise<void> {
  console.log(`${'file'.padEnd(18)}  tests passed failed skipped omitted   passed  ended early by`);
  const outcomes = new Map<string, FileOutcome>();
  const worse: string[] = [];
  for (let at = 0; at < names.length; at += size) {
    const group = await runGroup(suite, names.slice(at, at + size), worse);
    for (const [name, outcome] of group) outcomes.set(name, outcome);
  }
  showTotals(outcomes);
  if (suite.record) writeTable(suite.reasons);
  else if (worse.length > 0) {
    console.log(`\nworse than recorded:\n${worse.join('\n')}`);
    process.exitCode = 1;
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      record: { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
      interpret: { type: 'boolean', default: false },
      jobs: { type: 'string', default: String(os.availableParallelism()) },
      seconds: { type: 'string', default: '120' },
      group: { type: 'string', default: '25' },
    },
  });
  const seconds = countOption('seconds', values.seconds);
  const jobs = countOption('jobs', values.jobs);
  const group = countOption('group', values.group);
  const names =
    positionals.length > 0 ? positionals.map((name) => name.replace(/^test_/, '')) : listedFiles();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'grumpy-cpython-tests-'));
  try {
    const suite: Suite = {
      mode: values.interpret ? 'interpreted' : 'compiled',
      folder,
      interpreter: writeInterpreter(folder),
      reasons: readReasons(),
      seconds,
      jobs,
      verbose: values.verbose,
      record: values.record,
    };
    await runAll(suite, names, group);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
