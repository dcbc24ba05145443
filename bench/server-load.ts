/**
 * Load for `examples/server`.
 *
 * A few hundred connections send requests one after the other and check every answer; one in ten goes away in the
 * middle of a request now and then. Afterwards the server's own count must be that of the answered requests.
 */
import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import type { Readable } from 'node:stream';

/** What a run of the load came to. */
export interface LoadResult {
  readonly requests: number;
  readonly seconds: number;
  readonly wrong: number;
  readonly p50: number;
  readonly p99: number;
  /** Processor time that the server took for a request, in milliseconds: what to look at on a busy machine. */
  readonly cpu: number;
}

/** The processor time that a process has taken, in milliseconds; 0 where the system doesn't tell. */
export function processorTime(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10; // user and system time in hundredths of a second
  } catch {
    return 0;
  }
}

/** Reads one answer with a Content-Length from a connection. */
function readAnswer(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const stop = (): void => {
      socket.off('data', take);
      socket.off('close', gone);
      socket.off('error', gone);
    };
    const gone = (): void => {
      stop();
      reject(new Error('the connection was closed'));
    };
    const take = (data: Buffer): void => {
      text += data.toString('latin1');
      const end = text.indexOf('\r\n\r\n');
      const length = /content-length: (\d+)/i.exec(text.slice(0, end))?.[1];
      if (end < 0 || length === undefined || text.length < end + 4 + Number(length)) return;
      stop();
      resolve(text.slice(end + 4));
    };
    socket.on('data', take);
    socket.on('close', gone);
    socket.on('error', gone);
  });
}

/** Opens a connection. */
function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.on('error', reject);
  });
}

/** Sends one request over a connection and gives the answer's body. */
async function ask(port: number, socket: Socket, request: string): Promise<string> {
  const answer = readAnswer(socket);
  socket.write(request);
  return answer;
}

async function client(id: number, port: number, requests: number, times: number[]): Promise<number> {
  let wrong = 0;
  let socket = await open(port);
  for (let i = 0; i < requests; i++) {
    if (id % 10 === 0 && i % 20 === 10) {
      socket.write('PUT /kv/gone HTTP/1.1\r\nContent-Length: 100\r\n\r\nonly a part'); // and goes away
      socket.destroy();
      socket = await open(port);
    }
    const body = `value ${id} ${i}`;
    const put = `PUT /kv/k${id} HTTP/1.1\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
    const [request, want] =
      i % 3 === 0
        ? [put, 'stored\n']
        : i % 3 === 1
          ? [`GET /kv/k${id} HTTP/1.1\r\n\r\n`, `value ${id} ${i - 1}`]
          : ['GET /fib/18 HTTP/1.1\r\n\r\n', '2584\n'];
    const begin = performance.now();
    if ((await ask(port, socket, request)) !== want) wrong++;
    times.push(performance.now() - begin);
  }
  socket.destroy();
  return wrong;
}

/** Puts load on a server, and counts what went wrong. */
async function load(port: number, connections: number, requests: number): Promise<Omit<LoadResult, 'cpu'>> {
  const times: number[] = [];
  const begin = performance.now();
  const wrong = await Promise.all(
    Array.from({ length: connections }, (_, id) => client(id, port, requests, times)),
  );
  const seconds = (performance.now() - begin) / 1000;
  const hits = await ask(port, await open(port), 'GET /hits HTTP/1.1\r\nConnection: close\r\n\r\n');
  const counted = [...hits.matchAll(/ (\d+)/g)].reduce((sum, match) => sum + Number(match[1]), 0);
  times.sort((a, b) => a - b);
  const at = (part: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
  const lost = Math.abs(counted - times.length);
  return {
    requests: times.length,
    seconds,
    wrong: wrong.reduce((a, b) => a + b, 0) + lost,
    p50: at(0.5),
    p99: at(0.99),
  };
}

/** Waits until a server has said on which port it listens. */
export function announcedPort(server: ChildProcessByStdio<null, Readable, null>): Promise<number> {
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.on('exit', (code) => reject(new Error(`the server ended with ${code}`)));
    let said = '';
    server.stdout.on('data', (data: Buffer) => {
      said += data.toString();
      const found = /port +(\d+)\n/.exec(said)?.[1];
      if (found !== undefined) resolve(Number(found));
    });
  });
}

/** Starts a server, runs the load, and ends the server. */
export async function measureServer(
  command: readonly string[],
  connections: number,
  requests: number,
): Promise<LoadResult> {
  const [program = '', ...args] = command;
  const server = spawn(program, [...args, '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const port = await announcedPort(server);
    const before = processorTime(server.pid);
    const result = await load(port, connections, requests);
    return { ...result, cpu: (processorTime(server.pid) - before) / result.requests };
  } finally {
    server.kill('SIGKILL');
  }
}
