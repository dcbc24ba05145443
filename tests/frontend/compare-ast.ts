// `npm run compare:ast [-- [--go] FOLDER…]`: every Python file of CPython 2.7's library and its tests (or of the folders
// given) must give CPython's tree, or CPython's error. Prints `N equal, N different` and fails when any differs. With
// --go it is the runtime's front end that must.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { difference, examine } from './examine.ts';
import { GoFrontEnd } from './go-front-end.ts';
import { libraryOf, pythonFiles } from './library.ts';
import { type Answer, findPython27, Oracle } from './oracle.ts';

async function main(): Promise<number> {
  const { values, positionals: given } = parseArgs({
    allowPositionals: true,
    options: { go: { type: 'boolean', default: false } },
  });
  const python = findPython27();
  if (python === null) {
    process.stderr.write('no CPython 2.7 found (set PYTHON27)\n');
    return 2;
  }
  const go = values.go ? new GoFrontEnd() : null;
  const oracle = new Oracle<Answer>(python, 'dump_oracle.py');
  let equal = 0;
  let different = 0;
  let milliseconds = 0;
  const one = async (file: string): Promise<void> => {
    const theirs = await oracle.ask(file);
    const bytes = readFileSync(file);
    const start = performance.now();
    const ours = go === null ? examine(bytes, file) : await go.askAboutFile(bytes, file);
    milliseconds += performance.now() - start;
    const how = difference(ours, theirs);
    if (how === null) equal++;
    else {
      different++;
      process.stdout.write(`${file}: ${how}\n`);
    }
  };
  for (const folder of given.length > 0 ? given : [libraryOf(python)])
    for (const file of pythonFiles(folder)) await one(file);
  oracle.close();
  go?.close();
  process.stdout.write(
    `${equal} equal, ${different} different (${(milliseconds / 1000).toFixed(1)} s in Grumpy)\n`,
  );
  return different === 0 ? 0 : 1;
}

process.exitCode = await main();
