/** The programs in docs/go-packages.md: blocks of Python with `#=>` comments, each a program of its own. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../conformance/programs.ts';
import type { Program } from '../conformance/programs.ts';
import { expectedOutput } from './expectations.ts';

const page = path.join(projectRoot, 'docs', 'go-packages.md');

/** The manual's programs, written out where they can be run. */
export function manualPrograms(): Program[] {
  const folder = path.join(projectRoot, '.cache', 'interop', 'manual');
  mkdirSync(folder, { recursive: true });
  const blocks = [...readFileSync(page, 'utf8').matchAll(/^```python\n([\s\S]*?)^```$/gm)];
  const programs = blocks.map((match) => match[1] ?? '').filter((text) => text.includes('#=>'));
  return programs.map((text, i) => {
    const name = `block${String(i + 1)}.py`;
    const file = path.join(folder, name);
    const expectedFile = file.replace(/\.py$/, '.expected');
    writeFileSync(file, text);
    writeFileSync(expectedFile, `--- stdout\n${expectedOutput(text)}--- stderr\n--- exit 0\n`);
    const directives = { args: [], stdin: '', skip: undefined };
    return { id: `manual/block${String(i + 1)}`, file, cwd: folder, name, expectedFile, directives };
  });
}
