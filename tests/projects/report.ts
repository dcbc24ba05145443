/** What became of a project's tests, read from the file that its driver wrote (drivers/report.py). */
import { existsSync, readFileSync } from 'node:fs';

/** The tests of a project. */
export interface Outcome {
  readonly passed: readonly string[];
  /** Test → how it failed. */
  readonly failed: ReadonlyMap<string, string>;
  readonly skipped: ReadonlySet<string>;
  /** Why the run did not come to its end; empty when it did. */
  readonly ended: string;
  /** Command line → what it printed and its status, for projects that are tried by commands. */
  readonly output?: ReadonlyMap<string, string>;
}

/** Reads a report; `ending` says how the program ended, empty for a good end. A test that also failed did not pass. */
export function readReport(file: string, ending: string): Outcome {
  const passed = new Set<string>();
  const failed = new Map<string, string>();
  const skipped = new Set<string>();
  let ended = false;
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  for (const line of lines) {
    const [kind = '', name = '', text = ''] = line.split('\t');
    if (kind === 'passed') passed.add(name);
    else if (kind === 'failed') failed.set(name, text);
    else if (kind === 'skipped') skipped.add(name);
    else if (kind === 'end') ended = true;
  }
  for (const name of failed.keys()) passed.delete(name);
  return { passed: [...passed], failed, skipped, ended: ended ? '' : ending || 'ended early' };
}
