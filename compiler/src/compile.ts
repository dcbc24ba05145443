// Runs the phases over one module; `stages` shows what comes out of each.
import type { PySyntaxError } from './diagnostics/syntax-error.ts';
import { emitBrokenModule } from './gogen/broken.ts';
import { emitModule } from './gogen/module.ts';
import type { ModuleIR } from './ir/ir.ts';
import { printModule } from './ir/print.ts';
import { lowerModule } from './lower/module.ts';
import { references } from './lower/references.ts';
import { runPasses } from './passes/table.ts';
import type { CompileBrokenModule, ModuleInput, ModuleOutput } from './pipeline.ts';
import { analyze } from './scope/analyze.ts';
import type { Analysis } from './scope/analyze.ts';
import { dumpNode } from './syntax/dump-ast.ts';
import { parseModule } from './syntax/parse.ts';
import type { Parsed } from './syntax/parse.ts';
import type * as ast from './syntax/nodes.generated.ts';

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
  };
}

/** Compiles a module that raises `error` when it is imported. */
export const compileBrokenModule: CompileBrokenModule<PySyntaxError> = (input, error) => ({
  goFiles: [{ name: GO_FILE, text: emitBrokenModule(input, error) }],
  imports: [],
  exportedNames: [],
  warnings: [],
});

/** What `grumpy dump --stage=…` can show, in the order of the pipeline. */
export const stages: Readonly<Record<string, (input: ModuleInput) => string>> = {
  ast: (input) => dumpNode(frontEnd(input).parsed.module),
  lowered: (input) => printModule(lower(input, frontEnd(input))),
  ir: (input) => printModule(optimized(input, frontEnd(input))),
  go: (input) => emitModule(optimized(input, frontEnd(input)), input),
};
