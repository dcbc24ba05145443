/**
 * `npm run projects [-- NAMES] [--interpret] [--verbose] [--seconds N] [--serve]`: runs the own tests of real projects, unchanged,
 * under CPython 2.7 and as compiled programs (or interpreted), and prints both counts and what `grumpy check` says.
 * Fails when a project passes less than 95 % of what it passes under CPython, not counting tests that skip themselves here
 * because a module is missing (six's of Tkinter). `--serve` puts load on a bottle application
 * instead, whose requests run on threads.
 *
 * What surprises: neither Python writes bytecode files, since Grumpy has none. The scripts that a test starts with
 * `sys.executable` are interpreted, for to compile each would take longer than its time limit.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { writeInterpreter } from '../conformance/interpreter.ts';
import { findOracle } from '../conformance/oracle.ts';
import { projectRoot } from '../conformance/programs.ts';
import { fetchPackages, fetchSource } from './fetch.ts';
import { type Project, projects } from './list.ts';
import { type Outcome, readReport } from './report.ts';
import { serve } from './serve.ts';
import { UsageError, countOption } from '../../tools/options.ts';

const grumpy = path.join(projectRoot, 'dist', 'grumpy.js');
const drivers = path.join(projectRoot, 'tests', 'projects', 'drivers');

/** How programs are started. */
interface Python {
  readonly command: readonly string[];
  /** What `sys.executable` is to be. */
  readonly executable: string;
}

/** A project in a folder of its own, where its tests may write. */
interface Checkout {
  readonly project: Project;
  readonly root: string;
  readonly scratch: string;
  readonly pythonPath: string;
  readonly seconds: number;
}

function start(checkout: Checkout, python: Python, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const [command = '', ...before] = python.command;
  return spawnSync(command, [...before, ...args], {
    cwd: path.join(checkout.root, checkout.project.folder),
    encoding: 'latin1',
    timeout: checkout.seconds * 1000,
    killSignal: 'SIGKILL',
    maxBuffer: 64 << 20,
    env: {
      ...process.env,
      PYTHONPATH: checkout.pythonPath,
      PYTHONDONTWRITEBYTECODE: '1',
      LANG: 'C.UTF-8',
      ...env,
    },
  });
}

/** Writes the program that runs a project's tests; what it names in a function that is never called gets compiled. */
function writeProgram({ project, scratch }: Checkout): string {
  const parts = ['report.py', `with_${project.driver}.py`].map((name) =>
    readFileSync(path.join(drivers, name), 'utf8'),
  );
  const list = project.tests.map((test) => `    '${test}',\n`).join('');
  const file = path.join(scratch, `run_${project.name.toLowerCase()}.py`);
  writeFileSync(file, [...parts, compiledToo(project), `run([\n${list}])\n`].join('\n\n'));
  return file;
}

function compiledToo(project: Project): string {
  if (project.driver !== 'unittest') return '';
  const lines = project.tests.map((name) => `    import ${name.replace(/:.*/, '')}\n`);
  return `def compiled_too():\n${lines.join('')}`;
}

function runTests(checkout: Checkout, python: Python): Outcome {
  const report = path.join(checkout.scratch, 'report');
  rmSync(report, { force: true });
  const { status, signal, stderr } = start(checkout, python, [writeProgram(checkout)], {
    PROJECT_REPORT: report,
    PROJECT_PYTHON: python.executable,
  });
  const last = stderr.trimEnd().split('\n').at(-1) ?? '';
  return readReport(report, signal ?? (status === 0 ? '' : `exit ${status}: ${last}`));
}

/** Runs command lines; an outcome's `output` says what each printed. */
function runCommands(checkout: Checkout, python: Python): Outcome {
  const output = new Map<string, string>();
  for (const line of checkout.project.tests) {
    const { status, stdout, stderr } = start(checkout, python, line.split(' '));
    output.set(line, JSON.stringify([status, stdout, stderr]));
  }
  return { passed: [...output.keys()], failed: new Map(), skipped: new Set(), ended: '', output };
}

function runProject(checkout: Checkout, python: Python): Outcome {
  return checkout.project.driver === 'commands' ? runCommands(checkout, python) : runTests(checkout, python);
}

/** Which of the tests that pass under CPython do not pass here, and how; not those that skip themselves here. */
function lost(expected: Outcome, got: Outcome): Map<string, string> {
  const passed = new Set(got.passed);
  const missing = new Map<string, string>();
  for (const test of expected.passed) {
    if (got.skipped.has(test)) continue;
    if (!passed.has(test)) missing.set(test, got.failed.get(test) ?? (got.ended || 'not run'));
    else if (got.output?.get(test) !== expected.output?.get(test)) missing.set(test, 'prints something else');
  }
  return missing;
}

