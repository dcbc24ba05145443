/**
 * A lock between processes: a file that exists while its owner works and says who that is.
 *
 * What surprises: Node has no flock, so a lock whose owner died must be recognised. The owner touches
 * the file every second; a lock whose process is gone, or that nobody has touched for a minute, is
 * taken over. Two waiting processes can't both take it over: the dead lock is renamed first, and only
 * one rename succeeds. What the lock protects (a program's folder) stays whole without it, because
 * files are renamed into place; the lock only spares two builds from undoing each other's work.
 */
import { randomBytes } from 'node:crypto';
import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf } from './errors.ts';

const staleAfterMs = 60_000;
const touchEveryMs = 1000;
const pollMs = 50;

interface Owner {
  readonly pid: number;
  readonly host: string;
}

function tryCreate(file: string, token: string): boolean {
  try {
    writeFileSync(file, token, { flag: 'wx' });
    return true;
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST') return false;
    if (code !== 'ENOENT') throw error;
    mkdirSync(path.dirname(file), { recursive: true });
    return tryCreate(file, token);
  }
}

function parseOwner(token: string): Owner | null {
  const [pid, host] = token.split(' ');
  return pid && host && /^\d+$/.test(pid) ? { pid: Number(pid), host } : null;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** The token of a lock that may be taken over, or null while its owner lives (or it is gone). */
function staleToken(file: string): string | null {
  try {
    const token = readFileSync(file, 'utf8');
    const owner = parseOwner(token);
    const idle = Date.now() - statSync(file).mtimeMs;
    if (idle > staleAfterMs) return token;
    return owner && owner.host === os.hostname() && !isAlive(owner.pid) ? token : null;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

function takeAway(file: string, token: string): void {
  const aside = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    renameSync(file, aside);
    if (readFileSync(aside, 'utf8') !== token) linkSync(aside, file);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(codeOf(error))) throw error;
  }
  rmSync(aside, { force: true });
}

/** Runs `work` while holding the lock `file`; `onWait` is called once if somebody else has it. */
export async function withLock<T>(file: string, work: () => Promise<T>, onWait?: () => void): Promise<T> {
  const token = `${process.pid} ${os.hostname()} ${randomBytes(8).toString('hex')}`;
  for (let waited = false; !tryCreate(file, token); waited = true) {
    const stale = staleToken(file);
    if (stale !== null) takeAway(file, stale);
    else {
      if (!waited) onWait?.();
      await sleep(pollMs);
    }
  }
  const touch = setInterval(() => {
    const now = new Date();
    try {
      utimesSync(file, now, now);
    } catch {
      // The cache was removed under us (`grumpy clean`): the work goes on or fails by itself.
    }
  }, touchEveryMs);
  touch.unref();
  try {
    return await work();
  } finally {
    clearInterval(touch);
    rmSync(file, { force: true });
  }
}
