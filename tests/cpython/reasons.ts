/**
 * `reasons.txt`: which of CPython's tests are left out by name, and why those fail that stay in.
 *
 * A line is `file test: reason`, and `*` in a test stands for anything. Two headings divide the file: `[left out]` are
 * tests that are neither run nor counted, `[fails]` are run and counted as failed.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../conformance/programs.ts';

interface Reason {
  readonly kind: 'left out' | 'fails';
  readonly file: string;
  readonly pattern: string;
  readonly text: string;
}

/** The contents of `reasons.txt`. */
export class Reasons {
  readonly #reasons: readonly Reason[];

  constructor(text: string) {
    this.#reasons = parse(text);
  }

  /** The patterns of a file's tests that are not run. */
  leftOut(file: string): string[] {
    return this.#of('left out', file).map(({ pattern }) => pattern);
  }

  /** Why a test is left out or fails; empty when nothing is written of it. */
  why(kind: Reason['kind'], file: string, test: string): string {
    return this.#of(kind, file).find(({ pattern }) => fits(pattern, test))?.text ?? '';
  }

  #of(kind: Reason['kind'], file: string): Reason[] {
    return this.#reasons.filter((reason) => reason.kind === kind && fits(reason.file, file));
  }
}

/** Reads the file in the tree. */
export function readReasons(): Reasons {
  return new Reasons(readFileSync(path.join(projectRoot, 'tests', 'cpython', 'reasons.txt'), 'utf8'));
}

function parse(text: string): Reason[] {
  const reasons: Reason[] = [];
  let kind: Reason['kind'] | null = null;
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    if (line === '[left out]' || line === '[fails]') {
      kind = line === '[fails]' ? 'fails' : 'left out';
      continue;
    }
    const found = /^(\S+) ([^:]+): (.+)$/.exec(line);
    if (!found || kind === null) throw new Error(`tests/cpython/reasons.txt: not understood: ${line}`);
    const [, file = '', pattern = '', why = ''] = found;
    reasons.push({ kind, file, pattern, text: why });
  }
  return reasons;
}

function fits(pattern: string, name: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(name);
}
