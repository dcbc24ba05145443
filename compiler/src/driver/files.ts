/**
 * Writing files so that nobody ever sees half of one: everything goes to a temporary name in the same
 * folder and is renamed into place.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codeOf } from './errors.ts';

/** A name beside `file` that nobody else uses. */
export function temporaryName(file: string): string {
  return `${file}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`;
}

/** Writes a file at once or not at all, making its folder if need be. */
export function writeFileAtomic(file: string, data: string | Uint8Array): void {
  const temporary = temporaryName(file);
  try {
    try {
      writeFileSync(temporary, data);
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error;
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(temporary, data);
    }
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Reads a text file; null when there is none. */
export function readTextIfExists(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
}

/** Whether a file has this content. */
function holds(file: string, data: string | Buffer): boolean {
  if (typeof data === 'string') return readTextIfExists(file) === data;
  return existsSync(file) && readFileSync(file).equals(data);
}

/** Writes a file only when its content changes; tells whether it did. */
export function writeFileIfChanged(file: string, data: string | Buffer): boolean {
  if (holds(file, data)) return false;
  writeFileAtomic(file, data);
  return true;
}
