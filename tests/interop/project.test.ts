/**
 * Go packages of the program's own, packages with cgo, and Python modules as Go and C libraries: what tests/interop/project
 * holds is put into a folder of its own and built as users would.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Project } from '../cli/grumpy.ts';

const source = path.join(path.dirname(fileURLToPath(import.meta.url)), 'project');
const project = new Project();
const compiler = spawnSync('gcc', ['--version']).status === 0;
const git = spawnSync('git', ['--version']).status === 0;

beforeAll(() => {
  cpSync(source, project.folder, { recursive: true });
  renameSync(project.file('gouser/main.go.txt'), project.file('gouser/main.go'));
  project.write({
    'gouser/go.mod': 'module user\n\ngo 1.25\n\nrequire greet v0.0.0\n\nreplace greet => ../greetlib\n',
  });
});
afterAll(() => project.remove());

describe("Go packages of the program's own", () => {
  it('are bound row by row of the conversion table', () => {
    const expected = readFileSync(path.join(source, 'rows.expected'), 'utf8');
    expect(project.grumpy(['rows.py'])).toMatchObject({ out: expected, err: '', code: 0 });
  }, 400_000);

  it.skipIf(!compiler)(
    'may use cgo (needs gcc)',
    () => {
      expect(project.grumpy(['cgo.py'])).toMatchObject({
        out: '5 100 1\nnative.Add() argument 1: 2147483648 does not fit int32\n',
        err: '',
        code: 0,
      });
    },
    400_000,
  );

  it('are chosen by the build tags of GOFLAGS', () => {
    expect(project.grumpy(['tagged.py'])).toMatchObject({ out: 'plain\n', err: '', code: 0 });
    const env = { GOFLAGS: '-tags=special -mod=vendor' };
    expect(project.grumpy(['tagged.py'], { env })).toMatchObject({ out: 'special\n', err: '', code: 0 });
  }, 400_000);

  it('that use cgo are refused with the reason where there is no C compiler', () => {
    const { err, code } = project.grumpy(['cgo.py'], {
      env: { CC: '/no/such/compiler', GRUMPY_CACHE: project.file('cache2') },
    });
    expect(err).toBe(
      'grumpy: cgo.py:1: can\'t use the Go package "grumpy.local/native": it uses cgo, and there is no C compiler (gcc)\n' +
        '    from __go__.native import Add, Length\n                ^\n',
    );
    expect(code).toBe(1);
  }, 400_000);
});

describe('a Python module', () => {
  it('is a Go package for Go programs', () => {
    expect(project.grumpy(['build', '--lib', 'greet.py', '-o', 'greetlib'])).toMatchObject({
      err: '',
      code: 0,
    });
    const { out, err } = project.run('go', ['run', '.'], {
      cwd: 'gouser',
      env: { GOFLAGS: '-mod=mod -trimpath', GOWORK: 'off' },
    });
    expect(err).toBe('');
    expect(out.split('\n')).toEqual([
      'hello ANN hello ANN <nil>',
      'Empty: nobody to greet',
      '42 <nil>',
      '5 <nil>',
      'shape -1: negative side',
      'problem 3: EOF true <nil>',
      '[2, 4] <nil>',
      'true short buffer',
      '15 <nil>',
      "AttributeError: 'Counter' object has no attribute 'nothing'",
      'internal,5°,1001 <nil>',
      '',
    ]);
  }, 600_000);

  it.skipIf(!compiler)(
    'is a C library for C programs (needs gcc)',
    () => {
      const built = project.grumpy(['build', '--c-shared', 'greet.py', '-o', 'libgreet.so']);
      expect(built).toMatchObject({ err: '', code: 0 });
      const arguments_ = ['-o', 'user', 'cuser/main.c', '-I.', '-L.', '-lgreet', '-lpthread'];
      expect(project.run('gcc', arguments_)).toMatchObject({ err: '', code: 0 });
      const ran = project.run(project.file('user'), [], { env: { LD_LIBRARY_PATH: project.folder } });
      expect(ran).toMatchObject({
        out: '5 2.5\n"hello BOB hello BOB"\n1 a traceback\n1\n0 wrong\n',
        err: '',
        code: 0,
      });
    },
    600_000,
  );
});

describe.skipIf(!git)('a private module (needs git)', () => {
  it("is found by Go's own settings: GOPRIVATE and git's rewriting of addresses", () => {
    const folder = project.file('private/source');
    project.write({
      'private/source/go.mod': 'module example.local/priv.git\n\ngo 1.24\n',
      'private/source/priv.go': 'package priv\n\nfunc Secret() string { return "private" }\n',
      'private/app/main.py': 'from __go__.example.local.priv.git import Secret\nprint Secret()\n',
    });
    const who = ['-c', 'user.name=nobody', '-c', 'user.email=nobody@example.local'];
    for (const args of [
      ['init', '-q'],
      ['add', '.'],
      [...who, 'commit', '-q', '-m', 'First'],
      ['tag', 'v1.0.0'],
      ['clone', '-q', '--bare', '.', '../priv.git'],
    ])
      expect(spawnSync('git', args, { cwd: folder, encoding: 'utf8' })).toMatchObject({ status: 0 });
    const env = {
      GOPRIVATE: 'example.local',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: `url.file://${project.file('private')}/.insteadOf`,
      GIT_CONFIG_VALUE_0: 'https://example.local/',
      GOMODCACHE: project.file('private/modules'),
      GOFLAGS: '-modcacherw', // so that the folder can be removed
    };
    const cwd = 'private/app';
    expect(project.grumpy(['go', 'get', 'example.local/priv.git@v1.0.0'], { cwd, env }).code).toBe(0);
    expect(project.grumpy(['main.py'], { cwd, env })).toMatchObject({ out: 'private\n', code: 0 });
  }, 400_000);
});

describe('a go.mod that appears later', () => {
  it('makes a cached program out of date', () => {
    project.write({
      'later/main.py':
        'try:\n    from __go__.example.dep import Name\n    print Name()\nexcept ImportError:\n    print "none"\n',
      'elsewhere/go.mod': 'module example/dep\n\ngo 1.24\n',
      'elsewhere/dep.go': 'package dep\n\nfunc Name() string { return "found" }\n',
    });
    expect(project.grumpy(['later/main.py'])).toMatchObject({ out: 'none\n', code: 0 });
    project.write({
      'later/go.mod':
        'module later\n\ngo 1.24\n\nrequire example/dep v0.0.0\n\nreplace example/dep => ../elsewhere\n',
    });
    expect(project.grumpy(['later/main.py'])).toMatchObject({ out: 'found\n', err: '', code: 0 });
  }, 400_000);
});
