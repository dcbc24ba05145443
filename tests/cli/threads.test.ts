/** Threads seen from outside: deadlocks, SIGQUIT, Ctrl-C while every thread is busy or waits, exceptions in threads. */
import type { ChildProcess } from 'node:child_process';
import { afterAll, describe, expect, it } from 'vitest';
import { Project } from './grumpy.ts';

/** Says "ready" once the main thread is inside the function `waits` and three others are inside `spin`. */
const ready = `import sys, thread
def spin():
    i = 0
    while True:
        i += 1
def waits(lock):
    lock.acquire()
def watch():
    inside = []
    while inside.count("spin") < 3 or "waits" not in inside:
        inside = [frame.f_code.co_name for frame in sys._current_frames().values()]
    print "ready"
    sys.stdout.flush()
for i in range(3):
    thread.start_new_thread(spin, ())
thread.start_new_thread(watch, ())
lock = thread.allocate_lock()
lock.acquire()
`;

const project = new Project({
  'deadlock.py':
    'import thread\na, b = thread.allocate_lock(), thread.allocate_lock()\na.acquire()\nb.acquire()\n' +
    'def other():\n    b.acquire()\nthread.start_new_thread(other, ())\nprint "waiting"\na.acquire()\n',
  'busy.py': `${ready}waits(lock)\n`,
  'again.py': `${ready}try:
    waits(lock)
except KeyboardInterrupt:
    print "caught", lock.locked()
lock.release()
print lock.acquire(0)
`,
  'uncaught.py': `import thread
done = thread.allocate_lock()
done.acquire()
def last():
    done.release()
class Ender(object):
    def __call__(self):
        try:
            {}["missing"]
        finally:
            thread.start_new_thread(last, ())
    def __repr__(self):
        return "<the ender>"
thread.start_new_thread(Ender(), ())
done.acquire()
for i in xrange(1000000):
    pass
print "end"
`,
});
afterAll(() => project.remove());

interface End {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** Starts a program, sends it a signal once it is ready, and waits for its end. */
async function signalled(name: string, signal: NodeJS.Signals): Promise<End> {
  const child: ChildProcess = project.start([name]);
  let out = '';
  let err = '';
  let sent = false;
  child.stdout?.on('data', (data: Buffer) => {
    out += data.toString();
    if (sent || !out.includes('ready')) return;
    sent = true;
    process.kill(-(child.pid ?? 0), signal);
  });
  child.stderr?.on('data', (data: Buffer) => void (err += data.toString()));
  return new Promise((resolve) => child.on('close', (code, end) => resolve({ out, err, code, signal: end })));
}

describe('threads', () => {
  it('a deadlock of all threads is reported with the traceback of each', () => {
    const { out, err, code } = project.grumpy(['deadlock.py']);
    expect(out).toBe('waiting\n');
    expect(code).toBe(2);
    expect(err).toMatch(/^Fatal Python error: deadlock/);
    expect(err).toMatch(
      /Thread 1 \(MainThread\):\n.*\n {2}File "deadlock.py", line 9, in <module>\n {4}a\.acquire\(\)\n/,
    );
    expect(err).toMatch(/Thread 2:\n.*\n {2}File "deadlock.py", line 6, in other\n {4}b\.acquire\(\)\n/);
  });

  it('SIGQUIT shows where each thread stands, and ends the program as it does without Grumpy', async () => {
    const { err, signal } = await signalled('busy.py', 'SIGQUIT');
    expect(signal).toBe('SIGQUIT');
    expect(err).toMatch(
      /Thread 1 \(MainThread\):[^T]*Traceback[^T]*line 19, in <module>\n.*\n.*line 7, in waits\n/,
    );
    expect(err.match(/line \d, in spin/g)).toHaveLength(3);
  });

  it('Ctrl-C reaches a main thread that waits for a lock while others are busy', async () => {
    const { err, code } = await signalled('busy.py', 'SIGINT');
    expect(code).toBe(1);
    expect(err).toMatch(/line 7, in waits\n {4}lock\.acquire\(\)\nKeyboardInterrupt\n$/);
  });

  it('an interrupted wait leaves the lock as it was', async () => {
    const { out, code } = await signalled('again.py', 'SIGINT');
    expect({ out, code }).toEqual({ out: 'ready\ncaught True\nTrue\n', code: 0 });
  });

  it('an exception that ends a thread is printed', () => {
    const { out, err, code } = project.grumpy(['uncaught.py']);
    expect({ out, code }).toEqual({ out: 'end\n', code: 0 });
    expect(err).toBe(
      'Unhandled exception in thread started by <the ender>\nTraceback (most recent call last):\n' +
        '  File "uncaught.py", line 9, in __call__\n    {}["missing"]\nKeyError: \'missing\'\n',
    );
  });
});
