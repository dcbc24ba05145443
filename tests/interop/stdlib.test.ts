/**
 * All public packages of Go's standard library are bound at once, every member of every type. What can't be bound stands in
 * unbound.txt with the reason; a Go that has more or fewer members doesn't fail the test. The adapters of a few packages are
 * compiled as well. (`npm run bind:stdlib -- --build` compiles all, which takes many minutes.)
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { askGenerator } from '../../compiler/src/driver/goBindings.ts';
import { provideGo } from '../../compiler/src/driver/provideGo.ts';
import { Terminal } from '../../compiler/src/driver/terminal.ts';
import { prepareWorkspace } from '../../compiler/src/driver/workspace.ts';
import { compileAdapters, publicPackages, requestFor, writeAdapters } from './standardLibrary.ts';

const recorded = path.join(path.dirname(fileURLToPath(import.meta.url)), 'unbound.txt');
const terminal = new Terminal({ verbose: false, quiet: true, color: 'never' });
const toolchain = await provideGo(process.env, terminal);
const workspace = mkdtempSync(path.join(os.tmpdir(), 'grumpy-bind-'));
prepareWorkspace(workspace, null);
afterAll(() => rmSync(workspace, { recursive: true, force: true }));

it('binds every public package of the standard library', async () => {
  const packages = publicPackages(toolchain.go);
  const response = await askGenerator(requestFor(workspace, packages), toolchain, terminal);
  const unbound = [...new Set(response.unbound.map(({ member, reason }) => `${member}: ${reason}`))].sort();
  console.log(`${packages.length} packages, ${response.members} members, ${unbound.length} not bound`);
  expect(response.errors).toEqual([]);
  expect(packages.length).toBeGreaterThan(150);
  expect(response.members).toBeGreaterThan(7500);
  const known = new Set(readFileSync(recorded, 'utf8').split('\n'));
  expect(unbound.filter((line) => !known.has(line))).toEqual([]);
}, 600_000);

it('compiles the adapters of all members of a few packages', async () => {
  let members = 0;
  const sample = ['container/heap', 'encoding/csv', 'io/fs', 'iter', 'math/bits', 'strings', 'sync/atomic'];
  for (const name of sample) {
    const response = await askGenerator(requestFor(workspace, [name]), toolchain, terminal);
    expect(response.errors).toEqual([]);
    members += response.members;
    writeAdapters(workspace, name, response.files);
  }
  console.log(`${sample.length} packages with ${members} members`);
  expect(members).toBeGreaterThan(200);
  expect(compileAdapters(toolchain.go, workspace)).toBe('');
}, 600_000);
