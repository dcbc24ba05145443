/**
 * The folders that CPython 2.7's site.py adds to sys.path: the user's own site-packages, those of the
 * installation or of the active virtualenv, and the folders that `.pth` files in them name.
 *
 * What surprises: a line of a `.pth` file that starts with `import` is code that CPython runs; it is
 * left out here, since no Python runs while a program is compiled.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const sitePart = path.join('lib', 'python2.7', 'site-packages');

/** What decides about these folders. */
export interface SiteOptions {
  /** The standard library's folder; null when there is none. */
  readonly library: string | null;
  readonly env: NodeJS.ProcessEnv;
  /** -S. */
  readonly noSite: boolean;
  /** -s. */
  readonly noUserSite: boolean;
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** The folders that the `.pth` files of a site folder name, in the order in which site.py adds them. */
function pthFolders(site: string): string[] {
  const folders: string[] = [];
  for (const name of list(site).filter((name) => name.endsWith('.pth'))) {
    let text: string;
    try {
      text = readFileSync(path.join(site, name), 'utf8');
    } catch {
      continue; // site.py passes over what it can't read
    }
    for (const line of text.split('\n').map((line) => line.trimEnd())) {
      if (line === '' || line.startsWith('#') || /^import[ \t]/.test(line)) continue;
      const folder = path.resolve(site, line);
      if (existsSync(folder)) folders.push(folder);
    }
  }
  return folders;
}

/** The active virtualenv's site-packages, and whether the installation's are visible as well. */
function virtualenv(env: NodeJS.ProcessEnv): { folder: string; seesGlobal: boolean } | null {
  if (!env.VIRTUAL_ENV) return null;
  const folder = path.join(env.VIRTUAL_ENV, sitePart);
  if (!existsSync(folder)) return null;
  const marker = path.join(path.dirname(folder), 'no-global-site-packages.txt');
  return { folder, seesGlobal: !existsSync(marker) && !existsSync(path.join(env.VIRTUAL_ENV, 'pyvenv.cfg')) };
}

function userSite(env: NodeJS.ProcessEnv): string {
  return path.join(env.PYTHONUSERBASE || path.join(os.homedir(), '.local'), sitePart);
}

/** The site folders that exist, in the order of sys.path, each followed by what its `.pth` files name. */
export function siteFolders({ library, env, noSite, noUserSite }: SiteOptions): string[] {
  if (noSite) return [];
  const venv = virtualenv(env);
  const seesGlobal = venv === null || venv.seesGlobal;
  const sites: string[] = [];
  if (seesGlobal && !noUserSite && !env.PYTHONNOUSERSITE) sites.push(userSite(env));
  if (venv) sites.push(venv.folder);
  if (seesGlobal && library) {
    sites.push(path.join(library, 'site-packages'), path.join(library, 'dist-packages'));
  }
  const found = sites.filter((site) => existsSync(site)).flatMap((site) => [site, ...pthFolders(site)]);
  return [...new Set(found)];
}
