/** Every program of tests/interop/programs as one test; all are built and run together, once. */
import os from 'node:os';
import { beforeAll, describe, expect, it } from 'vitest';
import { runSuite } from '../conformance/suite.ts';
import type { Result } from '../conformance/suite.ts';
import { expectedOutput, interopBuilder, interopPrograms } from './expectations.ts';
import { manualPrograms } from './manual.ts';

const programs = [...interopPrograms(), ...manualPrograms()];
const results = new Map<string, Result>();

beforeAll(async () => {
  const done = (result: Result): unknown => results.set(result.program.id, result);
  await runSuite(programs, os.availableParallelism(), done, interopBuilder);
}, 20 * 60_000);

describe('expectations', () => {
  it('are the comments in order', () => {
    expect(expectedOutput('print 1 #=> 1\nx = 2\nprint x\n#=> 2\n#=>\n')).toBe('1\n2\n\n');
  });
});

describe('interop', () => {
  it.each(programs.map((program) => program.id))('%s', (id) => {
    const result = results.get(id);
    if (result?.kind === 'differs') expect(result.actual).toBe(result.expected);
    else expect(result).toMatchObject({ kind: 'passed' });
  });
});
