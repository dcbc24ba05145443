// What a module's Go package holds at top level: names, constants, global cells, attribute sites, code objects.
//
// Names and constants are filled in when the module is first imported (`initConsts`), not at program start.
import type { Code, CodeId, ConstValue, ModuleIR } from '../ir/ir.ts';
import { rt0, py, valueOf } from './build.ts';
import { addressOf, assign, call, exprStmt, ident, num, selector, str } from './goast.ts';
import type { GoDecl, GoExpr, GoStmt } from './goast.ts';
import { wtf8 } from './text.ts';

/** The Go names of a code object. */
export interface CodeNames {
  /** The `py.Code` variable. */
  readonly variable: string;
  /** The Go function that is entered. */
  readonly fn: string;
  /** The Go function that holds the blocks, or that calls those which do. */
  readonly body: string;
  /** The Go struct of the heap frame, if there is one. */
  readonly frame: string;
}

const MAX_SMALL = 2n ** 48n - 1n;
const MIN_SMALL = -(2n ** 48n);

/** A tuple constant with more items than this is made in pieces of so many. */
const LONG_TUPLE = 40;

/** Letters, digits and underscores of a Python name or text. */
function tidy(text: string): string {
  return text.replace(/[^A-Za-z0-9_]/g, '_');
}

/** Collects what the functions of a module need at top level. */
export class Pool {
  readonly module: ModuleIR;
  /** Names that are compared by identity as strings (attribute names, variables). */
  private readonly names = new Map<string, string>();
  private readonly cells = new Map<string, string>();
  private readonly constants = new Map<string, string>();
  private readonly lists = new Map<string, string>();
  private readonly codeNames = new Map<CodeId, CodeNames>();
  private readonly parts = new Map<CodeId, readonly string[]>();
  private readonly taken = new Set<string>();
  private readonly init: GoStmt[] = [];
  private siteCount = 0;
  private usesMath = false;

  constructor(module: ModuleIR) {
    this.module = module;
    this.nameCodes();
  }

  private unique(wanted: string): string {
    let name = wanted;
    for (let i = 2; this.taken.has(name); i++) name = `${wanted}_${i}`;
    this.taken.add(name);
    return name;
  }

  private nameCodes(): void {
    let part = 1;
    for (const code of this.module.codes) {
      if (code.kind === 'module') {
        const fn = this.unique(`body_${part++}`);
        const frame = this.unique(`frame_${fn}`);
        this.codeNames.set(code.id, { variable: 'code_module', fn, body: fn, frame });
        continue;
      }
      const base = tidy(code.path.join('_'));
      const fn = this.unique(`${code.kind === 'class' ? 'c' : 'f'}_${base}`);
      const body = code.isGenerator ? this.unique(`${fn}_resume`) : fn;
      const frame = this.unique(`frame_${base}`);
      this.codeNames.set(code.id, { variable: this.unique(`code_${base}`), fn, body, frame });
    }
  }

  /** The Go names of a code object. */
  code(id: CodeId): CodeNames {
    const names = this.codeNames.get(id);
    if (names === undefined) throw new Error(`no Go names for code ${id}`);
    return names;
  }

  /** Names for the Go functions that a code object in parts becomes. */
  partNames(id: CodeId, count: number): string[] {
    const { body } = this.code(id);
    const names = Array.from({ length: count }, (_, i) => this.unique(`${body}_part${i + 1}`));
    this.parts.set(id, names);
    return names;
  }

  /** The Go functions whose frames stand for the Python frame. */
  bodies(id: CodeId): readonly string[] {
    return this.parts.get(id) ?? [this.code(id).body];
  }

  /** `&code_x` */
  codeRef(code: Code): GoExpr {
    return addressOf(ident(this.code(code.id).variable));
  }

  /** The interned name, a `*py.Str`. */
  name(text: string): GoExpr {
    let variable = this.names.get(text);
    if (variable === undefined) {
      variable = this.unique(`s_${tidy(text)}`);
      this.names.set(text, variable);
      this.init.push(assign(ident(variable), rt0('Intern', str(text))));
    }
    return ident(variable);
  }

  /** `&g_x`: the cell of a module global. */
  cell(name: string): GoExpr {
    let variable = this.cells.get(name);
    if (variable === undefined) {
      variable = this.unique(`g_${tidy(name)}`);
      this.cells.set(name, variable);
    }
    return addressOf(ident(variable));
  }

  /** A new attribute site. */
  site(): GoExpr {
    return addressOf({ kind: 'index', x: ident('sites'), index: num(this.siteCount++) });
  }

  /** A constant as a Value. */
  constant(value: ConstValue): GoExpr {
    switch (value.type) {
      case 'none':
        return py('None');
      case 'ellipsis':
        return py('Ellipsis');
      case 'true':
        return py('True');
      case 'false':
        return py('False');
      case 'int':
        return value.value >= MIN_SMALL && value.value <= MAX_SMALL
          ? rt0('SmallInt', num(value.value))
          : this.pooled(value);
      case 'float':
        return isPlainFloat(value.value)
          ? rt0('Float', { kind: 'number', text: floatText(value.value) })
          : this.pooled(value);
      default:
        return this.pooled(value);
    }
  }

