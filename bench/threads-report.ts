/** What `bench:threads` found, as tables: operations a second, and what was reached of the aims. */
import type { Curve } from './threads.ts';

/** One aim, and what was measured for it. */
export interface Aim {
  readonly aim: string;
  readonly reached: string;
}

/** Operations a second of one peer at a number of threads. */
function rate(curves: readonly Curve[], mode: string, peer: string, threads: number): number | undefined {
  const curve = curves.find((one) => one.mode === mode && one.peer === peer);
  return curve?.points.find((point) => point.threads === threads)?.perSecond;
}

function ratio(a: number | undefined, b: number | undefined): string | undefined {
  return a === undefined || b === undefined ? undefined : `${(a / b).toFixed(2)} times`;
}

/** The nanoseconds that one operation takes. */
function nanoseconds(perSecond: number | undefined): string | undefined {
  return perSecond === undefined ? undefined : `${(1e9 / perSecond).toFixed(0)} ns`;
}

/** The aims for two processors; those that nothing was measured for are left out. */
export function aims(curves: readonly Curve[]): Aim[] {
  const own = (mode: string, threads: number): number | undefined => rate(curves, mode, 'grumpy', threads);
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['fib, 100 threads against one (aim: 1.9)', ratio(own('fib', 100), own('fib', 1))],
    [
      'fib, 100 threads, against CPython 2.7 (aim: 15)',
      ratio(own('fib', 100), rate(curves, 'fib', 'cpython2', 100)),
    ],
    ['dict that all read, 2 threads against one (aim: 1.8)', ratio(own('read_dict', 2), own('read_dict', 1))],
    [
      'dict that all read, 100 threads against one (aim: 1.8)',
      ratio(own('read_dict', 100), own('read_dict', 1)),
    ],
    ['starting and joining a thread (aim: 3000 ns)', nanoseconds(own('start_join', 1))],
    ['taking and releasing a lock (aim: 30 ns)', nanoseconds(own('lock', 1))],
  ];
  return rows.flatMap(([aim, reached]) => (reached === undefined ? [] : [{ aim, reached }]));
}

/** A number with three digits that count, in millions or thousands. */
function shown(perSecond: number): string {
  if (perSecond >= 1e6) return `${(perSecond / 1e6).toPrecision(3)} M`;
  if (perSecond >= 1e3) return `${(perSecond / 1e3).toPrecision(3)} k`;
  return perSecond.toPrecision(3);
}

/** All of it as Markdown. */
export function markdown(curves: readonly Curve[]): string {
  const counts = [...new Set(curves.flatMap((curve) => curve.points.map((point) => point.threads)))];
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(['operations a second', 'threads:', ...counts.map(String)]),
    row(['---', '---', ...counts.map(() => '--:')]),
    ...curves.map((curve) =>
      row([
        curve.mode,
        curve.peer,
        ...counts.map((count) => {
          const found = curve.points.find((point) => point.threads === count);
          return found === undefined ? '' : shown(found.perSecond);
        }),
      ]),
    ),
    '',
    row(['aim on two processors', 'reached']),
    row(['---', '---']),
    ...aims(curves).map(({ aim, reached }) => row([aim, reached])),
  ].join('\n');
}
