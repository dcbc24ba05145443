/**
 * The compiler proper as one function: a module's source bytes in, Go files out. This file is the
 * contract between the driver (which finds modules, caches and builds) and the phases (which know
 * nothing of files, caches or the Go toolchain).
 *
 * The driver loads it late and expects these exports: `compileModule`, `compileBrokenModule`,
 * `formatSyntaxError` (what `python2.7 script.py` prints for a PySyntaxError) and `stages` (the stages of
 * the pipeline in order, each a function from ModuleInput to what `grumpy dump` prints).
 *
 * What surprises: file names given here are *logical* (see docs/launch-protocol.md): relative to the
 * program, never absolute. The runtime turns them into the names that CPython would show.
 */

import type { PySyntaxError } from './diagnostics/syntax-error.ts';
import { type GoNames, goNames, noGoNames } from './bindgen/goNames.ts';
import { emitBrokenModule } from './gogen/broken.ts';
import { emitModule } from './gogen/module.ts';
import type { ModuleIR } from './ir/ir.ts';
import { printModule } from './ir/print.ts';
import { lowerModule } from './lower/module.ts';
import { needsEvaluator, needsSources } from './lower/evaluator.ts';
import { type Reach, references } from './lower/references.ts';
import { runPasses } from './passes/table.ts';
import { analyze } from './scope/analyze.ts';
import type { Analysis } from './scope/analyze.ts';
import { dumpScopes } from './scope/dump-scopes.ts';
import { readSource } from './source/source.ts';
import { collectDotted, type DottedName } from './syntax/dotted.ts';
import { dumpAst } from './syntax/dump-ast.ts';
import { dumpTokens } from './syntax/dump-tokens.ts';
import { futureFlags } from './syntax/future.ts';
import { parseModule } from './syntax/parse.ts';
import type { Parsed } from './syntax/parse.ts';
import type * as ast from './syntax/nodes.generated.ts';

export type { DottedName } from './syntax/dotted.ts';
export { formatSyntaxError } from './diagnostics/format.ts';

/** The language a program is written in. */
export type Dialect = 'py2';

/** One module to compile. */
export interface ModuleInput {
  /** The source file's bytes, undecoded (PEP 263 is the tokenizer's business). */
  readonly source: Uint8Array;
  /** The logical file name: goes into `__file__`, code objects, `//line` directives and tracebacks. */
  readonly filename: string;
  /** Dotted name; `__main__` for the program's script. */
  readonly moduleName: string;
  /** Whether the source is a package's `__init__.py`. */
  readonly isPackage: boolean;
  /** Empty, except in a bundle of many programs: the program whose registry the module belongs to. */
  readonly programId: string;
  /** The Go package's name (its `package` clause). */
  readonly goPackage: string;
  /** The Go package's import path. */
  readonly goImportPath: string;
  readonly dialect: Dialect;
  /** Level of `-O`: 1 drops asserts and makes `__debug__` false, 2 drops docstrings as well. */
  readonly optimize: 0 | 1 | 2;
  /** `-Qnew`: the module divides as if it had `from __future__ import division`. */
  readonly trueDivision: boolean;
}

/** An import statement (or `__import__` of a literal name) found in a module. */
export interface ImportRef {
  /** -1: relative to the package, then absolute (2.7's plain import); 0: absolute; n: n leading dots. */
  readonly level: number;
  /** The dotted name as written, without leading dots; empty for `from . import x`. */
  readonly module: string;
  /** The from-list; empty for `import x`; `*` possible. */
  readonly names: readonly string[];
  readonly lineno: number;
  /** Inside a `try` whose handlers catch ImportError. */
  readonly optional: boolean;
  readonly reached: Reach;
}

/** A warning of the compiler that CPython prints too (SyntaxWarning, DeprecationWarning, …). */
export interface ModuleWarning {
  readonly category: string;
  readonly message: string;
  readonly filename: string;
  readonly lineno: number;
}

/** A Go source file of a module's package. */
export interface GoFile {
  /** A plain file name ending in `.go`, unique within the module. */
  readonly name: string;
  readonly text: string;
}

