// The runtime's front end must give what the compiler's gives: a tree and scopes, or an error.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SourceMode } from '../../compiler/src/source/source.ts';
import { readCases } from './cases.ts';
import { difference, examine, examineScopes } from './examine.ts';
import { GoFrontEnd } from './go-front-end.ts';
import { mutate } from './mutate.ts';
import { Random } from './random.ts';
import { TREES } from './trees.ts';

const COUNT = 2000;
let go: GoFrontEnd;

beforeAll(() => {
  go = new GoFrontEnd();
}, 300_000);

afterAll(() => go.close());

/** How the two differ on a source, or null. Late errors show no lines: there is no such file. */
async function compared(source: string, mode: SourceMode): Promise<string | null> {
  const bytes = Buffer.from(source, 'latin1');
  const ours = examine(bytes, '<stdin>', mode);
  const theirs = await go.ask({ source, filename: '<stdin>', mode: mode === 'file' ? 'file' : 'exec' });
  const how = difference(ours, theirs);
  if (how !== null || ours.error !== null) return how;
  return examineScopes(bytes, '<stdin>', mode) === theirs.scopes ? null : 'scopes';
}

async function expectEqual(sources: readonly string[], mode: SourceMode): Promise<void> {
  const results = await Promise.all(sources.map((source) => compared(source, mode)));
  const different = sources.filter((_source, index) => results[index] !== null);
  expect(different.map((source) => [source, results[sources.indexOf(source)]])).toEqual([]);
}

test('the recorded bad sources', async () => {
  const sources = readCases().map(({ source }) => source);
  expect(sources.length).toBeGreaterThan(500);
  await expectEqual(sources, 'file');
  await expectEqual(
    sources.map((source) => source.replaceAll('\0', '')),
    'string',
  );
});

test('the recorded trees', async () => {
  const names = readdirSync(TREES).filter((name) => name.endsWith('.py'));
  expect(names.length).toBeGreaterThan(3);
  await expectEqual(
    names.map((name) => readFileSync(join(TREES, name), 'latin1')),
    'file',
  );
});

test.each(['file', 'string'] as const)(`${COUNT} mutated sources, read as a %s`, async (mode) => {
  const random = new Random(2029);
  const sources = readCases().map(({ source }) => source);
  const mutated = Array.from({ length: COUNT }, () => mutate(random.pick(sources), random));
  await expectEqual(
    mutated.map((source) => (mode === 'string' ? source.replaceAll('\0', '') : source)),
    mode,
  );
});
