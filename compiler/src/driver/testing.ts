/**
 * What the driver's tests run on: a package folder with a stand-in runtime (testdata/package), a
 * stand-in compiler for its little language (one command a line), and temporary folders.
 */
import { cpSync, mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { noGoNames } from '../bindgen/goNames.ts';
import { PySyntaxError } from '../diagnostics/syntax-error.ts';
import type { ImportRef, ModuleInput, ModuleOutput } from '../pipeline.ts';
import type { Compiler } from './compilePlan.ts';

const here = path.dirname(fileURLToPath(import.meta.url));

/** A new temporary folder, by its real path. */
export function temporaryFolder(): string {
  return realpathSync(mkdtempSync(path.join(os.tmpdir(), 'grumpy-test-')));
}

/** Copies the stand-in package to a new folder and makes it the package that this process belongs to. */
export function useTestPackage(): string {
  const folder = temporaryFolder();
  cpSync(path.join(here, 'testdata', 'package'), folder, { recursive: true });
  process.env.GRUMPY_ROOT = folder;
  return folder;
}

/** Writes files: path below `folder` → text. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function importOf(line: string, lineno: number): ImportRef | null {
  const from = /^from (\.*)(\S*) import (.*)$/.exec(line);
  if (from) {
    const level = from[1]?.length || -1;
    return {
      level,
      module: from[2] ?? '',
      names: (from[3] ?? '').split(', '),
      lineno,
      optional: false,
      reached: 'always',
    };
  }
  const plain = /^import (\S+)( optional)?$/.exec(line);
  return plain
    ? {
        level: -1,
        module: plain[1] ?? '',
        names: [],
        lineno,
        optional: plain[2] !== undefined,
        reached: 'always',
      }
    : null;
}

function goText(input: ModuleInput, lines: readonly string[]): string {
  const fields = [
    `Name: ${JSON.stringify(input.moduleName)}`,
    `File: ${JSON.stringify(input.filename)}`,
    `Program: ${JSON.stringify(input.programId)}`,
    `Lines: []string{${lines.map((line) => JSON.stringify(line)).join(', ')}}`,
  ];
  return [
    `package ${input.goPackage}`,
    'import "grumpy.dev/runtime/py"',
    `var module = py.ModuleDef{${fields.join(', ')}}`,
    'func init() { py.RegisterModule(&module) }',
    ...(lines.includes('badgo') ? ['var broken int = "not an int"'] : []),
    '',
  ].join('\n');
}

/** The stand-in compiler; `compiled` lists the modules it was really asked to compile. */
export function testCompiler(): { readonly compiler: Compiler; readonly compiled: string[] } {
  const compiled: string[] = [];
  const compileModule = (input: ModuleInput): ModuleOutput => {
    compiled.push(input.moduleName);
    const lines = Buffer.from(input.source).toString('latin1').split('\n').filter(Boolean);
    const bad = lines.indexOf('bad');
    if (bad >= 0) {
      const place = { filename: input.filename, lineno: bad + 1, offset: 1, text: 'bad\n' };
      throw new PySyntaxError('SyntaxError', 'invalid syntax', place);
    }
    if (lines.includes('crash')) throw new Error('stand-in crash');
    const imports = lines.map((line, i) => importOf(line, i + 1)).filter((ref) => ref !== null);
    const all = lines.find((line) => line.startsWith('all '));
    return {
      goFiles: [{ name: 'module.go', text: goText(input, lines) }],
      imports,
      go: noGoNames,
      exportedNames: all ? all.slice(4).split(', ') : [],
      warnings: lines.includes('warn')
        ? [
            {
              category: 'SyntaxWarning',
              message: 'careful',
              filename: input.filename,
              lineno: lines.indexOf('warn') + 1,
            },
          ]
        : [],
      needsEvaluator: false,
      needsSources: false,
    };
  };
  const compiler: Compiler = {
    compileModule,
    compileBrokenModule: (input, error) => ({
      goFiles: [
        { name: 'module.go', text: goText(input, [`print raises ${error.place?.filename}: ${error.msg}`]) },
      ],
      imports: [],
      go: noGoNames,
      exportedNames: [],
      warnings: [],
      needsEvaluator: false,
      needsSources: false,
    }),
    formatSyntaxError: (error) =>
      `  File "${error.place?.filename}", line ${error.place?.lineno}\n${error.cls}: ${error.msg}\n`,
    stages: {},
  };
  return { compiler, compiled };
}
