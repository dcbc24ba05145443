/**
 * Where Grumpy keeps what it can make again: `$GRUMPY_CACHE`, or the platform's cache folder.
 *
 *     modules/     compiled modules (Go text), by content
 *     programs/    one folder a program: its Go workspace, executables and manifest
 *     go-build/    Go's own build cache (unless GOCACHE is set)
 *     toolchain/   a Go toolchain that Grumpy fetched
 *     library/     the Python library out of the npm package, where no CPython 2.7 is installed
 */
import os from 'node:os';
import path from 'node:path';
import { UserError } from './errors.ts';

function platformCache(env: NodeJS.ProcessEnv): string {
  if (env.XDG_CACHE_HOME && path.isAbsolute(env.XDG_CACHE_HOME)) return env.XDG_CACHE_HOME;
  if (process.platform === 'win32' && env.LOCALAPPDATA) return env.LOCALAPPDATA;
  const home = os.homedir();
  if (!home) throw new UserError('no home folder: set GRUMPY_CACHE to a folder that Grumpy may write to');
  return process.platform === 'darwin' ? path.join(home, 'Library', 'Caches') : path.join(home, '.cache');
}

/** The cache's folder (it may not exist yet). */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  if (env.GRUMPY_CACHE) return path.resolve(env.GRUMPY_CACHE);
  return path.join(platformCache(env), 'grumpy');
}

/** Go's build cache: the user's if GOCACHE is set, else one inside Grumpy's own. */
export function goCacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  return env.GOCACHE ? path.resolve(env.GOCACHE) : path.join(cacheFolder(env), 'go-build');
}
