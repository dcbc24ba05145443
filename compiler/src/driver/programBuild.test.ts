/** Builds and starts programs of a stand-in language: what is rebuilt when, and what programs are told. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PySyntaxError } from '../diagnostics/syntax-error.ts';
import { buildBundle } from './bundle.ts';
import { InternalError } from './errors.ts';
import { launchText } from './launch.ts';
import { buildProgram } from './programBuild.ts';
import { cachedProgram, programFolder } from './programCache.ts';
import { planProgram } from './programPlan.ts';
import type { ProgramSource } from './pythonOptions.ts';
import { plainPython } from './request.ts';
import { compileOptionsOf } from './runProgram.ts';
import { Terminal } from './terminal.ts';
import { temporaryFolder, testCompiler, useTestPackage, writeFiles } from './testing.ts';

const terminal = new Terminal({ verbose: false, quiet: true, color: 'never' });
const options = compileOptionsOf(plainPython);
const saved = { ...process.env };
let project = '';
let packageFolder = '';

beforeAll(() => {
  packageFolder = useTestPackage();
  process.env.GRUMPY_CACHE = path.join(packageFolder, 'cache');
  process.env.GRUMPY_STDLIB = '';
  process.env.PYTHONPATH = '';
});
afterAll(() => {
  process.env = saved;
  rmSync(packageFolder, { recursive: true, force: true });
});
beforeEach(() => {
  project = temporaryFolder();
});

function plan(source: ProgramSource) {
  return planProgram(source, { python: plainPython, stdlib: null, env: process.env }, () => Buffer.from(''));
}

/** Builds if need be and runs; tells the output and which modules were compiled for it. */
async function run(source: ProgramSource) {
  const { compiler, compiled } = testCompiler();
  const made = plan(source);
  const folder = programFolder(made, options, process.env);
  const cached = cachedProgram(folder);
  const ready = cached ?? (await buildProgram(folder, made, options, compiler, terminal));
  const launch = launchText({
    argv0: made.argv0,
    rawArguments: null,
    path: made.sysPath,
    files: made.fileRules,
    mainFile: null,
    mainPackage: null,
    executable: 'grumpy',
    prefix: null,
    python: plainPython,
    ioEncoding: null,
  });
  const env = { ...process.env, GRUMPY_LAUNCH: launch };
  const { stdout } = spawnSync(ready.executable, [], { encoding: 'utf8', env });
  return { out: stdout, compiled, cached: cached !== null, ready, folder };
}

const script = (name: string): ProgramSource => ({ kind: 'file', path: path.join(project, name) });

