// Random programs that are about control flow and scopes: statements, closures, classes, generators, exceptions on their
// way through `finally`. Each one is a function that prints what it does. What it does is bounded: every turn of a loop and
// every call of a function draws from a supply (`tick`), and functions call only those that stand before them.
import { Random } from '../frontend/random.ts';

/** What stands before the functions: how they are run, and what they print with. */
export const prologue = `# Random programs, made by tests/fuzzPrograms.
import os
import sys
import traceback


class Stop(Exception):
    pass


class Mine(ValueError):
    def __init__(self, x=None):
        ValueError.__init__(self, x)
        self.x = x


class Manager(object):
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print 'enter', self.name
        return self.name

    def __exit__(self, kind, value, tb):
        print 'exit', self.name, kind and kind.__name__, value, tb is None
        return self.swallow


supply = [0]
G0 = 'global'
G1 = 7


def same(f):
    return f


def tick():
    supply[0] -= 1
    if supply[0] < 0:
        raise Stop()
    return True


def show(x, depth=0):
    if depth > 3:
        return '...'
    if isinstance(x, (list, tuple)):
        return type(x).__name__ + '[' + ', '.join([show(y, depth + 1) for y in x]) + ']'
    if isinstance(x, dict):
        return 'dict' + show(sorted([(show(k), show(v, depth + 1)) for k, v in x.items()]), depth + 1)
    if x is None or isinstance(x, (int, long, str, float)):
        return repr(x)
    if isinstance(x, BaseException):
        return type(x).__name__ + show(x.args, depth + 1)
    return type(x).__name__


def p(*args):
    print ' '.join([show(a) for a in args])
    return args[0] if args else None


kept = []


def drive(g, plan):
    kept.append(g)  # CPython would close it with its last reference
    try:
        for step in plan:
            tick()
            if step == 'next':
                p('next', next(g))
            elif step == 'throw':
                p('throw', g.throw(Mine, Mine(3)))
            elif step == 'close':
                p('close', g.close())
            else:
                p('send', g.send(step))
    except (Mine, StopIteration, TypeError, ValueError) as e:
        p('drive', e)
    return g


def run(f, name):
    supply[0] = 60
    print '#', name
    try:
        p('gives', f())
    except BaseException as e:
        p('raises', e)
        for _, line, where, text in traceback.extract_tb(sys.exc_info()[2]):
            print ' ', line, where, text
    sys.exc_clear()
    supply[0] = 10000


`;

/** What stands after them: ends the program without closing the generators that are left. */
const epilogue = 'sys.stdout.flush()\nos._exit(0)\n';

/** A scope of the program being made: which names it may use. */
interface Scope {
  readonly names: readonly string[];
  readonly functions: readonly string[];
  readonly generators: readonly string[];
  readonly inLoop: boolean;
  readonly inFinally: boolean;
  readonly kind: 'function' | 'generator' | 'class';
  readonly depth: number;
}

const numbers = ['0', '1', '2', '3', '-3', '1.5', 'True', '10 ** 20'];
const others = ['None', "'x'", "''", '[]', '(1, 2)', '[1, 2, 3]', "{'k': 1}"];

class Maker {
  private readonly lines: string[] = [];
  private count = 0;

  constructor(private readonly random: Random) {}

  text(): string {
    return this.lines.join('\n');
  }

  private line(indent: number, text: string): void {
    this.lines.push(`${'    '.repeat(indent)}${text}`);
  }

  private fresh(prefix: string): string {
    return `${prefix}${++this.count}`;
  }

  // ---- Expressions

  private name(s: Scope): string {
    const r = this.random;
    return r.chance(6) ? r.pick(['G0', 'G1', 'a', 'b', 'missing']) : r.pick(s.names);
  }

  private atom(s: Scope): string {
    const r = this.random;
    if (r.chance(50)) return this.name(s);
    return r.chance(85) ? r.pick(numbers) : r.pick(others);
  }

