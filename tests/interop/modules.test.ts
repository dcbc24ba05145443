/**
 * Third-party Go modules: a router, a YAML package and a database driver from the Go module registry, with the programs of
 * tests/interop/modules and what they printed where the registry could be reached. Elsewhere they are skipped.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { Project } from '../cli/grumpy.ts';

const source = path.join(path.dirname(fileURLToPath(import.meta.url)), 'modules');
const project = new Project();
cpSync(source, project.folder, { recursive: true });
afterAll(() => project.remove());

/** Whether Go has the modules, or gets them. */
function reachable(): boolean {
  const env = { ...process.env, GOFLAGS: '-mod=mod', GOWORK: 'off', GOTOOLCHAIN: 'local' };
  const { status } = spawnSync('go', ['mod', 'download'], { cwd: project.folder, env, timeout: 60_000 });
  return status === 0;
}

describe.skipIf(!reachable())('modules of the registry (skipped where it cannot be reached)', () => {
  it.each(['router', 'documents', 'table'])(
    '%s.py prints what was recorded',
    (name) => {
      const expected = readFileSync(path.join(source, `${name}.expected`), 'utf8');
      expect(project.grumpy([`${name}.py`])).toMatchObject({ out: expected, err: '', code: 0 });
    },
    400_000,
  );

  it('can be used in a library', () => {
    project.write({
      'titled.py':
        'from __go__.gopkg.in_.yaml import v3 as yaml\n\ndef dump(x):\n    """\n    :rtype: str\n    """\n    return yaml.Marshal(x)\n',
      'user/go.mod': 'module user\n\ngo 1.24\n\nrequire greet v0.0.0\n\nreplace greet => ../lib\n',
      'user/main.go':
        'package main\n\nimport (\n\t"fmt"\n\n\ttitled "greet"\n)\n\nfunc main() { fmt.Println(titled.Dump(map[string]any{"k": 1})) }\n',
    });
    expect(
      project.grumpy(['build', '--lib', 'titled.py', '--go-module', 'greet', '-o', 'lib']),
    ).toMatchObject({ err: '', code: 0 });
    // the path and the flags of project.test.ts, so that Go's cache holds the runtime already
    const env = { GOFLAGS: '-mod=mod -trimpath', GOWORK: 'off' };
    expect(project.run('go', ['run', '.'], { cwd: 'user', env }).out).toBe('k: 1\n <nil>\n');
  }, 400_000);
});
