/**
 * `npm run record [-- paths]`: writes the `.expected` files of the programs at the given files and
 * folders (default: all) from what CPython 2.7.18 does.
 *
 * Every program runs twice, and one that doesn't do the same thing both times, shows an address, or
 * doesn't end in time is refused, because nothing can be compared with it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { parseArgs } from 'node:util';
import { findOracle, runOracle, whyRefused } from './oracle.ts';
import { formatOutcome } from './outcome.ts';
import { findPrograms } from './programs.ts';
import type { Program } from './programs.ts';
import { mapLimited } from './run.ts';

type Recording =
  | { readonly kind: 'written' | 'same' | 'skipped'; readonly program: Program }
  | { readonly kind: 'refused'; readonly program: Program; readonly reason: string };

async function record(oracle: string, program: Program): Promise<Recording> {
  if (program.directives.skip !== undefined) return { kind: 'skipped', program };
  const first = await runOracle(oracle, program);
  const second = await runOracle(oracle, program);
  const reason = whyRefused(first, second);
  if (reason !== undefined) return { kind: 'refused', program, reason };
  const text = formatOutcome(first);
  if (existsSync(program.expectedFile) && readFileSync(program.expectedFile, 'utf8') === text) {
    return { kind: 'same', program };
  }
  writeFileSync(program.expectedFile, text);
  return { kind: 'written', program };
}

async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const oracle = findOracle();
  const programs = findPrograms(positionals);
  const recordings = await mapLimited(programs, os.availableParallelism(), (program) =>
    record(oracle, program),
  );
  const count = { written: 0, same: 0, skipped: 0, refused: 0 };
  for (const recording of recordings) {
    count[recording.kind] += 1;
    if (recording.kind === 'written') console.log(`recorded ${recording.program.id}`);
    if (recording.kind === 'refused') console.error(`refused ${recording.program.id}: ${recording.reason}`);
  }
  console.log(
    `${count.written} recorded, ${count.same} unchanged, ${count.skipped} skipped, ${count.refused} refused`,
  );
  if (count.refused > 0) process.exitCode = 1;
}

await main();
