/**
 * `npm run bind:stdlib [-- --build] [PACKAGE…]`: binds every member of the public packages of Go's standard library (or of
 * the ones named) and prints how many there are and which can't be bound; with --build the adapters are compiled too,
 * which takes minutes.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { BindRequest } from '../compiler/src/bindgen/protocol.ts';
import { askGenerator } from '../compiler/src/driver/goBindings.ts';
import { developmentBuild, goEnvironment } from '../compiler/src/driver/goBuild.ts';
import { provideGo } from '../compiler/src/driver/provideGo.ts';
import { Terminal } from '../compiler/src/driver/terminal.ts';
import { prepareWorkspace } from '../compiler/src/driver/workspace.ts';

const KEYWORDS = new Set('exec in import from class def for is not or and if try with as'.split(' '));
const HIDDEN = new Set(['internal', 'vendor', 'cmd']);

/** A package's Python name. */
function moduleName(packagePath: string): string {
  const parts = packagePath.split('/').map((part) => (KEYWORDS.has(part) ? `${part}_` : part));
  return ['__go__', ...parts].join('.');
}

function request(dir: string, packagePath: string): BindRequest {
  const imports = [
    { module: moduleName(packagePath), names: [], optional: false, file: packagePath, line: 0 },
  ];
  const none = { local: '', localModule: '', program: '', uses: [], names: null, instances: [] };
  return { mode: 'bind', dir, package: 'gobind', imports, ...none };
}

const terminal = new Terminal({ verbose: false, quiet: true, color: 'never' });
const toolchain = await provideGo(process.env, terminal);
const workspace = mkdtempSync(path.join(os.tmpdir(), 'grumpy-bind-'));
const args = process.argv.slice(2);
const named = args.filter((arg) => !arg.startsWith('-'));
const env = goEnvironment(developmentBuild, process.env);
const listed = spawnSync(toolchain.go, ['list', 'std'], { encoding: 'utf8', env }).stdout.trim().split('\n');
const isPublic = (name: string): boolean =>
  name !== 'unsafe' && !name.split('/').some((part) => HIDDEN.has(part));
const packages = named.length > 0 ? named : listed.filter(isPublic);

prepareWorkspace(workspace, null);
const total = { members: 0, lines: 0, failed: 0 };
const unbound = new Map<string, string>();
for (const name of packages) {
  const response = await askGenerator(request(workspace, name), toolchain, terminal);
  for (const { message } of response.errors) console.log(`${name}: ${message}`);
  total.failed += response.errors.length;
  total.members += response.members;
  for (const { member, reason } of response.unbound) unbound.set(member, reason);
  const folder = path.join(workspace, 'bound', name.replaceAll('/', '_'));
  mkdirSync(folder, { recursive: true });
  for (const file of response.files) {
    writeFileSync(path.join(folder, file.name), file.text);
    total.lines += file.text.split('\n').length;
  }
}
for (const [member, reason] of [...unbound].sort()) console.log(`not bound: ${member}: ${reason}`);
console.log(
  `${packages.length} packages, ${total.members} exported members, ${unbound.size} members of types and packages not bound, ` +
    `${total.lines} lines of Go`,
);
if (args.includes('--build')) {
  const built = spawnSync(toolchain.go, ['build', '-trimpath', './bound/...'], {
    cwd: workspace,
    env,
    stdio: 'inherit',
  });
  if (built.status !== 0) total.failed++;
  else console.log('all of it compiles');
}
rmSync(workspace, { recursive: true, force: true });
if (total.failed > 0) process.exitCode = 1;
