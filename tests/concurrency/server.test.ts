/** The threaded HTTP server of `examples/` answers every request of many connections, some of which go away half-way. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { measureServer } from '../../bench/server-load.ts';
import { projectRoot } from '../conformance/programs.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'grumpy-server-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('examples/server', () => {
  it('answers correctly under load', async () => {
    const built = path.join(folder, 'server');
    const source = path.join(projectRoot, 'examples', 'server', 'server.py');
    const grumpy = path.join(projectRoot, 'dist', 'grumpy.js');
    execFileSync(process.execPath, [grumpy, 'build', source, '-o', built], { stdio: 'ignore' });
    const result = await measureServer([built], 100, 12);
    expect(result).toMatchObject({ requests: 1200, wrong: 0 });
  }, 600_000);
});
