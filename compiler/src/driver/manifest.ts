/**
 * What a program's cached executable was made from, and whether that is all still so: the contents of
 * every source file, the files that were looked for in vain, the compiler, the runtime and Go.
 *
 * What surprises: a file whose size and time are as recorded is not read again, unless its time is so
 * close to when it was read that a later write could have the same time.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { readTextIfExists, writeFileAtomic } from './files.ts';
import { type AbsentNames, stillAbsent } from './folderView.ts';
import { contentHash } from './hash.ts';
import { buildIdentity, packageRoot, runtimeFolder } from './identity.ts';
import type { ModuleWarning } from '../pipeline.ts';

/** A source file as it was when it was read. */
export interface InputFile {
  readonly file: string;
  readonly size: number;
  readonly time: number;
  readonly hash: string;
}

/** The record beside a cached executable. */
export interface Manifest {
  readonly build: string;
  readonly runtime: string;
  readonly go: InputFile;
  readonly inputs: readonly InputFile[];
  readonly absent: AbsentNames;
  /** The executable, relative to the program's folder. */
  readonly executable: string;
  /** Warnings about the program's own modules, which CPython gives when it compiles them. */
  readonly warnings: readonly ModuleWarning[];
  /** Imports that nothing was found for. */
  readonly missing: readonly string[];
}

const timeGrainMs = 2000;

/** Reads a source file, and describes it; a time too young to be trusted is recorded as none. */
export function readInput(file: string): { readonly bytes: Uint8Array; readonly input: InputFile } {
  const stat = statSync(file);
  const bytes = readFileSync(file);
  const young = Date.now() - stat.mtimeMs < timeGrainMs;
  return {
    bytes,
    input: { file, size: bytes.length, time: young ? -1 : stat.mtimeMs, hash: contentHash(bytes) },
  };
}

/** Describes a file that is known by its size and time alone (the `go` command). */
export function stampFile(file: string): InputFile {
  const stat = statSync(file);
  return { file, size: stat.size, time: stat.mtimeMs, hash: '' };
}

function isUnchanged(input: InputFile): boolean {
  const stat = statSync(input.file, { throwIfNoEntry: false });
  if (!stat || stat.size !== input.size) return false;
  if (stat.mtimeMs === input.time) return true;
  return input.hash !== '' && contentHash(readFileSync(input.file)) === input.hash;
}

function* goFiles(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const full = `${folder}${path.sep}${entry.name}`; // path.join would take longer than looking at the file
    if (entry.isDirectory()) yield* goFiles(full);
    else if (/(?:\.go|go\.mod|go\.sum)$/.test(entry.name) && !entry.name.endsWith('_test.go')) yield full;
  }
}

/** Changes when any file of the runtime does. (An installed package's runtime changes with its version.) */
export function runtimeStamp(): string {
  const root = packageRoot();
  if (root.split(path.sep).includes('node_modules')) return `installed ${buildIdentity()}`;
  const parts: string[] = [];
  for (const file of goFiles(runtimeFolder())) {
    const stat = statSync(file);
    parts.push(`${file} ${stat.size} ${stat.mtimeMs}`);
  }
  return contentHash(parts.sort().join('\n'));
}

/** Whether the executable that the manifest stands beside can be used. */
export function isCurrent(manifest: Manifest): boolean {
  return (
    manifest.build === buildIdentity() &&
    manifest.inputs.every(isUnchanged) &&
    stillAbsent(manifest.absent) &&
    isUnchanged(manifest.go) &&
    manifest.runtime === runtimeStamp()
  );
}

const manifestName = 'manifest.json';

function isManifest(value: unknown): value is Manifest {
  if (typeof value !== 'object' || value === null) return false;
  const { build, runtime, go, inputs, absent, executable, warnings, missing } = value as Record<
    string,
    unknown
  >;
  return (
    [build, runtime, executable].every((field) => typeof field === 'string') &&
    [inputs, warnings, missing].every(Array.isArray) &&
    [go, absent].every((field) => typeof field === 'object' && field !== null)
  );
}

/** Reads a program folder's manifest; null when there is none, or it is damaged. */
export function readManifest(folder: string): Manifest | null {
  const text = readTextIfExists(path.join(folder, manifestName));
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isManifest(value) ? value : null;
  } catch {
    return null;
  }
}

/** Writes a program folder's manifest. */
export function writeManifest(folder: string, manifest: Manifest): void {
  writeFileAtomic(path.join(folder, manifestName), JSON.stringify(manifest));
}
