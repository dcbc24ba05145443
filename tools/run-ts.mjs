// Runs a TypeScript program under Node: `node tools/run-ts.mjs FILE.ts [ARGS]`.
// The program is bundled by esbuild (a few milliseconds) and imported from a file below node_modules, so that
// its own imports of npm packages resolve. No type checking happens here; `tsc` does that.
import { buildSync } from 'esbuild';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const entry = process.argv[2];
if (entry === undefined) {
  process.stderr.write('usage: node tools/run-ts.mjs FILE.ts [ARGS]\n');
  process.exit(2);
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
await import(pathToFileURL(bundle).href);
