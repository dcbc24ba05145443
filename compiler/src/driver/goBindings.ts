/**
 * Asks the binding generator (runtime/bindgen) for the adapters of the Go packages that a program imports.
 *
 * What surprises: the generator is a Go program of Grumpy's own, which is built into the cache when it is first
 * needed, with the Go that builds programs: it reads export data, whose format changes with Go's version.
 */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { isGoModule } from '../bindgen/goNames.ts';
import type { BindImport, BindPlace, BindRequest, BindResponse } from '../bindgen/protocol.ts';
import { cacheFolder } from './cacheFolder.ts';
import { InternalError, UserError } from './errors.ts';
import { readTextIfExists, temporaryName, writeFileAtomic } from './files.ts';
import { developmentBuild, goEnvironment } from './goBuild.ts';
import { userGoFlags } from './goFlags.ts';
import type { GoProject } from './goProject.ts';
import { showMistakes } from './goComplaints.ts';
import type { CompiledModule } from './graph.ts';
import { contentHash } from './hash.ts';
import { buildIdentity, runtimeFolder } from './identity.ts';
import type { Terminal } from './terminal.ts';
import type { GoToolchain } from './toolchain.ts';

/** What the adapters are made for. */
export interface BindingContext {
  /** The workspace, whose go.mod is written. */
  readonly workspace: string;
  readonly project: GoProject | null;
  readonly programId: string;
  /** The Go package that holds the adapters. */
  readonly importPath: string;
  /** The name of a module's file as users see it. */
  readonly shown: (logical: string) => string;
}

/** The adapters of a program. */
export interface GoBindings {
  readonly importPath: string;
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** Go files of the user's that the program depends on. */
  readonly inputs: readonly string[];
  /** The program has to be built with cgo. */
  readonly cgo: boolean;
}

function run(command: string, args: readonly string[], options: RunOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      command,
      args,
      { cwd: options.cwd, env: options.env, maxBuffer: 1 << 30 },
      (error, stdout, stderr) => {
        if (!error) resolve(stdout);
        else reject(new InternalError(`${path.basename(command)} failed: ${stderr || error.message}`));
      },
    );
    child.stdin?.end(options.input ?? '');
  });
}

interface RunOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly input?: string;
}

/** Builds the generator, once for each version of its source and of Go. */
async function generator(toolchain: GoToolchain, terminal: Terminal): Promise<string> {
  const source = path.join(runtimeFolder(), 'bindgen');
  const texts = readdirSync(source)
    .filter((name) => name.endsWith('.go') && !name.endsWith('_test.go'))
    .sort()
    .map((name) => readFileSync(path.join(source, name), 'utf8'));
  const binary = path.join(cacheFolder(), 'tools', `bindgen-${contentHash(toolchain.version, ...texts)}`);
  if (existsSync(binary)) return binary;
  terminal.progress('building the generator of Go bindings');
  const temporary = temporaryName(binary);
  const env = goEnvironment(developmentBuild, process.env);
  await run(toolchain.go, ['build', '-trimpath', '-o', temporary, './bindgen'], {
    cwd: runtimeFolder(),
    env,
  });
  renameSync(temporary, binary);
  return binary;
}

function place(context: BindingContext, module: CompiledModule, line: number): BindPlace {
  return { file: context.shown(module.input.filename), line };
}

/** The imports of Go packages in modules. `shown` makes the file names that a user sees. */
export function goImports(
  modules: readonly CompiledModule[],
  shown: (filename: string) => string,
): BindImport[] {
  return modules.flatMap((module) =>
    module.output.imports
      .filter((ref) => ref.level <= 0 && isGoModule(ref.module))
      .map(({ module: name, names, optional, lineno }) => ({
        module: name,
        names,
        optional,
        file: shown(module.input.filename),
        line: lineno,
      })),
  );
}

