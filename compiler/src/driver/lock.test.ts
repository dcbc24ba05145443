import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { withLock } from './lock.ts';
import { temporaryFolder } from './testing.ts';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

it('lets one at a time work, and removes the lock', async () => {
  const file = path.join(temporaryFolder(), 'a', 'lock');
  let inside = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    most = Math.max(most, ++inside);
    await pause(20);
    inside--;
  };
  await Promise.all([1, 2, 3, 4].map(() => withLock(file, work)));
  expect(most).toBe(1);
  expect(existsSync(file)).toBe(false);
});

it('is released when the work fails', async () => {
  const file = path.join(temporaryFolder(), 'lock');
  await expect(withLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await expect(withLock(file, () => Promise.resolve(1))).resolves.toBe(1);
});

it('takes over the lock of a dead process', async () => {
  const file = path.join(temporaryFolder(), 'lock');
  writeFileSync(file, `4194304999 ${os.hostname()} x`);
  await withLock(file, () =>
    Promise.resolve(expect(readFileSync(file, 'utf8')).toContain(`${process.pid} `)),
  );
});

it('takes over a lock that nobody touches, even when its process number lives', async () => {
  const file = path.join(temporaryFolder(), 'lock');
  writeFileSync(file, `${process.pid} elsewhere x`);
  const old = new Date(Date.now() - 120_000);
  utimesSync(file, old, old);
  await expect(withLock(file, () => Promise.resolve('mine'))).resolves.toBe('mine');
});
