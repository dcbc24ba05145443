// Bundles the compiler into dist/: `dist/grumpy.js` is the command, `compiler.js` beside it all of the compiler, and
// `compiler.v8` what V8 makes of that. A module that the source imports dynamically is a function in there, and runs
// when it is first asked for. One CommonJS file starts faster than the same program in two dozen ES modules, which is
// felt at the prompt and with every cached program. Run by `npm ci` (the `prepare` script) and by `npm run build`.
import { build, type BuildOptions } from 'esbuild';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Script } from 'node:vm';
import { hashCompilerSource } from '../compiler/src/driver/identity.ts';

parseArgs(); // there are no options

const root = process.env.GRUMPY_ROOT ?? process.cwd();
const source = join(root, 'compiler', 'src');
const outdir = join(root, 'dist');
const command = join(outdir, 'grumpy.js');
const compiler = join(outdir, 'compiler.js');
const compiled = join(outdir, 'compiler.v8');
const description = join(outdir, 'package.json');

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

const common: BuildOptions = {
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  legalComments: 'none',
  logLevel: 'warning',
  absWorkingDir: root,
};

/** The compiler, as a function of the names that a CommonJS module has around it (`Bundle` in launch.ts). */
async function bundleCompiler(): Promise<void> {
  rmSync(compiled, { force: true }); // V8 tells the code of another source by its length alone
  await build({
    ...common,
    entryPoints: [join(source, 'main.ts')],
    outfile: compiler,
    minify: true,
    keepNames: true,
    banner: { js: '(function (require, moduleUrl) {' },
    footer: { js: '})' },
    define: {
      'import.meta.url': 'moduleUrl',
      __GRUMPY_BUILD__: JSON.stringify(hashCompilerSource(source)),
      __GRUMPY_VERSION__: JSON.stringify(packageVersion()),
    },
  });
  const script = new Script(readFileSync(compiler, 'utf8'), { filename: compiler });
  writeFileSync(compiled, script.createCachedData());
}

async function bundleCommand(): Promise<void> {
  await build({
    ...common,
    entryPoints: [join(source, 'launch.ts')],
    outfile: command,
    banner: {
      js: "#!/usr/bin/env node\nconst moduleUrl = require('node:url').pathToFileURL(__filename).href;",
    },
    define: { 'import.meta.url': 'moduleUrl' },
  });
  chmodSync(command, 0o755);
}

mkdirSync(outdir, { recursive: true });
writeFileSync(description, '{ "type": "commonjs" }\n');
await bundleCompiler();
await bundleCommand();
sweep(new Set([description, compiler, compiled, command]));
