/**
 * The command line's arguments as bytes. Node decodes them as UTF-8 and loses what isn't; Linux still
 * tells them.
 */
import { readFileSync } from 'node:fs';

/** The bytes of the last arguments, if one of them was not UTF-8 and the system tells; else null. */
export function rawArguments(decoded: readonly string[]): readonly Uint8Array[] | null {
  if (!decoded.some((argument) => argument.includes('\ufffd'))) return null;
  try {
    const all = readFileSync('/proc/self/cmdline');
    const parts: Uint8Array[] = [];
    for (let start = 0, end = all.indexOf(0); end >= 0; start = end + 1, end = all.indexOf(0, start)) {
      parts.push(all.subarray(start, end));
    }
    return parts.slice(parts.length - decoded.length);
  } catch {
    return null;
  }
}
