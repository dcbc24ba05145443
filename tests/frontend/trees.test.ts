// The trees and scopes of the sources in `trees/` must be CPython 2.7's, as `npm run record:syntax` wrote them down.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../compiler/src/scope/analyze.ts';
import { dumpNode } from '../../compiler/src/syntax/dump-ast.ts';
import { parseModule } from '../../compiler/src/syntax/parse.ts';
import { readTree, treeText } from './trees.ts';
import { comparableScopes } from './scopes-text.ts';

const folder = join(import.meta.dirname, 'trees');

describe.each(readdirSync(folder).filter((name) => name.endsWith('.py')))('%s', (name) => {
  const source = readFileSync(join(folder, name));
  const parsed = parseModule(source, name);

  test('has the tree of CPython', () => {
    expect(treeText(dumpNode(parsed.module))).toBe(readTree(name));
  });

  test('has the scopes of CPython', () => {
    const recorded = readFileSync(join(folder, name.replace(/py$/, 'scopes')), 'utf8');
    expect(comparableScopes(analyze(parsed).scopes)).toBe(recorded);
  });
});
