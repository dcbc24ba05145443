/**
 * `grumpy stubs [PROGRAM…] [-o DIR]`: writes `.pyi` files for the Go packages that programs import (or, without a
 * program, for all of Go's standard library), where editors and type checkers look for them.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { BindImport } from '../../bindgen/protocol.ts';
import { cacheFolder } from '../cacheFolder.ts';
import { compilePlan, type Compiler } from '../compilePlan.ts';
import { UserError } from '../errors.ts';
import { writeFileIfChanged } from '../files.ts';
import { askGenerator, goImports } from '../goBindings.ts';
import { findGoProject, type GoProject } from '../goProject.ts';
import { resolveFile } from '../launch.ts';
import { planFile } from '../programPlan.ts';
import { provideGo } from '../provideGo.ts';
import { plainPython } from '../request.ts';
import { compileOptionsOf } from '../runProgram.ts';
import { findStdlib } from '../stdlib.ts';
import { Terminal } from '../terminal.ts';
import type { GrumpyOptions } from '../pythonOptions.ts';
import { prepareWorkspace } from '../workspace.ts';

/** What `grumpy stubs` was asked for. */
export interface StubsRequest {
  /** None: all of Go's standard library. */
  readonly programs: readonly string[];
  /** The folder to write to. */
  readonly output: string;
  readonly grumpy: GrumpyOptions;
}

/** The Go packages that a program imports. */
function importsOf(
  program: string,
  request: StubsRequest,
  compiler: Compiler,
  terminal: Terminal,
): BindImport[] {
  const stdlib = findStdlib(request.grumpy.stdlib, process.env);
  const plan = planFile(program, { python: plainPython, stdlib, env: process.env });
  const { graph } = compilePlan(plan, compileOptionsOf(plainPython), compiler, cacheFolder(), terminal);
  return goImports(graph.modules, (filename) => resolveFile(plan.fileRules, filename));
}

function projectOf(programs: readonly string[]): GoProject | null {
  const [first] = programs;
  return first === undefined ? null : findGoProject(path.dirname(path.resolve(first)));
}

/** Runs the command. */
export async function stubsCommand(request: StubsRequest, compiler: Compiler): Promise<void> {
  const terminal = new Terminal(request.grumpy);
  const imports = request.programs.flatMap((program) => importsOf(program, request, compiler, terminal));
  if (request.programs.length > 0 && imports.length === 0)
    throw new UserError('the program imports no Go package');
  const toolchain = await provideGo(process.env, terminal);
  const project = projectOf(request.programs);
  const workspace = mkdtempSync(path.join(os.tmpdir(), 'grumpy-stubs-'));
  try {
    prepareWorkspace(workspace, project);
    const response = await askGenerator(
      {
        mode: 'stubs',
        dir: workspace,
        local: project?.folder ?? '',
        localModule: project?.module ?? '',
        package: '',
        program: '',
        imports,
        uses: [],
        names: null,
        instances: [],
        attributes: [],
        classes: [],
      },
      toolchain,
      terminal,
    );
    const mistakes = response.errors.map(({ file, line, message }) => `${file}:${line}: ${message}`);
    if (mistakes.length > 0) throw new UserError(mistakes.join('\n'));
    mkdirSync(request.output, { recursive: true });
    for (const { name, text } of response.files) writeFileIfChanged(path.join(request.output, name), text);
    if (process.stderr.isTTY) terminal.say(`${response.files.length} files in ${request.output}`);
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}
