// A whole module as one Go file: the top-level variables, `initConsts`, the code objects, and the registration.
import type { Code, ConstValue } from '../ir/ir.ts';
import { addressOf, assign, call, exprStmt, ident, not, num, ret, selector, str } from './goast.ts';
import type { GoDecl, GoExpr, GoStmt } from './goast.ts';
import { rt0 } from './build.ts';
import { emitCode } from './functions.ts';
import { printFile } from './goprint.ts';
import { entryField } from '../ir/parameters.ts';
import { Pool } from './pool.ts';
import type { ModuleIR } from '../ir/ir.ts';

/** What the emitter is told about a module. */
export interface ModuleNames {
  readonly filename: string;
  readonly moduleName: string;
  readonly isPackage: boolean;
  readonly programId: string;
  readonly goPackage: string;
  readonly goImportPath: string;
}

/** CPython's `co_flags`. */
const FLAGS = {
  optimized: 0x1,
  newLocals: 0x2,
  varArgs: 0x4,
  varKw: 0x8,
  nested: 0x10,
  generator: 0x20,
  noFree: 0x40,
};

/** About how many statements a Go function that only fills in variables may have. */
const INIT_SIZE = 1000;

/** Emits a module. */
export function emitModule(module: ModuleIR, names: ModuleNames): string {
  const pool = new Pool(module);
  const functions = module.codes.flatMap((code) => emitCode(code, pool));
  const codes = distinctCodes(module).map((code) => codeStatement(code, module, pool, names));
  const consts = [...pool.initStatements(), ...codes, ...moduleLists(module, pool)];
  return printModulePackage(names, pool, consts, [runBody(module, pool), ...functions]);
}

/** Prints the package: variables, registration, the filling in of constants, then `functions` (`runBody` among them). */
export function printModulePackage(
  names: ModuleNames,
  pool: Pool,
  consts: readonly GoStmt[],
  functions: readonly GoDecl[],
): string {
  return printFile({
    package: names.goPackage,
    header: `// Compiled from ${names.filename.replace(/[\r\n]/g, '?')} by Grumpy. DO NOT EDIT.`,
    imports: ['grumpy.dev/runtime/py', ...pool.imports()],
    source: safeFileName(names.filename),
    decls: [
      { kind: 'globals', names: ['module'], type: 'py.ModuleDef' },
      ...pool.declarations(),
      registration(names),
      ...initConsts(consts),
      ...functions,
    ],
  });
}

/** The name for `//line` directives: a line break would end it, and an absolute name would leak where it was built. */
function safeFileName(filename: string): string {
  const name = filename.replace(/[\r\n]/g, '?');
  return name.startsWith('/') ? name.slice(name.lastIndexOf('/') + 1) : name;
}

/** The code objects, the parts of the module's body counted once. */
function distinctCodes(module: ModuleIR): Code[] {
  const [first] = module.body;
  return module.codes.filter((code) => code.kind !== 'module' || code.id === first);
}

function registration(names: ModuleNames): GoDecl {
  const fields: [string, GoExpr][] = [
    ['Name', str(utf8(names.moduleName))],
    ['File', str(utf8(names.filename))],
    ['Program', str(utf8(names.programId))],
    ['Package', ident(String(names.isPackage))],
    ['Init', ident('initConsts')],
    ['Body', ident('runBody')],
  ];
  const def: GoExpr = {
    kind: 'composite',
    type: 'py.ModuleDef',
    keys: fields.map(([k]) => k),
    elts: fields.map(([, v]) => v),
  };
  const register = exprStmt(rt0('RegisterModule', addressOf(ident('module'))));
  return {
    kind: 'func',
    name: 'init',
    params: '',
    result: '',
    body: [assign(ident('module'), def), register],
  };
}

