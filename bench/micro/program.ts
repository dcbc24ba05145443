/**
 * Makes a Python program of a file of rows. It takes the least time to run a row for and the numbers of the rows to run,
 * and prints a line for each: its number, nanoseconds of processor time for one run of the code, and a hash of the
 * value, where the code is an expression that has a repr without addresses.
 *
 * The code stands ten times in its loop, so that what is measured is the code and not the loop. Time is the process's:
 * a collector that works beside the program counts. Before the run that counts there is one as long, in which the heap grows
 * to its size: what the system takes for memory that is used for the first time is no property of the operation.
 */
import { capture } from '../peers.ts';
import type { Row, RowFile } from './rows.ts';

/** How often the code stands in its loop. */
const copies = 10;

const timing = `
def measure(row, arguments, least):
    loops = 1
    while True:
        begin = time.clock()
        row(loops, *arguments)
        used = time.clock() - begin
        if used >= least:
            return steady(row, arguments, loops)
        loops *= 2 if used < least / 10 else int(least / used * 1.2) + 1


def steady(row, arguments, loops):
    begin = time.clock()
    row(loops, *arguments)
    return (time.clock() - begin) * 1e9 / (loops * ${copies})


def digest(check, arguments):
    shown = repr(check(*arguments)) if check else ''
    return '-' if ' at 0x' in shown else hash(shown)


def main():
    least = float(sys.argv[1])
    for number in map(int, sys.argv[2:]):
        setup, row, check = rows[number]
        arguments = setup()
        shown = digest(check, arguments)
        gc.collect()
        sys.stdout.write('%d %.3f %s\\n' % (number, measure(row, arguments, least), shown))


main()
`;

/** The program that measures the rows of a file. */
export function rowProgram(file: RowFile): string {
  const entries = file.rows.map((row, i) => {
    const check = row.isExpression ? `check_${i}` : 'None';
    return `    (setup_${i}, row_${i}, ${check}),`;
  });
  const parts = [
    '# -*- coding: utf-8 -*-',
    'import gc, sys, time',
    ...file.top,
    ...file.rows.map(rowFunctions),
    ['rows = [', ...entries, ']'].join('\n'),
    timing,
  ];
  return parts.join('\n\n');
}

function rowFunctions(row: Row, index: number): string {
  const code = Array.from({ length: copies }, () => indent(row.code, 2)).flat();
  const tuple = row.names.map((name) => `${name}, `).join('');
  return [
    `def setup_${index}():`,
    ...indent(row.setup, 1),
    `    return (${tuple})`,
    `def row_${index}(${['loops_', ...row.names].join(', ')}):`,
    '    for _ in xrange(loops_):',
    ...code,
    ...(row.isExpression
      ? [`def check_${index}(${row.names.join(', ')}):`, `    return ${row.code[0]}`]
      : []),
  ].join('\n');
}

function indent(lines: readonly string[], depth: number): string[] {
  return lines.map((line) => '    '.repeat(depth) + line);
}

/** What the program printed for a row. */
export interface RunLine {
  readonly ns: number;
  /** Of the value; `-` where addresses make it differ from run to run. */
  readonly hash: string;
}

/** Runs the program once for some rows, each for at least so many seconds. */
export function runRows(
  command: readonly string[],
  least: number,
  wanted: readonly number[],
): Map<number, RunLine> {
  const [program = '', ...rest] = command;
  const output = capture(program, [...rest, String(least), ...wanted.map(String)]);
  const lines = output.split('\n').map((line) => line.split(' '));
  return new Map(lines.map(([number, ns, hash]) => [Number(number), { ns: Number(ns), hash: hash ?? '' }]));
}