  private pooled(value: ConstValue): GoExpr {
    const key = constKey(value);
    let variable = this.constants.get(key);
    if (variable === undefined) {
      if (value.type === 'tuple' && value.items.length > LONG_TUPLE) variable = this.longTuple(value.items);
      else {
        const made = this.make(value);
        variable = this.unique(`k_${this.constants.size + 1}`);
        this.init.push(assign(ident(variable), made));
      }
      this.constants.set(key, variable);
    }
    return ident(variable);
  }

  /** A long tuple is made from a list, piece by piece. */
  private longTuple(values: readonly ConstValue[]): string {
    const items = values.map((v) => this.constant(v));
    const name = this.unique(`k_${this.constants.size + 1}`);
    const variable = ident(name);
    this.init.push(assign(variable, valueOf(rt0('NewList'))));
    for (let i = 0; i < items.length; i += LONG_TUPLE)
      this.init.push(exprStmt(rt0('ListAppendAll', variable, ...items.slice(i, i + LONG_TUPLE))));
    this.init.push(assign(variable, rt0('TupleFromList', variable)));
    return name;
  }

  /** The Go expression that makes a constant. */
  private make(value: ConstValue): GoExpr {
    switch (value.type) {
      case 'int':
        return rt0('Int', num(value.value));
      case 'long':
        return rt0('LongLiteral', str(String(value.value)));
      case 'float':
        return rt0('Float', this.oddFloat(value.value));
      case 'complex':
        return rt0(
          'ComplexLiteral',
          isPlainFloat(value.imag)
            ? { kind: 'number', text: floatText(value.imag) }
            : this.oddFloat(value.imag),
        );
      case 'str':
        return /^[A-Za-z0-9_]*$/.test(value.bytes)
          ? valueOf(rt0('Intern', str(value.bytes)))
          : rt0('MkStr', str(value.bytes));
      case 'unicode':
        return rt0('MkUnicode', str(wtf8(value.text)));
      case 'tuple':
        return valueOf(rt0('NewTuple', ...value.items.map((item) => this.constant(item))));
      default:
        return this.constant(value);
    }
  }

  /** Infinity and minus zero have no Go literal. */
  private oddFloat(value: number): GoExpr {
    this.usesMath = true;
    if (value === 0) return call(selector(ident('math'), 'Copysign'), num(0), { kind: 'number', text: '-1' });
    return call(selector(ident('math'), 'Inf'), { kind: 'number', text: value > 0 ? '1' : '-1' });
  }

  /** A shared slice of names: as Values (keywords of a call) or as `*py.Str` (locals). */
  nameList(names: readonly string[], type: 'py.Value' | '*py.Str'): GoExpr {
    const key = `${type} ${names.join(' ')}`;
    let variable = this.lists.get(key);
    if (variable === undefined) {
      const elts = names.map((n) => (type === 'py.Value' ? valueOf(this.name(n)) : this.name(n)));
      variable = this.unique(`${type === 'py.Value' ? 'kw' : 'ls'}_${this.lists.size + 1}`);
      this.lists.set(key, variable);
      this.init.push(assign(ident(variable), { kind: 'composite', type: `[]${type}`, elts }));
    }
    return ident(variable);
  }

  /** The packages that the constants need besides py. */
  imports(): string[] {
    return this.usesMath ? ['math'] : [];
  }

  /** The statements of `initConsts` that make names and constants. */
  initStatements(): readonly GoStmt[] {
    return this.init;
  }

  /** The cells with their Python names. */
  cellDefs(): { name: string; variable: string }[] {
    return [...this.cells].map(([name, variable]) => ({ name, variable }));
  }

  /** The declarations of everything that was asked for. */
  declarations(): GoDecl[] {
    const decls: GoDecl[] = [];
    const lists = [...this.lists];
    declare(decls, [...this.names.values()], '*py.Str');
    declare(decls, [...this.cells.values()], 'py.GlobalCell');
    declare(decls, [...this.constants.values()], 'py.Value');
    declare(
      decls,
      lists.filter(([key]) => !key.startsWith('*')).map(([, v]) => v),
      '[]py.Value',
    );
    declare(
      decls,
      lists.filter(([key]) => key.startsWith('*')).map(([, v]) => v),
      '[]*py.Str',
    );
    declare(decls, [...new Set([...this.codeNames.values()].map((c) => c.variable))], 'py.Code');
    if (this.siteCount > 0) declare(decls, ['sites'], `[${this.siteCount}]py.AttrSite`);
    return decls;
  }
}

const PER_LINE = 12;

function declare(decls: GoDecl[], names: readonly string[], type: string): void {
  for (let i = 0; i < names.length; i += PER_LINE) {
    decls.push({ kind: 'globals', names: names.slice(i, i + PER_LINE), type });
  }
}

function isPlainFloat(value: number): boolean {
  return Number.isFinite(value) && !Object.is(value, -0);
}

/** A Go literal with exactly this value. */
function floatText(value: number): string {
  const text = String(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
}

/** Equal for constants that may share one variable: type and value, signs of zero apart. */
function constKey(value: ConstValue): string {
  switch (value.type) {
    case 'int':
    case 'long':
      return `${value.type} ${value.value}`;
    case 'float':
      return `float ${Object.is(value.value, -0) ? '-0' : value.value}`;
    case 'complex':
      return `complex ${Object.is(value.imag, -0) ? '-0' : value.imag}`;
    case 'str':
      return `str ${value.bytes}`;
    case 'unicode':
      return `unicode ${value.text}`;
    case 'tuple':
      return `(${value.items.map((item) => JSON.stringify(constKey(item))).join(',')})`;
    default:
      return value.type;
  }
}
