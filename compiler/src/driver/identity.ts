/**
 * Who this compiler is: where its package lies, its version, and a hash of its own source, which is
 * part of every cache key so that no cache outlives the compiler that made it.
 *
 * What surprises: in the bundle the version and the hash are constants put there by tools/bundle.ts;
 * from source (tests) they are computed on first use.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

declare const __GRUMPY_BUILD__: string | undefined;
declare const __GRUMPY_VERSION__: string | undefined;

function findRoot(): string {
  if (process.env.GRUMPY_ROOT) return process.env.GRUMPY_ROOT;
  let folder = path.dirname(fileURLToPath(import.meta.url));
  for (;;) {
    if (existsSync(path.join(folder, 'package.json')) && existsSync(path.join(folder, 'runtime')))
      return folder;
    const parent = path.dirname(folder);
    if (parent === folder)
      throw new Error('the grumpy package is incomplete: its runtime/ folder is missing');
    folder = parent;
  }
}

let root: string | undefined;

/** The package's folder: it holds package.json, dist/ and runtime/. */
export function packageRoot(): string {
  return (root ??= findRoot());
}

/** The Go runtime's folder. */
export function runtimeFolder(): string {
  return path.join(packageRoot(), 'runtime');
}

/** Grumpy's own version. */
export function grumpyVersion(): string {
  if (typeof __GRUMPY_VERSION__ === 'string') return __GRUMPY_VERSION__;
  const text = readFileSync(path.join(packageRoot(), 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** Hashes the compiler's source files (names and contents), tests left out. */
export function hashCompilerSource(sourceFolder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(sourceFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) {
    hash.update(`${path.relative(sourceFolder, file).replaceAll('\\', '/')}\0`);
    hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 20);
}

let build: string | undefined;

/** The hash of the compiler's own source. */
export function buildIdentity(): string {
  if (typeof __GRUMPY_BUILD__ === 'string') return __GRUMPY_BUILD__;
  return (build ??= hashCompilerSource(path.join(packageRoot(), 'compiler', 'src')));
}

/** The command that stands for `python` (sys.executable): a program may start itself again with it. */
export function grumpyCommand(): string {
  return path.join(packageRoot(), 'dist', 'grumpy.js');
}
