import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildTimer, measureProgram } from './measure.ts';
import type { ProgramResult } from './measure.ts';
import type { Peer } from './peers.ts';
import { plot } from './plot.ts';
import { report, seriesOf, table } from './report.ts';
import { geometricMean, median, ratio, spread } from './statistics.ts';

describe('statistics', () => {
  it('takes medians of odd and even counts', () => {
    expect([median([3, 1, 2]), median([4, 1, 3, 2])]).toEqual([2, 2.5]);
    expect(() => median([])).toThrow('no values');
  });

  it('gives the widest range that a ratio may have', () => {
    expect(ratio(spread([8, 10, 12]), spread([1, 2, 4]))).toEqual({ median: 5, least: 2, most: 12 });
  });

  it('takes geometric means', () => {
    expect(geometricMean([1, 4, 16])).toBeCloseTo(4);
  });
});

describe('measureProgram', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'grumpy-bench-'));
  const fake = (name: string, script: string): Peer => ({
    name,
    description: name,
    prepare: () => ({ command: ['sh', '-c', script] }),
  });
  let timer = '';
  beforeAll(() => {
    timer = buildTimer(folder);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('keeps the runs that print what CPython prints, and says what is wrong with others', async () => {
    const broken: Peer = {
      name: 'broken',
      description: '',
      prepare: () => {
        throw new Error('does not build');
      },
    };
    const peers = [
      fake('grumpy', 'echo same'),
      fake('cpython2', 'sleep 0.05; echo same'),
      fake('liar', 'echo other'),
      fake('crasher', 'echo same; exit 3'),
      broken,
    ];
    const result = await measureProgram('x', peers, 2, timer);
    expect(result.series.map(({ peer, runs }) => [peer, runs.length])).toEqual([
      ['grumpy', 2],
      ['cpython2', 2],
    ]);
    expect(seriesOf(result, 'cpython2')?.runs[0]?.seconds).toBeGreaterThan(0.045);
    expect(seriesOf(result, 'grumpy')?.runs[0]?.peakKiB).toBeGreaterThan(100);
    const reasons = Object.fromEntries(result.failures.map(({ peer, reason }) => [peer, reason]));
    expect(reasons['liar']).toBe('printed "other\\n" instead of "same\\n"');
    expect(reasons['crasher']).toContain('exit code 3');
    expect(reasons['broken']).toBe('does not build');
  });
});

describe('report and plot', () => {
  const usage = (seconds: number) => ({ seconds, cpuSeconds: 2 * seconds, peakKiB: 2048, exitCode: 0 });
  const results: ProgramResult[] = [
    {
      program: 'fib',
      series: [
        { peer: 'grumpy', runs: [usage(1), usage(2)], build: { seconds: 0.5, bytes: 2 ** 20 } },
        { peer: 'cpython2', runs: [usage(6)] },
      ],
      failures: [{ peer: 'go', reason: 'why not' }],
    },
  ];

  it('shows times, ratios, memory, size and failures', () => {
    const text = report(results, ['grumpy', 'cpython2', 'go'], 'wall');
    expect(text).toContain('1.500 (1.000-2.000)');
    expect(text).toContain('4.00 (3.00-6.00)');
    expect(text).toMatch(/fib +2\.0 +2\.0 +- +0\.50 +1\.00/);
    expect(text).toContain('failed: fib under go: why not');
    expect(report(results, ['grumpy'], 'cpu')).toContain('3.000 (2.000-4.000)');
  });

  it('draws a bar for each peer that ran', () => {
    const svg = plot(results, ['grumpy', 'cpython2', 'go'], 'cpu');
    expect(svg.match(/<rect[^>]* height="9"/g)).toHaveLength(2);
    expect(svg).toContain('>4.00<');
  });

  it('aligns columns', () => {
    expect(table(['a', 'bb'], [['ccc', 'd']])).toBe('a    bb\n---  --\nccc   d');
  });
});
