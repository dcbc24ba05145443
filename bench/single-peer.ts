/**
 * Grumpy with all of its safety for threads compiled out, to see what that costs a program with one thread:
 * `npm run bench -- --single --cpu`.
 *
 * A copy of the package gets another runtime, in which the flag that tells whether there are threads is the constant
 * false, so that the Go compiler drops every lock and what is done only beside other threads, and in which the
 * package `sync/atomic` is `single/atomic.go`: plain reads and writes. What stays is what the data structures themselves
 * are like because threads may share them. Programs built so must not start a thread.
 */
import { cpSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../tests/conformance/programs.ts';
import { capture, grumpyPeer, programFolder, timedBuild } from './peers.ts';
import type { Peer } from './peers.ts';

const flag = 'var multiThreaded bool';
const switchOn = /if !multiThreaded \{\n\t\tmultiThreaded = true\n\t\tsoloDepth = 0\n\t\}/;

/** Replaces what must be there. */
function replaced(text: string, what: string | RegExp, by: string): string {
  const result = text.replace(what, by);
  if (result === text) throw new Error(`runtime/py/locks.go has changed: ${String(what)} is not in it`);
  return result;
}

/** Takes the safety out of a copy of the runtime. */
function strip(runtime: string): void {
  const atomic = path.join(runtime, 'internal', 'single', 'atomic');
  cpSync(path.join(projectRoot, 'bench', 'single'), atomic, { recursive: true });
  for (const entry of readdirSync(runtime, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (!entry.isFile() || !entry.name.endsWith('.go')) continue;
    const text = readFileSync(file, 'utf8');
    const plain = text.replace('"sync/atomic"', '"grumpy.dev/runtime/internal/single/atomic"');
    if (plain !== text) writeFileSync(file, plain);
  }
  const locks = path.join(runtime, 'py', 'locks.go');
  const text = replaced(readFileSync(locks, 'utf8'), flag, 'const multiThreaded = false');
  writeFileSync(locks, replaced(text, switchOn, 'panic("a second thread in a program built for one")'));
}

/** Makes the copy of the package; gives its folder. */
function makePackage(workFolder: string): string {
  const folder = path.join(workFolder, 'single');
  rmSync(folder, { recursive: true, force: true });
  cpSync(path.join(projectRoot, 'runtime'), path.join(folder, 'runtime'), {
    recursive: true,
    filter: (file) => !file.endsWith('_test.go') && path.basename(file) !== 'testdata',
  });
  for (const name of ['dist', 'library', 'package.json', 'node_modules'])
    symlinkSync(path.join(projectRoot, name), path.join(folder, name));
  strip(path.join(folder, 'runtime'));
  return folder;
}

/** The peer; its package is made when the first program is prepared. */
export function singlePeer(): Peer {
  const main = path.join(projectRoot, 'dist', 'grumpy.js');
  let folder: string | undefined;
  return {
    name: 'single',
    description: `${grumpyPeer().description}, safety for threads compiled out`,
    prepare: (program, workFolder) => {
      folder ??= makePackage(workFolder);
      const file = path.join(workFolder, `${program}.single`);
      const source = path.join(programFolder, `${program}.py`);
      const env = { ...process.env, GRUMPY_ROOT: folder };
      const args = [main, 'build', source, '-o', file];
      return timedBuild(file, () => capture(process.execPath, args, projectRoot, env));
    },
  };
}
