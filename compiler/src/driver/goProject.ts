/**
 * The program's own Go module: a go.mod in the program's folder or above it says which Go modules the program can
 * import, and the packages beside it can be imported too. The workspace's go.mod takes over its requirements.
 *
 * What surprises: a folder with Go packages but no go.mod gets one that exists only in Go's overlay; the user's
 * folder is never written to. Bindings lie (in the overlay) inside the user's module, so that they may import its
 * `internal` packages.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { readTextIfExists } from './files.ts';

/** A user's Go module. */
export interface GoProject {
  readonly folder: string;
  /** The module path. */
  readonly module: string;
  /** The text of go.mod; null: there is none, and it is made up. */
  readonly goMod: string | null;
  readonly goSum: string;
}

const madeUpModule = 'grumpy.local';

/** Whether a folder holds a Go package, itself or in a folder below it. */
function holdsGo(folder: string, depth: number): boolean {
  try {
    return readdirSync(folder, { withFileTypes: true }).some((entry) => {
      if (!entry.isDirectory()) return depth < 3 && entry.name.endsWith('.go');
      return (
        depth > 0 &&
        !/^[._]|^node_modules$/.test(entry.name) &&
        holdsGo(path.join(folder, entry.name), depth - 1)
      );
    });
  } catch {
    return false;
  }
}

/** The module of a folder with go.mod, or null. */
function projectAt(folder: string): GoProject | null {
  const goMod = readTextIfExists(path.join(folder, 'go.mod'));
  const module = goMod === null ? null : /^\s*module\s+"?([^\s"]+)"?/m.exec(goMod)?.[1];
  if (goMod === null || !module) return null;
  return { folder, module, goMod, goSum: readTextIfExists(path.join(folder, 'go.sum')) ?? '' };
}

/** Finds the Go module that a program in `folder` belongs to. */
export function findGoProject(folder: string): GoProject | null {
  for (let at = folder; ; at = path.dirname(at)) {
    const found = projectAt(at);
    if (found) return found.module === 'grumpy.dev/runtime' ? null : found;
    if (at === path.dirname(at)) break;
  }
  return holdsGo(folder, 3) ? { folder, module: madeUpModule, goMod: null, goSum: '' } : null;
}

/** The folders from the program's up in which a go.mod was looked for in vain. */
export function foldersWithoutGoMod(folder: string, project: GoProject | null): string[] {
  const found: string[] = [];
  for (let at = folder; ; at = path.dirname(at)) {
    if (project?.goMod != null && at === project.folder) break;
    found.push(at);
    if (at === path.dirname(at)) break;
  }
  return found;
}

/** The statements of a kind (`require`, `replace`) in a go.mod, without comments. */
function statements(goMod: string, kind: string): string[] {
  const found: string[] = [];
  let within = false;
  for (const raw of goMod.split('\n')) {
    const line = raw.replace(/\/\/.*$/, '').trim();
    if (within && line === ')') within = false;
    else if (within && line) found.push(line);
    else if (line === `${kind} (`) within = true;
    else if (line.startsWith(`${kind} `)) found.push(line.slice(kind.length + 1).trim());
  }
  return found;
}

/** A replacement with its folder made absolute. */
function absolute(replacement: string, folder: string): string {
  const [from = '', to = ''] = replacement.split(/\s*=>\s*/);
  const target = to.replace(/^"(.*)"$/, '$1');
  return /^\.{1,2}(\/|$)/.test(target)
    ? `${from} => ${JSON.stringify(path.resolve(folder, target))}`
    : replacement;
}

/** What the user's module requires, as lines for another go.mod. */
export function requirementLines(project: GoProject): string[] {
  const goMod = project.goMod ?? '';
  return [
    ...statements(goMod, 'require').map((line) => `require ${line}`),
    ...statements(goMod, 'exclude').map((line) => `exclude ${line}`),
    ...statements(goMod, 'replace').map((line) => `replace ${absolute(line, project.folder)}`),
  ];
}

/** The lines that the workspace's go.mod needs for the user's module and what it requires. */
export function projectLines(project: GoProject): string[] {
  return [
    `require ${project.module} v0.0.0`,
    `replace ${project.module} => ${JSON.stringify(project.folder.replaceAll('\\', '/'))}`,
    ...requirementLines(project),
  ];
}
