/**
 * The interpreter: one executable of the runtime's evaluator and all native modules, built once and cached. It runs
 * scripts without compiling them (`grumpy run --interpret`), and it is the prompt; on a terminal with a line editor,
 * whose Go module has to be fetched once.
 *
 * What surprises: nothing of the program goes into the build, so all programs share it; what to run is in the launch
 * information (docs/launch-protocol.md), and modules are found when they are imported.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder } from './cacheFolder.ts';
import { developmentBuild, goBuild } from './goBuild.ts';
import { messageOf } from './errors.ts';
import { evaluatorPackage } from './graph.ts';
import { contentHash } from './hash.ts';
import { buildIdentity, packageRoot, runtimeFolder } from './identity.ts';
import { withLock } from './lock.ts';
import { type Manifest, runtimeStamp, stampFile, writeManifest } from './manifest.ts';
import { cachedProgram, type ReadyProgram } from './programCache.ts';
import { provideGo } from './provideGo.ts';
import type { Terminal } from './terminal.ts';
import { writeWorkspace } from './workspace.ts';

const prefix = 'grumpy.dev/runtime/stdlib';

/** The Go packages of all native modules, below a folder of runtime/stdlib. */
function nativePackages(folder: string, name: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const hasGo = entries.some((e) => e.isFile() && /(?<!_test)\.go$/.test(e.name));
  const below = entries
    .filter((e) => e.isDirectory() && e.name !== 'testdata' && e.name !== 'internal')
    .flatMap((e) => nativePackages(path.join(folder, e.name), `${name}/${e.name}`));
  return hasGo ? [name, ...below] : below;
}

/** Without a line editor the interpreter needs nothing that isn't in this package. */
export type Editing = 'plain' | 'editor';

const editorModule = 'grumpy.dev/prompt';

async function make(folder: string, editing: Editing, terminal: Terminal): Promise<ReadyProgram> {
  const runtime = runtimeStamp();
  const workspace = path.join(folder, 'src');
  mkdirSync(workspace, { recursive: true });
  const packages = editing === 'plain' ? [evaluatorPackage] : [evaluatorPackage, editorModule];
  writeWorkspace(workspace, {
    programs: [{ id: '', mainPackage: '', argv0: '', flags: '' }],
    modules: [],
    nativeImports: [...packages, ...nativePackages(path.join(runtimeFolder(), 'stdlib'), prefix)].sort(),
    extraModules:
      editing === 'plain' ? [] : [{ path: editorModule, folder: path.join(runtimeFolder(), 'prompt') }],
  });
  const toolchain = await provideGo(process.env, terminal);
  const version = randomBytes(6).toString('hex');
  const executable = path.join('bin', version, 'grumpy-interpreter');
  await goBuild(toolchain.go, workspace, path.join(folder, executable), developmentBuild, terminal);
  const manifest: Manifest = {
    build: buildIdentity(),
    runtime,
    go: stampFile(toolchain.go),
    inputs: [],
    absent: {},
    executable,
    warnings: [],
    missing: [],
  };
  writeManifest(folder, manifest);
  for (const old of readdirSync(path.join(folder, 'bin'))) {
    if (old !== version) rmSync(path.join(folder, 'bin', old), { recursive: true, force: true });
  }
  return { executable: path.join(folder, executable), manifest };
}

/** The interpreter's executable, which is built first if there is none that is current. */
export async function provideInterpreter(
  terminal: Terminal,
  editing: Editing = 'plain',
): Promise<ReadyProgram> {
  const key = contentHash(
    JSON.stringify([packageRoot(), editing, process.env.GRUMPY_GO ?? '', process.env.GOCACHE ?? '']),
  );
  const folder = path.join(cacheFolder(), 'interpreters', key);
  const cached = cachedProgram(folder);
  if (cached && existsSync(cached.executable)) return cached;
  mkdirSync(path.dirname(folder), { recursive: true });
  const build = async (): Promise<ReadyProgram> =>
    cachedProgram(folder) ?? (await make(folder, editing, terminal));
  return withLock(`${folder}.lock`, build);
}

/** The prompt's executable: one without a line editor where its module can't be fetched. */
export async function providePrompt(terminal: Terminal): Promise<ReadyProgram> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return provideInterpreter(terminal);
  try {
    return await provideInterpreter(terminal, 'editor');
  } catch (error) {
    const ready = await provideInterpreter(terminal);
    terminal.say('grumpy: no line editing: its Go module could not be built (--verbose says why)');
    terminal.detail(messageOf(error));
    return ready;
  }
}
