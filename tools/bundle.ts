// Bundles the compiler into dist/: `dist/grumpy.js` is the command, and the chunks beside it hold what is loaded
// only when needed. Run by `npm ci` (the `prepare` script) and by `npm run build`.
import { build } from 'esbuild';
import { chmodSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hashCompilerSource } from '../compiler/src/driver/identity.ts';

const root = process.env.GRUMPY_ROOT ?? process.cwd();
const source = join(root, 'compiler', 'src');
const outdir = join(root, 'dist');

function packageVersion(): string {
  const text = readFileSync(join(root, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

rmSync(outdir, { recursive: true, force: true });
await build({
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
});
chmodSync(join(outdir, 'grumpy.js'), 0o755);
