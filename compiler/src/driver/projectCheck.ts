/**
 * What `grumpy check` finds out about a project before anything is built: compiles its modules and those
 * that they import, and tells which imports are native, compiled, missing or impossible, and which calls
 * will not work.
 *
 * What surprises: an import inside a function or a condition may never be reached, so that it only warns;
 * the library's own modules are searched for what can't work, not for what is missing, as they import
 * modules of other systems.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PySyntaxError } from '../diagnostics/syntax-error.ts';
import type { DottedName, ImportRef, ModuleInput, ModuleOutput } from '../pipeline.ts';
import type { Compiler } from './compilePlan.ts';
import { modulesBehind, ownerOf } from './computedImports.ts';
import { Finder, type FoundModule, type SearchRoot } from './finder.ts';
import { FolderView } from './folderView.ts';
import { runtimeFolder } from './identity.ts';
import { goPackageName, manglePath } from './mangle.ts';
import { type ModuleCache, moduleKey } from './moduleCache.ts';
import type { ProjectModule } from './projectFiles.ts';
import { unsupportedModules, unsupportedNames } from './unsupported.ts';
import { workspaceModule } from './workspace.ts';

/** How a module gets into a program, or why it doesn't. */
export type ModuleKind = 'project' | 'package' | 'library' | 'native' | 'missing' | 'unsupported';

/** A module that the project imports. */
export interface ModuleReport {
  readonly name: string;
  readonly kind: ModuleKind;
  readonly reason: string;
  /** `file:line` in the project's own modules. */
  readonly importers: readonly string[];
}

/** Something that will not work. */
export interface Finding {
  readonly severity: 'blocks' | 'warns';
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** All that the check found. */
export interface ProjectReport {
  readonly files: number;
  readonly modules: readonly ModuleReport[];
  readonly findings: readonly Finding[];
}

/** What the check needs of its surroundings. */
export interface CheckContext {
  readonly compiler: Compiler;
  readonly dottedNames: (source: Uint8Array, filename: string) => readonly DottedName[];
  readonly cache: ModuleCache;
  readonly roots: readonly SearchRoot[];
  /** Called before each of the project's files is read. */
  readonly onFile: (file: string) => void;
}

interface Source {
  readonly name: string;
  readonly file: string;
  readonly isPackage: boolean;
}

class Check {
  readonly #context: CheckContext;
  readonly #finder: Finder;
  readonly #findings: Finding[] = [];
  readonly #modules = new Map<string, { kind: ModuleKind; reason: string; importers: string[] }>();
  readonly #outputs = new Map<string, ModuleOutput | null>();
  readonly #reasons = unsupportedModules();
  readonly #impossible = new Map<string, string | null>();
  readonly #own: ReadonlyMap<string, ProjectModule>;

  constructor(context: CheckContext, files: readonly ProjectModule[]) {
    this.#context = context;
    this.#finder = new Finder(context.roots, new FolderView(), path.join(runtimeFolder(), 'stdlib'));
    this.#own = new Map(files.map((module) => [module.file, module]));
  }

  run(): ProjectReport {
    for (const module of this.#own.values()) {
      this.#context.onFile(module.file);
      this.#checkFile(module);
    }
    const modules = [...this.#modules].map(([name, report]) => ({ name, ...report }));
    modules.sort((a, b) => (a.name < b.name ? -1 : 1));
    return { files: this.#own.size, modules, findings: this.#findings };
  }

  #say(severity: Finding['severity'], file: string, line: number, message: string): void {
    this.#findings.push({ severity, file: path.relative('.', file), line, message });
  }

  #checkFile(module: ProjectModule): void {
    const output = this.#compile(module);
    if (!output) return;
    for (const ref of output.imports) this.#checkImport(ref, module);
    const source = readFileSync(module.file);
    for (const { name, lineno } of this.#context.dottedNames(source, module.file)) {
      const reason = unsupportedNames.get(name);
      if (reason !== undefined) this.#say('warns', module.file, lineno, `${name}: ${reason}`);
    }
  }

  /** Compiles a module; null, with a finding where it is the project's own, when its source is bad. */
  #compile({ file, name, isPackage }: Source): ModuleOutput | null {
    const known = this.#outputs.get(file);
    if (known !== undefined) return known;
    const input: ModuleInput = {
      source: readFileSync(file),
      filename: path.basename(file),
      moduleName: name,
      isPackage,
      programId: '',
      goPackage: goPackageName(name),
      goImportPath: `${workspaceModule}/py/${manglePath(name)}`,
      dialect: 'py2',
      optimize: 0,
      trueDivision: false,
    };
    const output = this.#cached(input, file);
    this.#outputs.set(file, output);
    return output;
  }

