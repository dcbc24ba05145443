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

const settings = { ...process.env, GOFLAGS: '-mod=mod', GOWORK: 'off', GOTOOLCHAIN: 'local' };

/** Whether Go has the modules, or gets them. */
function download(more: NodeJS.ProcessEnv): boolean {
  const env = { ...settings, ...more };
  return spawnSync('go', ['mod', 'download'], { cwd: project.folder, env, timeout: 60_000 }).status === 0;
}

/** Whether some proxy of GOPROXY answers within a moment; `direct` is asked at the host of a module. */
async function answers(): Promise<boolean> {
  const { stdout } = spawnSync('go', ['env', 'GOPROXY'], { encoding: 'utf8', env: settings });
  const places = stdout
    .trim()
    .split(/[,|]/)
    .filter((place) => place !== '' && place !== 'off');
  const asked = places.map(async (place) => {
    const url = place === 'direct' ? 'https://github.com' : place;
    if (!url.startsWith('http')) return true;
    await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(3000) });
    return true;
  });
  return Promise.any(asked).catch(() => false);
}

/** Why the modules can't be had; empty: they can. */
async function missing(): Promise<string> {
  if (download({ GOPROXY: 'off', GOFLAGS: '-mod=mod' })) return '';
  if (!(await answers())) return 'no proxy of GOPROXY answers, and the modules are not in the module cache';
  return download({}) ? '' : 'go mod download fails';
}

const reason = await missing();
const title = reason ? `modules of the registry (skipped: ${reason})` : 'modules of the registry';
if (reason) console.log(title);

describe.skipIf(reason !== '')(title, () => {
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