/** UTF-8 as bytes. */
function utf8(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** `initConsts`, in pieces when it is long. */
function initConsts(stmts: readonly GoStmt[]): GoDecl[] {
  const pieces: GoDecl[] = [];
  for (let i = INIT_SIZE; i < stmts.length; i += INIT_SIZE) {
    const name = `initConsts_${pieces.length + 2}`;
    pieces.push({ kind: 'func', name, params: '', result: '', body: stmts.slice(i, i + INIT_SIZE) });
  }
  const calls = pieces.map((p) => exprStmt(call(ident(p.kind === 'func' ? p.name : ''))));
  const body = [...stmts.slice(0, INIT_SIZE), ...calls];
  return [{ kind: 'func', name: 'initConsts', params: '', result: '', body }, ...pieces];
}

/** `runBody`: the parts of the module's body, one after the other. */
function runBody(module: ModuleIR, pool: Pool): GoDecl {
  const parts = module.body.map((id) => call(ident(pool.code(id).fn), ident('t')));
  const body: GoStmt[] = parts.map((part) => ({ kind: 'if', cond: not(part), then: [ret(ident('false'))] }));
  return {
    kind: 'func',
    name: 'runBody',
    params: 't *py.Thread, m *py.ModuleDef',
    result: 'bool',
    body: [...body, ret(ident('true'))],
  };
}

/** `module.Cells` and `module.Codes`. */
function moduleLists(module: ModuleIR, pool: Pool): GoStmt[] {
  const cells = pool.cellDefs().map((c): GoExpr => ({
    kind: 'composite',
    type: '',
    elts: [str(c.name), addressOf(ident(c.variable))],
    keys: ['Name', 'Cell'],
  }));
  const codes = distinctCodes(module).map((code) => pool.codeRef(code));
  return [
    assign(selector(ident('module'), 'Cells'), { kind: 'composite', type: '[]py.CellDef', elts: cells }),
    assign(selector(ident('module'), 'Codes'), { kind: 'composite', type: '[]*py.Code', elts: codes }),
  ];
}

function flagsOf(code: Code): number {
  let flags = code.freeVars.length + code.cellVars.length === 0 ? FLAGS.noFree : 0;
  if (code.isOptimized) flags |= FLAGS.optimized;
  if (code.kind !== 'module') flags |= FLAGS.newLocals;
  if (code.hasVarArgs) flags |= FLAGS.varArgs;
  if (code.hasVarKw) flags |= FLAGS.varKw;
  if (code.isNested && code.kind !== 'module' && code.kind !== 'class') flags |= FLAGS.nested;
  if (code.isGenerator) flags |= FLAGS.generator;
  return flags;
}

/** `code_x = py.Code{…}` */
function codeStatement(code: Code, module: ModuleIR, pool: Pool, names: ModuleNames): GoStmt {
  const go = pool.code(code.id);
  const ids = code.kind === 'module' ? module.body : [code.id];
  const bodies = ids.flatMap((id) => pool.bodies(id));
  const fields: [string, GoExpr][] = [
    ['Name', str(code.name)],
    ['GoName', str(bodies.map((b) => `${utf8(names.goImportPath)}.${b}`).join(' '))],
    ['Module', addressOf(ident('module'))],
    ['FirstLine', num(code.firstLine)],
    ['ArgCount', num(code.argCount)],
    ['Flags', num(flagsOf(code) | module.futureFlags)],
    ['Scope', num(code.scope)],
    ['Doc', pool.constant(code.doc ?? NO_DOC)],
  ];
  const lists: [string, readonly string[]][] = [
    ['VarNames', code.varNames],
    ['FreeVars', code.freeVars],
    ['CellVars', code.cellVars],
  ];
  for (const [field, list] of lists) if (list.length > 0) fields.push([field, strings(list)]);
  if (code.kind !== 'module' && code.kind !== 'class') fields.push([entryField(code), ident(go.fn)]);
  return assign(ident(go.variable), {
    kind: 'composite',
    type: 'py.Code',
    keys: fields.map(([k]) => k),
    elts: fields.map(([, v]) => v),
  });
}

const NO_DOC: ConstValue = { type: 'none' };

function strings(list: readonly string[]): GoExpr {
  return { kind: 'composite', type: '[]string', elts: list.map(str) };
}
