/**
 * Finds the module that a dotted name means, as CPython 2.7's import does: builtin names first, then
 * each folder of sys.path in order (a package before a module of the same name), a submodule only in
 * its package's folder.
 *
 * What surprises: a module of the standard library that Grumpy has in Go (a folder of runtime/stdlib)
 * stands where the library stands in sys.path, so a program's own `json.py` wins over it, as it wins
 * over the library's.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { builtinModules } from './builtinModules.ts';
import type { FolderView } from './folderView.ts';

/** A folder of sys.path as the compiler sees it. */
export interface SearchRoot {
  /** The folder on disk, absolute; null: only native modules stand here (no library installed). */
  readonly folder: string | null;
  /** What logical file names begin with for modules found here: empty or ending in `/`. */
  readonly logical: string;
  /** Whether native modules stand here. */
  readonly native: boolean;
}

/** A module with Python source. */
export interface SourceModule {
  readonly kind: 'source';
  readonly name: string;
  readonly file: string;
  readonly logical: string;
  readonly isPackage: boolean;
  /** Whether it belongs to the standard library. */
  readonly fromStdlib: boolean;
}

/** A module that a native one imports at run time; `word`: only in programs whose source has that word. */
export interface NativeNeed {
  readonly module: string;
  readonly word: string | null;
}

/** A module written in Go. */
export interface NativeModule {
  readonly kind: 'native';
  readonly name: string;
  /** The Go package to link; null when the module is part of the runtime's core. */
  readonly goImport: string | null;
  /** The modules that its Go code imports when it runs. */
  readonly needs: readonly NativeNeed[];
}

/** What a name leads to. */
export type FoundModule = SourceModule | NativeModule;

const nativePrefix = 'grumpy.dev/runtime/stdlib/';

/**
 * What lines like `//grumpy:needs a` and `//grumpy:needs a if word` say in a native module's first file,
 * which is called as its folder, without the underscores in front (Go passes over files that begin with one).
 */
function nativeNeeds(folder: string): NativeNeed[] {
  const file = path.join(folder, `${path.basename(folder).replace(/^_+/, '')}.go`);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return [...text.matchAll(/^\/\/grumpy:needs (\S+)(?: if (\S+))?$/gm)].map((match) => ({
    module: match[1] ?? '',
    word: match[2] ?? null,
  }));
}

/** Whether a package's `__init__` spreads it over several folders, by pkgutil or setuptools. */
function isNamespace(parent: SourceModule): boolean {
  return /\b(?:extend_path|declare_namespace)\b/.test(readFileSync(parent.file, 'utf8'));
}

/** A module finder for one program. */
export class Finder {
  readonly #roots: readonly SearchRoot[];
  readonly #view: FolderView;
  readonly #nativeFolder: string;
  readonly #found = new Map<string, FoundModule | null>();

  constructor(roots: readonly SearchRoot[], view: FolderView, nativeFolder: string) {
    this.#roots = roots;
    this.#view = view;
    this.#nativeFolder = nativeFolder;
  }

  /** The module of this absolute dotted name, or null. Its parent packages are found on the way. */
  find(name: string): FoundModule | null {
    const known = this.#found.get(name);
    if (known !== undefined) return known;
    const found = this.#search(name);
    this.#found.set(name, found);
    return found;
  }

  #search(name: string): FoundModule | null {
    const dot = name.lastIndexOf('.');
    if (dot < 0) return this.#topLevel(name);
    const parent = this.find(name.slice(0, dot));
    if (!parent) return null;
    const last = name.slice(dot + 1);
    if (parent.kind === 'native') return this.#native(name);
    if (!parent.isPackage) return null;
    if (parent.fromStdlib) {
      const native = this.#native(name);
      if (native) return native;
    }
    const logical = parent.logical.slice(0, parent.logical.lastIndexOf('/') + 1);
    const own = this.#inFolder(name, last, path.dirname(parent.file), logical, parent.fromStdlib);
    return own ?? (isNamespace(parent) ? this.#inNamespace(name) : null);
  }

  /** A submodule of a package that extends its `__path__` over all of sys.path. */
  #inNamespace(name: string): SourceModule | null {
    const parts = name.split('.');
    const last = parts.pop() ?? '';
    for (const root of this.#roots) {
      if (root.folder === null || root.native) continue;
      let folder = root.folder;
      const exists = parts.every((part) => {
        const found = this.#view.has(folder, part);
        folder = path.join(folder, part);
        return found;
      });
      if (!exists || !this.#view.has(folder, '__init__.py')) continue;
      const found = this.#inFolder(name, last, folder, `${root.logical}${parts.join('/')}/`, false);
      if (found) return found;
    }
    return null;
  }

  #topLevel(name: string): FoundModule | null {
    if (builtinModules.has(name))
      return this.#native(name) ?? { kind: 'native', name, goImport: null, needs: [] };
    for (const root of this.#roots) {
      const native = root.native ? this.#native(name) : null;
      if (native) return native;
      if (root.folder === null) continue;
      const found = this.#inFolder(name, name, root.folder, root.logical, root.native);
      if (found) return found;
    }
    return null;
  }

  /** A native module, if runtime/stdlib has a Go package for it. */
  #native(name: string): NativeModule | null {
    const parts = name.split('.');
    let folder = this.#nativeFolder;
    for (const part of parts) {
      if (!this.#view.has(folder, part)) return null;
      folder = path.join(folder, part);
    }
    if (!this.#view.hasGoFile(folder)) return null;
    const needs = nativeNeeds(folder);
    return { kind: 'native', name, goImport: nativePrefix + parts.join('/'), needs };
  }

  #inFolder(
    name: string,
    last: string,
    folder: string,
    logical: string,
    fromStdlib: boolean,
  ): SourceModule | null {
    const source = (file: string, isPackage: boolean): SourceModule => ({
      kind: 'source',
      name,
      file: path.join(folder, file),
      logical: logical + file,
      isPackage,
      fromStdlib,
    });
    if (this.#view.has(folder, last) && this.#view.has(path.join(folder, last), '__init__.py')) {
      return source(`${last}/__init__.py`, true);
    }
    return this.#view.hasFile(folder, `${last}.py`) ? source(`${last}.py`, false) : null;
  }
}
