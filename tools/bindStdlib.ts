/**
 * `npm run bind:stdlib [-- --build] [--part K/N] [PACKAGE…]`: binds every member of the public packages of Go's standard
 * library (or of the ones named) and prints how many there are and which can't be bound; with --build the adapters are
 * compiled too, which takes many minutes: `--part 2/6` takes the second sixth of the packages only.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { askGenerator } from '../compiler/src/driver/goBindings.ts';
import { provideGo } from '../compiler/src/driver/provideGo.ts';
import { Terminal } from '../compiler/src/driver/terminal.ts';
import { prepareWorkspace } from '../compiler/src/driver/workspace.ts';
import {
  compileAdapters,
  publicPackages,
  requestFor,
  writeAdapters,
} from '../tests/interop/standardLibrary.ts';

/** The packages of a part "K/N": every Nth, so that the large ones, which stand together, are spread. */
function partOf(packages: readonly string[], part: string): string[] {
  const [, k, n] = /^([1-9]\d*)\/([1-9]\d*)$/.exec(part) ?? [];
  if (k === undefined || Number(k) > Number(n)) throw new Error(`--part takes K/N, not ${part}`);
  return packages.filter((_, index) => index % Number(n) === Number(k) - 1);
}

const { values, positionals: named } = parseArgs({
  allowPositionals: true,
  options: { build: { type: 'boolean', default: false }, part: { type: 'string', default: '1/1' } },
});
const terminal = new Terminal({ verbose: false, quiet: true, color: 'never' });
const toolchain = await provideGo(process.env, terminal);
const workspace = mkdtempSync(path.join(os.tmpdir(), 'grumpy-bind-'));
const packages = partOf(named.length > 0 ? named : publicPackages(toolchain.go), values.part);

prepareWorkspace(workspace, null);
const total = { members: 0, lines: 0, failed: 0 };
const unbound = new Map<string, string>();
for (const name of packages) {
  const response = await askGenerator(requestFor(workspace, [name]), toolchain, terminal);
  for (const { message } of response.errors) console.log(`${name}: ${message}`);
  total.failed += response.errors.length;
  total.members += response.members;
  for (const { member, reason } of response.unbound) unbound.set(member, reason);
  writeAdapters(workspace, name, response.files);
  for (const file of response.files) total.lines += file.text.split('\n').length;
}
for (const [member, reason] of [...unbound].sort()) console.log(`not bound: ${member}: ${reason}`);
console.log(
  `${packages.length} packages, ${total.members} exported members, ${unbound.size} members of types and packages not bound, ` +
    `${total.lines} lines of Go`,
);
if (values.build) {
  const complaint = compileAdapters(toolchain.go, workspace);
  if (complaint) console.log(complaint);
  else console.log(`${packages.length} packages compile`);
  if (complaint) total.failed++;
}
rmSync(workspace, { recursive: true, force: true });
if (total.failed > 0) process.exitCode = 1;
