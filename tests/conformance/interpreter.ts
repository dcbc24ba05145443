/** The command that tests use for `sys.executable`: it interprets, and works with an empty environment too. */
import { chmodSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { projectRoot } from './programs.ts';

/** Writes the command into a folder and gives its name. */
export function writeInterpreter(folder: string): string {
  const file = path.join(folder, 'grumpy');
  const hook = path.join(projectRoot, 'tests', 'conformance', 'replace-process.mjs');
  const driver = path.join(projectRoot, 'dist', 'grumpy.js');
  const plan = `HOME="\${HOME:-${os.homedir()}}" REPLACING='${file}' ${process.execPath} --import ${hook} ${driver} --interpret "$@"`;
  writeFileSync(file, `#!/bin/sh\ncommand=$(${plan}) || exit $?\neval "$command"\n`);
  chmodSync(file, 0o755);
  return file;
}
