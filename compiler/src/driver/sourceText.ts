/** Source bytes that don't come from a plain file: standard input, and what `-x` makes of a script. */
import { fstatSync, readFileSync, readSync } from 'node:fs';
import { codeOf } from './errors.ts';

/** Drops the first line but not its end, so that line numbers stay. */
export function skipFirstLine(bytes: Uint8Array): Uint8Array {
  const end = bytes.findIndex((byte) => byte === 10);
  return end < 0 ? new Uint8Array() : bytes.subarray(end);
}

/** Everything on standard input; it may be a pipe that is not ready yet. */
export function readStandardInput(): Uint8Array {
  if (fstatSync(0).isFile()) return readFileSync(0);
  const chunks: Buffer[] = [];
  for (;;) {
    const buffer = Buffer.alloc(65536);
    try {
      const count = readSync(0, buffer, 0, buffer.length, null);
      if (count === 0) return Buffer.concat(chunks);
      chunks.push(buffer.subarray(0, count));
    } catch (error) {
      const code = codeOf(error);
      if (code === 'EOF') return Buffer.concat(chunks);
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

/** One line of a source file, trimmed; empty when there is no such line or file. */
export function sourceLine(file: string, lineno: number): string {
  try {
    return (readFileSync(file, 'latin1').split('\n')[lineno - 1] ?? '').trim();
  } catch {
    return '';
  }
}
