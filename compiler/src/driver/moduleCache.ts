/**
 * Compiled modules by content: the same source under the same name, compiled by the same compiler with
 * the same options, is compiled once. An entry that can't be read is compiled again.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ModuleInput, ModuleOutput } from '../pipeline.ts';
import { writeFileAtomic } from './files.ts';
import { contentHash } from './hash.ts';
import { buildIdentity } from './identity.ts';

/** The cache key of a module: everything that its Go text depends on. */
export function moduleKey(input: ModuleInput): string {
  const { source, ...rest } = input;
  return contentHash(buildIdentity(), JSON.stringify(rest), source);
}

function isOutput(value: unknown): value is ModuleOutput {
  if (typeof value !== 'object' || value === null) return false;
  const { goFiles, imports, exportedNames, warnings, go } = value as Record<string, unknown>;
  return [goFiles, imports, exportedNames, warnings].every(Array.isArray) && typeof go === 'object';
}

/** A cache of compiled modules in a folder. */
export class ModuleCache {
  readonly #folder: string;

  constructor(cacheFolder: string) {
    this.#folder = path.join(cacheFolder, 'modules');
  }

  #file(key: string): string {
    return path.join(this.#folder, key.slice(0, 2), `${key.slice(2)}.json`);
  }

  /** The cached output, or null. An entry ends with its own hash, so a damaged one is found out. */
  get(key: string): ModuleOutput | null {
    try {
      const text = readFileSync(this.#file(key), 'utf8');
      const end = text.lastIndexOf('\n');
      const body = text.slice(0, end);
      if (contentHash(body) !== text.slice(end + 1)) return null;
      const value: unknown = JSON.parse(body);
      return isOutput(value) ? value : null;
    } catch {
      return null;
    }
  }

  /** Keeps an output. */
  put(key: string, output: ModuleOutput): void {
    const body = JSON.stringify(output);
    writeFileAtomic(this.#file(key), `${body}\n${contentHash(body)}`);
  }
}