  /** Most expressions are about numbers, or hardly anything would go on for more than a few lines. */
  private expr(s: Scope, depth = 0): string {
    const r = this.random;
    if (depth > 2 || r.chance(30)) return this.atom(s);
    if (r.chance(s.kind === 'generator' ? 12 : 6)) return this.wild(s, depth);
    const e = (): string => this.expr(s, depth + 1);
    switch (r.below(9)) {
      case 0:
        return `(${e()} ${r.pick(['+', '-', '*', '%', '//'])} ${e()})`;
      case 1:
        return `(${e()} ${r.pick(['<', '<=', '==', '!=', 'is not'])} ${e()})`;
      case 2:
        return `(${e()} < ${e()} ${r.pick(['<', '==', '!='])} ${e()})`;
      case 3:
        return `(${e()} ${r.pick(['and', 'or'])} ${e()})`;
      case 4:
        return `(${e()} if ${e()} else ${e()})`;
      case 5:
        return `(not ${e()})`;
      case 6:
        return `p(${e()})`;
      case 7:
        return `len(${this.comprehension(s, depth)})`;
      default:
        return s.functions.length > 0 ? this.call(s, depth) : this.atom(s);
    }
  }

  /** Expressions that are likely to raise something, or give no number. */
  private wild(s: Scope, depth: number): string {
    const r = this.random;
    const e = (): string => this.expr(s, depth + 1);
    const forms = [
      '`show(%s)`',
      '[%s, %s]',
      '(%s, %s)',
      '(%s)[%s]',
      '(%s)[%s:]',
      '(%s).x',
      '{%s: 1}',
      'map(p, [%s])',
      '(%s in [%s])',
    ];
    const calls = [
      'locals().get("a")',
      'eval("a")',
      'sys.exc_info()[1]',
      '(1 / %s)',
      'same(%s)',
      'max(%s, %s)',
    ];
    if (s.kind === 'generator' && r.chance(60)) return `(yield ${e()})`;
    if (r.chance(20))
      return `(lambda q, w=${e()}: ${this.expr({ ...s, kind: 'function', names: [...s.names, 'q', 'w'] }, depth + 1)})(${e()})`;
    return r.pick([...forms, ...calls]).replace(/%s/g, e);
  }

  private comprehension(s: Scope, depth: number): string {
    const r = this.random;
    const v = this.fresh('c');
    const inner = { ...s, kind: 'function' as const, names: [...s.names, v] };
    const source = r.pick(['range(3)', "'ab'", this.expr({ ...s, kind: 'function' }, depth + 1)]);
    const body = `${this.expr(inner, depth + 1)} for ${v} in ${source}`;
    const test = r.chance(40) ? ` if tick() and ${this.expr(inner, depth + 1)}` : ' if tick()';
    return r.pick([
      `[${body}${test}]`,
      `list(${body}${test})`,
      `sorted({${v}: 1 for ${v} in ${source}${test}})`,
    ]);
  }

  private call(s: Scope, depth: number): string {
    const r = this.random;
    const e = (): string => this.expr(s, depth + 1);
    const f = r.pick(s.functions);
    return r.pick([
      `${f}(${e()})`,
      `${f}(${e()}, ${e()})`,
      `${f}(*(${e()},))`,
      `${f}(${e()}, k=${e()})`,
      `${f}(u=${e()})`,
    ]);
  }

  // ---- Statements

  private target(s: Scope): string {
    const r = this.random;
    if (r.chance(95)) return r.pick(s.names);
    return r.pick([
      `${r.pick(s.names)}, ${r.pick(s.names)}`,
      `${r.pick(s.names)}[0]`,
      `${r.pick(s.names)}.x`,
    ]);
  }

  private block(indent: number, s: Scope, least = 1): void {
    const n = least + this.random.below(3);
    for (let i = 0; i < n; i++) this.statement(indent, s);
  }

