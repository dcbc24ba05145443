/**
 * Finds the Python source of the 2.7 standard library: the user's own copy, none is part of Grumpy.
 * In order: `--stdlib`, `$GRUMPY_STDLIB`, the CPython 2.7 that `python2.7` on PATH leads to (pyenv's
 * shims included), the usual folders, and the npm package `pypyjs`, which Grumpy depends on.
 */
import { readdirSync, realpathSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { cacheFolder } from './cacheFolder.ts';
import { UserError } from './errors.ts';
import { pypyjsLibrary } from './pypyjsLibrary.ts';

/** A standard library: its folder and where that was found. */
export interface Stdlib {
  readonly folder: string;
  readonly origin: string;
}

function exists(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false }) !== undefined;
}

/** Whether a folder holds the library of Python 2 (`os.py`, and `UserDict.py`, which 3 has not). */
function isStdlib(folder: string): boolean {
  return exists(path.join(folder, 'os.py')) && exists(path.join(folder, 'UserDict.py'));
}

function asStdlib(folder: string): string | null {
  for (const candidate of [folder, path.join(folder, 'lib', 'python2.7'), path.join(folder, 'Lib')]) {
    if (isStdlib(candidate)) return candidate;
  }
  return null;
}

function named(folder: string, origin: string): Stdlib {
  const found = asStdlib(path.resolve(folder));
  if (!found)
    throw new UserError(`${origin}: no Python 2.7 standard library in ${folder} (os.py is not there)`, 2);
  return { folder: found, origin };
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function pyenvFolders(env: NodeJS.ProcessEnv): string[] {
  const root = env.PYENV_ROOT ?? path.join(os.homedir(), '.pyenv');
  const versions = listFolder(path.join(root, 'versions')).filter((name) => /^2\.7(\.|$)/.test(name));
  return versions.reverse().map((name) => path.join(root, 'versions', name));
}

function pathFolders(env: NodeJS.ProcessEnv): string[] {
  const folders: string[] = [];
  for (const folder of (env.PATH ?? '').split(path.delimiter)) {
    if (!path.isAbsolute(folder) || !exists(path.join(folder, 'python2.7'))) continue;
    try {
      folders.push(path.dirname(path.dirname(realpathSync(path.join(folder, 'python2.7')))));
    } catch {
      // A dangling link: not an installation.
    }
  }
  return folders;
}

function usualFolders(): string[] {
  return [
    '/usr/local',
    '/usr',
    '/opt/homebrew/opt/python@2',
    '/usr/local/opt/python@2',
    '/Library/Frameworks/Python.framework/Versions/2.7',
    '/System/Library/Frameworks/Python.framework/Versions/2.7',
    '/opt/python2.7',
    'C:\\Python27',
  ];
}

/** Finds the standard library's source; null when the machine has none. */
export function findStdlib(option: string | null, env: NodeJS.ProcessEnv): Stdlib | null {
  if (option !== null) return named(option, '--stdlib');
  if (env.GRUMPY_STDLIB) return named(env.GRUMPY_STDLIB, 'GRUMPY_STDLIB');
  const groups: readonly (readonly [string, string[]])[] = [
    ['python2.7 on PATH', pathFolders(env)],
    ['pyenv', pyenvFolders(env)],
    ['installed CPython 2.7', usualFolders()],
  ];
  for (const [origin, folders] of groups) {
    for (const folder of folders) {
      const found = asStdlib(folder);
      if (found) return { folder: found, origin };
    }
  }
  const fromNpm = pypyjsLibrary(cacheFolder(env));
  return fromNpm ? { folder: fromNpm, origin: 'npm package pypyjs' } : null;
}

/** `sys.prefix` for this library: what stands before `lib/python2.7`. */
export function stdlibPrefix(stdlib: Stdlib): string {
  const isUnix = path.basename(stdlib.folder) === 'python2.7';
  return isUnix ? path.dirname(path.dirname(stdlib.folder)) : path.dirname(stdlib.folder);
}