function checkLine(checkout: Checkout): string {
  const target = path.join(checkout.root, checkout.project.path[0] ?? '');
  const { status, stdout } = start(checkout, { command: [process.execPath, grumpy], executable: '' }, [
    'check',
    target,
  ]);
  return `check: ${status === 0 ? 'nothing in the way' : (stdout.trimEnd().split('\n').at(-1) ?? '')}`;
}

function prepare(project: Project, oracle: string, scratch: string, seconds: number): Checkout {
  const root = path.join(scratch, 'source');
  cpSync(fetchSource(oracle, project), root, { recursive: true });
  const own = project.path.map((part) => path.join(root, part));
  const pythonPath = [...own, ...fetchPackages(oracle, project.packages)].join(path.delimiter);
  return { project, root, scratch, pythonPath, seconds };
}

function examine(project: Project, options: Options): boolean {
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'grumpy-project-'));
  try {
    const oracle = findOracle();
    const expected = runProject(prepare(project, oracle, scratch, options.seconds), {
      command: [oracle],
      executable: oracle,
    });
    rmSync(path.join(scratch, 'source'), { recursive: true, force: true });
    const checkout = prepare(project, oracle, scratch, options.seconds);
    const command = [process.execPath, grumpy, ...(options.interpret ? ['--interpret'] : [])];
    const got = runProject(checkout, { command, executable: writeInterpreter(scratch) });
    const missing = lost(expected, got);
    const skipped = expected.passed.filter((test) => got.skipped.has(test)).length;
    const kept = expected.passed.length - missing.size - skipped;
    const share = kept / Math.max(kept + missing.size, 1);
    const counts = [expected.passed.length, kept, missing.size, skipped];
    console.log(
      `${project.name.padEnd(12)} ${project.version.padEnd(8)}${counts.map((n) => String(n).padStart(9)).join('')}` +
        `${(100 * share).toFixed(1).padStart(9)} %  ${checkLine(checkout)}`,
    );
    if (expected.ended !== '') console.log(`    CPython did not get to the end: ${expected.ended}`);
    if (options.verbose) for (const [test, how] of missing) console.log(`    ${test}: ${how}`);
    return share >= 0.95;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

interface Options {
  readonly interpret: boolean;
  readonly verbose: boolean;
  readonly seconds: number;
}

/** Puts load on a bottle application, under CPython and compiled. */
async function serveBottle(): Promise<boolean> {
  const oracle = findOracle();
  const bottle = projects.find(({ name }) => name === 'bottle');
  if (!bottle) throw new Error('bottle is not in the list');
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'grumpy-serve-'));
  try {
    const { pythonPath } = prepare(bottle, oracle, scratch, 600);
    const env = { ...process.env, PYTHONPATH: pythonPath, PYTHONDONTWRITEBYTECODE: '1' };
    const app = path.join(drivers, 'bottle_app.py');
    const built = path.join(scratch, 'app');
    const { status, stderr } = spawnSync(process.execPath, [grumpy, 'build', app, '-o', built], {
      env,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    console.log('bottle on threads   requests    wrong   cpu ms a request');
    let good = true;
    for (const [name, command] of [['CPython', [oracle, app]] as const, ['Grumpy', [built]] as const]) {
      const { requests, wrong, cpu } = await serve(command, env, 40, 25);
      console.log(
        `${name.padEnd(17)}${String(requests).padStart(11)}${String(wrong).padStart(9)}${cpu.toFixed(2).padStart(19)}`,
      );
      good &&= wrong === 0;
    }
    return good;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      interpret: { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
      seconds: { type: 'string', default: '1200' },
      serve: { type: 'boolean', default: false },
    },
  });
  if (values.serve) {
    if (!(await serveBottle())) process.exitCode = 1;
    return;
  }
  const names = projects.map(({ name }) => name.toLowerCase());
  const given = positionals.map((name) => name.toLowerCase());
  const unknown = given.filter((name) => !names.includes(name));
  if (unknown.length > 0)
    throw new UsageError(`no such project: ${unknown.join(', ')}; there are ${names.join(', ')}`);
  const wanted = projects.filter(({ name }) => given.length === 0 || given.includes(name.toLowerCase()));
  console.log('project      version    CPython   Grumpy     lost  skipped    share');
  const options = { ...values, seconds: countOption('seconds', values.seconds) };
  if (!wanted.map((project) => examine(project, options)).every(Boolean)) process.exitCode = 1;
}

await main();
