/** Signals: what kills the program kills the command alike, and a Ctrl-C is the program's own affair. */
import type { ChildProcess } from 'node:child_process';
import { afterAll, describe, expect, it } from 'vitest';
import { command, Project } from './grumpy.ts';

const project = new Project({
  'loop.py': 'import sys\nprint "ready"\nsys.stdout.flush()\ni = 0\nwhile True:\n    i += 1\n',
  'catch.py':
    'import sys\nprint "ready"\nsys.stdout.flush()\ntry:\n    while True:\n        pass\nexcept KeyboardInterrupt:\n    print "caught"\n    sys.exit(5)\n',
  'many.py': 'i = 0\nwhile True:\n    print i\n    i += 1\n',
});
afterAll(() => project.remove());

interface End {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** Starts a program, acts once it has printed something, and waits for its end. */
function whenReady(name: string, act: (child: ChildProcess) => void): Promise<End> {
  expect(project.grumpy(['-c', 'pass']).code).toBe(0);
  const child = project.start([name]);
  let out = '';
  let err = '';
  child.stdout?.on('data', (data: Buffer) => {
    if (out === '') act(child);
    out += data.toString();
  });
  child.stderr?.on('data', (data: Buffer) => void (err += data.toString()));
  return new Promise((resolve) => child.on('close', (code, signal) => resolve({ out, err, code, signal })));
}

describe('signals', () => {
  it.each(['SIGTERM', 'SIGHUP', 'SIGUSR1'] as const)(
    '%s sent to the command reaches the program',
    async (signal) => {
      const end = await whenReady('loop.py', (child) => child.kill(signal));
      expect(end).toMatchObject({ code: null, signal });
    },
  );

  it('Ctrl-C raises KeyboardInterrupt in the program', async () => {
    const end = await whenReady('loop.py', (child) => process.kill(-(child.pid ?? 0), 'SIGINT'));
    expect(end.code).toBe(1);
    expect(end.err).toMatch(/^Traceback[\s\S]*KeyboardInterrupt\n$/);
  });

  it('a program may catch it and choose its exit code', async () => {
    const end = await whenReady('catch.py', (child) => process.kill(-(child.pid ?? 0), 'SIGINT'));
    expect(end).toMatchObject({ out: 'ready\ncaught\n', code: 5, err: '' });
  });

  it('a closed pipe ends the program', () => {
    const { out, code } = project.run('sh', [
      '-c',
      `'${process.execPath}' '${command}' many.py 2>/dev/null | head -1`,
    ]);
    expect(out).toBe('0\n');
    expect(code).toBe(0);
  });
});
