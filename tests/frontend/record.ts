// `npm run record:syntax`: has CPython 2.7 say what it makes of every bad source, and of the sources in `trees/`, and
// writes it down beside them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { caseFiles, readCaseFile, writeCaseFile } from './cases.ts';
import { type Answer, findPython27, Oracle } from './oracle.ts';
import { TREES, treeText } from './trees.ts';

parseArgs(); // there are no options
const python = findPython27();
if (python === null) throw new Error('no CPython 2.7 found (set PYTHON27)');
const cwd = mkdtempSync(join(tmpdir(), 'grumpy-record-'));
for (const file of caseFiles()) {
  const cases = readCaseFile(file).flatMap((one) => {
    writeFileSync(join(cwd, 'case.py'), one.source, 'latin1');
    const { stderr, status } = spawnSync(python, ['case.py'], { cwd, encoding: 'latin1' });
    if (status === 1 && !stderr.startsWith('Traceback')) return [{ ...one, stderr }];
    process.stdout.write(`${file}: ${one.name}: CPython accepts it, so it is dropped\n`);
    return [];
  });
  writeCaseFile(file, cases);
  process.stdout.write(`${file}: ${cases.length} recorded\n`);
}
rmSync(cwd, { recursive: true });

const trees = new Oracle<Answer>(python, 'dump_oracle.py', ['--dump']);
const scopes = new Oracle<{ readonly scopes: string | null }>(python, 'scopes_oracle.py', ['--dump']);
for (const name of readdirSync(TREES).filter((file) => file.endsWith('.py'))) {
  const path = join(TREES, name);
  const { tree, error } = await trees.ask(path);
  if (tree === null) throw new Error(`${name}: ${JSON.stringify(error)}`);
  writeFileSync(path.replace(/py$/, 'ast'), treeText(tree));
  writeFileSync(path.replace(/py$/, 'scopes'), (await scopes.ask(path)).scopes ?? '');
}
trees.close();
scopes.close();