/** What a module compiles to. */
export interface ModuleOutput {
  readonly goFiles: readonly GoFile[];
  readonly imports: readonly ImportRef[];
  /** Literal strings put into `__all__`, so that `from package import *` finds its submodules. */
  readonly exportedNames: readonly string[];
  readonly warnings: readonly ModuleWarning[];
  /** Whether the module can ask for source to be run: `exec`, `eval` and their like. */
  readonly needsEvaluator: boolean;
  /** Whether it can ask for the source of compiled code: for bytecode, or functions made of code objects. */
  readonly needsSources: boolean;
  /** What it says about Go packages. */
  readonly go: GoNames;
}

/** The type of `compileModule`: throws PySyntaxError (diagnostics/) when the source is bad. */
export type CompileModule = (input: ModuleInput) => ModuleOutput;

/**
 * The type of `compileBrokenModule`: a module other than the script whose source is bad raises its
 * SyntaxError when it is imported, so it compiles to a package that does only that.
 */
export type CompileBrokenModule<E> = (input: ModuleInput, error: E) => ModuleOutput;

/** Attributes of names that a module reads, as `os.fork`: what `grumpy check` looks through. Bad source has none. */
export function dottedNames(source: Uint8Array, filename: string): readonly DottedName[] {
  try {
    return collectDotted(parseModule(source, filename, { mode: 'file' }).module);
  } catch {
    return [];
  }
}

/** The name of the Go file that a module becomes. */
const GO_FILE = 'module.go';

interface FrontEnd {
  readonly parsed: Parsed<ast.Module>;
  readonly analysis: Analysis;
}

function frontEnd(input: ModuleInput): FrontEnd {
  const mode = input.filename === '<string>' ? 'string' : 'file';
  const parsed = parseModule(input.source, input.filename, { mode });
  return { parsed, analysis: analyze(parsed) };
}

function lower(input: ModuleInput, { parsed, analysis }: FrontEnd): ModuleIR {
  const { division, absoluteImport } = parsed.future;
  const trueDivision = division || input.trueDivision;
  return lowerModule(parsed.module, analysis.scopes, {
    optimize: input.optimize,
    trueDivision,
    absoluteImport,
    futureFlags: futureFlags(parsed.future),
  });
}

function optimized(input: ModuleInput, front: FrontEnd): ModuleIR {
  const ir = lower(input, front);
  runPasses(ir);
  return ir;
}

/** Compiles a module; throws PySyntaxError when its source is bad. */
export function compileModule(input: ModuleInput): ModuleOutput {
  const front = frontEnd(input);
  const { parsed, analysis } = front;
  const text = emitModule(optimized(input, front), input);
  const found = references(parsed.module, parsed.future.absoluteImport ? 0 : -1);
  return {
    goFiles: [{ name: GO_FILE, text }],
    imports: found.imports,
    exportedNames: found.exportedNames,
    warnings: [...parsed.warnings, ...analysis.warnings],
    needsEvaluator: needsEvaluator(parsed.module, analysis.scopes),
    needsSources: needsSources(parsed.module, analysis.scopes),
    go: goNames(parsed.module),
  };
}

/** Compiles a module that raises `error` when it is imported. */
export const compileBrokenModule: CompileBrokenModule<PySyntaxError> = (input, error) => ({
  goFiles: [{ name: GO_FILE, text: emitBrokenModule(input, error) }],
  imports: [],
  exportedNames: [],
  warnings: [],
  needsEvaluator: false,
  needsSources: false,
  go: noGoNames,
});

/** What `grumpy dump --stage=…` can show, in the order of the pipeline. */
export const stages: Readonly<Record<string, (input: ModuleInput) => string>> = {
  tokens: (input) => dumpTokens(readSource(input.source, input.filename, 'file')),
  ast: (input) => dumpAst(frontEnd(input).parsed.module),
  scopes: (input) => dumpScopes(frontEnd(input).analysis.scopes),
  lowered: (input) => printModule(lower(input, frontEnd(input))),
  ir: (input) => printModule(optimized(input, frontEnd(input))),
  go: (input) => emitModule(optimized(input, frontEnd(input)), input),
};
