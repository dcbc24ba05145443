/**
 * A bottle application under load: many clients at once ask a server that runs each request on a thread of its own, and
 * check every answer. Afterwards the server's own count must be that of the requests.
 */
import { spawn } from 'node:child_process';
import http from 'node:http';
import { announcedPort, processorTime } from '../../bench/server-load.ts';

/** What a run came to. */
export interface ServeResult {
  readonly requests: number;
  readonly wrong: number;
  /** Processor time that the server took for a request, in milliseconds. */
  readonly cpu: number;
}

interface Answer {
  readonly status: number;
  readonly body: string;
}

function ask(port: number, path: string, form?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const method = form === undefined ? 'GET' : 'POST';
    const headers = form === undefined ? {} : { 'Content-Type': 'application/x-www-form-urlencoded' };
    const request = http.request({ port, path, method, headers, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (text: string) => (body += text));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
      response.on('error', reject);
    });
    request.on('error', reject);
    request.end(form);
  });
}

function page(n: number): string {
  const items = Array.from({ length: n }, (_, i) => `<li>&lt;${i}&gt;</li>\n`);
  return `<ul>\n${items.join('')}</ul>`;
}

/** Sends the requests of one client, and counts the wrong answers. */
async function client(port: number, id: number, rounds: number): Promise<number> {
  let wrong = 0;
  const expect = async (path: string, status: number, body: string | null, form?: string): Promise<void> => {
    const got = await ask(port, path, form);
    if (got.status !== status || (body !== null && got.body.trimEnd() !== body)) wrong++;
  };
  for (let i = 0; i < rounds; i++) {
    const text = `text ${id} ${i}`;
    const stored = `{"length": ${text.length}, "stored": "k${id}"}`; // in the order of CPython's dict
    await expect(`/value/k${id}`, 200, stored, `value=${encodeURIComponent(text)}`);
    await expect(`/value/k${id}`, 200, text);
    await expect(`/value/missing${id}`, 404, null);
    await expect(`/page/${id % 7}`, 200, page(id % 7));
  }
  return wrong;
}

/** Starts the server, puts load on it, and ends it. */
export async function serve(
  command: readonly string[],
  env: NodeJS.ProcessEnv,
  clients: number,
  rounds: number,
): Promise<ServeResult> {
  const [program = '', ...args] = command;
  const server = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'], env });
  try {
    const port = await announcedPort(server);
    const before = processorTime(server.pid);
    const all = await Promise.all(Array.from({ length: clients }, (_, id) => client(port, id, rounds)));
    const requests = clients * rounds * 4;
    const cpu = (processorTime(server.pid) - before) / requests;
    const hits = JSON.parse((await ask(port, '/hits')).body) as Record<string, number>;
    const counted = (hits['value'] ?? 0) + (hits['page'] ?? 0);
    const wrong = all.reduce((a, b) => a + b, 0) + Math.abs(counted - requests);
    return { requests, wrong, cpu };
  } finally {
    server.kill('SIGKILL');
  }
}
