/**
 * Facts about Python objects, as the probe programs print them: `subject | fact | value`, one a line.
 *
 * What CPython says is recorded in `.facts` files; what Grumpy says is compared with that. A fact that may
 * differ is listed in `omissions.txt`, with the reason.
 */

/** Facts by `subject | fact`. */
export type Facts = ReadonlyMap<string, string>;

/** A fact that Grumpy doesn't have as CPython has it. */
export interface Difference {
  readonly key: string;
  /** undefined: only Grumpy has it. */
  readonly expected: string | undefined;
  /** undefined: Grumpy lacks it. */
  readonly actual: string | undefined;
}

/** Facts that may differ: `*` in a pattern stands for anything. */
export interface Omission {
  readonly reason: string;
  readonly pattern: string;
}

const separator = ' | ';

/** Reads the output of a probe; lines that continue a value (an exception's text can have several) belong to it. */
export function parseFacts(text: string): Facts {
  const facts = new Map<string, string>();
  let key = '';
  for (const line of text.split('\n')) {
    const [subject, fact, ...value] = line.split(separator);
    if (fact !== undefined && value.length > 0) {
      key = `${subject}${separator}${fact}`;
      facts.set(key, value.join(separator));
    } else if (line !== '') {
      facts.set(key, `${facts.get(key) ?? ''}\n${line}`);
    }
  }
  return facts;
}

/** Reads a list of omissions: a comment gives the reason of the patterns that follow. */
export function parseOmissions(text: string): Omission[] {
  const omissions: Omission[] = [];
  let reason = '';
  let fresh = true;
  for (const line of text.split('\n')) {
    if (line.startsWith('#')) {
      const words = line.slice(1).trim();
      reason = fresh ? words : `${reason} ${words}`;
      fresh = false;
    } else if (line.trim() !== '') {
      if (reason === '') throw new Error(`no reason given for ${line}`);
      omissions.push({ reason, pattern: line.trim() });
      fresh = true;
    } else {
      fresh = true;
      reason = '';
    }
  }
  return omissions;
}

function matches(pattern: string, key: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's').test(key);
}

/** How Grumpy's facts differ from CPython's, omissions left out. */
export function compareFacts(
  expected: Facts,
  actual: Facts,
  omissions: readonly Omission[] = [],
): Difference[] {
  const keys = new Set([...expected.keys(), ...actual.keys()]);
  return [...keys]
    .map((key) => ({ key, expected: expected.get(key), actual: actual.get(key) }))
    .filter(({ expected, actual }) => expected !== actual)
    .filter(({ key }) => !omissions.some(({ pattern }) => matches(pattern, key)));
}

/** One difference for people to read. */
export function describeDifference({ key, expected, actual }: Difference): string {
  return `${key}\n  CPython: ${expected ?? '(nothing)'}\n  Grumpy:  ${actual ?? '(nothing)'}`;
}
