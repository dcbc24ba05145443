/** Binding whole packages of Go's standard library: what `npm run bind:stdlib` and a test of `npm test` share. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BindImport, BindRequest } from '../../compiler/src/bindgen/protocol.ts';
import { developmentBuild, goEnvironment } from '../../compiler/src/driver/goBuild.ts';

const KEYWORDS = new Set('exec in import from class def for is not or and if try with as'.split(' '));
const HIDDEN = /(^|\/)(internal|vendor|cmd)(\/|$)/;

/** The import paths of the public packages. */
export function publicPackages(go: string): string[] {
  const env = goEnvironment(developmentBuild, process.env);
  const listed = spawnSync(go, ['list', 'std'], { encoding: 'utf8', env }).stdout.trim().split('\n');
  return listed.filter((name) => name !== 'unsafe' && !HIDDEN.test(name));
}

/** An import statement of a package. */
function importOf(packagePath: string): BindImport {
  const parts = packagePath.split('/').map((part) => (KEYWORDS.has(part) ? `${part}_` : part));
  return { module: ['__go__', ...parts].join('.'), names: [], optional: false, file: packagePath, line: 0 };
}

/** The question for all members of all types of packages. */
export function requestFor(workspace: string, packages: readonly string[]): BindRequest {
  return {
    mode: 'bind',
    dir: workspace,
    package: 'gobind',
    program: '',
    local: '',
    localModule: '',
    names: null,
    uses: [],
    instances: [],
    attributes: [],
    classes: [],
    imports: packages.map(importOf),
  };
}

/** Puts adapters into the workspace as a package of their own. */
export function writeAdapters(
  workspace: string,
  name: string,
  files: readonly { readonly name: string; readonly text: string }[],
): void {
  const folder = path.join(workspace, 'bound', name.replaceAll('/', '_'));
  mkdirSync(folder, { recursive: true });
  for (const file of files) writeFileSync(path.join(folder, file.name), file.text);
}

/** Compiles all adapters in the workspace; gives what Go complains about. */
export function compileAdapters(go: string, workspace: string): string {
  const env = goEnvironment(developmentBuild, process.env);
  const built = spawnSync(go, ['build', '-trimpath', './bound/...'], {
    cwd: workspace,
    env,
    encoding: 'utf8',
  });
  return built.status === 0 ? '' : built.stderr || String(built.error);
}
