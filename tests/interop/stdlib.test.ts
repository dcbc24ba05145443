/**
 * All public packages of Go's standard library are bound at once, every member of every type. What can't be bound stands in
 * unbound.txt with the reason; a Go that has more or fewer members doesn't fail the test. (`npm run bind:stdlib -- --build`
 * compiles the adapters as well, which takes minutes.)
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { BindRequest } from '../../compiler/src/bindgen/protocol.ts';
import { askGenerator } from '../../compiler/src/driver/goBindings.ts';
import { provideGo } from '../../compiler/src/driver/provideGo.ts';
import { Terminal } from '../../compiler/src/driver/terminal.ts';
import { prepareWorkspace } from '../../compiler/src/driver/workspace.ts';

const recorded = path.join(path.dirname(fileURLToPath(import.meta.url)), 'unbound.txt');

/** The import paths of the public packages. */
function publicPackages(go: string): string[] {
  const hidden = /(^|\/)(internal|vendor|cmd)(\/|$)/;
  const listed = spawnSync(go, ['list', 'std'], { encoding: 'utf8' }).stdout.trim().split('\n');
  return listed.filter((name) => name !== 'unsafe' && !hidden.test(name));
}

it('binds every public package of the standard library', async () => {
  const terminal = new Terminal({ verbose: false, quiet: true, color: 'never' });
  const toolchain = await provideGo(process.env, terminal);
  const workspace = mkdtempSync(path.join(os.tmpdir(), 'grumpy-bind-'));
  try {
    prepareWorkspace(workspace, null);
    const packages = publicPackages(toolchain.go);
    const request: BindRequest = {
      mode: 'bind',
      dir: workspace,
      package: 'gobind',
      program: '',
      local: '',
      localModule: '',
      names: null,
      uses: [],
      instances: [],
      imports: packages.map((name) => ({
        module: `__go__.${name.replaceAll('/', '.')}`,
        names: [],
        optional: false,
        file: name,
        line: 0,
      })),
    };
    const response = await askGenerator(request, toolchain, terminal);
    const unbound = [...new Set(response.unbound.map(({ member, reason }) => `${member}: ${reason}`))].sort();
    console.log(`${packages.length} packages, ${response.members} members, ${unbound.length} not bound`);
    expect(response.errors).toEqual([]);
    expect(packages.length).toBeGreaterThan(150);
    expect(response.members).toBeGreaterThan(7500);
    const known = new Set(readFileSync(recorded, 'utf8').split('\n'));
    expect(unbound.filter((line) => !known.has(line))).toEqual([]);
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}, 600_000);