  private statement(indent: number, s: Scope): void {
    const r = this.random;
    const deep = s.depth > 3;
    const inner = { ...s, depth: s.depth + 1 };
    switch (r.below(deep ? 11 : 20)) {
      case 0:
      case 1:
      case 2:
        return this.line(indent, `${this.target(s)} = ${this.expr(s)}`);
      case 3:
        return this.line(indent, `${r.pick(s.names)} ${r.pick(['+=', '-=', '*='])} ${this.expr(s)}`);
      case 4:
        return this.line(indent, `p(${this.expr(s)}, ${this.expr(s)})`);
      case 5:
        return this.line(indent, this.leave(s));
      case 6:
        return this.line(indent, this.raise(s));
      case 7:
        return this.line(indent, `assert ${this.expr(s)}, ${this.expr(s)}`);
      case 8:
        return this.line(
          indent,
          r.chance(10) ? `del ${r.pick(s.names)}` : `print show(${this.expr(s)}), show(${this.expr(s)})`,
        );
      case 9:
        return this.line(indent, s.kind === 'generator' ? `yield ${this.expr(s)}` : this.expr(s));
      case 10:
        return this.line(indent, this.generatorUse(s));
      case 11:
        return this.ifStatement(indent, inner);
      case 12:
      case 13:
        return this.loop(indent, inner);
      case 14:
      case 15:
      case 16:
        return this.tryStatement(indent, inner);
      case 17:
        this.line(
          indent,
          `with Manager('${this.fresh('m')}', ${r.pick(['True', 'False', 'False'])}) as ${r.pick(s.names)}:`,
        );
        return this.block(indent + 1, inner);
      case 18:
        return this.inner(indent, inner);
      default:
        return this.classStatement(indent, inner);
    }
  }

  private leave(s: Scope): string {
    const r = this.random;
    if (s.inLoop && r.chance(60)) return s.inFinally ? 'break' : r.pick(['break', 'continue']);
    if (s.kind === 'class') return 'pass';
    return s.kind === 'generator' ? 'return' : `return ${this.expr(s)}`;
  }

  private raise(s: Scope): string {
    return this.random.pick([
      `raise Mine(${this.expr(s)})`,
      'raise KeyError, "k"',
      'raise',
      `if ${this.expr(s)}: raise TypeError(${this.expr(s)})`,
      `raise Mine, ${this.expr(s)}`,
    ]);
  }

  private generatorUse(s: Scope): string {
    const r = this.random;
    if (s.generators.length === 0) return 'pass';
    const g = r.pick(s.generators);
    const steps = Array.from({ length: 1 + r.below(4) }, () =>
      r.pick(["'next'", "'next'", "'throw'", "'close'", '5']),
    );
    return r.pick([`drive(${g}(${this.expr(s)}), [${steps.join(', ')}])`, `p(list(${g}(${this.expr(s)})))`]);
  }

  private ifStatement(indent: number, s: Scope): void {
    this.line(indent, `if ${this.expr(s)}:`);
    this.block(indent + 1, s);
    if (this.random.chance(30)) {
      this.line(indent, `elif ${this.expr(s)}:`);
      this.block(indent + 1, s);
    }
    if (this.random.chance(50)) {
      this.line(indent, 'else:');
      this.block(indent + 1, s);
    }
  }

  private loop(indent: number, s: Scope): void {
    const r = this.random;
    const source = r.pick(['range(3)', "'ab'", 'xrange(2)', '[(1, 2), (3, 4)]', this.expr(s)]);
    const head = r.chance(70) ? `for ${this.target(s)} in ${source}` : `while tick() and ${this.expr(s)}`;
    this.line(indent, `${head}:`);
    this.line(indent + 1, 'tick()');
    this.block(indent + 1, { ...s, inLoop: true, inFinally: false });
    if (r.chance(35)) {
      this.line(indent, 'else:');
      this.block(indent + 1, s);
    }
  }

  private tryStatement(indent: number, s: Scope): void {
    const r = this.random;
    const shape = r.below(3);
    this.line(indent, 'try:');
    this.block(indent + 1, s);
    if (shape !== 0) this.handlers(indent, s);
    if (shape !== 1) {
      this.line(indent, 'finally:');
      this.block(indent + 1, { ...s, inFinally: true });
    }
  }

  private handlers(indent: number, s: Scope): void {
    const r = this.random;
    const classes = [
      'Mine',
      'ValueError',
      '(KeyError, TypeError)',
      'NameError',
      'Exception',
      'AttributeError',
    ];
    this.line(indent, `except ${r.pick(classes)}${r.chance(60) ? ` as ${r.pick(s.names)}` : ''}:`);
    this.block(indent + 1, s);
    if (r.chance(30)) {
      this.line(indent, 'except:');
      this.block(indent + 1, s);
    }
    if (r.chance(30)) {
      this.line(indent, 'else:');
      this.block(indent + 1, s);
    }
  }

