/**
 * Runs `go build` on a workspace.
 *
 * What surprises: the environment is pinned (of GOFLAGS only build tags, no workspace file, no toolchain switching, no
 * cgo but where a package needs it), so that a user's Go settings can't break or change a program; and `-trimpath` is always on,
 * because it is part of every cache key of Go's.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { goCacheFolder } from './cacheFolder.ts';
import { InternalError, UserError } from './errors.ts';
import { goFlags } from './goFlags.ts';
import type { Terminal } from './terminal.ts';

/** How to build. */
export interface GoBuildOptions {
  readonly os: string | null;
  readonly arch: string | null;
  /** Keep what a debugger needs and don't optimise. */
  readonly debug: boolean;
  /** Leave the symbol table out. */
  readonly strip: boolean;
  /** Let the program report data races. Needs a C compiler. */
  readonly race: boolean;
  /** Packages that the program imports use cgo. Needs a C compiler. */
  readonly cgo?: boolean;
}

/** What a run during development is built with. */
export const developmentBuild: GoBuildOptions = {
  os: null,
  arch: null,
  debug: false,
  strip: false,
  race: false,
};

/** What a workspace holds besides that tells Go of files which lie elsewhere. */
export const overlayFile = 'overlay.json';

/** The flags for a workspace that takes in the user's Go module. */
function workspaceFlags(workspace: string | null): string {
  const overlay = workspace === null ? null : path.join(workspace, overlayFile);
  return overlay !== null && existsSync(overlay) ? `-mod=mod '-overlay=${overlay}'` : '';
}

/** The environment that Go is run in. */
export function goEnvironment(
  options: GoBuildOptions,
  env: NodeJS.ProcessEnv,
  workspace: string | null = null,
): NodeJS.ProcessEnv {
  const result: NodeJS.ProcessEnv = {
    ...env,
    CGO_ENABLED: options.race || options.cgo ? '1' : '0',
    GO111MODULE: 'on',
    GOCACHE: goCacheFolder(env),
    GOFLAGS: goFlags(workspaceFlags(workspace), env),
    GOTOOLCHAIN: 'local',
    GOWORK: 'off',
  };
  result.GOROOT = undefined;
  result.GOOS = options.os ?? undefined;
  result.GOARCH = options.arch ?? undefined;
  return result;
}

function goArguments(options: GoBuildOptions, output: string): string[] {
  const args = ['build', '-v', '-trimpath', '-buildvcs=false'];
  if (options.race) args.push('-race');
  if (options.debug) args.push('-gcflags=all=-N -l');
  // tracebacks don't need the symbol table, which takes 400 KB and time to link
  if (options.strip || !options.debug) args.push('-ldflags=-s -w');
  return [...args, '-o', output, '.'];
}

/** What Go printed, without the names of packages that `-v` lists. */
function complaints(text: string): string {
  const isName = (line: string): boolean => /^[\w./~+!-]+$/.test(line);
  return text
    .split('\n')
    .filter((line) => line !== '' && !isName(line))
    .join('\n');
}

const outOfResources =
  /no space left on device|disk quota exceeded|signal: killed|out of memory|cannot allocate memory/i;

/** The machine's fault, or Grumpy's. */
function goFailed(text: string): UserError | InternalError {
  const lack = outOfResources.exec(text)?.[0];
  if (lack) return new UserError(`Go could not build the program: ${lack}\n${text}`);
  return new InternalError(
    `Go refused what Grumpy generated; this is a fault of Grumpy, please report it with the program:\n${text}`,
  );
}

/** Builds the workspace into the executable `output`. */
export function goBuild(
  go: string,
  workspace: string,
  output: string,
  options: GoBuildOptions,
  terminal: Terminal,
): Promise<void> {
  const child = spawn(go, goArguments(options, output), {
    cwd: workspace,
    env: goEnvironment(options, process.env, workspace),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let printed = '';
  let built = 0;
  child.stderr.setEncoding('utf8');
  child.stderr.on('data', (chunk: string) => {
    printed += chunk;
    built += chunk.split('\n').length - 1;
    terminal.progress(`building: ${built} Go packages compiled`);
  });
  const tick = setInterval(() => terminal.progress(`building: ${built} Go packages compiled`), 250);
  return new Promise((resolve, reject) => {
    child.on('error', (error) => {
      clearInterval(tick);
      reject(new InternalError(`can't run ${go}: ${error.message}`));
    });
    child.on('close', (code, signal) => {
      clearInterval(tick);
      terminal.clear();
      if (code === 0) resolve();
      else reject(goFailed(complaints(printed) || printed || `go build ended with ${signal ?? code}`));
    });
  });
}
