// Leaves out the programs that CPython's compiler refuses: a random program may delete a variable that is shared, say.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../conformance/run.ts';

const check = `import sys
for i, text in enumerate(open(sys.argv[1]).read().split('\\0')):
    try:
        compile(text, 'x', 'exec')
    except SyntaxError:
        print i
`;

/** The source without the functions that CPython can't compile. */
export async function accepted(source: string, oracle: string, folder: string): Promise<string> {
  const parts = source.split(/^(?=def program_)/m);
  const file = path.join(folder, 'parts');
  writeFileSync(file, parts.join('\0'));
  const { stdout } = await run({
    argv: [oracle, '-W', 'ignore', '-c', check, file],
    cwd: folder,
    stdin: '',
    seconds: 60,
  });
  const refused = new Set(stdout.toString('latin1').split('\n').filter(Boolean).map(Number));
  return parts.filter((_, i) => !refused.has(i)).join('');
}
