/**
 * From a command line to a plan: which source is the script, where modules are looked for, and what
 * the program will be told about itself (argv, path, file names), exactly as CPython 2.7 would have it.
 * Nothing is compiled here; a cached program needs the plan only.
 *
 * What surprises: sys.path[0] is the script's real folder (links resolved) but empty for `-c`, `-m` and
 * standard input, and then modules have relative file names.
 */
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { codeOf, UserError } from './errors.ts';
import { Finder, type SearchRoot, type SourceModule } from './finder.ts';
import { FolderView } from './folderView.ts';
import { contentHash } from './hash.ts';
import { runtimeFolder } from './identity.ts';
import type { FileRule } from './launch.ts';
import type { ProgramSource, PythonOptions } from './pythonOptions.ts';
import { siteFolders } from './sitePackages.ts';
import type { Stdlib } from './stdlib.ts';

/** Where the script's bytes come from. */
export type MainText =
  { readonly kind: 'file'; readonly file: string } | { readonly kind: 'bytes'; readonly bytes: Uint8Array };

/** A program, ready to be compiled or started. */
export interface ProgramPlan {
  readonly text: MainText;
  /** The script as the module `__main__`. */
  readonly main: SourceModule;
  /** `__package__` of the script: null is None, and what runpy runs outside of a package has an empty one. */
  readonly mainPackage: string | null;
  readonly argv0: string;
  readonly sysPath: readonly string[];
  readonly fileRules: readonly FileRule[];
  readonly mainFile: string | null;
  readonly roots: readonly SearchRoot[];
  /** What tells this program from others: goes into the name of its cache folder. */
  readonly identity: readonly string[];
  /** Modules, or packages as `name.*`, to take in besides those that are imported. */
  readonly include?: readonly string[];
}

/** What a plan depends on besides the program itself. */
export interface Surroundings {
  readonly python: PythonOptions;
  readonly stdlib: Stdlib | null;
  readonly env: NodeJS.ProcessEnv;
}

const libraryParts = ['', 'plat-linux2', 'lib-tk', 'lib-old', 'lib-dynload'];

function isFolder(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The folders of PYTHONPATH, absolute, as site.py leaves them in sys.path. */
function pythonPath({ python, env }: Surroundings): string[] {
  if (python.flags.ignore_environment || !env.PYTHONPATH) return [];
  const folders = env.PYTHONPATH.split(path.delimiter).map((folder) => path.resolve(folder));
  return [...new Set(folders)];
}

function libraryFolders({ stdlib }: Surroundings): string[] {
  if (!stdlib) return [];
  const present = new Set(readdirSync(stdlib.folder));
  return libraryParts
    .filter((part) => part === '' || present.has(part))
    .map((part) => (part === '' ? stdlib.folder : path.join(stdlib.folder, part)));
}

function libraryRoots(around: Surroundings): SearchRoot[] {
  const { stdlib } = around;
  if (!stdlib) return [{ folder: null, logical: '<stdlib>/', native: true }];
  return libraryFolders(around).map((folder) => {
    const part = path.relative(stdlib.folder, folder);
    return { folder, logical: part ? `<stdlib>/${part}/` : '<stdlib>/', native: part === '' };
  });
}

/** Folders of sys.path beside the script's own and the library's. */
interface ExtraFolders {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

function extraFolders(around: Surroundings): ExtraFolders {
  const { flags } = around.python;
  const env = flags.ignore_environment ? withoutPythonVariables(around.env) : around.env;
  const before = pythonPath(around);
  const after = siteFolders({
    library: around.stdlib?.folder ?? null,
    env,
    noSite: Boolean(flags.no_site),
    noUserSite: Boolean(flags.no_user_site),
  });
  return { before, after: after.filter((folder) => !before.includes(folder)) };
}

function withoutPythonVariables(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('PYTHON')));
}

/** What all kinds of programs share, given sys.path[0] (as shown, and on disk) and the script's rule. */
function pathParts(
  around: Surroundings,
  shown: string,
  folder: string,
): Pick<ProgramPlan, 'sysPath' | 'roots' | 'fileRules'> {
  const { before, after } = extraFolders(around);
  const extra = [...before, ...after];
  const rules: FileRule[] = extra.map((dir, i) => ({ logical: `<path${i + 1}>/`, actual: `${dir}/` }));
  if (around.stdlib) rules.push({ logical: '<stdlib>/', actual: `${around.stdlib.folder}/` });
  const prefix = shown === '' || shown.endsWith('/') ? shown : `${shown}/`;
  rules.push({ logical: '<path0>/', actual: prefix }, { logical: '', actual: prefix });
  const extraRoots = extra.map((dir, i) => ({ folder: dir, logical: `<path${i + 1}>/`, native: false }));
  const roots: SearchRoot[] = [
    { folder, logical: '', native: false },
    ...extraRoots.slice(0, before.length),
    ...libraryRoots(around),
    ...extraRoots.slice(before.length),
  ];
  return { sysPath: [shown, ...before, ...libraryFolders(around), ...after], roots, fileRules: rules };
}

