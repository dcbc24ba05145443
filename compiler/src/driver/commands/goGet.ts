/**
 * `grumpy go get MODULE…`: adds Go modules to the project's go.mod, which is made if there is none. It is Go's own
 * `go get`, with all of the user's settings (GOPROXY, GOPRIVATE, …).
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { UserError } from '../errors.ts';
import { goFlags } from '../goFlags.ts';
import { findGoProject } from '../goProject.ts';
import { provideGo } from '../provideGo.ts';
import type { Terminal } from '../terminal.ts';

function runGo(go: string, args: readonly string[], folder: string): void {
  const env = { ...process.env, GOWORK: 'off', GOFLAGS: goFlags('-mod=mod', process.env) };
  const { status, error } = spawnSync(go, args, { cwd: folder, env, stdio: 'inherit' });
  if (error) throw new UserError(`can't run ${go}: ${error.message}`);
  if (status !== 0) throw new UserError(`go ${args.join(' ')} failed`);
}

/** A module path for a folder that has none: its name, as far as Go allows it. */
function moduleName(folder: string): string {
  return path.basename(folder).replace(/[^A-Za-z0-9_.~-]/g, '_') || 'program';
}

/** Runs the command in `folder`. */
export async function goGetCommand(
  modules: readonly string[],
  folder: string,
  terminal: Terminal,
): Promise<void> {
  if (modules.length === 0) throw new UserError('say which module: grumpy go get MODULE[@VERSION]…', 2);
  const { go } = await provideGo(process.env, terminal);
  const project = findGoProject(folder);
  const place = project?.goMod != null ? project.folder : folder;
  if (project?.goMod == null) runGo(go, ['mod', 'init', moduleName(folder)], folder);
  runGo(go, ['get', ...modules], place);
}
