/**
 * The cached executable of each program: `programs/<key>/` holds its Go workspace, its executable and
 * a manifest of what that was made from. An unchanged program is started without compiling anything;
 * this file is all that such a start needs.
 */
import { statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder } from './cacheFolder.ts';
import type { CompileOptions } from './compilePlan.ts';
import { userGoFlags } from './goFlags.ts';
import { contentHash } from './hash.ts';
import { packageRoot } from './identity.ts';
import { isCurrent, type Manifest, readManifest } from './manifest.ts';
import type { ProgramPlan } from './programPlan.ts';

/** A program that can be started. */
export interface ReadyProgram {
  readonly executable: string;
  readonly manifest: Manifest;
}

/** What of the environment decides which Go builds a program, and of which files. */
function goSettings(env: NodeJS.ProcessEnv): string[] {
  return [env.GRUMPY_GO ?? '', env.GOCACHE ?? '', userGoFlags(env)];
}

/** The folder of a program in the cache. */
export function programFolder(plan: ProgramPlan, options: CompileOptions, env: NodeJS.ProcessEnv): string {
  const roots = plan.roots.map((root) => `${root.folder} ${root.logical}`);
  const key = contentHash(JSON.stringify([packageRoot(), plan.identity, roots, options, ...goSettings(env)]));
  return path.join(cacheFolder(env), 'programs', key);
}

/** The cached executable, if everything it was made from is unchanged. */
export function cachedProgram(folder: string): ReadyProgram | null {
  const manifest = readManifest(folder);
  if (!manifest || !isCurrent(manifest)) return null;
  const executable = path.join(folder, manifest.executable);
  if (!statSync(executable, { throwIfNoEntry: false })) return null;
  return { executable, manifest };
}

/** Marks a program as used, so that it is kept. */
export function touchProgram(folder: string): void {
  const now = new Date();
  try {
    utimesSync(path.join(folder, 'manifest.json'), now, now);
  } catch {
    // The cache is read-only or just being cleaned: not worth a word.
  }
}