  /** A function or generator inside of others, called at once or later. */
  private inner(indent: number, s: Scope): void {
    const r = this.random;
    const kind = r.chance(35) ? 'generator' : 'function';
    const name = this.fresh(kind === 'generator' ? 'g' : 'f');
    const own = [this.fresh('v'), this.fresh('v')];
    const stars = r.pick(['', '', ', *rest', ', k=None', ', k=None, **more']);
    if (r.chance(15)) this.line(indent, '@same');
    this.line(indent, `def ${name}(u=${this.expr(s)}${stars}):`);
    this.line(indent + 1, 'tick()');
    if (r.chance(15)) this.line(indent + 1, 'global G1');
    this.line(indent + 1, `${own[0]} = u`);
    const names = [...own, 'u', ...s.names.slice(-3), ...(this.lines.at(-2)?.includes('G1') ? ['G1'] : [])];
    this.block(indent + 1, { ...s, names, kind, inLoop: false, inFinally: false }, 2);
    if (kind === 'generator') this.line(indent + 1, `yield ${own[0]}`);
    if (kind === 'function') this.line(indent, `p(${name}(${this.expr(s)}))`);
    else
      this.line(
        indent,
        `drive(${name}(${this.atom(s)}), ['next', 'next', ${r.pick(["'throw'", "'close'", '9'])}, 'next'])`,
      );
  }

  private classStatement(indent: number, s: Scope): void {
    const r = this.random;
    const name = this.fresh('C');
    this.line(indent, `class ${name}(${r.pick(['object', 'Manager', 'list', ''])}):`);
    this.line(indent + 1, `x = ${this.expr({ ...s, kind: 'class' })}`);
    this.line(indent + 1, `def y(self, u=None, *rest):`);
    this.line(indent + 2, 'tick()');
    this.block(indent + 2, {
      ...s,
      names: ['u', ...s.names.slice(-2)],
      kind: 'function',
      inLoop: false,
      inFinally: false,
    });
    this.line(indent + 1, `z = property(lambda self: p('z', ${this.atom(s)}))`);
    this.line(indent, `p(${r.pick([`${name}.x`, `${name}.__dict__['x']`])})`);
    this.line(
      indent,
      `${r.pick(s.names)} = ${name}.__new__(${name}) if ${r.chance(80) ? `'${name}' and isinstance(${name}, type)` : '0'} else ${name}`,
    );
  }

  /** A statement after which the program goes on, most of the time. */
  private guarded(s: Scope): void {
    if (this.random.chance(15)) return this.statement(1, s);
    this.line(1, 'try:');
    this.statement(2, s);
    this.line(1, 'except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:');
    this.line(2, "p('caught', e, sys.exc_info()[2].tb_lineno)");
  }

  /** One program: a function `name`. */
  program(name: string): void {
    this.line(0, `def ${name}():`);
    this.line(1, 'a, b, c = 1, 5, 0');
    const functions: string[] = [];
    const generators: string[] = [];
    const base: Scope = {
      names: ['a', 'b', 'c'], functions, generators, inLoop: false, inFinally: false, kind: 'function', depth: 1,
    }; // prettier-ignore
    for (const [list, kind] of [
      [functions, 'function'],
      [generators, 'generator'],
    ] as const) {
      const inner = this.fresh(kind === 'function' ? 'h' : 'i');
      this.line(1, `def ${inner}(u=0, w=2, k=3):`);
      this.line(2, 'tick()');
      this.block(2, { ...base, names: ['u', 'w', 'k'], functions: [], generators: [], kind, depth: 2 }, 2);
      if (kind === 'generator') this.line(2, 'yield u');
      list.push(inner);
    }
    for (let i = 0; i < 5; i++) this.guarded(base);
    this.line(1, 'return a, b, c');
    this.line(0, `run(${name}, '${name}')`);
    this.line(0, '');
    this.line(0, '');
  }
}

/** A file of `count` random programs. */
export function generatePrograms(seed: number, count: number): string {
  const programs = Array.from({ length: count }, (_, i) => {
    const maker = new Maker(new Random(seed * 1_000_003 + i));
    maker.program(`program_${i}`);
    return maker.text();
  });
  return `${prologue}${programs.join('\n')}\n${epilogue}`;
}
