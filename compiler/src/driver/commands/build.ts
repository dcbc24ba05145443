/**
 * `grumpy build`: makes one static executable of a program, for this machine or another.
 *
 * What surprises: the executable is written beside its final name first and renamed, so that a failed
 * or interrupted build leaves the old one alone.
 */
import { mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { PySyntaxError } from '../../diagnostics/syntax-error.ts';
import { cacheFolder } from '../cacheFolder.ts';
import { compilePlan, type Compiler } from '../compilePlan.ts';
import { packedData } from '../dataFiles.ts';
import { UserError } from '../errors.ts';
import { temporaryName } from '../files.ts';
import { goBuild, type GoBuildOptions } from '../goBuild.ts';
import type { MissingModule } from '../graph.ts';
import { contentHash } from '../hash.ts';
import { packageRoot } from '../identity.ts';
import { withLock } from '../lock.ts';
import { programBindings } from '../programBindings.ts';
import { planProgram, type ProgramPlan } from '../programPlan.ts';
import { provideGo } from '../provideGo.ts';
import type { GrumpyOptions } from '../pythonOptions.ts';
import { optimized } from '../request.ts';
import { compileOptionsOf } from '../runProgram.ts';
import { findStdlib } from '../stdlib.ts';
import { Terminal } from '../terminal.ts';
import { writeWorkspace } from '../workspace.ts';

/** What `grumpy build` was asked for. */
export interface BuildRequest {
  readonly program: string;
  /** The executable to make; null: named after the program, in the current folder. */
  readonly output: string | null;
  readonly optimize: 0 | 1 | 2;
  /** What `--include` names. */
  readonly include: readonly string[];
  /** What `--data` names. */
  readonly data: readonly string[];
  readonly go: GoBuildOptions;
  readonly grumpy: GrumpyOptions;
}

function outputName(request: BuildRequest): string {
  if (request.output !== null) return path.resolve(request.output);
  const name = path.basename(path.resolve(request.program)).replace(/\.py$/, '');
  const system = request.go.os ?? (process.platform === 'win32' ? 'windows' : process.platform);
  return path.resolve(system === 'windows' ? `${name}.exe` : name);
}

function checkOutput(output: string, plan: ProgramPlan): void {
  const stat = statSync(output, { throwIfNoEntry: false });
  if (stat?.isDirectory())
    throw new UserError(`${output} is a folder: say with -o what to call the executable`, 2);
  if (plan.text.kind === 'file' && path.resolve(plan.text.file) === output) {
    throw new UserError(`${output} is the program itself: say with -o what to call the executable`, 2);
  }
}

function workspaceFolder(plan: ProgramPlan, request: BuildRequest): string {
  const key = contentHash(JSON.stringify([packageRoot(), 'build', plan.identity, request.optimize]));
  return path.join(cacheFolder(), 'programs', key);
}

/** An executable is for other machines, so what will fail there is said here. */
function warnOfMissing(missing: readonly MissingModule[], request: BuildRequest, terminal: Terminal): void {
  if (missing.length === 0 || request.grumpy.quiet) return;
  const lines = missing.map(({ name, importers }) => `\n  ${name} (${importers.join(', ')})`);
  terminal.say(`grumpy: not found, importing it will raise ImportError:${lines.join('')}`);
}

async function buildInto(
  output: string,
  plan: ProgramPlan,
  request: BuildRequest,
  compiler: Compiler,
  terminal: Terminal,
): Promise<void> {
  const options = compileOptionsOf(optimized(request.optimize));
  const folder = workspaceFolder(plan, request);
  const workspace = path.join(folder, 'src');
  const data = packedData(request.data, plan.roots);
  mkdirSync(workspace, { recursive: true });
  await withLock(`${folder}.lock`, async () => {
    const { graph } = compilePlan(plan, options, compiler, cacheFolder(), terminal);
    warnOfMissing(graph.missing, request, terminal);
    const toolchain = await provideGo(process.env, terminal);
    const go = await programBindings(plan, graph.modules, workspace, toolchain, terminal);
    writeWorkspace(workspace, {
      programs: [
        {
          id: '',
          mainPackage: plan.mainPackage ?? '',
          argv0: '',
          flags: request.optimize ? `optimize=${request.optimize}` : '',
        },
      ],
      modules: graph.modules,
      nativeImports: graph.nativeImports,
      bindings: go.bindings,
      project: go.project,
      data,
    });
    const temporary = temporaryName(output);
    try {
      await goBuild(toolchain.go, workspace, temporary, { ...request.go, cgo: go.cgo }, terminal);
      renameSync(temporary, output);
    } finally {
      rmSync(temporary, { force: true });
    }
  });
}

/** Runs the command. */
export async function buildCommand(request: BuildRequest, compiler: Compiler): Promise<void> {
  const terminal = new Terminal(request.grumpy);
  const stdlib = findStdlib(request.grumpy.stdlib, process.env);
  const around = { python: optimized(request.optimize), stdlib, env: process.env };
  const source = { kind: 'file', path: request.program } as const;
  const plan = { ...planProgram(source, around, () => new Uint8Array()), include: request.include };
  const output = outputName(request);
  checkOutput(output, plan);
  mkdirSync(path.dirname(output), { recursive: true });
  try {
    await buildInto(output, plan, request, compiler, terminal);
  } catch (error) {
    if (!(error instanceof PySyntaxError)) throw error;
    terminal.clear();
    process.stderr.write(compiler.formatSyntaxError(error), 'latin1');
    process.exitCode = 1;
    return;
  }
  terminal.clear();
  const megabytes = (statSync(output).size / 1e6).toFixed(1);
  if (process.stderr.isTTY && !request.grumpy.quiet)
    terminal.say(`${path.relative('', output)}: ${megabytes} MB`);
}
