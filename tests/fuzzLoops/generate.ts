/**
 * Makes random Python functions of loops that compute: numbers that become other kinds of values in the middle of a loop,
 * ints that grow out of a machine word, exceptions, `break` and `else`, `del`, nested loops. What they do hangs on
 * guesses that the compiler makes, which must never show.
 */

import { Random } from '../frontend/random.ts';

type Names = readonly string[];

const LOCALS: Names = ['a', 'b', 'c', 'd', 'e'];
const CONSTANTS: Names = [
  '0',
  '1',
  '2',
  '3',
  '7',
  '-1',
  '-5',
  '10',
  '1000003',
  '0.5',
  '2.0',
  '-1.5',
  '0.0',
  '1e300',
  '(1 << 30)',
  '(1 << 46)',
  '140737488355327',
  '(1e308 * 10.0)',
];
const ODD_VALUES: Names = ["''", 'None', '(1 << 62)', '10L', 'True', '1j', '()', '-0.0', "float('inf')"];
const ARGUMENTS: Names = [
  '3',
  '0',
  '-4',
  '2.5',
  '0.0',
  '(1 << 47)',
  '10 ** 18',
  '7L',
  'None',
  "''",
  'True',
  '100',
];
const ITEMS: Names = [
  '[1, 2, 3, 4, 5, 6]',
  '[0.5, 1.5, -2.5, 3.0]',
  '[1, 2.5, 3, None, 5]',
  '[1 << 40, 1 << 47, 1 << 50, 3]',
  '(4, 3, 2, 1, 0)',
  '[]',
];
const CLOSED: Names = ['%', '&', '|', '^', '//', '>>'];
const OPEN: Names = ['+', '-'];
const ORDERS: Names = ['<', '<=', '>', '>=', '==', '!='];

/** One function under construction. */
class Maker {
  private readonly random: Random;
  private readonly lines: string[] = [];
  private depth = 0;
  private loops = 0;

  constructor(random: Random) {
    this.random = random;
  }

  make(name: string): string[] {
    this.put(0, `def ${name}(a, b, xs, out):`);
    for (const local of ['c', 'd', 'e'])
      if (this.random.chance(85)) this.put(1, `${local} = ${this.random.pick(CONSTANTS)}`);
    this.loop(1);
    if (this.random.chance(30)) this.loop(1);
    this.put(1, `return (${LOCALS.filter((l) => l <= 'b' || this.random.chance(70)).join(', ')},)`);
    return this.lines;
  }

  private put(indent: number, text: string): void {
    this.lines.push(`${'    '.repeat(indent)}${text}`);
  }

  private atom(): string {
    return this.random.chance(70) ? this.random.pick(LOCALS) : this.random.pick(CONSTANTS);
  }

  /** Products stay bounded, or numbers would grow for ever. */
  private expression(): string {
    const { random } = this;
    switch (random.below(12)) {
      case 0:
        return this.atom();
      case 1:
        return `(${this.atom()} * ${this.atom()} + ${this.atom()}) % ${random.pick(['1000003', '97', '8.5', '(1 << 40)'])}`;
      case 2:
        return `${random.pick(LOCALS)} ${random.pick(CLOSED)} ${random.pick(['3', '7', '1', this.atom()])}`;
      case 3:
        return `${this.atom()} / ${random.pick(['2', '4.0', this.atom()])}`;
      case 4:
        return `xs[${random.pick(LOCALS)} % len(xs)]`;
      case 5:
        return `-${random.pick(LOCALS)}`;
      case 6:
        return `(${this.atom()} * ${this.atom()}) / ${random.pick(['7', '(1 << 29)', this.atom()])}`;
      case 7:
        return `${random.pick(['~', 'abs', 'int', '+'])}(${random.pick(LOCALS)})`;
      case 8:
        return `(${random.pick(LOCALS)} % 1000) ** ${random.pick(['2', '0.5', '0'])}`;
      case 9:
        return `${this.atom()} + ${this.atom()} * ${random.pick(['2', '0.5', '3'])}`;
      default:
        return `${this.atom()} ${random.pick(OPEN)} ${this.atom()}`;
    }
  }

  private condition(): string {
    const { random } = this;
    if (random.chance(15)) return random.pick(LOCALS);
    if (random.chance(15)) return `${random.pick(LOCALS)} % ${random.pick(['2', '3', 'b'])}`;
    return `${this.expression()} ${random.pick(ORDERS)} ${this.atom()}`;
  }

