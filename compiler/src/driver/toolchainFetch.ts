/**
 * Fetches the pinned Go toolchain into Grumpy's cache, once, for a machine that has none: from the
 * module proxy if GOPROXY names one, else the official archive. Nothing is unpacked into its final
 * place before its hash is what toolchainPins.json says.
 *
 * What surprises: in the module proxy's zip every go.mod is stored as _go.mod, and files have no mode.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { messageOf, UserError } from './errors.ts';
import { temporaryName } from './files.ts';
import { withLock } from './lock.ts';
import type { Terminal } from './terminal.ts';
import { progressBar } from './terminal.ts';
import { hostPlatform, ownToolchainFolder, requiredGoVersion } from './toolchain.ts';
import pins from './toolchainPins.json' with { type: 'json' };

/** Pinned hashes of one platform's toolchain. */
interface Pin {
  readonly archive: string;
  /** The `h1:` hash of the module proxy's zip, where one is offered. */
  readonly module?: string;
}

/** Which toolchain to fetch, and its hashes. */
export interface ToolchainPins {
  readonly version: string;
  readonly archives: Readonly<Record<string, Pin>>;
}

type Files = Readonly<Record<string, Uint8Array>>;

const archiveSite = 'https://go.dev/dl/';

function sha256(data: Uint8Array): Buffer {
  return createHash('sha256').update(data).digest();
}

/** The `h1:` hash of a module zip: the hash of the sorted list of its files' hashes. */
export function moduleHash(files: Files): string {
  const names = Object.keys(files).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const lines = names.map((name) => `${sha256(files[name] ?? new Uint8Array()).toString('hex')}  ${name}\n`);
  return `h1:${sha256(Buffer.from(lines.join(''))).toString('base64')}`;
}

/** The first proxy in GOPROXY that is one, or null. */
export function proxyFrom(goproxy: string | undefined): string | null {
  const first = (goproxy ?? '').split(/[,|]/).find((entry) => /^(https?|file):/.test(entry.trim()));
  return first ? first.trim().replace(/\/$/, '') : null;
}

async function download(address: string, terminal: Terminal): Promise<Uint8Array> {
  const url = new URL(address);
  if (url.protocol === 'file:') return readFileSync(fileURLToPath(url));
  const headers: Record<string, string> = {};
  if (url.username) {
    const user = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
    headers.authorization = `Basic ${Buffer.from(user).toString('base64')}`;
    url.username = url.password = '';
  }
  const response = await fetch(url, { headers });
  if (!response.ok || !response.body)
    throw new Error(`${url.host} answers ${response.status} ${response.statusText}`);
  const total = Number(response.headers.get('content-length') ?? 0);
  const chunks: Uint8Array[] = [];
  let done = 0;
  for await (const chunk of response.body) {
    chunks.push(chunk as Uint8Array);
    done += (chunk as Uint8Array).length;
    terminal.progress(`fetching Go ${progressBar(done, total)}`);
  }
  return Buffer.concat(chunks);
}

function isExecutable(name: string): boolean {
  return /^(bin|pkg\/tool\/[^/]+)\/[^/]+$/.test(name) || /\.(bash|pl|sh)$/.test(name);
}

function writeTree(folder: string, files: Files, prefix: string): void {
  for (const [full, data] of Object.entries(files)) {
    if (!full.startsWith(prefix) || full.endsWith('/')) continue;
    const name = full.slice(prefix.length).replace(/(^|\/)_go\.mod$/, '$1go.mod');
    if (path.posix.normalize(name).startsWith('..')) throw new Error(`the archive holds a bad name: ${full}`);
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, data);
    if (isExecutable(name)) chmodSync(file, 0o755);
  }
}

async function fromProxy(
  proxy: string,
  version: string,
  folder: string,
  pin: string,
  terminal: Terminal,
): Promise<void> {
  const module = `v0.0.1-go${version}.${hostPlatform()}`;
  const data = await download(`${proxy}/golang.org/toolchain/@v/${module}.zip`, terminal);
  terminal.progress('unpacking Go');
  const files = unzipSync(data);
  const hash = moduleHash(files);
  if (hash !== pin) throw new Error(`the toolchain's hash is ${hash}, but ${pin} was expected`);
  writeTree(folder, files, `golang.org/toolchain@${module}/`);
}

async function fromArchive(version: string, folder: string, pin: string, terminal: Terminal): Promise<void> {
  const zipped = process.platform === 'win32';
  const data = await download(
    `${archiveSite}go${version}.${hostPlatform()}.${zipped ? 'zip' : 'tar.gz'}`,
    terminal,
  );
  const hash = `sha256:${sha256(data).toString('hex')}`;
  if (hash !== pin) throw new Error(`the archive's hash is ${hash}, but ${pin} was expected`);
  terminal.progress('unpacking Go');
  if (zipped) writeTree(folder, unzipSync(data), 'go/');
  else
    execFileSync('tar', ['-xz', '--strip-components=1', '-C', folder], { input: data, maxBuffer: 1 << 20 });
}

/** What the user has to do when no toolchain can be had. */
function howToInstall(why: string): UserError {
  const required = requiredGoVersion();
  return new UserError(
    [
      `Go ${required} or newer is needed to build programs, and none was found; fetching it failed: ${why}`,
      `Install Go ${required} or newer from https://go.dev/dl/ (or your system's package manager), so that \`go\``,
      'is on PATH, or set GRUMPY_GO to its `go` command, or GOPROXY to a module proxy you can reach.',
      '`grumpy doctor` shows where Grumpy looks.',
    ].join('\n'),
  );
}

/** Fetches the toolchain; returns its `go` command. */
export async function fetchGo(
  env: NodeJS.ProcessEnv,
  terminal: Terminal,
  wanted: ToolchainPins = pins,
): Promise<string> {
  const folder = path.join(ownToolchainFolder(env), `go${wanted.version}`);
  const pin = wanted.archives[hostPlatform()];
  const go = path.join(folder, 'bin', process.platform === 'win32' ? 'go.exe' : 'go');
  if (!pin) throw howToInstall(`there is no pinned toolchain for ${hostPlatform()}`);
  const temporary = temporaryName(folder);
  return withLock(`${folder}.lock`, async () => {
    try {
      mkdirSync(temporary, { recursive: true });
      const proxy = proxyFrom(env.GOPROXY);
      if (proxy && pin.module) await fromProxy(proxy, wanted.version, temporary, pin.module, terminal);
      else await fromArchive(wanted.version, temporary, pin.archive, terminal);
      rmSync(folder, { recursive: true, force: true });
      renameSync(temporary, folder);
      return go;
    } catch (error) {
      const cause = error instanceof Error && error.cause ? ` (${messageOf(error.cause)})` : '';
      throw howToInstall(messageOf(error) + cause);
    } finally {
      terminal.clear();
      rmSync(temporary, { recursive: true, force: true });
    }
  });
}
