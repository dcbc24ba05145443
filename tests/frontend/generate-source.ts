// Random programs that parse but are full of what CPython rejects later: bad targets, misplaced statements, clashing
// names. Several errors in one program show which one CPython finds first.
import type { Random } from './random.ts';

const NAMES = ['a', 'b', 'c', 'd', '__e', 'None', '__debug__', 'x', 'y'];
const DEPTH = 3;

/** Makes programs. */
export class SourceGenerator {
  constructor(private readonly random: Random) {}

  private name(): string {
    return this.random.pick(
      this.random.chance(92) ? NAMES.filter((name) => !name.startsWith('_') && name !== 'None') : NAMES,
    );
  }

  private several(count: number, one: () => string): string[] {
    return Array.from({ length: 1 + this.random.below(count) }, one);
  }

  private gap(): string {
    return this.random.chance(8) ? '\n ' : '';
  }

  expr(depth: number): string {
    if (depth <= 0 || this.random.chance(25))
      return this.random.chance(75) ? this.name() : this.random.pick(['1', "'s'", '()', '[]', '{}', '2.5']);
    const e = (): string => this.expr(depth - 1);
    const forms: (() => string)[] = [
      () => `(${e()}${this.gap()} + ${e()})`,
      () => `(${e()} if ${e()} else ${e()})`,
      () => `${this.name()}(${this.gap()}${this.args(depth - 1)})`,
      () => `(${this.name()}.${this.name()})`,
      () => `${this.name()}[${e()}]`,
      () => `[${this.several(3, e).join(`, ${this.gap()}`)}]`,
      () => `(${this.several(3, e).join(', ')},)`,
      () => `{${e()}: ${e()}, ${this.gap()}${e()}: ${e()}}`,
      () => `[${e()} ${this.comprehension(depth - 1)}]`,
      () => `(${e()} ${this.comprehension(depth - 1)})`,
      () => `{${e()}: ${e()} ${this.comprehension(depth - 1)}}`,
      () => `(lambda ${this.params(depth - 1)}: ${e()})`,
      () => `(not ${e()})`,
      () => `(${e()} < ${e()})`,
      () => '`a`',
      () => (this.random.chance(30) ? `(yield ${e()})` : e()),
    ];
    return this.random.pick(forms)();
  }

  private comprehension(depth: number): string {
    const condition = this.random.chance(30) ? ` if ${this.expr(depth)}` : '';
    return `for ${this.target()} in ${this.expr(depth)}${condition}`;
  }

  private target(): string {
    if (this.random.chance(80))
      return this.random.pick([this.name(), `${this.name()}.${this.name()}`, `${this.name()}[1]`]);
    if (this.random.chance(40)) return `(${this.target()}, ${this.target()})`;
    return this.expr(1);
  }

  private args(depth: number): string {
    const one = (): string => {
      if (this.random.chance(60)) return this.expr(depth);
      if (this.random.chance(80))
        return `${this.random.chance(80) ? this.name() : this.expr(1)}=${this.expr(depth)}`;
      return `${this.expr(depth)} ${this.comprehension(depth)}`;
    };
    const star = this.random.chance(15)
      ? [`*${this.expr(depth)}`, ...(this.random.chance(40) ? [one()] : [])]
      : [];
    const stars = this.random.chance(15) ? [`**${this.expr(depth)}`] : [];
    return [...(this.random.chance(20) ? [] : this.several(3, one)), ...star, ...stars].join(
      `, ${this.gap()}`,
    );
  }

  private params(depth: number): string {
    const one = (): string => {
      const name = this.random.pick([
        this.name(),
        this.name(),
        `(${this.name()})`,
        `(${this.name()}, ${this.name()})`,
      ]);
      return this.random.chance(30) ? `${name}=${this.expr(depth)}` : name;
    };
    const plain = this.random.chance(30) ? [] : this.several(3, one);
    const star = this.random.chance(15) ? [`*${this.name()}`] : [];
    return [...plain, ...star, ...(this.random.chance(15) ? [`**${this.name()}`] : [])].join(', ');
  }

  private suite(indent: string, depth: number): string {
    return this.several(3, () => this.statement(`${indent}  `, depth - 1)).join('');
  }

  private simple(): string {
    const e = (): string => this.expr(DEPTH - 1);
    const forms: (() => string)[] = [
      () => `${this.target()} = ${e()}`,
      () => `${this.target()} = ${this.target()} = ${e()}`,
      () => `${this.target()} += ${e()}`,
      () => `del ${this.target()}, ${this.target()}`,
      () => `print ${e()}, ${e()}`,
      () => `return${this.random.chance(50) ? ` ${e()}` : ''}`,
      () => 'break',
      () => 'continue',
      () => `yield ${e()}`,
      () => `global ${this.name()}, ${this.name()}`,
      () => `import ${this.name()}, ${this.name()} as ${this.name()}`,
      () =>
        `from q import ${this.random.chance(30) ? '*' : `${this.name()} as ${this.name()}, ${this.name()}`}`,
      () => (this.random.chance(20) ? 'from __future__ import division' : e()),
      () => `exec ${e()}${this.random.chance(40) ? ` in ${e()}` : ''}`,
      () => `assert ${e()}, ${e()}`,
      () => `raise ${e()}, ${e()}`,
      () => e(),
      () => 'pass',
    ];
    return this.random.pick(forms)();
  }

  statement(indent: string, depth: number): string {
    if (depth <= 0 || this.random.chance(45)) return `${indent}${this.simple()}\n`;
    const e = (): string => this.expr(DEPTH - 1);
    const suite = (): string => this.suite(indent, depth);
    const maybe = (head: string): string => (this.random.chance(40) ? `${indent}${head}:\n${suite()}` : '');
    const elifs = (): string =>
      this.random.chance(30) ? this.several(2, () => `${indent}elif ${e()}:\n${suite()}`).join('') : '';
    const forms: (() => string)[] = [
      () => `${indent}if ${e()}:\n${suite()}${elifs()}${maybe('else')}`,
      () => `${indent}while ${this.random.pick([e(), '0', '1'])}:\n${suite()}${maybe('else')}`,
      () => `${indent}for ${this.target()} in ${e()}:\n${suite()}${maybe('else')}`,
      () => `${indent}try:\n${suite()}${indent}finally:\n${suite()}`,
      () => `${indent}try:\n${suite()}${this.handlers(indent, depth)}${maybe('else')}${maybe('finally')}`,
      () => `${indent}with ${e()} as ${this.target()}, ${e()}:\n${suite()}`,
      () => `${this.decorators(indent)}${indent}def ${this.name()}(${this.params(1)}):\n${suite()}`,
      () => `${this.decorators(indent)}${indent}def ${this.name()}(${this.params(1)}):\n${suite()}`,
      () =>
        `${this.decorators(indent)}${indent}class ${this.name()}(${this.random.chance(50) ? e() : ''}):\n${suite()}`,
    ];
    return this.random.pick(forms)();
  }

  private handlers(indent: string, depth: number): string {
    const one = (): string => {
      const what = this.random.chance(80)
        ? ` ${this.expr(1)}${this.random.chance(50) ? `, ${this.target()}` : ''}`
        : '';
      return `${indent}except${what}:\n${this.suite(indent, depth)}`;
    };
    return this.several(2, one).join('');
  }

  private decorators(indent: string): string {
    return this.random.chance(20) ? `${indent}@a.b(${this.args(1)})\n` : '';
  }

  program(): string {
    return this.several(4, () => this.statement('', DEPTH)).join('');
  }
}
