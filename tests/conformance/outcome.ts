/**
 * What a program did, and the text form of it that is kept in `.expected` files:
 *
 *     --- stdout
 *     as printed
 *     --- stderr escaped
 *     no newline at the end, a backslash: \\, a byte that isn't UTF-8: \xff\
 *     --- exit 1
 *
 * A stream that plain lines can't show (no final newline, control characters, bytes that are not UTF-8,
 * a line that looks like a section) is `escaped`: `\\` is a backslash, `\xHH` a byte, and a backslash at
 * the very end of a line means that no newline follows. A program ended by a signal has `--- signal NAME`
 * instead of the exit code.
 *
 * The program's own folder, which CPython shows in the names of imported modules, stands as `{here}`.
 */

/** How a program ended. */
export type Ending =
  | { readonly kind: 'exit'; readonly code: number }
  | { readonly kind: 'signal'; readonly name: string }
  | { readonly kind: 'timeout'; readonly seconds: number }
  | { readonly kind: 'flood'; readonly bytes: number };

/** What a program printed and how it ended. */
export interface Outcome {
  readonly stdout: Buffer;
  readonly stderr: Buffer;
  readonly ending: Ending;
}

/** The outcome with the program's folder replaced by `{here}`, so that it is the same on every machine. */
export function relocate(outcome: Outcome, folder: string): Outcome {
  const replace = (bytes: Buffer): Buffer =>
    Buffer.from(
      bytes.toString('latin1').replaceAll(Buffer.from(folder).toString('latin1'), '{here}'),
      'latin1',
    );
  return { ...outcome, stdout: replace(outcome.stdout), stderr: replace(outcome.stderr) };
}

/** The last line of an outcome's text: `--- exit 0`. */
export function endingLine(ending: Ending): string {
  switch (ending.kind) {
    case 'exit':
      return `--- exit ${ending.code}`;
    case 'signal':
      return `--- signal ${ending.name}`;
    case 'timeout':
      return `--- timeout after ${ending.seconds} s`;
    case 'flood':
      return `--- stopped after ${ending.bytes} bytes of output`;
  }
}

/** The outcome as the text of an `.expected` file. Two outcomes are the same when their texts are. */
export function formatOutcome(outcome: Outcome): string {
  return `${section('stdout', outcome.stdout)}${section('stderr', outcome.stderr)}${endingLine(outcome.ending)}\n`;
}

function section(name: string, bytes: Buffer): string {
  const text = plainText(bytes);
  return text !== undefined ? `--- ${name}\n${text}` : `--- ${name} escaped\n${escapeBytes(bytes)}`;
}

// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const unshowable = /[\u0000-\u0008\u000b-\u001f\u007f\ufffd]|^--- /m;

/** The bytes as plain lines, or undefined if they have to be escaped. */
function plainText(bytes: Buffer): string | undefined {
  const text = bytes.toString('utf8');
  if (text !== '' && !text.endsWith('\n')) return undefined;
  return unshowable.test(text) ? undefined : text;
}

function escapeBytes(bytes: Buffer): string {
  let out = '';
  for (const byte of bytes) {
    if (byte === 0x5c) out += '\\\\';
    else if (byte === 0x0a || (byte >= 0x20 && byte < 0x7f)) out += String.fromCharCode(byte);
    else out += `\\x${byte.toString(16).padStart(2, '0')}`;
  }
  const shown = out.replace(/^--- /gm, '\\x2d-- ');
  return shown.endsWith('\n') ? shown : `${shown}\\\n`;
}