  #cached(input: ModuleInput, file: string): ModuleOutput | null {
    const { cache, compiler } = this.#context;
    const key = moduleKey(input);
    try {
      const output = cache.get(key) ?? compiler.compileModule(input);
      cache.put(key, output);
      return output;
    } catch (error) {
      if (!(error instanceof PySyntaxError)) throw error;
      const last = compiler.formatSyntaxError(error).trimEnd().split('\n').pop() ?? 'bad source';
      const line = Number(/line (\d+)/.exec(compiler.formatSyntaxError(error))?.[1] ?? 0);
      if (this.#own.has(file)) this.#say('blocks', file, line, last);
      return null;
    }
  }

  /** The absolute names that an import statement may mean, the likelier one first. */
  #candidates(ref: ImportRef, module: Source): string[] {
    const parts = module.name.split('.');
    if (!module.isPackage) parts.pop();
    const join = (...names: readonly string[]): string => names.filter(Boolean).join('.');
    if (ref.level > 0) return [join(...parts.slice(0, parts.length - ref.level + 1), ref.module)];
    return ref.level < 0 && parts.length > 0 ? [join(...parts, ref.module), ref.module] : [ref.module];
  }

  #checkImport(ref: ImportRef, module: ProjectModule): void {
    if (ref.module.startsWith('__go__') || ref.module === '') return;
    const candidates = this.#candidates(ref, module);
    const name = candidates.find((candidate) => this.#finder.find(candidate)) ?? candidates.at(-1) ?? '';
    const found = this.#finder.find(name) ?? (modulesBehind(name) && this.#finder.find(ownerOf(name)));
    const { kind, reason } = this.#judge(name, found);
    const report = this.#modules.get(name) ?? { kind, reason, importers: [] };
    report.importers.push(`${path.relative('.', module.file)}:${ref.lineno}`);
    this.#modules.set(name, report);
    if ((kind !== 'missing' && kind !== 'unsupported') || ref.optional) return;
    const message = kind === 'missing' ? `no module named ${name}` : `${name} cannot be imported`;
    const text = reason ? `${message}: ${reason}` : message;
    this.#say(ref.reached === 'always' ? 'blocks' : 'warns', module.file, ref.lineno, text);
  }

  #judge(name: string, found: FoundModule | null): { kind: ModuleKind; reason: string } {
    const reason = this.#reasons.get(name);
    if (!found) {
      if (reason !== undefined) return { kind: 'unsupported', reason };
      const extension = this.#extensionFile(name);
      return extension
        ? { kind: 'unsupported', reason: `${extension} is a C extension, and there is no Python fallback` }
        : { kind: 'missing', reason: '' };
    }
    if (found.kind === 'native') return { kind: 'native', reason: '' };
    if (this.#own.has(found.file)) return { kind: 'project', reason: '' };
    const impossible = this.#whyImpossible(name);
    if (impossible !== null) return { kind: 'unsupported', reason: impossible };
    return { kind: found.fromStdlib ? 'library' : 'package', reason: '' };
  }

  /** Why a module that is found can't be imported: something that it always imports is impossible. */
  #whyImpossible(name: string): string | null {
    const known = this.#impossible.get(name);
    if (known !== undefined) return known;
    this.#impossible.set(name, null); // circular imports end here
    const found = this.#finder.find(name);
    const why = found?.kind === 'source' ? this.#firstImpossible(found) : null;
    this.#impossible.set(name, why);
    return why;
  }

  #firstImpossible(module: Source): string | null {
    for (const ref of this.#compile(module)?.imports ?? []) {
      if (ref.reached !== 'always' || ref.module === '') continue;
      const names = this.#candidates(ref, module);
      const found = names.find((name) => this.#finder.find(name));
      const last = names.at(-1) ?? '';
      const reason = found === undefined ? this.#reasons.get(last) : this.#whyImpossible(found);
      if (reason) return found === undefined ? `it needs ${last}: ${reason}` : reason;
    }
    return null;
  }

  /** The C extension that stands where a module would be found. */
  #extensionFile(name: string): string | null {
    const relative = name.replaceAll('.', path.sep);
    for (const { folder } of this.#context.roots) {
      for (const ending of ['.so', 'module.so', '.pyd']) {
        if (folder !== null && existsSync(path.join(folder, relative + ending))) return relative + ending;
      }
    }
    return null;
  }
}

/** Checks the modules of a project. */
export function checkProject(context: CheckContext, files: readonly ProjectModule[]): ProjectReport {
  return new Check(context, files).run();
}
