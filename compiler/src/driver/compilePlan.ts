/**
 * Compiles all modules of a planned program to Go, through the cache of compiled modules.
 *
 * What surprises: the script's SyntaxError ends everything; another module's is compiled into the
 * program, which raises it when that module is imported, as in CPython.
 */
import path from 'node:path';
import { PySyntaxError } from '../diagnostics/syntax-error.ts';
import type { CompileBrokenModule, CompileModule, ModuleInput, ModuleOutput } from '../pipeline.ts';
import { InternalError, messageOf, UserError } from './errors.ts';
import { Finder, type SourceModule } from './finder.ts';
import { type AbsentNames, FolderView } from './folderView.ts';
import { buildGraph, type CompiledModule, type ModuleGraph } from './graph.ts';
import { runtimeFolder } from './identity.ts';
import { includedModules } from './includes.ts';
import { resolveFile } from './launch.ts';
import { goPackageName, manglePath } from './mangle.ts';
import { type InputFile, readInput } from './manifest.ts';
import { ModuleCache, moduleKey } from './moduleCache.ts';
import type { ProgramPlan } from './programPlan.ts';
import { skipFirstLine } from './sourceText.ts';
import type { Terminal } from './terminal.ts';
import { workspaceModule } from './workspace.ts';

/** The compiler as the driver needs it; tests put their own in its place. */
export interface Compiler {
  readonly compileModule: CompileModule;
  readonly compileBrokenModule: CompileBrokenModule<PySyntaxError>;
  /** What `python2.7 script.py` prints on stderr for it. */
  readonly formatSyntaxError: (error: PySyntaxError) => string;
  /** The stages of the pipeline in order, each with what `grumpy dump` prints of it. */
  readonly stages: Readonly<Record<string, (input: ModuleInput) => string>>;
}

/** What compiled code depends on besides its source. */
export interface CompileOptions {
  readonly optimize: 0 | 1 | 2;
  readonly trueDivision: boolean;
  readonly skipFirstLine: boolean;
}

/** Where a program's own packages lie in a bundle; null for a program by itself. */
export interface BundlePlace {
  readonly id: string;
  readonly index: number;
}

/** A program compiled to Go, and all that this rested on. */
export interface CompiledProgram {
  readonly graph: ModuleGraph;
  readonly inputs: readonly InputFile[];
  readonly absent: AbsentNames;
}

/** A module whose compilation crashed: names the file, so that the report says where. */
function crashed(filename: string, error: unknown): InternalError {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new InternalError(
    `the compiler failed on ${filename}; please report it with the file:\n${detail}`,
    error,
  );
}

/** CPython also runs zip files and bytecode; Grumpy needs source. */
function refuseOtherFormats(bytes: Uint8Array, shown: string): void {
  const begins = (...magic: readonly number[]): boolean => magic.every((byte, i) => bytes[i] === byte);
  if (begins(0x50, 0x4b, 0x03, 0x04))
    throw new UserError(`${shown} is a zip file; only source can be compiled`, 2);
  if (begins(0x03, 0xf3, 0x0d, 0x0a))
    throw new UserError(`${shown} is bytecode; only source can be compiled`, 2);
}

class PlanCompiler {
  readonly inputs: InputFile[] = [];
  readonly #plan: ProgramPlan;
  readonly #options: CompileOptions;
  readonly #compiler: Compiler;
  readonly #cache: ModuleCache;
  readonly #place: BundlePlace | null;

  constructor(
    plan: ProgramPlan,
    options: CompileOptions,
    compiler: Compiler,
    cache: ModuleCache,
    place: BundlePlace | null,
  ) {
    this.#plan = plan;
    this.#options = options;
    this.#compiler = compiler;
    this.#cache = cache;
    this.#place = place;
  }

  #source(module: SourceModule): Uint8Array {
    const isMain = module.name === '__main__';
    let bytes: Uint8Array;
    if (isMain && this.#plan.text.kind === 'bytes') bytes = this.#plan.text.bytes;
    else {
      try {
        const read = readInput(module.file);
        this.inputs.push(read.input);
        bytes = read.bytes;
      } catch (error) {
        throw new UserError(`can't open file '${module.file}': ${messageOf(error)}`, 2);
      }
    }
    if (!isMain) return bytes;
    refuseOtherFormats(bytes, this.#plan.argv0);
    return this.#options.skipFirstLine ? skipFirstLine(bytes) : bytes;
  }

  /** A module that the script's file is imported under again has its name as a module of the path. */
  #logicalName(module: SourceModule): string {
    const clash = module.name !== '__main__' && module.logical === this.#plan.main.logical;
    return clash ? `<path0>/${module.logical}` : module.logical;
  }

  #input(module: SourceModule): ModuleInput {
    const own = this.#place !== null && !module.fromStdlib;
    const base = own ? `${workspaceModule}/bundle/p${this.#place?.index ?? 0}` : workspaceModule;
    return {
      source: this.#source(module),
      filename: this.#logicalName(module),
      moduleName: module.name,
      isPackage: module.isPackage,
      programId: own ? (this.#place?.id ?? '') : '',
      goPackage: goPackageName(module.name),
      goImportPath: `${base}/py/${manglePath(module.name)}`,
      dialect: 'py2',
      optimize: this.#options.optimize,
      trueDivision: this.#options.trueDivision,
    };
  }

  #output(input: ModuleInput): ModuleOutput {
    try {
      return this.#compiler.compileModule(input);
    } catch (error) {
      if (!(error instanceof PySyntaxError)) throw crashed(input.filename, error);
      if (input.moduleName === '__main__') throw this.#shownError(input, error);
      return this.#compiler.compileBrokenModule(input, error);
    }
  }

  /** The script's error with the file name that users see: some messages hold it, so it is compiled again. */
  #shownError(input: ModuleInput, error: PySyntaxError): PySyntaxError {
    const filename = resolveFile(this.#plan.fileRules, input.filename);
    try {
      this.#compiler.compileModule({ ...input, filename });
      return error;
    } catch (again) {
      return again instanceof PySyntaxError ? again : error;
    }
  }

  compile(module: SourceModule): CompiledModule {
    const input = this.#input(module);
    const key = moduleKey(input);
    let output = this.#cache.get(key);
    if (!output) {
      output = this.#output(input);
      this.#cache.put(key, output);
    }
    return { input, output };
  }
}

/** Compiles a program. Throws PySyntaxError when the script itself is bad. */
export function compilePlan(
  plan: ProgramPlan,
  options: CompileOptions,
  compiler: Compiler,
  cacheFolder: string,
  terminal: Terminal,
  place: BundlePlace | null = null,
): CompiledProgram {
  const view = new FolderView();
  const finder = new Finder(plan.roots, view, path.join(runtimeFolder(), 'stdlib'));
  const one = new PlanCompiler(plan, options, compiler, new ModuleCache(cacheFolder), place);
  let count = 0;
  const graph = buildGraph(
    {
      finder,
      compile: (module) => one.compile(module),
      onModule: (name) => terminal.progress(`compiling ${name} (${++count})`),
    },
    plan.main,
    plan.mainPackage ?? '',
    includedModules(plan.include ?? [], finder),
  );
  terminal.detail(`${graph.modules.length} modules compiled or taken from the cache`);
  return { graph, inputs: one.inputs, absent: view.absentNames() };
}
