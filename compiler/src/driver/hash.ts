/** The one way in which the driver hashes content. */
import { createHash } from 'node:crypto';

/** The hash of some bytes, as every cache key of the driver uses it. */
export function contentHash(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    hash.update(`${part.length}:`);
    hash.update(part);
  }
  return hash.digest('hex').slice(0, 40);
}
