/**
 * What a compiled program is told when it starts: the text of GRUMPY_LAUNCH. Its format and meaning
 * are docs/launch-protocol.md; the runtime reads it.
 */
import type { PythonOptions } from './pythonOptions.ts';

/** One rule that turns the logical file names of compiled code into the names CPython shows. */
export interface FileRule {
  readonly logical: string;
  readonly actual: string;
}

/** What the rules make of a logical file name: the first rule that fits counts. */
export function resolveFile(rules: readonly FileRule[], logical: string): string {
  for (const rule of rules) {
    if (rule.logical === logical) return rule.actual;
    const isPrefix = rule.logical === '' ? !/^[</]/.test(logical) : rule.logical.endsWith('/');
    if (isPrefix && logical.startsWith(rule.logical)) return rule.actual + logical.slice(rule.logical.length);
  }
  return logical;
}

/** Everything a start may say; see the table in docs/launch-protocol.md. */
export interface Launch {
  readonly argv0: string;
  /** The program's arguments as bytes, where Node could not decode them; else null. */
  readonly rawArguments: readonly Uint8Array[] | null;
  readonly path: readonly string[];
  readonly files: readonly FileRule[];
  readonly mainFile: string | null;
  /** `__package__` of `__main__`, where that is not None. */
  readonly mainPackage: string | null;
  readonly executable: string;
  readonly prefix: string | null;
  readonly python: PythonOptions;
  readonly ioEncoding: string | null;
  /** What the interpreter is to run; absent for a compiled program. */
  readonly script?: Script;
}

/** A program for the interpreter: a file, the text of `-c`, what it reads on standard input, or nothing but a prompt. */
export interface Script {
  readonly kind: 'file' | 'string' | 'stdin' | 'prompt';
  /** The file's path, or the text. */
  readonly value: string;
  readonly skipFirstLine: boolean;
}

// Control characters and the escape itself; lone surrogates stand for what was not UTF-8.
// eslint-disable-next-line no-control-regex
const mustEscape = /[%\x00-\x1f\x7f]/g;

/** Escapes a value so that it stays on one line. */
export function escapeValue(value: string): string {
  return value.replace(mustEscape, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`);
}

/** Escapes bytes: every one that is not plain ASCII. */
export function escapeBytes(bytes: Uint8Array): string {
  const escape = (byte: number): string => `%${byte.toString(16).padStart(2, '0').toUpperCase()}`;
  return [...bytes]
    .map((b) => (b < 0x20 || b > 0x7e || b === 0x25 ? escape(b) : String.fromCharCode(b)))
    .join('');
}

function fileRule(rule: FileRule): string {
  return `${escapeValue(rule.logical)}\t${escapeValue(rule.actual)}`;
}

/** The text of the GRUMPY_LAUNCH variable. */
export function launchText(launch: Launch): string {
  const lines: string[] = [];
  const add = (key: string, value: string): void => void lines.push(`${key}=${escapeValue(value)}`);
  add('argv0', launch.argv0);
  for (const bytes of launch.rawArguments ?? []) lines.push(`arg=${escapeBytes(bytes)}`);
  for (const folder of launch.path) add('path', folder);
  for (const rule of launch.files) lines.push(`file=${fileRule(rule)}`);
  if (launch.mainFile !== null) add('mainfile', launch.mainFile);
  if (launch.mainPackage !== null) add('package', launch.mainPackage);
  add('executable', launch.executable);
  if (launch.prefix !== null) add('prefix', launch.prefix);
  for (const [name, value] of Object.entries(launch.python.flags)) add(`flag.${name}`, String(value));
  if (launch.python.hashSeed !== null) add('hashseed', launch.python.hashSeed);
  for (const option of launch.python.warnOptions) add('warnoption', option);
  if (launch.ioEncoding) add('ioencoding', launch.ioEncoding);
  if (launch.script) {
    add('scriptkind', launch.script.kind);
    add('script', launch.script.value);
    if (launch.script.skipFirstLine) add('skipfirstline', '1');
  }
  return lines.join('\n');
}
