/**
 * Every test program as two tests: compiled and interpreted. All are built and run together, once; each test then waits
 * for the result of its own program.
 */
import os from 'node:os';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildBundle, interpretedBundle } from '../../compiler/src/driver/index.ts';
import { findPrograms } from './programs.ts';
import { runSuite } from './suite.ts';
import type { Builder, Result } from './suite.ts';

const programs = findPrograms();

function suite(mode: string, builder: Builder): void {
  const results = new Map<string, Result>();
  describe(`programs do what CPython does, ${mode}`, () => {
    beforeAll(async () => {
      const done = (result: Result): void => void results.set(result.program.id, result);
      await runSuite(programs, os.availableParallelism(), done, builder);
    }, 20 * 60_000);
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
}

suite('compiled', buildBundle);
suite('interpreted', interpretedBundle);
