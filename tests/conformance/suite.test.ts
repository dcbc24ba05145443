import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Program } from './programs.ts';
import { runSuite } from './suite.ts';
import type { Builder, Result } from './suite.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'grumpy-suite-'));
afterAll(() => rmSync(folder, { recursive: true }));

function program(id: string, expected?: string, skip?: string): Program {
  const expectedFile = path.join(folder, `${id}.expected`);
  if (expected !== undefined) writeFileSync(expectedFile, expected);
  const directives = { args: ['arg'], stdin: 'input', skip };
  return { id, file: path.join(folder, `${id}.py`), cwd: folder, name: `${id}.py`, expectedFile, directives };
}

/** Builds a shell script that prints its program's id, arguments, input and folder; "bad" can't be compiled. */
const fakeBuilder: Builder = (programs) => {
  const output = path.join(folder, 'bundle');
  writeFileSync(output, '#!/bin/sh\necho $GRUMPY_PROGRAM $1; cat; echo; pwd >&2\n');
  chmodSync(output, 0o755);
  return Promise.resolve({
    executable: output,
    programs: programs
      .filter(({ id }) => id !== 'lost')
      .map(({ id }) =>
        id === 'bad'
          ? { id, ok: false as const, stderr: 'SyntaxError\n', exitCode: 1 }
          : { id, ok: true as const, env: { GRUMPY_PROGRAM: id }, stderr: 'warning\n' },
      ),
  });
};

async function resultsOf(programs: readonly Program[], builder: Builder): Promise<Map<string, Result>> {
  const results = new Map<string, Result>();
  await runSuite(programs, 2, (result) => results.set(result.program.id, result), builder);
  return results;
}

it('tells programs that do what is expected from all others', async () => {
  const good = '--- stdout\ngood arg\ninput\n--- stderr\nwarning\n{here}\n--- exit 0\n';
  const results = await resultsOf(
    [
      program('good', good),
      program('different', good),
      program('bad', '--- stdout\n--- stderr\nSyntaxError\n--- exit 1\n'),
      program('unrecorded'),
      program('skipped', good, 'a reason'),
      program('lost', good),
    ],
    fakeBuilder,
  );
  expect([...results].map(([id, { kind }]) => [id, kind]).sort()).toEqual([
    ['bad', 'passed'],
    ['different', 'differs'],
    ['good', 'passed'],
    ['lost', 'broken'],
    ['skipped', 'skipped'],
    ['unrecorded', 'broken'],
  ]);
  expect(results.get('different')).toMatchObject({ actual: good.replace('good', 'different') });
});

it('reports a failing build for each of its programs', async () => {
  const results = await resultsOf([program('a', ''), program('b', '')], () =>
    Promise.reject(new Error('the linker is gone')),
  );
  expect([...results.values()]).toMatchObject([
    { kind: 'broken', reason: 'the linker is gone' },
    { kind: 'broken', reason: 'the linker is gone' },
  ]);
});
