/** A short sample of the stress suite and the litmus tests; `npm run stress` runs all of it. */
import { afterAll, describe, expect, it } from 'vitest';
import { buildProgram, runProgram } from './programs.ts';
import type { Built } from './programs.ts';

const built: Built[] = [];
afterAll(() => {
  for (const program of built) program.remove();
});

function build(name: string): string {
  const program = buildProgram(name);
  built.push(program);
  return program.file;
}

describe('many threads', () => {
  it('keep shared objects whole', () => {
    const file = build('stress');
    for (const procs of [2, 16]) {
      const { out, err, code } = runProgram(file, ['300'], procs, 120);
      expect({ failed: out.split('\n').filter((line) => !/ ok in /.test(line) && line !== ''), err }).toEqual(
        {
          failed: [],
          err: '',
        },
      );
      expect(code).toBe(0);
    }
  }, 600_000);

  it('see one another’s writes in order', () => {
    const file = build('litmus');
    const { out, code } = runProgram(file, ['20000'], 4, 120);
    expect(out.split('\n').filter((line) => !line.endsWith(' ok') && line !== '')).toEqual([]);
    expect(code).toBe(0);
  }, 600_000);
});
