/** The Python files of a project: what `grumpy check` looks at when it is given a folder. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

function isSkipped(folder: string, name: string): boolean {
  if (name.startsWith('.') || name === '__pycache__' || name === 'node_modules') return true;
  const full = path.join(folder, name);
  return existsSync(path.join(full, 'pyvenv.cfg')) || existsSync(path.join(full, 'bin', 'activate'));
}

/** All `.py` files below a folder, hidden folders, virtualenvs and caches left out; sorted. */
export function projectFiles(folder: string): string[] {
  const files: string[] = [];
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!isSkipped(folder, entry.name)) files.push(...projectFiles(full));
    } else if (entry.name.endsWith('.py')) {
      files.push(full);
    }
  }
  return files;
}

/** A module of a project: its dotted name from the topmost folder with an `__init__.py`, and that folder's parent. */
export interface ProjectModule {
  readonly file: string;
  readonly name: string;
  readonly root: string;
  readonly isPackage: boolean;
}

/** Tells which module a file is. */
export function projectModule(file: string): ProjectModule {
  const isPackage = path.basename(file) === '__init__.py';
  const parts = isPackage ? [] : [path.basename(file, '.py')];
  let folder = path.dirname(file);
  while (existsSync(path.join(folder, '__init__.py')) && path.dirname(folder) !== folder) {
    parts.unshift(path.basename(folder));
    folder = path.dirname(folder);
  }
  return { file, name: parts.join('.'), root: folder, isPackage };
}
