/** Before any test: bundles the compiler, so that tests of the command run what the source says now. */
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Called once by vitest. */
export default function setup(): void {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  execFileSync(process.execPath, [join(root, 'tools/run-ts.mjs'), join(root, 'tools/bundle.ts')], {
    stdio: 'inherit',
  });
}
