/**
 * Every test program as one test. All are built and run together, once; each test then waits for the result of its
 * own program.
 */
import os from 'node:os';
import { beforeAll, describe, expect, it } from 'vitest';
import { findPrograms } from './programs.ts';
import { runSuite } from './suite.ts';
import type { Result } from './suite.ts';

const programs = findPrograms();
const results = new Map<string, Result>();

beforeAll(async () => {
  await runSuite(programs, os.availableParallelism(), (result) => results.set(result.program.id, result));
}, 20 * 60_000);

describe('programs do what CPython does', () => {
  for (const program of programs) {
    it.skipIf(program.directives.skip !== undefined)(program.id, (context) => {
      const result = results.get(program.id);
      if (result?.kind === 'broken') expect.fail(result.reason);
      if (result?.kind === 'differs') expect(result.actual).toBe(result.expected);
      if (result?.kind === 'waiting') context.skip(result.reason);
      expect(result?.kind).toBe('passed');
    });
  }
});