/** What the program's modules say about Go packages. */
function requestOf(modules: readonly CompiledModule[], context: BindingContext): BindRequest {
  const imports = goImports(modules, context.shown);
  const dynamic = modules.some((module) => module.output.go.dynamic);
  const names = new Set(modules.flatMap((module) => module.output.go.names));
  const star = imports.some((ref) => ref.names.includes('*'));
  return {
    mode: 'bind',
    dir: context.workspace,
    local: context.project?.folder ?? '',
    localModule: context.project?.module ?? '',
    package: 'gobind',
    program: context.programId,
    imports,
    uses: modules.flatMap((module) =>
      module.output.go.uses.map(({ lineno, ...use }) => ({ ...use, ...place(context, module, lineno) })),
    ),
    names: dynamic || star ? null : [...names].sort(),
    instances: modules.flatMap((module) =>
      module.output.go.instances.map(({ lineno, ...instance }) => ({
        ...instance,
        ...place(context, module, lineno),
      })),
    ),
    attributes: [...new Set(modules.flatMap((module) => module.output.go.attributes))].sort(),
    classes: modules.flatMap((module) => module.output.go.classes),
  };
}

/** The user's Go source, as far as it can change what is bound. */
function projectState(project: GoProject | null): string {
  if (!project) return '';
  const parts: string[] = [project.goMod ?? '', project.goSum];
  for (const entry of readdirSync(project.folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.go')) continue;
    const file = path.join(entry.parentPath, entry.name);
    parts.push(file, readFileSync(file, 'utf8'));
  }
  return contentHash(...parts);
}

/** The environment of the generator: that of the build, and which Go command it is. */
export function generatorEnvironment(toolchain: GoToolchain, workspace: string): NodeJS.ProcessEnv {
  const env = goEnvironment(developmentBuild, process.env, workspace);
  return { ...env, GRUMPY_GO_COMMAND: toolchain.go };
}

/** Runs the generator. */
export async function askGenerator(
  request: BindRequest,
  toolchain: GoToolchain,
  terminal: Terminal,
): Promise<BindResponse> {
  const binary = await generator(toolchain, terminal);
  terminal.progress('reading Go packages');
  const env = generatorEnvironment(toolchain, request.dir);
  const output = await run(binary, [], { cwd: request.dir, env, input: JSON.stringify(request) });
  terminal.clear();
  return JSON.parse(output) as BindResponse;
}

async function cachedAnswer(
  request: BindRequest,
  context: BindingContext,
  toolchain: GoToolchain,
  terminal: Terminal,
): Promise<BindResponse> {
  const settings = [toolchain.version, buildIdentity(), userGoFlags(process.env)];
  const state = JSON.stringify([{ ...request, dir: '' }, ...settings]);
  const goMod = readTextIfExists(path.join(request.dir, 'go.mod')) ?? '';
  const key = contentHash(state, goMod, projectState(context.project), generatorStamp());
  const file = path.join(cacheFolder(), 'bindings', key.slice(0, 2), `${key.slice(2)}.json`);
  const known = readTextIfExists(file);
  if (known !== null) {
    try {
      return JSON.parse(known) as BindResponse;
    } catch {
      // A damaged entry is made again.
    }
  }
  const response = await askGenerator(request, toolchain, terminal);
  if (response.errors.length === 0) writeFileAtomic(file, JSON.stringify(response));
  return response;
}

/** Changes with the generator's source. */
function generatorStamp(): string {
  const folder = path.join(runtimeFolder(), 'bindgen');
  return contentHash(
    ...readdirSync(folder)
      .sort()
      .map((name) => readFileSync(path.join(folder, name), 'utf8')),
  );
}

/** The mistakes of the program. */
function complaint(
  response: BindResponse,
  modules: readonly CompiledModule[],
  context: BindingContext,
): UserError {
  const sources = modules.map(({ input }) => {
    return [context.shown(input.filename), Buffer.from(input.source).toString('utf8')] as const;
  });
  return new UserError(showMistakes(response.errors, new Map(sources)));
}

/** The adapters that a program needs; null: it imports no Go package. */
export async function bindGo(
  modules: readonly CompiledModule[],
  context: BindingContext,
  toolchain: GoToolchain,
  terminal: Terminal,
): Promise<GoBindings | null> {
  const own = modules.filter((module) => !module.input.filename.startsWith('<stdlib>'));
  const request = requestOf(own, context);
  if (request.imports.length === 0) return null;
  const response = await cachedAnswer(request, context, toolchain, terminal);
  if (response.errors.length > 0) throw complaint(response, own, context);
  return {
    importPath: context.importPath,
    files: response.files,
    inputs: response.inputs,
    cgo: response.cgo,
  };
}

/** Whether a program imports Go packages. */
export function importsGo(modules: readonly CompiledModule[]): boolean {
  return modules.some((module) =>
    module.output.imports.some((ref) => ref.level <= 0 && isGoModule(ref.module)),
  );
}
