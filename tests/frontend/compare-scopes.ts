// `npm run compare:scopes [-- FOLDER…]`: for every Python file of CPython 2.7's library and its tests (or of the
// folders given) scope analysis must give what CPython's `symtable` tells. Prints `N equal, N different`.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { PySyntaxError } from '../../compiler/src/diagnostics/syntax-error.ts';
import { analyze } from '../../compiler/src/scope/analyze.ts';
import { parseModule } from '../../compiler/src/syntax/parse.ts';
import { libraryOf, pythonFiles } from './library.ts';
import { findPython27, Oracle } from './oracle.ts';
import { comparableScopes } from './scopes-text.ts';

/** The digest of what we make of the scopes, as far as `symtable` tells of them. */
function scopesOf(bytes: Uint8Array): string | null {
  try {
    const text = comparableScopes(analyze(parseModule(bytes, 'x')).scopes);
    return createHash('md5').update(text).digest('hex');
  } catch (error) {
    if (error instanceof PySyntaxError) return null;
    throw error;
  }
}

async function main(): Promise<number> {
  const { positionals: given } = parseArgs({ allowPositionals: true });
  const python = findPython27();
  if (python === null) {
    process.stderr.write('no CPython 2.7 found (set PYTHON27)\n');
    return 2;
  }
  const oracle = new Oracle<{ readonly scopes: string | null }>(python, 'scopes_oracle.py');
  let equal = 0;
  let different = 0;
  for (const folder of given.length > 0 ? given : [libraryOf(python)])
    for (const file of pythonFiles(folder)) {
      const theirs = await oracle.ask(file);
      const ours = scopesOf(readFileSync(file));
      // `symtable` accepts what the code generator would reject; `compare:ast` compares the errors.
      if (ours === null || ours === theirs.scopes) equal++;
      else {
        different++;
        process.stdout.write(`${file}: scopes\n`);
      }
    }
  oracle.close();
  process.stdout.write(`${equal} equal, ${different} different\n`);
  return different === 0 ? 0 : 1;
}

process.exitCode = await main();
