/**
 * Runs the bundled command for tests, in a project folder of its own. The cache is the test's own too;
 * only Go's build cache is shared, because filling it takes seconds.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { goCacheFolder } from '../../compiler/src/driver/cacheFolder.ts';

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));

/** The command's file. */
export const command = path.join(root, 'dist', 'grumpy.js');

/** How a run of the command ended. */
export interface Outcome {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** What a run may be given. */
export interface Given {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Folder below the project to run in. */
  readonly cwd?: string;
}

/** A folder with a program, and a cache. */
export class Project {
  readonly folder: string;
  readonly #cache: string;

  constructor(files: Readonly<Record<string, string>> = {}) {
    const base = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'grumpy-cli-')));
    this.folder = path.join(base, 'project');
    this.#cache = path.join(base, 'cache');
    mkdirSync(this.folder);
    this.write(files);
  }

  /** The cache's folder. */
  get cache(): string {
    return this.#cache;
  }

  /** Writes files: path below the project's folder → text. */
  write(files: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(files)) {
      const file = path.join(this.folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }

  /** A file's absolute path. */
  file(name: string): string {
    return path.join(this.folder, name);
  }

  #environment(env: Given['env']): NodeJS.ProcessEnv {
    const clean = Object.entries(process.env).filter(([name]) => !/^(PYTHON|GRUMPY_)/.test(name));
    return { ...Object.fromEntries(clean), GRUMPY_CACHE: this.#cache, GOCACHE: goCacheFolder(), ...env };
  }

  /** Runs `grumpy ARGS` to its end. */
  grumpy(args: readonly string[], given: Given = {}): Outcome {
    return this.run(process.execPath, [command, ...args], given);
  }

  /** Runs any command the same way. */
  run(file: string, args: readonly string[], given: Given = {}): Outcome {
    const { stdout, stderr, status, signal } = spawnSync(file, args, {
      cwd: path.join(this.folder, given.cwd ?? ''),
      env: this.#environment(given.env),
      input: given.input ?? '',
      encoding: 'utf8',
      timeout: 240_000,
    });
    return { out: stdout, err: stderr, code: status, signal };
  }

  /** Starts `grumpy ARGS` and goes on, in a process group of its own. */
  start(args: readonly string[]): ChildProcess {
    return spawn(process.execPath, [command, ...args], {
      cwd: this.folder,
      env: this.#environment({}),
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
  }

  /** Removes everything. */
  remove(): void {
    rmSync(path.dirname(this.folder), { recursive: true, force: true });
  }
}
