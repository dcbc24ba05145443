// Recorded trees: `ast.dump` with each place on a line of its own, so that differences can be read.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = process.env.GRUMPY_ROOT ?? process.cwd();

/** The folder of the recorded trees. */
export const TREES = join(root, 'tests/frontend/trees');

/** `ast.dump`'s text in lines. */
export function treeText(dumped: string): string {
  return `${dumped.replace(/(lineno=)/g, '\n$1')}\n`;
}

/** The recorded tree of a source. */
export function readTree(name: string): string {
  return readFileSync(join(TREES, name.replace(/py$/, 'ast')), 'utf8');
}
