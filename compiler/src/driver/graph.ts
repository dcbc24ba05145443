/**
 * The modules of a program: compiles the script, finds what its imports mean, compiles that, and so on.
 *
 * What surprises: a name in a from-list may be a submodule or not, and 2.7's plain import looks in the
 * module's own package first; whatever exists is taken in, what does not is left to fail (or be
 * caught) when the program runs. A module that can't be compiled doesn't stop the build: it raises its
 * SyntaxError when it is imported, as in CPython.
 */
import { isGoModule } from '../bindgen/goNames.ts';
import { codecModules } from '../lower/codecNames.ts';
import type { ImportRef, ModuleInput, ModuleOutput } from '../pipeline.ts';
import { computedImports, modulesBehind, ownerOf } from './computedImports.ts';
import type { FoundModule, Finder, NativeNeed, SourceModule } from './finder.ts';

/** A compiled module of the program. */
export interface CompiledModule {
  readonly input: ModuleInput;
  readonly output: ModuleOutput;
}

/** The whole program, compiled. */
export interface ModuleGraph {
  readonly modules: readonly CompiledModule[];
  /** Go packages of native modules to link, sorted. */
  readonly nativeImports: readonly string[];
  /** Modules imported outside of any `try` that nothing was found for, by name. */
  readonly missing: readonly MissingModule[];
}

/** A module that was not found, and who imports it. */
export interface MissingModule {
  readonly name: string;
  /** `file:line`, with logical file names, in the order in which they were met. */
  readonly importers: readonly string[];
}

/** What the graph needs of its surroundings. */
export interface GraphBuilder {
  readonly finder: Finder;
  /** Reads and compiles one module (through the cache). */
  compile(module: SourceModule): CompiledModule;
  /** Called before each module is compiled. */
  onModule?(name: string): void;
}

/** The Go package that runs source at run time. */
export const evaluatorPackage = 'grumpy.dev/runtime/dynamic/eval';

/** The codecs that are linked where a program names them, and where it may run code that does. */
const codecPackages: readonly string[] = ['zlibcodec'];

/** Modules of the library that are tables of all codecs' names, and use none of them. */
const tablesOfCodecs: ReadonlySet<string> = new Set(['encodings.aliases', 'locale']);

/** The package that a module's relative imports start from: itself for a package. */
function packageOf(name: string, isPackage: boolean): string {
  if (isPackage) return name;
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(0, dot);
}

function join(...parts: readonly string[]): string {
  return parts.filter(Boolean).join('.');
}

/** Whether a program looks at the package of codecs itself, and so may use any. */
function wantsAllCodecs(ref: ImportRef, importer: SourceModule): boolean {
  return !importer.fromStdlib && /^encodings(\.|$)/.test(ref.module) && ref.reached !== 'codec';
}

/** Imports that only a script runs: without them, half of the library would come with its other half's tests. */
function isNeverRun(ref: ImportRef, importer: SourceModule): boolean {
  if (ref.reached === 'codec') return importer.fromStdlib && tablesOfCodecs.has(importer.name);
  if (importer.name === '__main__') return false;
  return ref.reached === 'main' || (ref.reached === 'selfTest' && importer.fromStdlib);
}

class Walk {
  readonly #builder: GraphBuilder;
  readonly #modules = new Map<string, CompiledModule>();
  readonly #native = new Set<string>();
  readonly #missing = new Map<string, string[]>();
  readonly #queue: SourceModule[] = [];
  readonly #queued = new Set<string>();
  readonly #stars = new Set<string>();
  /** What modules import by computed names or from Go, and didn't get yet. */
  #pending: NativeNeed[] = [];

  constructor(builder: GraphBuilder) {
    this.#builder = builder;
  }

