// Runs a TypeScript program under Node: `node tools/run-ts.mjs FILE.ts [ARGS]`.
// The program is bundled by esbuild (a few milliseconds) and imported from a file below node_modules, so that
// its own imports of npm packages resolve. No type checking happens here; `tsc` does that.
//
// What all commands share is here too: `--help` shows the comment at the top of the program, which says what may be given,
// and what a program can't do with what was given (`util.parseArgs` and `options.ts` tell) is one line and exit code 2.
import { buildSync } from 'esbuild';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The comment at the top of a program, as text. */
function topComment(file) {
  const lines = readFileSync(file, 'utf8').split('\n');
  const end = lines.findIndex((line) => !/^(\/\/|\/\*\*| \*)/.test(line));
  const text = lines.slice(0, end).map((line) => line.replace(/^(\/\/|\/\*\*| \*\/?) ?| ?\*\/$/g, ''));
  return `${text.join('\n').trim()}\n`;
}

/** Whether an error says that a command was given something that it doesn't know. */
function isMisuse(error) {
  return error?.name === 'UsageError' || String(error?.code).startsWith('ERR_PARSE_ARGS_');
}

const [entry, ...args] = process.argv.slice(2);
if (entry === undefined) {
  process.stderr.write('usage: node tools/run-ts.mjs FILE.ts [ARGS]\n');
  process.exit(2);
}
if (args.includes('--help') || args.includes('-h')) {
  process.stdout.write(topComment(entry));
  process.exit(0);
}
const folder = join(root, 'node_modules', '.cache', 'run-ts');
mkdirSync(folder, { recursive: true });
const bundle = join(folder, `${process.pid}.mjs`);
process.on('exit', () => rmSync(bundle, { force: true }));
buildSync({
  entryPoints: [resolve(entry)],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
  define: { 'process.env.GRUMPY_ROOT': JSON.stringify(root) },
});
process.argv.splice(1, 2, resolve(entry));
try {
  await import(pathToFileURL(bundle).href);
} catch (error) {
  if (!isMisuse(error)) throw error;
  const [message] = error.message.split('. ');
  process.stderr.write(`${message}; --help says what there is\n`);
  process.exitCode = 2;
}
