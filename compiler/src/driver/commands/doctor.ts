/** `grumpy doctor`: says what Grumpy found on this machine, what is missing, and what that means. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder, goCacheFolder } from '../cacheFolder.ts';
import { messageOf } from '../errors.ts';
import { grumpyVersion, runtimeFolder } from '../identity.ts';
import { findStdlib } from '../stdlib.ts';
import { paint, useColor } from '../terminal.ts';
import { hostPlatform, requiredGoVersion, searchGo } from '../toolchain.ts';
import { folderSize } from './clean.ts';

interface Finding {
  readonly name: string;
  readonly state: 'ok' | 'note' | 'missing';
  readonly text: string;
}

function nodeFinding(): Finding {
  const major = Number(process.versions.node.split('.')[0]);
  const text = `${process.versions.node} (${process.execPath})`;
  return {
    name: 'node',
    state: major >= 20 ? 'ok' : 'missing',
    text: major >= 20 ? text : `${text}: 20 is needed`,
  };
}

function goFinding(): Finding {
  const required = requiredGoVersion();
  try {
    const { found, rejected } = searchGo(process.env);
    if (found)
      return { name: 'go', state: 'ok', text: `${found.version} (${found.go}, from ${found.origin})` };
    const old = rejected.map(({ go, reason }) => `${go} ${reason}`).join('; ');
    const text = `none of at least ${required} found${old ? ` (${old})` : ''}; the first build will fetch one`;
    return { name: 'go', state: 'missing', text };
  } catch (error) {
    return { name: 'go', state: 'missing', text: messageOf(error) };
  }
}

function stdlibFinding(option: string | null): Finding {
  try {
    const found = findStdlib(option, process.env);
    if (found) return { name: 'library', state: 'ok', text: `${found.folder} (${found.origin})` };
  } catch (error) {
    return { name: 'library', state: 'missing', text: messageOf(error) };
  }
  const text =
    'no Python 2.7 standard library: only modules written in Go can be imported (--stdlib, GRUMPY_STDLIB)';
  return { name: 'library', state: 'missing', text };
}

function compilerFinding(): Finding {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  for (const name of [process.env.CC, 'cc', 'gcc', 'clang']) {
    if (!name) continue;
    const found = path.isAbsolute(name) ? name : folders.map((dir) => path.join(dir, name)).find(existsSync);
    if (found && existsSync(found)) return { name: 'c compiler', state: 'ok', text: found };
  }
  return { name: 'c compiler', state: 'note', text: 'none; only Go packages that use cgo would need one' };
}

function cacheFindings(): Finding[] {
  const folder = cacheFolder();
  const size = (dir: string): string => `${(folderSize(dir) / 1e6).toFixed(1)} MB`;
  const findings: Finding[] = [{ name: 'cache', state: 'ok', text: `${folder} (${size(folder)})` }];
  const go = goCacheFolder();
  if (!go.startsWith(folder)) findings.push({ name: 'go cache', state: 'ok', text: `${go} (from GOCACHE)` });
  return findings;
}

function runtimeFinding(): Finding {
  const folder = runtimeFolder();
  const there = statSync(path.join(folder, 'go.mod'), { throwIfNoEntry: false }) !== undefined;
  return {
    name: 'runtime',
    state: there ? 'ok' : 'missing',
    text: there ? folder : `${folder} is not there`,
  };
}

/** Runs the command; exit status 1 when something that programs need is missing. */
export function doctorCommand(stdlib: string | null): void {
  const findings = [
    { name: 'grumpy', state: 'ok', text: `${grumpyVersion()} on ${hostPlatform()}` } as const,
    nodeFinding(),
    goFinding(),
    runtimeFinding(),
    stdlibFinding(stdlib),
    compilerFinding(),
    ...cacheFindings(),
  ];
  const color = useColor('auto') && process.stdout.isTTY;
  const marks = {
    ok: paint('ok     ', 'green', color),
    note: 'note   ',
    missing: paint('missing', 'red', color),
  };
  for (const { name, state, text } of findings)
    process.stdout.write(`${marks[state]} ${name.padEnd(11)} ${text}\n`);
  if (findings.some((finding) => finding.state === 'missing')) process.exitCode = 1;
}
