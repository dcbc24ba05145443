// The Python files that the front end is compared on.
import { spawnSync } from 'node:child_process';
import { type Dirent, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** All Python files below a folder, or the one file. */
export function* pythonFiles(path: string): Generator<string> {
  if (statSync(path).isFile()) return yield path;
  const entries: Dirent[] = readdirSync(path, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.isDirectory()) yield* pythonFiles(join(path, entry.name));
    else if (entry.isFile() && entry.name.endsWith('.py')) yield join(path, entry.name);
  }
}

/** The folder of CPython's library. */
export function libraryOf(python: string): string {
  return dirname(
    spawnSync(python, ['-c', 'import os; print os.__file__'], { encoding: 'utf8' }).stdout.trim(),
  );
}
