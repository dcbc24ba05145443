// A module whose source is bad: a package whose import raises the SyntaxError.
import type { PySyntaxError } from '../diagnostics/syntax-error.ts';
import type { Code, ConstValue, ModuleIR } from '../ir/ir.ts';
import { rt } from './build.ts';
import { exprStmt, ident, ret, str } from './goast.ts';
import type { GoDecl, GoExpr } from './goast.ts';
import { printModulePackage } from './module.ts';
import type { ModuleNames } from './module.ts';
import { Pool } from './pool.ts';

function text(value: string | null): ConstValue {
  return value === null ? { type: 'none' } : { type: 'str', bytes: value };
}

function int(value: number | null): ConstValue {
  return value === null ? { type: 'none' } : { type: 'int', value: BigInt(value) };
}

/** Emits a module that only raises. */
export function emitBrokenModule(names: ModuleNames, error: PySyntaxError): string {
  const codes: Code[] = [];
  const module: ModuleIR = { codes, body: [], futureFlags: 0 };
  const pool = new Pool(module);
  const { place } = error;
  const where: ConstValue =
    place === null
      ? { type: 'none' }
      : {
          type: 'tuple',
          items: [text(place.filename), int(place.lineno), int(place.offset), text(place.text)],
        };
  const raise: GoExpr = rt(
    'RaiseSyntax',
    str(error.cls),
    str(error.msg),
    pool.constant(where),
    str(error.preamble),
    ident(String(error.placeInArgs)),
  );
  const body: GoDecl = {
    kind: 'func',
    name: 'runBody',
    params: 't *py.Thread, m *py.ModuleDef',
    result: 'bool',
    body: [exprStmt(raise), ret(ident('false'))],
  };
  return printModulePackage(names, pool, [...pool.initStatements()], [body]);
}
