/**
 * Runs test programs compiled by Grumpy and compares what they do with what CPython did.
 *
 * Programs are built many to an executable (linking takes longer than compiling a small program), in a few
 * bundles, so that no link becomes huge and a failing link takes only its own programs down.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildBundle } from '../../compiler/src/driver/index.ts';
import type { Bundle, BundleOutcome, BundleProgram } from '../../compiler/src/driver/index.ts';
import { formatOutcome, relocate } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import { projectRoot } from './programs.ts';
import type { Program } from './programs.ts';
import { mapLimited, run } from './run.ts';
import { waiting } from './waiting.ts';

/** What became of one program. */
export type Result =
  | { readonly kind: 'passed'; readonly program: Program }
  | { readonly kind: 'skipped'; readonly program: Program; readonly reason: string }
  /** Does not do it yet, and says so (waiting.ts). */
  | { readonly kind: 'waiting'; readonly program: Program; readonly reason: string }
  | {
      readonly kind: 'differs';
      readonly program: Program;
      readonly expected: string;
      readonly actual: string;
    }
  | { readonly kind: 'broken'; readonly program: Program; readonly reason: string };

/** What makes an executable of programs: `buildBundle`, or a test's own. */
export type Builder = (programs: readonly BundleProgram[], output: string) => Promise<Bundle>;

/** How many programs go into one executable. */
const bundleSize = 160;

/** Builds and runs the programs, `jobs` at a time; calls `done` with each result as it comes. */
export async function runSuite(
  programs: readonly Program[],
  jobs: number,
  done: (result: Result) => void,
  builder: Builder = buildBundle,
): Promise<void> {
  const wanted: Program[] = [];
  for (const program of programs) {
    const result = withoutRunning(program);
    if (result) done(result);
    else wanted.push(program);
  }
  for (let start = 0; start < wanted.length; start += bundleSize) {
    const part = wanted.slice(start, start + bundleSize);
    const bundle = await build(part, start / bundleSize, builder);
    const outcomes = bundle instanceof Error ? new Map<string, BundleOutcome>() : byId(bundle);
    const executable = bundle instanceof Error ? null : bundle.executable;
    const reason = bundle instanceof Error ? bundle.message : 'the bundle says nothing about this program';
    await mapLimited(part, jobs, async (program) => {
      const outcome = outcomes.get(program.id);
      done(outcome ? await check(program, outcome, executable) : { kind: 'broken', program, reason });
    });
  }
}

/** The result of a program that can't or mustn't run. */
function withoutRunning(program: Program): Result | undefined {
  const { skip } = program.directives;
  if (skip !== undefined) return { kind: 'skipped', program, reason: skip };
  if (existsSync(program.expectedFile)) return undefined;
  return { kind: 'broken', program, reason: 'nothing recorded: run "npm run record"' };
}

function byId(bundle: Bundle): Map<string, BundleOutcome> {
  return new Map(bundle.programs.map((outcome) => [outcome.id, outcome]));
}

/** Builds one bundle; an error of the build as a whole is given back, for its programs to report. */
async function build(
  programs: readonly Program[],
  number: number,
  builder: Builder,
): Promise<Bundle | Error> {
  const folder = path.join(projectRoot, '.cache', 'conformance');
  mkdirSync(folder, { recursive: true });
  const members = programs.map(({ id, file, name }) => ({ id, file, cwdRelativeName: name }));
  try {
    return await builder(members, path.join(folder, `bundle-${number}`));
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

async function check(program: Program, built: BundleOutcome, executable: string | null): Promise<Result> {
  const expected = readFileSync(program.expectedFile, 'utf8');
  const outcome = relocate(await outcomeOf(program, built, executable), program.cwd);
  const actual = formatOutcome(outcome);
  return judge(program, expected, actual);
}

/** What the comparison says of a program, with regard to those that wait. */
function judge(program: Program, expected: string, actual: string): Result {
  const wait = waiting.get(program.id);
  if (wait === undefined) {
    return actual === expected ? { kind: 'passed', program } : { kind: 'differs', program, expected, actual };
  }
  if (actual === expected) return { kind: 'broken', program, reason: 'works: take it off waiting.ts' };
  if (actual.includes(wait.says)) return { kind: 'waiting', program, reason: wait.reason };
  return { kind: 'differs', program, expected, actual };
}

/** What a user sees of a program: the driver's own words when it can't be compiled, else what it does. */
async function outcomeOf(
  program: Program,
  built: BundleOutcome,
  executable: string | null,
): Promise<Outcome> {
  const said = Buffer.from(built.stderr, 'latin1');
  if (!built.ok || executable === null) {
    const code = built.ok ? 1 : built.exitCode;
    return { stdout: Buffer.alloc(0), stderr: said, ending: { kind: 'exit', code } };
  }
  const outcome = await run({
    argv: [executable, ...program.directives.args],
    cwd: program.cwd,
    stdin: program.directives.stdin,
    env: built.env,
  });
  return { ...outcome, stderr: Buffer.concat([said, outcome.stderr]) };
}
