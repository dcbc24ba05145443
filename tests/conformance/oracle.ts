/**
 * Finds CPython 2.7.18, the oracle that expected results are recorded from, and runs programs under it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { run } from './run.ts';
import { endingLine, formatOutcome, relocate } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import type { Program } from './programs.ts';

const wantedVersion = '2.7.18';

/** The oracle's executable: `$GRUMPY_ORACLE`, else pyenv's, else the first fitting `python2.7` in PATH. */
export function findOracle(): string {
  const pyenv = process.env['PYENV_ROOT'] ?? path.join(os.homedir(), '.pyenv');
  const candidates = [
    process.env['GRUMPY_ORACLE'],
    path.join(pyenv, 'versions', wantedVersion, 'bin', 'python2.7'),
    ...(process.env['PATH'] ?? '').split(path.delimiter).map((folder) => path.join(folder, 'python2.7')),
  ];
  const found = candidates.find((file) => file !== undefined && existsSync(file) && isOracle(file));
  if (found === undefined) {
    throw new Error(
      `CPython ${wantedVersion} not found: set GRUMPY_ORACLE, or "pyenv install ${wantedVersion}"`,
    );
  }
  return found;
}

/** Whether an executable is the right version, with 4-byte unicode characters. */
function isOracle(file: string): boolean {
  const code = 'import sys; print "%d.%d.%d %x" % (sys.version_info[:3] + (sys.maxunicode,))';
  return spawnSync(file, ['-c', code], { encoding: 'utf8' }).stdout?.trim() === `${wantedVersion} 10ffff`;
}

/** Runs a program under the oracle, as a user would in the program's folder. */
export async function runOracle(oracle: string, program: Program): Promise<Outcome> {
  const outcome = await run({
    argv: [oracle, program.name, ...program.directives.args],
    cwd: program.cwd,
    stdin: program.directives.stdin,
  });
  return relocate(outcome, program.cwd);
}

/** Why two runs of a program can't serve as its expected result; undefined if they can. */
export function whyRefused(first: Outcome, second: Outcome): string | undefined {
  const { ending } = first;
  if (ending.kind === 'timeout' || ending.kind === 'flood') return endingLine(ending);
  const text = formatOutcome(first);
  if (text !== formatOutcome(second)) return 'two runs differ';
  const address = / at 0x[0-9a-f]{6,}/.exec(text);
  if (address) return `shows an address: "${address[0].trim()}"`;
  return text.includes(os.homedir() + path.sep) ? 'shows a path of this machine' : undefined;
}
