/**
 * Finds the test programs and reads their directives.
 *
 * A program is a `.py` file under `tests/lang` or `tests/errors`, or a folder holding a `main.py`; what
 * else lies in such a folder, at any depth, belongs to that program (its modules and packages). What a
 * program must print stands beside it in `<name>.expected`.
 *
 * Surprise: sources are read as Latin-1 here, since some of them are deliberately not valid UTF-8.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder; when bundled, only `tools/run-ts.mjs` knows it. */
export const projectRoot = process.env.GRUMPY_ROOT ?? fileURLToPath(new URL('../..', import.meta.url));

/** The folder `tests/`, which program ids are relative to. */
export const testsRoot = path.join(projectRoot, 'tests');

/** The folders under `tests/` that hold programs. */
export const programRoots: readonly string[] = ['lang', 'errors'];

/** What the comments in a program's first lines ask for. */
export interface Directives {
  /** `# args: a b`: the program's arguments, split at blanks. */
  readonly args: readonly string[];
  /** `# stdin: text`: what it can read; `\n`, `\t`, `\\` and `\xHH` are understood. */
  readonly stdin: string;
  /** `# skip: reason`: why it isn't run at all. */
  readonly skip: string | undefined;
}

/** One test program. */
export interface Program {
  /** Its path below `tests/` without `.py`, with `/`: `lang/print/softspace`. */
  readonly id: string;
  /** The absolute path of its main file. */
  readonly file: string;
  /** The folder it runs in. */
  readonly cwd: string;
  /** Its main file as named on the command line: `softspace.py`. */
  readonly name: string;
  /** The absolute path of the file that holds what it must print. */
  readonly expectedFile: string;
  readonly directives: Directives;
}

/** All programs below the given files and folders (default: all of them), in order of their ids. */
export function findPrograms(paths: readonly string[] = []): Program[] {
  const starts = paths.length > 0 ? paths : programRoots.map((root) => path.join(testsRoot, root));
  const files = new Set(starts.flatMap((start) => mainFiles(path.resolve(start))));
  return [...files].map(describeProgram).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** The main files at or below `start`, which is an existing file or folder. */
function mainFiles(start: string): string[] {
  if (!existsSync(start)) throw new Error(`no such file or folder: ${start}`);
  if (start.endsWith('.py')) return [start];
  const main = path.join(start, 'main.py');
  if (existsSync(main)) return [main];
  return readdirSync(start, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(start, entry.name);
    if (entry.isDirectory()) return entry.name === '__pycache__' ? [] : mainFiles(full);
    return entry.name.endsWith('.py') ? [full] : [];
  });
}

function describeProgram(file: string): Program {
  const stem = file.slice(0, -'.py'.length);
  return {
    id: path.relative(testsRoot, stem).split(path.sep).join('/'),
    file,
    cwd: path.dirname(file),
    name: path.basename(file),
    expectedFile: `${stem}.expected`,
    directives: parseDirectives(readFileSync(file, 'latin1'), file),
  };
}

/** How many of a program's first lines may hold directives. */
const directiveLines = 10;

/** The directives among the first lines of a source text; `file` is for the error messages. */
export function parseDirectives(source: string, file: string): Directives {
  const found = new Map<string, string>();
  for (const line of source.split('\n', directiveLines)) {
    const match = /^# (args|stdin|skip):[ ]?(.*?)\r?$/.exec(line);
    if (match) found.set(match[1] ?? '', match[2] ?? '');
  }
  const skip = found.get('skip')?.trim();
  if (skip === '') throw new Error(`${file}: "# skip:" must give its reason`);
  return {
    args: (found.get('args') ?? '').split(/\s+/).filter((arg) => arg !== ''),
    stdin: unescapeText(found.get('stdin') ?? ''),
    skip,
  };
}

/** Resolves the escapes of a `# stdin:` directive. */
function unescapeText(text: string): string {
  return text.replace(/\\(n|t|\\|x[0-9a-fA-F]{2})/g, (_, code: string) => {
    if (code === 'n') return '\n';
    if (code === 't') return '\t';
    return code === '\\' ? '\\' : String.fromCharCode(parseInt(code.slice(1), 16));
  });
}