  private loop(indent: number): void {
    const { random } = this;
    const counter = `k${this.loops++}`;
    const kind = random.below(4);
    if (kind === 0) this.put(indent, `for ${random.pick(LOCALS)} in xs:`);
    else if (kind === 1)
      this.put(indent, `for ${counter} in range(${random.pick(['9', 'a', '2, 12, 3', '5, 0, -1'])}):`);
    else if (kind === 2)
      this.put(
        indent,
        `for ${random.pick(LOCALS)} in xrange(${random.pick(['6', '1, 5', '140737488355325, 140737488355330'])}):`,
      );
    else {
      this.put(indent, `${counter} = 0`);
      this.put(
        indent,
        `while ${counter} < ${random.pick(['9', '14', '9.5'])}${random.chance(40) ? ` and ${this.condition()}` : ''}:`,
      );
      this.put(indent + 1, `${counter} += 1`);
    }
    this.depth++;
    this.block(indent + 1, true);
    this.depth--;
    if (random.chance(25)) {
      this.put(indent, 'else:');
      this.block(indent + 1, false);
    }
  }

  private block(indent: number, inLoop: boolean): void {
    const count = 1 + this.random.below(4);
    for (let i = 0; i < count; i++) this.statement(indent, inLoop);
  }

  private statement(indent: number, inLoop: boolean): void {
    const { random } = this;
    const local = random.pick(LOCALS);
    switch (random.below(18)) {
      case 0:
        return this.choice(indent, inLoop);
      case 1:
        return indent < 5
          ? this.attempt(indent, inLoop)
          : this.put(indent, `${local} = ${this.expression()}`);
      case 2:
        return this.depth < 3 && indent < 5 ? this.loop(indent) : this.put(indent, `${local} += 1`);
      case 3:
        this.put(indent, `if ${this.condition()}:`);
        return this.put(indent + 1, inLoop ? random.pick(['break', 'continue', 'pass']) : 'pass');
      case 4:
        if (random.chance(30)) return this.put(indent, `xs[${local} % len(xs)] = ${this.expression()}`);
        return this.put(indent, `out.append((${local}, ${random.pick(LOCALS)}))`);
      case 5:
        this.put(indent, `if ${this.condition()}:`);
        return this.put(indent + 1, `${local} = ${random.pick(ODD_VALUES)}`);
      case 6:
        if (!random.chance(30))
          return this.put(indent, `${local} += ${random.pick(['1', '2', '0.25', '-1'])}`);
        this.put(indent, `del ${local}`);
        return random.chance(80) ? this.put(indent, `${local} = ${this.expression()}`) : undefined;
      case 7:
        return this.put(
          indent,
          `${local}, ${random.pick(LOCALS)} = ${this.expression()}, ${this.expression()}`,
        );
      case 8:
      case 9:
        return this.put(
          indent,
          `${local} ${random.pick(['+=', '-=', '+=', '//=', '%=', '&=', '>>='])} ${this.atom()}`,
        );
      default:
        return this.put(indent, `${local} = ${this.expression()}`);
    }
  }

  private choice(indent: number, inLoop: boolean): void {
    this.put(indent, `if ${this.condition()}:`);
    this.put(indent + 1, `${this.random.pick(LOCALS)} = ${this.expression()}`);
    if (this.random.chance(50)) {
      this.put(indent, 'else:');
      this.statement(indent + 1, inLoop);
    }
  }

  private attempt(indent: number, inLoop: boolean): void {
    this.put(indent, 'try:');
    this.block(indent + 1, inLoop);
    if (this.random.chance(70)) {
      this.put(indent, `except (TypeError, ZeroDivisionError, NameError), e:`);
      this.put(indent + 1, `out.append((str(e), ${this.random.pick(LOCALS)}))`);
      if (this.random.chance(50))
        this.put(indent + 1, `${this.random.pick(LOCALS)} = ${this.random.pick(CONSTANTS)}`);
    } else {
      this.put(indent, 'finally:');
      this.put(indent + 1, `out.append(${this.random.pick(LOCALS)})`);
    }
  }
}

const HARNESS = `
def run(function, arguments):
    out = []
    try:
        result = function(*(arguments + (out,)))
    except Exception:
        kind, value, trace = sys.exc_info()
        lines = []
        while trace is not None:
            lines.append(trace.tb_lineno - function.__code__.co_firstlineno)
            trace = trace.tb_next
        result = (kind.__name__, str(value), lines[1:])
    print function.__name__, arguments[:2], result, out[-12:]

`;

/** A program of so many functions, each called with several arguments. */
export function makeLoops(seed: number, functions: number): string {
  const random = new Random(seed);
  const lines = ['# Made by tests/fuzzLoops: loops whose numbers become something else.'];
  if (seed % 2 === 0) lines.push('from __future__ import division');
  lines.push('import sys', '');
  for (let i = 0; i < functions; i++) lines.push('', ...new Maker(random).make(`f${i}`), '');
  const calls: string[] = [];
  for (let i = 0; i < functions; i++)
    for (let j = 0; j < 4; j++)
      calls.push(
        `run(f${i}, (${j === 0 ? '3' : random.pick(ARGUMENTS)}, ${random.pick(ARGUMENTS)}, ${random.pick(ITEMS)}))`,
      );
  return `${lines.join('\n')}${HARNESS}${calls.join('\n')}\n`;
}
