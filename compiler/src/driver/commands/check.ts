/** `grumpy check`: tells how a project stands before it is built; exit status 1 when something blocks. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder } from '../cacheFolder.ts';
import type { Compiler } from '../compilePlan.ts';
import { UserError } from '../errors.ts';
import { ModuleCache } from '../moduleCache.ts';
import { checkProject, type Finding, type ModuleKind, type ProjectReport } from '../projectCheck.ts';
import { projectFiles, projectModule } from '../projectFiles.ts';
import { projectRoots } from '../programPlan.ts';
import type { GrumpyOptions } from '../pythonOptions.ts';
import { optimized } from '../request.ts';
import { findStdlib } from '../stdlib.ts';
import { paint, Terminal, useColor } from '../terminal.ts';

const kinds: Readonly<Record<ModuleKind, string>> = {
  project: 'its own',
  package: 'compiled from site-packages or the path',
  library: "compiled from Python's library",
  native: 'native, in Go',
  missing: 'not found',
  unsupported: 'not possible',
};

function filesOf(target: string): string[] {
  const stat = statSync(target, { throwIfNoEntry: false });
  if (!stat) throw new UserError(`${target}: there is no such file or folder`, 2);
  const files = stat.isDirectory() ? projectFiles(path.resolve(target)) : [path.resolve(target)];
  if (files.length === 0) throw new UserError(`${target}: no Python files (*.py) in this folder`, 2);
  return files;
}

function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`;
}

function moduleTable(report: ProjectReport): string[] {
  const lines: string[] = [];
  for (const [kind, title] of Object.entries(kinds)) {
    const names = report.modules.filter((module) => module.kind === kind).map(({ name }) => name);
    if (names.length > 0)
      lines.push(`${title.padEnd(42)} ${String(names.length).padStart(4)}  ${names.join(' ')}`);
  }
  return lines;
}

function findingLine({ severity, file, line, message }: Finding, color: boolean): string {
  const word = severity === 'blocks' ? paint('blocks', 'red', color) : paint('warns ', 'yellow', color);
  return `${word}  ${file}:${line}: ${message}`;
}

function print(report: ProjectReport, color: boolean): void {
  const blocking = report.findings.filter(({ severity }) => severity === 'blocks').length;
  const lines = [
    `${count(report.files, 'file')}, ${count(report.modules.length, 'imported module')}`,
    '',
    ...moduleTable(report),
  ];
  if (report.findings.length > 0)
    lines.push('', ...report.findings.map((finding) => findingLine(finding, color)));
  lines.push('', blocking > 0 ? `${count(blocking, 'thing')} in the way` : 'nothing in the way');
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Runs the command on a file or a folder. */
export async function checkCommand(
  target: string,
  json: boolean,
  grumpy: GrumpyOptions,
  compiler: Compiler,
): Promise<void> {
  const { dottedNames } = await import('../../pipeline.ts');
  const terminal = new Terminal(grumpy);
  const files = filesOf(target).map(projectModule);
  const around = { python: optimized(0), stdlib: findStdlib(grumpy.stdlib, process.env), env: process.env };
  const folder = statSync(target).isDirectory() ? [path.resolve(target)] : [];
  const folders = [...new Set([...folder, ...files.map(({ root }) => root)])];
  const report = checkProject(
    {
      compiler,
      dottedNames,
      cache: new ModuleCache(cacheFolder()),
      roots: projectRoots(folders, around),
      onFile: (file) => {
        terminal.progress(`checking ${path.relative('.', file)}`);
      },
    },
    files,
  );
  terminal.clear();
  if (json) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  else print(report, useColor(grumpy.color));
  if (report.findings.some(({ severity }) => severity === 'blocks')) process.exitCode = 1;
}
