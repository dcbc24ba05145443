/** `grumpy clean`: empties the cache. */
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder } from '../cacheFolder.ts';

/** The bytes that files below a folder take. */
export function folderSize(folder: string): number {
  let size = 0;
  if (!existsSync(folder)) return 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) size += folderSize(full);
    else size += statSync(full, { throwIfNoEntry: false })?.size ?? 0;
  }
  return size;
}

const parts = ['modules', 'programs', 'go-build', 'bundles'];

/** Runs the command: a fetched Go toolchain stays, unless `all` is asked for. */
export function cleanCommand(all: boolean): void {
  const folder = cacheFolder();
  let freed = 0;
  for (const part of all ? [...parts, 'toolchain'] : parts) {
    const full = path.join(folder, part);
    freed += folderSize(full);
    rmSync(full, { recursive: true, force: true, maxRetries: 5 });
  }
  process.stdout.write(`${(freed / 1e6).toFixed(1)} MB removed from ${folder}\n`);
}
