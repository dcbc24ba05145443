/**
 * What Grumpy says while it works: progress on a terminal for anything that takes longer than half a
 * second, nothing in a pipe; details with `--verbose`; nothing but errors with `--quiet`.
 */
import { styleText } from 'node:util';
import type { GrumpyOptions } from './pythonOptions.ts';

type Look = Pick<GrumpyOptions, 'verbose' | 'quiet' | 'color'>;

const showAfterMs = 500;
const redrawMs = 80;

/** Whether to colour what goes to stderr. */
export function useColor(color: Look['color'], env: NodeJS.ProcessEnv = process.env): boolean {
  if (color !== 'auto') return color === 'always';
  if (env.NO_COLOR) return false;
  return process.stderr.isTTY === true && env.TERM !== 'dumb';
}

/** Paints a text in one of the colours Grumpy uses. */
export function paint(
  text: string,
  style: 'red' | 'green' | 'yellow' | 'dim' | 'bold',
  enabled: boolean,
): string {
  return enabled ? styleText(style, text, { validateStream: false }) : text;
}

/** Talks to the user on stderr. */
export class Terminal {
  readonly verbose: boolean;
  readonly color: boolean;
  readonly #progress: boolean;
  readonly #started = performance.now();
  #shown = false;
  #lastDraw = 0;

  constructor(look: Look) {
    this.verbose = look.verbose && !look.quiet;
    this.color = useColor(look.color);
    this.#progress = process.stderr.isTTY === true && !look.quiet && process.env.TERM !== 'dumb';
  }

  /** A line that only `--verbose` shows, with the time since the start. */
  detail(text: string): void {
    if (!this.verbose) return;
    this.clear();
    const elapsed = ((performance.now() - this.#started) / 1000).toFixed(2);
    process.stderr.write(`${paint(`grumpy ${elapsed}s`, 'dim', this.color)} ${text}\n`);
  }

  /** A line for the user, whatever the options. */
  say(text: string): void {
    this.clear();
    process.stderr.write(`${text}\n`);
  }

  /** Shows what is being done now, in place, once it has taken long enough to be worth it. */
  progress(text: string): void {
    const now = performance.now();
    if (!this.#progress || now - this.#started < showAfterMs || now - this.#lastDraw < redrawMs) return;
    this.#lastDraw = now;
    this.#shown = true;
    const room = (process.stderr.columns || 80) - 'grumpy '.length - 1;
    process.stderr.write(`\r\x1b[K${paint('grumpy', 'dim', this.color)} ${text.slice(0, room)}`);
  }

  /** Takes the progress line away. */
  clear(): void {
    if (this.#shown) process.stderr.write('\r\x1b[K');
    this.#shown = false;
  }
}

/** A bar for downloads: `[#####.....] 34 MB of 70 MB`. */
export function progressBar(done: number, total: number): string {
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
  if (total <= 0) return megabytes(done);
  const filled = Math.min(30, Math.round((30 * done) / total));
  return `[${'#'.repeat(filled)}${'.'.repeat(30 - filled)}] ${megabytes(done)} of ${megabytes(total)}`;
}