  /** Takes in a module and its parent packages. */
  #add(name: string): FoundModule | null {
    const found = this.#builder.finder.find(name);
    if (!found) return this.#addBehind(name);
    const dot = name.lastIndexOf('.');
    if (dot > 0) this.#add(name.slice(0, dot));
    if (found.kind === 'native') {
      if (found.goImport !== null && !this.#native.has(found.goImport)) {
        this.#native.add(found.goImport);
        this.#pending.push(...found.needs);
      }
    } else if (!this.#queued.has(name)) {
      this.#queued.add(name);
      this.#queue.push(found);
      this.#pending.push(...computedImports(name));
    }
    return found;
  }

  /** Takes in the modules that a name without a file stands for, where its package is there. */
  #addBehind(name: string): FoundModule | null {
    const owner = this.#builder.finder.find(ownerOf(name));
    const behind = owner ? modulesBehind(name) : null;
    for (const module of behind ?? []) this.#addChain(module);
    return behind ? owner : null;
  }

  /** The absolute name that an import statement's module part means, or null if there is no such module. */
  #target(ref: ImportRef, within: string): string | null {
    if (ref.level > 0) return this.#relative(ref, within);
    if (ref.level < 0 && within) {
      const first = ref.module.split('.')[0] ?? '';
      if (this.#builder.finder.find(join(within, first))) return join(within, ref.module);
    }
    return ref.module;
  }

  #relative(ref: ImportRef, within: string): string | null {
    let base = within;
    for (let level = 1; level < ref.level; level++) {
      const dot = base.lastIndexOf('.');
      if (dot < 0) return null;
      base = base.slice(0, dot);
    }
    return base ? join(base, ref.module) : null;
  }

  /** Notes an import that nothing was found for; the library imports modules of other systems, which is no news. */
  #miss(target: string, ref: ImportRef, importer: SourceModule): void {
    if (ref.optional || importer.fromStdlib) return;
    const importers = this.#missing.get(target) ?? [];
    importers.push(`${importer.logical}:${ref.lineno}`);
    this.#missing.set(target, importers);
  }

  #follow(ref: ImportRef, within: string, importer: SourceModule): void {
    if (isNeverRun(ref, importer)) return;
    if (ref.level <= 0 && isGoModule(ref.module)) return; // a Go package, see goBindings.ts
    const target = this.#target(ref, within);
    if (target === null) return;
    if (wantsAllCodecs(ref, importer)) for (const name of codecModules) this.#addChain(name);
    const found = this.#addChain(target);
    if (!found) {
      this.#miss(target, ref, importer);
      return;
    }
    for (const name of ref.names) {
      if (name === '*') this.#star(target);
      else this.#add(join(target, name));
    }
  }

  /** Takes in `a`, `a.b`, `a.b.c` as far as they exist. */
  #addChain(name: string): FoundModule | null {
    const parts = name.split('.');
    let found: FoundModule | null = null;
    for (let n = 1; n <= parts.length; n++) {
      found = this.#add(parts.slice(0, n).join('.'));
      if (!found) return null;
    }
    return found;
  }

  /** `from package import *` imports the submodules that `__all__` names, once the package is compiled. */
  #star(name: string): void {
    this.#stars.add(name);
    for (const exported of this.#modules.get(name)?.output.exportedNames ?? [])
      this.#add(join(name, exported));
  }

  #take(module: SourceModule, packageName: string): void {
    this.#builder.onModule?.(module.name);
    const compiled = this.#builder.compile(module);
    this.#modules.set(module.name, compiled);
    for (const ref of compiled.output.imports) this.#follow(ref, packageName, module);
    if (compiled.output.needsSources) this.#native.add(evaluatorPackage);
    if (compiled.output.needsEvaluator) {
      this.#native.add(evaluatorPackage);
      for (const name of codecPackages) this.#add(name);
    }
    if (this.#stars.has(module.name)) this.#star(module.name);
  }

  /** Takes in what modules need without an import statement, as far as the program's source says that it is. */
  #addNeeded(): void {
    const pending = this.#pending;
    const sources = [...this.#modules.values()].map((module) => Buffer.from(module.input.source));
    const wanted = ({ word }: NativeNeed): boolean =>
      word === null || sources.some((source) => source.includes(word));
    this.#pending = pending.filter((need) => !wanted(need));
    for (const need of pending.filter(wanted)) this.#addChain(need.module);
  }

  #takeQueued(): void {
    for (let module = this.#queue.shift(); module; module = this.#queue.shift()) {
      this.#take(module, packageOf(module.name, module.isPackage));
    }
  }

  run(main: SourceModule, mainPackage: string, extra: readonly string[]): ModuleGraph {
    if (mainPackage) this.#addChain(mainPackage);
    this.#take(main, mainPackage);
    for (const name of extra) this.#addChain(name);
    do {
      this.#takeQueued();
      this.#addNeeded();
    } while (this.#queue.length > 0);
    const missing = [...this.#missing].map(([name, importers]) => ({ name, importers }));
    missing.sort((a, b) => (a.name < b.name ? -1 : 1));
    const byName = [...this.#modules.values()].sort((a, b) =>
      a.input.moduleName < b.input.moduleName ? -1 : 1,
    );
    return { modules: byName, nativeImports: [...this.#native].sort(), missing };
  }
}

/**
 * Compiles a program. `mainPackage` is the package that the script belongs to (`-m pkg.mod`), else
 * empty; `extra` names modules to take in besides those that are imported.
 */
export function buildGraph(
  builder: GraphBuilder,
  main: SourceModule,
  mainPackage: string,
  extra: readonly string[] = [],
): ModuleGraph {
  return new Walk(builder).run(main, mainPackage, extra);
}