describe('the program cache', () => {
  it('starts an unchanged program without compiling', async () => {
    writeFiles(project, { 'a.py': 'print one\nimport b\n', 'b.py': 'print two\n' });
    const first = await run(script('a.py'));
    expect(first.out).toBe('one\ntwo\n');
    expect(first.compiled.sort()).toEqual(['__main__', 'b']);
    const second = await run(script('a.py'));
    expect(second).toMatchObject({ out: 'one\ntwo\n', compiled: [], cached: true });
  });

  it('compiles only the module that changed', async () => {
    writeFiles(project, { 'a.py': 'import b\n', 'b.py': 'print old\n' });
    await run(script('a.py'));
    writeFiles(project, { 'b.py': 'print new\n' });
    const again = await run(script('a.py'));
    expect(again).toMatchObject({ out: 'new\n', compiled: ['b'], cached: false });
    expect(readdirSync(path.join(again.folder, 'bin'))).toHaveLength(1);
  });

  it('notices a change that keeps size and time', async () => {
    writeFiles(project, { 'a.py': 'print old\n' });
    await run(script('a.py'));
    const { atime, mtime } = statSync(path.join(project, 'a.py'));
    writeFiles(project, { 'a.py': 'print new\n' });
    utimesSync(path.join(project, 'a.py'), atime, mtime);
    expect((await run(script('a.py'))).out).toBe('new\n');
  });

  it('notices a module that was missing and appears', async () => {
    writeFiles(project, { 'a.py': 'import late\n' });
    expect((await run(script('a.py'))).out).toBe('ImportError late\n');
    writeFiles(project, { 'late.py': 'print here\n' });
    expect((await run(script('a.py'))).out).toBe('here\n');
  });

  it('notices a package that now stands before a module', async () => {
    writeFiles(project, { 'a.py': 'import m\n', 'm.py': 'print module\n' });
    expect((await run(script('a.py'))).out).toBe('module\n');
    writeFiles(project, { 'm/__init__.py': 'print package\n' });
    expect((await run(script('a.py'))).out).toBe('package\n');
  });

  it('rebuilds what was damaged or removed', async () => {
    writeFiles(project, { 'a.py': 'print fine\n' });
    const first = await run(script('a.py'));
    writeFileSync(path.join(first.folder, 'manifest.json'), '{"build": 1');
    expect(await run(script('a.py'))).toMatchObject({ out: 'fine\n', cached: false });
    rmSync(path.join(first.folder, 'bin'), { recursive: true });
    expect(await run(script('a.py'))).toMatchObject({ out: 'fine\n', cached: false });
  });

  it('compiles again when a cached module is damaged', async () => {
    writeFiles(project, { 'a.py': 'print untouched\n' });
    const first = await run(script('a.py'));
    rmSync(first.folder, { recursive: true });
    const modules = path.join(process.env.GRUMPY_CACHE ?? '', 'modules');
    for (const entry of readdirSync(modules, { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) writeFileSync(path.join(entry.parentPath, entry.name), '{"goFiles": []}\n');
    }
    expect(await run(script('a.py'))).toMatchObject({ out: 'untouched\n', compiled: ['__main__'] });
  });

  it('rebuilds when the runtime changes', async () => {
    writeFiles(project, { 'a.py': 'print x\n' });
    await run(script('a.py'));
    expect((await run(script('a.py'))).cached).toBe(true);
    appendFileSync(path.join(packageFolder, 'runtime', 'py', 'py.go'), '// changed\n');
    expect((await run(script('a.py'))).cached).toBe(false);
  });

  it('lets two builds of one program run at once', async () => {
    writeFiles(project, { 'a.py': 'import b\n', 'b.py': 'print both\n' });
    const results = await Promise.all([run(script('a.py')), run(script('a.py'))]);
    expect(results.map((result) => result.out)).toEqual(['both\n', 'both\n']);
    const compiled = results.flatMap((result) => result.compiled);
    expect(compiled.sort()).toEqual(['__main__', 'b']);
  });
});

describe('modules', () => {
  it('links packages, relative imports, __all__ and native modules', async () => {
    writeFiles(project, {
      'a.py': 'from pkg import *\nimport fakenative\nshow native\nimport pkg.one\nimport pkg.two\n',
      'pkg/__init__.py': 'all one\n',
      'pkg/one.py': 'from . import two\nprint one\n',
      'pkg/two.py': 'print two\nshow file\n',
    });
    expect((await run(script('a.py'))).out).toBe(
      '[fakenative]\none\ntwo\npkg/two.py\n'.replace('[', 'ImportError fakenative\n['),
    );
  });

  it('keeps names apart that differ in case or mean something to Go', async () => {
    writeFiles(project, {
      'a.py': 'import queue\nimport Queue\nimport internal\nimport vendor\n',
      'queue.py': 'print lower\n',
      'Queue.py': 'print upper\n',
      'internal.py': 'print internal\n',
      'vendor/__init__.py': 'print vendor\n',
    });
    expect((await run(script('a.py'))).out).toBe('lower\nupper\ninternal\nvendor\n');
  });

  it('reports a bad script, and leaves a bad module to its import', async () => {
    writeFiles(project, { 'a.py': 'import b\n', 'b.py': 'bad\n', 'c.py': 'bad\n' });
    expect((await run(script('a.py'))).out).toBe('raises b.py: invalid syntax\n');
    await expect(run(script('c.py'))).rejects.toThrow(PySyntaxError);
    await expect(run(script('c.py'))).rejects.toMatchObject({
      place: { filename: path.join(project, 'c.py') },
    });
  });

  it('names the file when the compiler crashes or Go refuses its output', async () => {
    writeFiles(project, { 'a.py': 'crash\n', 'b.py': 'badgo\n' });
    await expect(run(script('a.py'))).rejects.toThrow(/failed on a\.py[\s\S]*stand-in crash/);
    await expect(run(script('b.py'))).rejects.toThrow(InternalError);
  });
});

describe('what a program is told', () => {
  it('has the script as typed and the path of its real folder', async () => {
    writeFiles(project, { 'a.py': 'show launch\n' });
    const { out } = await run(script('a.py'));
    expect(out).toContain(`argv0=${project}/a.py\npath=${project}\nfile=a.py\t${project}/a.py\n`);
    expect(out).toContain(`file=\t${project}/\n`);
  });

  it('has an empty first path for -c', async () => {
    const { out } = await run({ kind: 'code', code: 'show launch\nshow file' });
    expect(out).toContain('argv0=-c\npath=\n');
    expect(out).toContain('\n<string>\n');
  });
});

describe('a bundle', () => {
  it('keeps programs apart and reports each failure by itself', async () => {
    writeFiles(project, {
      'one/main.py': 'import helper\nshow file\n',
      'one/helper.py': 'print helper one\n',
      'two/main.py': 'import helper\n',
      'two/helper.py': 'print helper two\nwarn\n',
      'syntax.py': 'bad\n',
      'badgo.py': 'badgo\n',
      'crash.py': 'crash\n',
    });
    const programs = ['one/main.py', 'two/main.py', 'syntax.py', 'badgo.py', 'crash.py'].map((name) => ({
      id: name,
      file: path.join(project, name),
      cwdRelativeName: path.basename(name),
    }));
    const output = path.join(project, 'bundle');
    const { compiler } = testCompiler();
    const bundle = await buildBundle(programs, output, compiler);
    const outcomes = bundle.programs.map((outcome) => (outcome.ok ? 'ok' : outcome.exitCode));
    expect(outcomes).toEqual(['ok', 'ok', 1, 70, 70]);
    const texts = bundle.programs
      .filter((outcome) => outcome.ok)
      .map(({ env }) => execFileSync(output, { encoding: 'utf8', env: { ...process.env, ...env } }));
    expect(texts).toEqual(['helper one\nmain.py\n', 'helper two\n']);
    expect(bundle.programs[1]?.stderr).toBe(`${project}/two/helper.py:2: SyntaxWarning: careful\n  warn\n`);
    expect(bundle.programs[2]?.stderr).toContain('File "syntax.py", line 1');
    expect(existsSync(output)).toBe(true);
  });
});
