/**
 * `grumpy build --lib MODULE.py -o DIR` makes a Go package of a Python module, `--c-shared` a C library with a header.
 *
 * What surprises: the folder is a Go module of its own that holds all it needs, the runtime too, under its own
 * import path; so an ordinary Go program uses it with one `replace` line, and nothing of Grumpy has to be installed.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { cLibraryText, libraryApi, libraryText } from '../../bindgen/libraryApi.ts';
import { PySyntaxError } from '../../diagnostics/syntax-error.ts';
import { parseModule } from '../../syntax/parse.ts';
import { cacheFolder } from '../cacheFolder.ts';
import { compilePlan, type Compiler } from '../compilePlan.ts';
import { UserError } from '../errors.ts';
import { readTextIfExists } from '../files.ts';
import type { GoBindings } from '../goBindings.ts';
import { developmentBuild, goEnvironment } from '../goBuild.ts';
import type { ModuleGraph } from '../graph.ts';
import { type GoProject, requirementLines } from '../goProject.ts';
import { contentHash } from '../hash.ts';
import { runtimeFolder } from '../identity.ts';
import { manglePath } from '../mangle.ts';
import { programBindings } from '../programBindings.ts';
import { planFile, type ProgramPlan } from '../programPlan.ts';
import { provideGo } from '../provideGo.ts';
import type { GrumpyOptions } from '../pythonOptions.ts';
import { plainPython } from '../request.ts';
import { compileOptionsOf } from '../runProgram.ts';
import { findStdlib } from '../stdlib.ts';
import { Terminal } from '../terminal.ts';
import { requiredGoVersion } from '../toolchain.ts';
import { newerGo, workspaceModule } from '../workspace.ts';

/** What `grumpy build --lib` or `--c-shared` was asked for. */
export interface LibraryRequest {
  readonly kind: 'go' | 'c';
  readonly module: string;
  /** The folder of the Go package, or the C library's file. */
  readonly output: string | null;
  /** The Go module path; null: the module's name. */
  readonly goModule: string | null;
  readonly grumpy: GrumpyOptions;
}

const runtimeModule = 'grumpy.dev/runtime';

/** The Go module that is written. */
interface Target {
  readonly folder: string;
  /** The Python module's name. */
  readonly name: string;
  readonly goModule: string;
  /** The user's own Go module, whose packages are copied; empty: there is none. */
  readonly localModule: string;
}

/** A plan whose main program only imports the module. */
function libraryPlan(file: string, name: string, stdlib: string | null): ProgramPlan {
  const around = { python: plainPython, stdlib: findStdlib(stdlib, process.env), env: process.env };
  const plan = planFile(file, around);
  return {
    ...plan,
    text: { kind: 'bytes', bytes: Buffer.from(`import ${name}\n`) },
    main: { ...plan.main, file: '<string>', logical: '<string>' },
  };
}

/** Go source under the new module's path. */
function moved(text: string, target: Target): string {
  const own = text
    .replaceAll(`${runtimeModule}/`, `${target.goModule}/runtime/`)
    .replaceAll(`${workspaceModule}/`, `${target.goModule}/`);
  if (target.localModule === '') return own;
  return own
    .replaceAll(`"${target.localModule}/`, `"${target.goModule}/local/`)
    .replaceAll(`"${target.localModule}"`, `"${target.goModule}/local"`);
}

/** Where the adapters lie: among the user's own packages, if there are some, because of their `internal` packages. */
function adapterFolder(target: Target): string {
  return target.localModule === '' ? 'gobind' : 'local/grumpy_gobind';
}

/** Copies the user's own Go packages that the module imports, with what lies beside their files. */
function copyLocal(target: Target, project: GoProject, inputs: readonly string[]): void {
  for (const folder of new Set(inputs.map((file) => path.dirname(file)))) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (!entry.isFile() || entry.name.endsWith('_test.go')) continue;
      const from = path.join(folder, entry.name);
      const to = path.join(target.folder, 'local', path.relative(project.folder, from));
      if (entry.name.endsWith('.go')) write(to, moved(readFileSync(from, 'utf8'), target));
      else if (!/^go\.(mod|sum)$/.test(entry.name)) {
        mkdirSync(path.dirname(to), { recursive: true });
        cpSync(from, to);
      }
    }
  }
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Copies the runtime's source, its tests and the binding generator left out. */
function copyRuntime(target: Target): void {
  const from = runtimeFolder();
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const full = path.join(entry.parentPath, entry.name);
    const relative = path.relative(from, full).replaceAll('\\', '/');
    if (/^bindgen\/|\/testdata\/|_test\.go$|^go\.(mod|sum)$/.test(relative)) continue;
    const to = path.join(target.folder, 'runtime', relative);
    if (entry.name.endsWith('.go')) write(to, moved(readFileSync(full, 'utf8'), target));
    else {
      mkdirSync(path.dirname(to), { recursive: true });
      cpSync(full, to);
    }
  }
}

