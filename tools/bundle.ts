// Bundles the compiler into dist/: `dist/grumpy.js` is the command, and the chunks beside it hold what is loaded
// only when needed. Run by `npm ci` (the `prepare` script) and by `npm run build`.
import { build } from 'esbuild';
import { chmodSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hashCompilerSource } from '../compiler/src/driver/identity.ts';

const root = process.env.GRUMPY_ROOT ?? process.cwd();
const source = join(root, 'compiler', 'src');
const outdir = join(root, 'dist');

function packageVersion(): string {
  const text = readFileSync(join(root, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** Removes what an earlier bundling left; the new files are there by now, so the command never vanishes. */
function sweep(written: ReadonlySet<string>): void {
  for (const entry of readdirSync(outdir, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile() && !written.has(file)) rmSync(file);
  }
}

const { metafile } = await build({
  entryPoints: { grumpy: join(source, 'main.ts') },
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  chunkNames: 'chunks/[name]-[hash]',
  minify: true,
  keepNames: true,
  legalComments: 'none',
  banner: { js: '#!/usr/bin/env node' },
  define: {
    __GRUMPY_BUILD__: JSON.stringify(hashCompilerSource(source)),
    __GRUMPY_VERSION__: JSON.stringify(packageVersion()),
  },
  logLevel: 'warning',
  metafile: true,
  absWorkingDir: root,
});
sweep(new Set(Object.keys(metafile.outputs).map((name) => join(root, name))));
chmodSync(join(outdir, 'grumpy.js'), 0o755);