/** Where the modules of a project are looked for: in its own folders first, then as for a program. */
export function projectRoots(folders: readonly string[], around: Surroundings): SearchRoot[] {
  const [first = '.', ...others] = folders;
  const own = others.map((folder, i) => ({ folder, logical: `<own${i + 1}>/`, native: false }));
  const [main, ...rest] = pathParts(around, first, first).roots;
  return main ? [main, ...own, ...rest] : [...own, ...rest];
}

function mainModule(file: string, logical: string): SourceModule {
  return { kind: 'source', name: '__main__', file, logical, isPackage: false, fromStdlib: false };
}

function cantOpen(file: string, error: unknown): UserError {
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: '[Errno 2] No such file or directory',
    EACCES: '[Errno 13] Permission denied',
    ENOTDIR: '[Errno 20] Not a directory',
    ELOOP: '[Errno 40] Too many levels of symbolic links',
    ENAMETOOLONG: '[Errno 36] File name too long',
  };
  return new UserError(`can't open file '${file}': ${reasons[codeOf(error)] ?? String(error)}`, 2);
}

/** The script's real path, or CPython's message that it can't be opened. */
function realScript(file: string): string {
  try {
    return realpathSync(file);
  } catch (error) {
    throw cantOpen(file, error);
  }
}

/** The bytes of a script that is no file but a pipe or a device (`grumpy <(make-program)`), else null. */
function specialFile(file: string): Uint8Array | null {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat && !stat.isFile() && !stat.isDirectory() ? readFileSync(file) : null;
}

/** A script; `shown` is how it was typed, where that is not how it is found from here. */
export function planFile(file: string, around: Surroundings, shown = file): ProgramPlan {
  const special = specialFile(file);
  const real = special ? path.resolve(file) : realScript(file);
  if (isFolder(real)) return planFolder(file, real, around);
  const folder = path.dirname(real);
  const logical = path.basename(file);
  const parts = pathParts(around, folder, folder);
  return {
    ...parts,
    text: special ? { kind: 'bytes', bytes: special } : { kind: 'file', file: real },
    main: mainModule(real, logical),
    mainPackage: null,
    argv0: shown,
    fileRules: [{ logical, actual: shown }, ...parts.fileRules],
    mainFile: null,
    identity: ['file', real, logical, special ? contentHash(special) : ''],
  };
}

/** `python FOLDER` runs FOLDER/__main__.py with FOLDER as sys.path[0]. */
function planFolder(shown: string, real: string, around: Surroundings): ProgramPlan {
  const file = path.join(real, '__main__.py');
  if (!statSync(file, { throwIfNoEntry: false }))
    throw new UserError(`can't find '__main__' module in '${shown}'`, 1);
  const parts = pathParts(around, shown, real);
  return {
    ...parts,
    text: { kind: 'file', file },
    main: mainModule(file, '__main__.py'),
    mainPackage: '',
    argv0: shown,
    fileRules: [{ logical: '__main__.py', actual: path.resolve(shown, '__main__.py') }, ...parts.fileRules],
    mainFile: null,
    identity: ['folder', real],
  };
}

function planBytes(
  name: '<string>' | '<stdin>',
  bytes: Uint8Array,
  argv0: string,
  around: Surroundings,
): ProgramPlan {
  const cwd = process.cwd();
  return {
    ...pathParts(around, '', cwd),
    text: { kind: 'bytes', bytes },
    main: mainModule(name, name),
    mainPackage: null,
    argv0,
    mainFile: null,
    identity: ['bytes', name, cwd, contentHash(bytes)],
  };
}

/** `-m name`: a module, or a package's `__main__`. */
function planModule(name: string, around: Surroundings): ProgramPlan {
  const cwd = process.cwd();
  const parts = pathParts(around, '', cwd);
  const finder = new Finder(parts.roots, new FolderView(), path.join(runtimeFolder(), 'stdlib'));
  let found = /^\w+(\.\w+)*$/.test(name) ? finder.find(name) : null;
  const isPackage = found?.kind === 'source' && found.isPackage;
  if (isPackage) {
    found = finder.find(`${name}.__main__`);
    const message = `No module named ${name}.__main__; '${name}' is a package and cannot be directly executed`;
    if (!found) throw new UserError(message, 1);
  }
  if (!found) throw new UserError(`No module named ${name}`, 1);
  if (found.kind === 'native') throw new UserError(`No code object available for ${name}`, 1);
  const dot = name.lastIndexOf('.');
  return {
    ...parts,
    text: { kind: 'file', file: found.file },
    main: mainModule(found.file, found.logical),
    mainPackage: isPackage ? name : name.slice(0, Math.max(dot, 0)),
    argv0: found.file,
    fileRules: [{ logical: found.logical, actual: found.file }, ...parts.fileRules],
    mainFile: null,
    identity: ['module', cwd, name],
  };
}

/** Makes the plan of a program. `readStdin` is called only when the program comes from there. */
export function planProgram(
  source: ProgramSource,
  around: Surroundings,
  readStdin: () => Uint8Array,
): ProgramPlan {
  switch (source.kind) {
    case 'file':
      return planFile(source.path, around);
    case 'module':
      return planModule(source.name, around);
    case 'code':
      return planBytes('<string>', Buffer.from(`${source.code}\n`), '-c', around);
    case 'stdin':
      return planBytes('<stdin>', readStdin(), source.argv0, around);
  }
}
