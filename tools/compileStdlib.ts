/**
 * `npm run compile:stdlib [-- --build]`: compiles every module of the installed CPython 2.7's library (not its tests)
 * to Go, and prints how fast that was, how much Go came out, and what gofmt (and, with --build, go vet and go build
 * against the runtime) say about it.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { PySyntaxError } from '../compiler/src/diagnostics/syntax-error.ts';
import { compileModule } from '../compiler/src/pipeline.ts';
import { findOracle } from '../tests/conformance/oracle.ts';

const SKIPPED = /^(test|tests|lib2to3|site-packages|idlelib|lib-tk)$/;
const root = process.env.GRUMPY_ROOT ?? process.cwd();

function pythonFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return SKIPPED.test(name) ? [] : pythonFiles(path);
    return name.endsWith('.py') ? [path] : [];
  });
}

/** Where the oracle keeps its library. */
function libraryFolder(): string {
  const script = 'import os, sys; sys.stdout.write(os.path.dirname(os.__file__))';
  return spawnSync(findOracle(), ['-c', script], { encoding: 'utf8' }).stdout;
}

interface Totals {
  modules: number;
  rejected: number;
  pythonLines: number;
  goLines: number;
}

function lineCount(text: string): number {
  return text.split('\n').length - 1;
}

/** Compiles one file into a package folder of its own. */
function compileOne(file: string, library: string, out: string, totals: Totals): void {
  const source = readFileSync(file);
  const goPackage = `m${totals.modules}`;
  try {
    const { goFiles } = compileModule({
      source,
      filename: `<stdlib>/${relative(library, file)}`,
      moduleName: goPackage,
      isPackage: false,
      programId: '',
      goPackage,
      goImportPath: `stdlib/${goPackage}`,
      dialect: 'py2',
      optimize: 0,
      trueDivision: false,
    });
    mkdirSync(join(out, goPackage));
    for (const { name, text } of goFiles) {
      writeFileSync(join(out, goPackage, name), text);
      totals.goLines += lineCount(text);
    }
    totals.modules++;
    totals.pythonLines += lineCount(source.toString('latin1'));
  } catch (error) {
    if (!(error instanceof PySyntaxError)) throw error;
    totals.rejected++;
  }
}

/** Runs a Go tool over everything; its complaints are counted by lines. */
function goTool(out: string, name: string, command: string, args: readonly string[]): boolean {
  const start = Date.now();
  const { stdout, stderr, status } = spawnSync(command, args, {
    cwd: out,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const complaints = `${stdout}${stderr}`.trim();
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`${name}: ${complaints === '' && status === 0 ? 'clean' : 'complains'} (${seconds} s)`);
  if (complaints !== '') console.log(complaints.split('\n').slice(0, 10).join('\n'));
  return complaints === '' && status === 0;
}

function main(): number {
  const { build } = parseArgs({ options: { build: { type: 'boolean', default: false } } }).values;
  const library = libraryFolder();
  const out = mkdtempSync(join(os.tmpdir(), 'grumpy-stdlib-'));
  const runtime = join(root, 'runtime');
  writeFileSync(
    join(out, 'go.mod'),
    `module stdlib\n\ngo 1.24\n\nrequire grumpy.dev/runtime v0.0.0\n\nreplace grumpy.dev/runtime => ${runtime}\n`,
  );
  const totals: Totals = { modules: 0, rejected: 0, pythonLines: 0, goLines: 0 };
  const start = Date.now();
  for (const file of pythonFiles(library)) compileOne(file, library, out, totals);
  const seconds = (Date.now() - start) / 1000;
  const { modules, rejected, pythonLines, goLines } = totals;
  console.log(`${modules} modules compiled, ${rejected} rejected as Python rejects them`);
  console.log(`${pythonLines} Python lines, ${Math.round(pythonLines / seconds)} a second`);
  console.log(`${goLines} Go lines, ${(goLines / pythonLines).toFixed(2)} for a Python line`);
  let clean = goTool(out, 'gofmt', 'gofmt', ['-l', '.']);
  if (build) {
    clean = goTool(out, 'go build', 'go', ['build', './...']) && clean;
    clean = goTool(out, 'go vet', 'go', ['vet', './...']) && clean;
  }
  rmSync(out, { recursive: true, force: true });
  return clean ? 0 : 1;
}

process.exitCode = main();
