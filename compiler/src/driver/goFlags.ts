/**
 * What of a user's GOFLAGS programs are built with: build tags, which choose among the files of his Go packages, and how the
 * module cache is written. Everything else would change how Grumpy builds.
 *
 * What surprises: an empty GOFLAGS in the environment doesn't stop Go from taking the one that `go env -w` has written, so Go is
 * never given an empty one.
 */
import os from 'node:os';
import path from 'node:path';
import { readTextIfExists } from './files.ts';

const KEPT = /^--?(?:tags=|modcacherw$)/;

/** The file that `go env -w` writes; null: there is none to be read. */
function environmentFile(env: NodeJS.ProcessEnv): string | null {
  if (env.GOENV === 'off') return null;
  if (env.GOENV) return env.GOENV;
  const home = env.HOME ?? os.homedir();
  if (process.platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'go', 'env');
  if (process.platform === 'win32') return env.AppData ? path.join(env.AppData, 'go', 'env') : null;
  return path.join(env.XDG_CONFIG_HOME ?? path.join(home, '.config'), 'go', 'env');
}

/** The user's flags that are kept, as a value for GOFLAGS; empty: there are none. */
export function userGoFlags(env: NodeJS.ProcessEnv): string {
  let flags = env.GOFLAGS ?? '';
  if (!flags) {
    const file = environmentFile(env);
    flags = /^GOFLAGS=(.*)$/m.exec((file && readTextIfExists(file)) ?? '')?.[1] ?? '';
  }
  const words = flags.match(/'[^']*'|"[^"]*"|\S+/g) ?? [];
  return words.filter((word) => KEPT.test(word.replace(/^['"]/, ''))).join(' ');
}

/** A GOFLAGS of Grumpy's own flags and the user's that are kept; never empty. */
export function goFlags(own: string, env: NodeJS.ProcessEnv): string {
  return ['-buildvcs=false', own, userGoFlags(env)].filter((part) => part !== '').join(' ');
}
