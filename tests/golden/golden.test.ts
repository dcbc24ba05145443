// The intermediate representation of small programs, compared with recorded text (UPDATE_GOLDEN=1 records it anew),
// and the IR checker after every pass on all programs of tests/.
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkCode } from '../../compiler/src/ir/check.ts';
import { lowerModule } from '../../compiler/src/lower/module.ts';
import { runPasses } from '../../compiler/src/passes/table.ts';
import { stages } from '../../compiler/src/pipeline.ts';
import type { ModuleInput } from '../../compiler/src/pipeline.ts';
import { analyze } from '../../compiler/src/scope/analyze.ts';
import { parseModule } from '../../compiler/src/syntax/parse.ts';

const here = dirname(fileURLToPath(import.meta.url));
const update = process.env.UPDATE_GOLDEN === '1';

function inputOf(file: string, filename: string): ModuleInput {
  return {
    source: readFileSync(file),
    filename,
    moduleName: '__main__',
    isPackage: false,
    programId: '',
    goPackage: 'main_',
    goImportPath: 'program/py/main_',
    dialect: 'py2',
    optimize: 0,
    trueDivision: false,
  };
}

function pythonFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return pythonFiles(path);
    return name.endsWith('.py') ? [path] : [];
  });
}

describe('golden', () => {
  const programs = readdirSync(here).filter((name) => name.endsWith('.py'));
  const cases = programs.flatMap((name) => ['ir', 'go'].map((stage) => ({ name, stage })));
  test.each(cases)('$name as $stage', ({ name, stage }) => {
    const expected = join(here, name.replace(/\.py$/, `.${stage}`));
    const text = stages[stage]?.(inputOf(join(here, name), name)) ?? '';
    if (update) writeFileSync(expected, text);
    expect(text).toBe(readFileSync(expected, 'utf8'));
  });
});

/** Problems that the checker finds in a program after some pass; a program that Python rejects has none. */
function problemsIn(file: string): string[] {
  let parsed;
  let scopes;
  try {
    parsed = parseModule(readFileSync(file), file);
    scopes = analyze(parsed).scopes;
  } catch {
    return [];
  }
  const ir = lowerModule(parsed.module, scopes, {
    optimize: 0,
    trueDivision: false,
    absoluteImport: false,
    futureFlags: 0,
  });
  const problems: string[] = [];
  runPasses(ir, (pass, code) =>
    problems.push(...checkCode(code).map((p) => `after ${pass}, ${code.name}: ${p}`)),
  );
  return problems;
}

describe('the IR of every test program is well formed', () => {
  const root = join(here, '..');
  const topics = readdirSync(join(root, 'lang')).filter((name) =>
    statSync(join(root, 'lang', name)).isDirectory(),
  );
  test.each(topics)(
    'lang/%s',
    (topic) => {
      for (const file of pythonFiles(join(root, 'lang', topic))) expect(problemsIn(file), file).toEqual([]);
    },
    60_000,
  );
});
