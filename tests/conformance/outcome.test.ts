import { describe, expect, it } from 'vitest';
import { whyRefused } from './oracle.ts';
import { formatOutcome, relocate } from './outcome.ts';
import type { Ending, Outcome } from './outcome.ts';
import { parseDirectives } from './programs.ts';
import { mapLimited, run } from './run.ts';

function outcome(stdout: string | Buffer, ending: Ending = { kind: 'exit', code: 0 }): Outcome {
  return { stdout: Buffer.from(stdout), stderr: Buffer.from(''), ending };
}

describe('formatOutcome', () => {
  it('shows plain lines as they are', () => {
    expect(formatOutcome(outcome('a\\b\té\n'))).toBe('--- stdout\na\\b\té\n--- stderr\n--- exit 0\n');
  });

  it.each([
    ['no newline', 'ab', 'ab\\\n'],
    ['a backslash', 'a\\b', 'a\\\\b\\\n'],
    ['a byte that is not UTF-8', Buffer.from([0x61, 0xff, 0x0a]), 'a\\xff\n'],
    ['a control character', 'a\rb\n', 'a\\x0db\n'],
    ['a line like a section', '--- exit 0\n', '\\x2d-- exit 0\n'],
  ])('escapes a stream with %s', (_, bytes, shown) => {
    expect(formatOutcome(outcome(bytes))).toBe(`--- stdout escaped\n${shown}--- stderr\n--- exit 0\n`);
  });
});

it('relocate hides the folder', () => {
  expect(relocate(outcome('File "/a/é/m.py"\n'), '/a/é')).toEqual(outcome('File "{here}/m.py"\n'));
});

describe('whyRefused', () => {
  it('accepts two equal runs', () => {
    expect(whyRefused(outcome('a\n'), outcome('a\n'))).toBeUndefined();
  });

  it.each([
    ['runs that differ', outcome('a\n'), outcome('b\n'), 'two runs differ'],
    ['addresses', outcome('<X at 0x7f001234>\n'), outcome('<X at 0x7f001234>\n'), 'shows an address'],
    ['time-outs', outcome('', { kind: 'timeout', seconds: 3 }), outcome(''), 'timeout'],
  ])('refuses %s', (_, first, second, reason) => {
    expect(whyRefused(first, second)).toContain(reason);
  });
});

describe('parseDirectives', () => {
  it('reads arguments, input and the reason of a skip', () => {
    const source = '# Shows x.\n# args: a  b\n# stdin: one\\ntwo\\x41\n# skip: no sockets\n';
    expect(parseDirectives(source, 'x.py')).toEqual({
      args: ['a', 'b'],
      stdin: 'one\ntwoA',
      skip: 'no sockets',
    });
  });

  it('wants a reason', () => {
    expect(() => parseDirectives('# skip:\n', 'x.py')).toThrow('must give its reason');
  });
});

describe('run', () => {
  it('passes input and gives both streams and the exit code', async () => {
    const result = await run({ argv: ['sh', '-c', 'cat; echo e >&2; exit 3'], cwd: '/', stdin: 'in' });
    expect(formatOutcome(result)).toBe('--- stdout escaped\nin\\\n--- stderr\ne\n--- exit 3\n');
  });

  it('stops what runs too long', async () => {
    const result = await run({ argv: ['sleep', '30'], cwd: '/', stdin: '', seconds: 0.1 });
    expect(result.ending).toEqual({ kind: 'timeout', seconds: 0.1 });
  });

  it('stops what prints without end', async () => {
    expect((await run({ argv: ['yes'], cwd: '/', stdin: '' })).ending.kind).toBe('flood');
  });

  it('names a signal', async () => {
    const result = await run({ argv: ['sh', '-c', 'kill -TERM $$'], cwd: '/', stdin: '' });
    expect(result.ending).toEqual({ kind: 'signal', name: 'SIGTERM' });
  });
});

it('mapLimited keeps the order and the limit', async () => {
  let active = 0;
  let most = 0;
  const doubled = await mapLimited([30, 10, 20], 2, async (ms) => {
    most = Math.max(most, ++active);
    await new Promise((resolve) => setTimeout(resolve, ms));
    active--;
    return ms * 2;
  });
  expect([doubled, most]).toEqual([[60, 20, 40], 2]);
});