function writeModules(target: Target, graph: ModuleGraph, bindings: readonly GoBindings[]): string[] {
  const imports: string[] = graph.nativeImports.map((name) => moved(name, target));
  for (const { input, output } of graph.modules) {
    if (input.moduleName === '__main__') continue;
    const place = path.join(target.folder, 'py', manglePath(input.moduleName));
    for (const file of output.goFiles) write(path.join(place, file.name), moved(file.text, target));
    imports.push(moved(input.goImportPath, target));
  }
  for (const one of bindings) {
    for (const file of one.files)
      write(path.join(target.folder, adapterFolder(target), file.name), moved(file.text, target));
    imports.push(`${target.goModule}/${adapterFolder(target)}`);
  }
  return imports.sort();
}

/** Requirements of the runtime and of the user's own Go module. */
function goModText(target: Target, project: GoProject | null): string {
  const own = readFileSync(path.join(runtimeFolder(), 'go.mod'), 'utf8');
  const requirements = [...own.matchAll(/^(?:require\s+|\t)(\S+\s+v\S+)/gm)].map(
    (match) => `require ${match[1]}`,
  );
  const theirs = project?.goMod != null ? requirementLines(project) : [];
  const version = newerGo(`go ${requiredGoVersion()}`, project);
  return [`module ${target.goModule}`, '', version, ...requirements, ...theirs, ''].join('\n');
}

async function writeLibrary(
  wanted: Target,
  request: LibraryRequest,
  compiler: Compiler,
  terminal: Terminal,
): Promise<void> {
  const plan = libraryPlan(request.module, wanted.name, request.grumpy.stdlib);
  const options = compileOptionsOf(plainPython);
  const { graph } = compilePlan(plan, options, compiler, cacheFolder(), terminal);
  const toolchain = await provideGo(process.env, terminal);
  const workspace = path.join(cacheFolder(), 'libraries', contentHash(path.resolve(request.module)));
  mkdirSync(workspace, { recursive: true });
  const go = await programBindings(plan, graph.modules, workspace, toolchain, terminal);
  const target = { ...wanted, localModule: go.inputs.length > 0 ? (go.project?.module ?? '') : '' };
  for (const part of ['py', 'runtime', 'gobind', 'local', 'c'])
    rmSync(path.join(target.folder, part), { recursive: true, force: true });
  copyRuntime(target);
  if (go.project) copyLocal(target, go.project, go.inputs);
  const imports = writeModules(target, graph, go.bindings);
  const source = readFileSync(request.module);
  const functions = libraryApi(parseModule(source, path.basename(request.module)).module);
  const runtime = `${target.goModule}/runtime`;
  write(path.join(target.folder, 'go.mod'), goModText(target, go.project));
  const text = libraryText(target.name, target.name, runtime, imports, functions);
  write(path.join(target.folder, `${target.name}.go`), text);
  const sums = readTextIfExists(path.join(runtimeFolder(), 'go.sum')) ?? '';
  write(path.join(target.folder, 'go.sum'), sums + (go.project?.goSum ?? ''));
  if (request.kind === 'go') return;
  const main = cLibraryText(target.name, target.goModule, runtime, functions);
  write(path.join(target.folder, 'c', 'main.go'), main);
  buildShared(toolchain.go, target, request);
}

function buildShared(go: string, target: Target, request: LibraryRequest): void {
  const output = path.resolve(request.output ?? `lib${target.name}.so`);
  const env = { ...goEnvironment(developmentBuild, process.env), CGO_ENABLED: '1' };
  const args = ['build', '-trimpath', '-buildmode=c-shared', '-ldflags=-s -w', '-o', output, './c'];
  const { status, stderr, error } = spawnSync(go, args, { cwd: target.folder, env, encoding: 'utf8' });
  if (error || status !== 0) {
    const hint = /C compiler|exec: "gcc"/.test(stderr) ? ' (a C library needs a C compiler)' : '';
    throw new UserError(`Go could not build the library${hint}:\n${error?.message ?? stderr}`);
  }
}

function targetOf(request: LibraryRequest): Target {
  const name = path.basename(request.module).replace(/\.py$/, '');
  if (!/^[a-z][a-z0-9_]*$/.test(name))
    throw new UserError(`${name}: a library's module needs a name of lower-case letters and digits`, 2);
  const folder =
    request.kind === 'go'
      ? path.resolve(request.output ?? name)
      : path.join(cacheFolder(), 'libraries', `c-${contentHash(path.resolve(request.module))}`);
  return { folder, name, goModule: request.goModule ?? name, localModule: '' };
}

/** Runs the command. */
export async function buildLibraryCommand(request: LibraryRequest, compiler: Compiler): Promise<void> {
  const terminal = new Terminal(request.grumpy);
  if (!existsSync(request.module)) throw new UserError(`there is no file ${request.module}`, 2);
  const target = targetOf(request);
  const mark = path.join(target.folder, 'go.mod');
  if (existsSync(target.folder) && readdirSync(target.folder).length > 0 && !existsSync(mark))
    throw new UserError(`${target.folder} is not empty and was not made by grumpy build --lib`, 2);
  try {
    await writeLibrary(target, request, compiler, terminal);
  } catch (error) {
    if (!(error instanceof PySyntaxError)) throw error;
    process.stderr.write(compiler.formatSyntaxError(error), 'latin1');
    process.exitCode = 1;
  }
  terminal.clear();
}
