/**
 * Builds a program into its folder of the cache (programCache.ts).
 *
 * What surprises: an executable never changes under a running program. Each build makes one under a
 * new name; the manifest, renamed into place last, says which one counts; older ones are removed then.
 */
import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder } from './cacheFolder.ts';
import { compilePlan, type CompileOptions, type Compiler } from './compilePlan.ts';
import { developmentBuild, goBuild } from './goBuild.ts';
import { buildIdentity } from './identity.ts';
import { withLock } from './lock.ts';
import {
  type InputFile,
  type Manifest,
  readInput,
  runtimeStamp,
  stampFile,
  writeManifest,
} from './manifest.ts';
import { type ProgramBindings, programBindings } from './programBindings.ts';
import { cachedProgram, type ReadyProgram } from './programCache.ts';
import type { ProgramPlan } from './programPlan.ts';
import { withNames } from './folderView.ts';
import { provideGo } from './provideGo.ts';
import type { Terminal } from './terminal.ts';
import { writeWorkspace } from './workspace.ts';

const keepPrograms = 100;
const keepDays = 30;

/** Removes programs that nobody has started for a month, and the oldest beyond a number. */
function prunePrograms(folder: string): void {
  const oldest = Date.now() - keepDays * 86_400_000;
  const used = readdirSync(folder)
    .filter((name) => !name.includes('.'))
    .map((name) => path.join(folder, name))
    .map((program) => {
      const stat = statSync(path.join(program, 'manifest.json'), { throwIfNoEntry: false });
      return { program, time: (stat ?? statSync(program, { throwIfNoEntry: false }))?.mtimeMs ?? 0 };
    })
    .sort((a, b) => b.time - a.time);
  for (const { program, time } of used.filter((entry, i) => i >= keepPrograms || entry.time < oldest)) {
    if (time < Date.now() - 3_600_000) rmSync(program, { recursive: true, force: true });
  }
}

/** A process name that tells what runs: the script's own. */
function executableName(plan: ProgramPlan): string {
  const base = path.basename(plan.main.logical).replace(/\.py$/, '');
  const name = base.replace(/[^\w.-]/g, '') || 'program';
  return process.platform === 'win32' ? `${name}.exe` : name;
}

/** The user's Go files and modules that a program was made from. */
function goInputs({ project, inputs }: ProgramBindings): InputFile[] {
  const files = project?.goMod != null ? [path.join(project.folder, 'go.mod'), ...inputs] : inputs;
  return files.map((file) => readInput(file).input);
}

async function makeProgram(
  folder: string,
  plan: ProgramPlan,
  options: CompileOptions,
  compiler: Compiler,
  terminal: Terminal,
): Promise<ReadyProgram> {
  const runtime = runtimeStamp();
  const compiled = compilePlan(plan, options, compiler, cacheFolder(), terminal);
  const workspace = path.join(folder, 'src');
  mkdirSync(workspace, { recursive: true });
  const toolchain = await provideGo(process.env, terminal);
  const go = await programBindings(plan, compiled.graph.modules, workspace, toolchain, terminal);
  const changed = writeWorkspace(workspace, {
    programs: [{ id: '', mainPackage: plan.mainPackage ?? '', argv0: plan.argv0, flags: '' }],
    modules: compiled.graph.modules,
    nativeImports: compiled.graph.nativeImports,
    bindings: go.bindings,
    project: go.project,
  });
  terminal.detail(`${changed} Go files written to ${workspace}`);
  const binaries = path.join(folder, 'bin');
  const version = randomBytes(6).toString('hex');
  const executable = path.join('bin', version, executableName(plan));
  const how = { ...developmentBuild, cgo: go.cgo };
  await goBuild(toolchain.go, workspace, path.join(folder, executable), how, terminal);
  const own = compiled.graph.modules.filter((module) => !module.input.filename.startsWith('<stdlib>'));
  const manifest: Manifest = {
    build: buildIdentity(),
    runtime,
    go: stampFile(toolchain.go),
    inputs: [...compiled.inputs, ...goInputs(go)],
    absent: withNames(compiled.absent, go.withoutGoMod, 'go.mod'),
    executable,
    warnings: own.flatMap((module) => module.output.warnings),
    missing: compiled.graph.missing.map(({ name }) => name),
  };
  writeManifest(folder, manifest);
  for (const old of readdirSync(binaries)) {
    if (old !== version) rmSync(path.join(binaries, old), { recursive: true, force: true });
  }
  terminal.detail(`built with Go ${toolchain.version}`);
  return { executable: path.join(folder, executable), manifest };
}

/** Builds a program unless somebody else has done so meanwhile. */
export async function buildProgram(
  folder: string,
  plan: ProgramPlan,
  options: CompileOptions,
  compiler: Compiler,
  terminal: Terminal,
): Promise<ReadyProgram> {
  mkdirSync(path.dirname(folder), { recursive: true });
  const waiting = (): void => terminal.detail('waiting for another build of this program');
  const ready = await withLock(
    `${folder}.lock`,
    async () => cachedProgram(folder) ?? (await makeProgram(folder, plan, options, compiler, terminal)),
    waiting,
  );
  prunePrograms(path.dirname(folder));
  return ready;
}
