/** What became of one file of CPython's test suite, read from what `driver.py` printed. */

/** The tests of a file. */
export interface FileOutcome {
  readonly passed: readonly string[];
  /** Test → how it failed. */
  readonly failed: Readonly<Record<string, string>>;
  readonly skipped: readonly string[];
  /** Tests that `reasons.txt` leaves out. */
  readonly omitted: readonly string[];
  /** Why the file did not run to its end; empty when it did. */
  readonly broken: string;
}

const mark = '\u0001cpython-test ';

/** The last line of what a program printed on stderr: the exception that ended it. */
function lastLine(stderr: string): string {
  return stderr.trimEnd().split('\n').at(-1)?.slice(0, 300) ?? '';
}

/** Reads the report; `ending` says how the program ended, empty for a good end. */
export function readOutcome(stdout: string, stderr: string, ending: string): FileOutcome {
  const passed = new Set<string>();
  const skipped = new Set<string>();
  const omitted = new Set<string>();
  const failed = new Map<string, string>();
  let running = '';
  let ended = false;
  for (const line of stdout.split('\n')) {
    const at = line.indexOf(mark);
    if (at < 0) continue;
    const [kind = '', name = '', text = ''] = line.slice(at + mark.length).split('\t');
    switch (kind) {
      case 'start':
        running = name;
        break;
      case 'passed':
        passed.add(name);
        break;
      case 'skipped':
        skipped.add(name);
        break;
      case 'omitted':
        omitted.add(name);
        break;
      case 'failed':
        failed.set(name, text);
        break;
      case 'end':
        ended = true;
        break;
    }
    if (kind !== 'start') running = '';
  }
  for (const name of failed.keys()) passed.delete(name);
  if (running !== '') failed.set(running, ending || lastLine(stderr));
  const broken = ended ? '' : ending || lastLine(stderr) || 'the program ended early';
  return {
    passed: [...passed].sort(),
    failed: Object.fromEntries([...failed].sort(([a], [b]) => (a < b ? -1 : 1))),
    skipped: [...skipped].sort(),
    omitted: [...omitted].sort(),
    broken,
  };
}
