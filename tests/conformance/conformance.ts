/**
 * `npm run conformance [-- FILTERS] [--json] [--quiet] [--jobs N] [--interpret]`: compiles the test programs whose ids
 * contain one of the filters (default: all), runs them, and shows how what they do differs from what CPython did. With
 * `--interpret` the runtime's evaluator runs them instead.
 */
import os from 'node:os';
import { parseArgs } from 'node:util';
import { createTwoFilesPatch } from 'diff';
import pc from 'picocolors';
import { buildBundle, interpretedBundle } from '../../compiler/src/driver/index.ts';
import { findPrograms } from './programs.ts';
import type { Program } from './programs.ts';
import { runSuite } from './suite.ts';
import type { Result } from './suite.ts';
import { countOption } from '../../tools/options.ts';

/** No diff is shown beyond this many lines. */
const shownLines = 60;

function choosePrograms(filters: readonly string[]): Program[] {
  const all = findPrograms();
  if (filters.length === 0) return all;
  const chosen = all.filter(({ id }) => filters.some((filter) => id.includes(filter)));
  if (chosen.length === 0) throw new Error(`no program's id contains ${filters.join(' or ')}`);
  return chosen;
}

/** How a result differs from what it should be; empty for one that passed. */
function complaint(result: Result): string {
  switch (result.kind) {
    case 'passed':
    case 'skipped':
    case 'waiting':
      return '';
    case 'broken':
      return result.reason;
    case 'differs':
      return patch(result.expected, result.actual);
  }
}

/** The difference as a patch without its heading lines. */
function patch(expected: string, actual: string): string {
  const lines = createTwoFilesPatch('', '', expected, actual, '', '', { context: 2 }).split('\n').slice(3);
  const shown = lines.slice(0, shownLines);
  if (lines.length > shownLines) shown.push(`… ${lines.length - shownLines} more lines`);
  return shown.join('\n').trimEnd();
}

function coloured(text: string): string {
  const colour = (line: string): string => {
    if (line.startsWith('-')) return pc.red(line);
    return line.startsWith('+') ? pc.green(line) : line;
  };
  return text.split('\n').map(colour).join('\n');
}

function show(result: Result, quiet: boolean): void {
  if (result.kind === 'passed') return;
  const { id } = result.program;
  if (result.kind === 'skipped' || result.kind === 'waiting')
    console.log(`${pc.yellow(result.kind)} ${id}: ${result.reason}`);
  else if (quiet) console.log(`${pc.red('failed')} ${id}`);
  else console.log(`${pc.red('failed')} ${pc.bold(id)}\n${coloured(complaint(result))}\n`);
}

interface Summary {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

function summarize(results: readonly Result[]): Summary {
  const count = (...kinds: readonly Result['kind'][]): number =>
    results.filter(({ kind }) => kinds.includes(kind)).length;
  return {
    passed: count('passed'),
    failed: count('differs', 'broken'),
    skipped: count('skipped', 'waiting'),
  };
}

function asJson(results: readonly Result[]): string {
  const rows = results.map((result) => ({
    id: result.program.id,
    kind: result.kind,
    ...(result.kind === 'skipped' || result.kind === 'waiting' ? { reason: result.reason } : {}),
    ...(result.kind === 'differs' || result.kind === 'broken' ? { complaint: complaint(result) } : {}),
  }));
  return JSON.stringify({ ...summarize(results), results: rows }, null, 1);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      quiet: { type: 'boolean', default: false },
      interpret: { type: 'boolean', default: false },
      jobs: { type: 'string', default: String(os.availableParallelism()) },
    },
  });
  const results: Result[] = [];
  const builder = values.interpret ? interpretedBundle : buildBundle;
  const done = (result: Result): void => {
    results.push(result);
    if (!values.json) show(result, values.quiet);
  };
  await runSuite(choosePrograms(positionals), countOption('jobs', values.jobs), done, builder);
  const { passed, failed, skipped } = summarize(results);
  if (values.json) console.log(asJson(results));
  else console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  if (failed > 0) process.exitCode = 1;
}

await main();
