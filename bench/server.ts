/**
 * Measures `examples/server` under load: `npm run bench:server [-- --connections N] [--requests N] [--rounds N]`.
 *
 * Grumpy and CPython 2.7 are asked in turn; shown are requests a second, the times of answers, and how many answers were
 * wrong or lost.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findOracle } from '../tests/conformance/oracle.ts';
import { projectRoot } from '../tests/conformance/programs.ts';
import { capture } from './peers.ts';
import { measureServer } from './server-load.ts';
import { countOption } from '../tools/options.ts';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      connections: { type: 'string', default: '300' },
      requests: { type: 'string', default: '60' },
      rounds: { type: 'string', default: '3' },
    },
  });
  const rounds = countOption('rounds', values.rounds);
  const connections = countOption('connections', values.connections);
  const requests = countOption('requests', values.requests);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'grumpy-server-'));
  const source = path.join(projectRoot, 'examples', 'server', 'server.py');
  const built = path.join(folder, 'server');
  try {
    capture(process.execPath, [path.join(projectRoot, 'dist', 'grumpy.js'), 'build', source, '-o', built]);
    const servers: readonly (readonly [string, readonly string[]])[] = [
      ['grumpy', [built]],
      ['cpython2', [findOracle(), '-B', source]],
    ];
    console.log('server     requests/s   p50 ms   p99 ms   cpu ms   wrong');
    for (let round = 0; round < rounds; round++) {
      for (const [name, command] of servers) {
        const r = await measureServer(command, connections, requests);
        const cells = [(r.requests / r.seconds).toFixed(0).padStart(12), r.p50.toFixed(1).padStart(8)];
        console.log(
          `${name.padEnd(9)} ${cells.join(' ')} ${r.p99.toFixed(1).padStart(8)} ${r.cpu.toFixed(2).padStart(8)} ${String(r.wrong).padStart(7)}`,
        );
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
