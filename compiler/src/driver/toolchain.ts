/**
 * Finds a Go toolchain that is new enough (the `go` line of runtime/go.mod says what that is), in the
 * order of the list in `candidates`, the first hit wins.
 *
 * What surprises: a `go` that says nothing of its version beside itself (a version manager's shim) is
 * asked by running it.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { cacheFolder } from './cacheFolder.ts';
import { UserError } from './errors.ts';
import { runtimeFolder } from './identity.ts';

/** A Go toolchain on this machine. */
export interface GoToolchain {
  /** The `go` command's absolute path. */
  readonly go: string;
  /** `1.26.1` */
  readonly version: string;
  /** Which place of the list it was found in. */
  readonly origin: string;
}

/** A `go` that was found but is too old or doesn't run. */
export interface RejectedGo {
  readonly go: string;
  readonly reason: string;
}

/** The outcome of looking for Go. */
export interface GoSearch {
  readonly found: GoToolchain | null;
  readonly rejected: readonly RejectedGo[];
}

const executable = process.platform === 'win32' ? 'go.exe' : 'go';

/** The least Go version that the runtime needs. */
export function requiredGoVersion(): string {
  const text = readFileSync(path.join(runtimeFolder(), 'go.mod'), 'utf8');
  const match = /^go (\d+\.\d+(?:\.\d+)?)/m.exec(text);
  if (!match?.[1]) throw new Error('runtime/go.mod names no Go version');
  return match[1];
}

/** Compares dotted versions: negative when `a` is older. */
export function compareVersions(a: string, b: string): number {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function entries(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Subfolders of `folder` that fit `pattern`, the newest version first. */
function versioned(folder: string, pattern: RegExp): string[] {
  const version = (name: string): string => /(\d+(?:\.\d+)*)(?!.*go\d)/.exec(name)?.[1] ?? '0';
  return entries(folder)
    .filter((name) => pattern.test(name))
    .sort((a, b) => compareVersions(version(b), version(a)))
    .map((name) => path.join(folder, name));
}

/** Where Grumpy keeps the toolchain that it fetched. */
export function ownToolchainFolder(env: NodeJS.ProcessEnv): string {
  return path.join(cacheFolder(env), 'toolchain');
}

/** All places to look in, as [origin, `bin` folder]. */
function* candidates(env: NodeJS.ProcessEnv): Generator<readonly [string, string]> {
  const home = os.homedir();
  const goPath = env.GOPATH?.split(path.delimiter)[0] ?? path.join(home, 'go');
  const bins = (origin: string, roots: string[]): (readonly [string, string])[] =>
    roots.map((root) => [origin, path.join(root, 'bin')] as const);
  yield* bins("Grumpy's cache", versioned(ownToolchainFolder(env), /^go\d/));
  for (const folder of (env.PATH ?? '').split(path.delimiter))
    if (path.isAbsolute(folder)) yield ['PATH', folder];
  if (env.GOROOT) yield ['GOROOT', path.join(env.GOROOT, 'bin')];
  yield* bins('usual folder', ['/usr/local/go']);
  yield* bins('usual folder', versioned('/usr/lib', /^go-\d/));
  yield* bins('usual folder', ['/usr/lib/golang', '/usr/lib/go']);
  yield* bins('Homebrew', ['/opt/homebrew/opt/go', '/usr/local/opt/go', '/home/linuxbrew/.linuxbrew/opt/go']);
  yield ['go folder', path.join(goPath, 'bin')];
  yield* bins('Go SDK', versioned(path.join(home, 'sdk'), /^go1\./));
  const moduleCache = env.GOMODCACHE ?? path.join(goPath, 'pkg', 'mod');
  yield* bins('module cache', versioned(path.join(moduleCache, 'golang.org'), /^toolchain@/));
  yield ['version manager', path.join(env.GOENV_ROOT ?? path.join(home, '.goenv'), 'shims')];
  yield ['version manager', path.join(env.ASDF_DATA_DIR ?? path.join(home, '.asdf'), 'shims')];
  yield ['version manager', path.join(home, '.local', 'share', 'mise', 'shims')];
  yield ['Program Files', 'C:\\Program Files\\Go\\bin'];
}

/** The version in the VERSION file of the installation, without running anything. */
function versionBeside(go: string): string | null {
  try {
    const text = readFileSync(path.join(path.dirname(path.dirname(realpathSync(go))), 'VERSION'), 'utf8');
    return /^go(\d+\.\d+(?:\.\d+)?)/.exec(text)?.[1] ?? null;
  } catch {
    return null;
  }
}

/** The version that `go version` prints; null when it doesn't run. */
function versionByRunning(go: string): string | null {
  try {
    const text = execFileSync(go, ['version'], {
      encoding: 'utf8',
      timeout: 20_000,
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, GOTOOLCHAIN: 'local' },
    });
    return /go(\d+\.\d+(?:\.\d+)?)/.exec(text)?.[1] ?? null;
  } catch {
    return null;
  }
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}

/** Looks for Go in every place. `GRUMPY_GO` (a command or a GOROOT) must be good if it is set. */
export function searchGo(env: NodeJS.ProcessEnv): GoSearch {
  const required = requiredGoVersion();
  if (env.GRUMPY_GO) return { found: chosenGo(env.GRUMPY_GO, required), rejected: [] };
  const rejected: RejectedGo[] = [];
  const seen = new Set<string>();
  for (const [origin, folder] of candidates(env)) {
    const go = path.join(folder, executable);
    if (seen.has(go) || !isFile(go)) continue;
    seen.add(go);
    const version = versionBeside(go) ?? versionByRunning(go);
    if (version === null) rejected.push({ go, reason: 'does not run' });
    else if (compareVersions(version, required) < 0) rejected.push({ go, reason: `is Go ${version}` });
    else return { found: { go, version, origin }, rejected };
  }
  return { found: null, rejected };
}

function chosenGo(choice: string, required: string): GoToolchain {
  const inRoot = path.join(choice, 'bin', executable);
  const go = path.resolve(isFile(inRoot) ? inRoot : choice);
  if (!isFile(go)) throw new UserError(`GRUMPY_GO: there is no go command at ${choice}`);
  const version = versionBeside(go) ?? versionByRunning(go);
  if (version === null) throw new UserError(`GRUMPY_GO: ${go} does not run`);
  if (compareVersions(version, required) < 0) {
    throw new UserError(`GRUMPY_GO: ${go} is Go ${version}, but Grumpy needs Go ${required} or newer`);
  }
  return { go, version, origin: 'GRUMPY_GO' };
}

/** Go's name for this machine: `linux-amd64`. */
export function hostPlatform(): string {
  const systems: Partial<Record<NodeJS.Platform, string>> = { win32: 'windows', sunos: 'solaris' };
  const machines: Partial<Record<NodeJS.Architecture, string>> = { x64: 'amd64', ia32: '386' };
  return `${systems[process.platform] ?? process.platform}-${machines[process.arch] ?? process.arch}`;
}
