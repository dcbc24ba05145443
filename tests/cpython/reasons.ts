/**
 * `reasons.txt`: which of CPython's tests are left out by name, and why those fail that stay in.
 *
 * A line is `file test: reason`, and `*` in a test stands for anything. Three headings divide the file: `[left out]` are
 * tests that are neither run nor counted, `[not run]` are counted as failed, but would hang or end the whole file if they
 * were run, and `[fails]` are run and fail.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../conformance/programs.ts';

type Kind = 'left out' | 'not run' | 'fails';

interface Reason {
  readonly kind: Kind;
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

  /** The files that something is written of. */
  files(): string[] {
    return [...new Set(this.#reasons.map(({ file }) => file))];
  }

  /** The patterns of a file's tests of one kind. */
  patterns(kind: Kind, file: string): string[] {
    return this.#of(kind, file).map(({ pattern }) => pattern);
  }

  /** Why a test is left out or fails; empty when nothing is written of it. */
  why(file: string, test: string): string {
    return this.#reasons.find((r) => r.file === file && fits(r.pattern, test))?.text ?? '';
  }

  #of(kind: Kind, file: string): Reason[] {
    return this.#reasons.filter((reason) => reason.kind === kind && reason.file === file);
  }
}

/** Reads the file in the tree. */
export function readReasons(): Reasons {
  return new Reasons(readFileSync(path.join(projectRoot, 'tests', 'cpython', 'reasons.txt'), 'utf8'));
}

function parse(text: string): Reason[] {
  const reasons: Reason[] = [];
  let kind: Kind | null = null;
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    if (line === '[left out]' || line === '[not run]' || line === '[fails]') {
      kind = line.slice(1, -1) as Kind;
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
