/**
 * Fetches a project and what its tests need, by package name and pinned version, into a folder of the cache; nothing of
 * it comes into the tree. CPython 2.7's own pip does it, so `python2.7 -m pip` has to work.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Project } from './list.ts';

const cache = path.join(
  process.env['GRUMPY_CACHE'] ?? path.join(os.homedir(), '.cache', 'grumpy'),
  'projects',
);

function check(command: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr.trim()}`);
}

/** Fills a folder by `fill`, once: what is only half there is never found. */
function once(folder: string, fill: (partial: string) => void): string {
  if (existsSync(folder)) return folder;
  const partial = `${folder}.${process.pid}`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  fill(partial);
  renameSync(partial, folder);
  return folder;
}

function pip(python: string, command: string, args: readonly string[]): void {
  const quiet = ['--quiet', '--disable-pip-version-check', '--no-deps'];
  check(python, ['-m', 'pip', command, ...quiet, ...args]);
}

/** The folder of a project's source. */
export function fetchSource(python: string, project: Project): string {
  const folder = path.join(cache, `${project.name}-${project.version}`);
  once(folder, (partial) => {
    const wanted = `${project.name}==${project.version}`;
    pip(python, 'download', ['--no-binary', ':all:', '--dest', partial, wanted]);
    for (const archive of readdirSync(partial))
      check('tar', ['-xzf', path.join(partial, archive), '-C', partial]);
  });
  const inside = readdirSync(folder, { withFileTypes: true }).find((entry) => entry.isDirectory());
  if (!inside) throw new Error(`${project.name}: the archive holds no folder`);
  return path.join(folder, inside.name);
}

/** A folder with each of the packages, to stand on PYTHONPATH. */
export function fetchPackages(python: string, packages: readonly string[]): string[] {
  return packages.map((name) =>
    once(path.join(cache, 'packages', name.replace('==', '-')), (partial) => {
      pip(python, 'install', ['--target', partial, name]);
    }),
  );
}
