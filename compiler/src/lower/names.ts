// Variables: where a name lives, and how it is read, written and deleted there.
import { NONE, ZERO, constOperand, regOperand } from '../ir/ir.ts';
import type { CellRef, NameScope, Operand } from '../ir/ir.ts';
import type { NameInfo, Scope } from '../scope/scope.ts';
import { freeNames } from './builder.ts';
import type { Builder } from './builder.ts';

/** Where a variable lives at run time. */
export type Place =
  | { readonly in: 'register'; readonly name: string }
  | { readonly in: 'cell'; readonly name: string; readonly cell: CellRef }
  | { readonly in: 'names'; readonly name: string; readonly scope: NameScope };

/** Where the (already mangled) `name` lives. */
export function placeOf(b: Builder, name: string): Place {
  const info = b.scope.names.get(name);
  if (info === undefined)
    return { in: 'names', name, scope: b.scope.kind === 'module' ? 'module' : implicitScope(b) };
  switch (b.scope.kind) {
    case 'module':
      return { in: 'names', name, scope: info.kind === 'globalExplicit' ? 'global' : 'module' };
    case 'class':
      return classPlace(b, info);
    case 'function':
      return functionPlace(b, info);
  }
}

function classPlace(b: Builder, info: NameInfo): Place {
  const { name } = info;
  if (info.kind === 'globalExplicit') return { in: 'names', name, scope: 'global' };
  if (info.kind === 'free') return { in: 'cell', name, cell: cellRef(b, name) };
  return { in: 'names', name, scope: 'class' };
}

function functionPlace(b: Builder, info: NameInfo): Place {
  const { name } = info;
  switch (info.kind) {
    case 'local':
      return { in: 'register', name };
    case 'cell':
    case 'free':
      return { in: 'cell', name, cell: cellRef(b, name) };
    case 'globalExplicit':
      return { in: 'names', name, scope: 'global' };
    case 'globalImplicit':
      return { in: 'names', name, scope: implicitScope(b) };
  }
}

/** A name bound nowhere: with a bare `exec` or `import *` around, the function's own namespace comes first. */
function implicitScope(b: Builder): NameScope {
  return looksNamesUp(b.scope) || b.scope.kind === 'class' ? 'class' : 'global';
}

/** Whether a function's unbound names are looked up at run time in its locals first. */
export function looksNamesUp(scope: Scope): boolean {
  return scope.kind === 'function' && (scope.hasExec || scope.hasImportStar);
}

/** The cell of a variable shared between functions. */
export function cellRef(b: Builder, name: string): CellRef {
  const info = b.scope.names.get(name);
  if (info?.kind === 'cell') return { kind: 'own', reg: b.cell(name) };
  const index = freeNames(b.scope).indexOf(name);
  if (index < 0) throw new Error(`scope ${b.scope.name}: ${name} has no cell`);
  return { kind: 'free', index };
}

/** The namespace operand that goes with a name's scope. */
function nsOperand(b: Builder, scope: NameScope): Operand {
  return scope === 'class' && b.ns !== null ? regOperand(b.ns) : ZERO;
}

/** Reads a variable. `id` is as written. */
export function loadName(b: Builder, id: string): Operand {
  if (id === 'None') return NONE;
  if (id === '__debug__') return constOperand({ type: b.ctx.options.optimize > 0 ? 'false' : 'true' });
  const place = placeOf(b, b.mangled(id));
  switch (place.in) {
    case 'register':
      return loadLocal(b, place.name);
    case 'cell':
      return b.value({ op: 'loadCell', cell: place.cell, name: place.name, checked: true });
    case 'names':
      return b.value({ op: 'loadName', name: place.name, scope: place.scope, ns: nsOperand(b, place.scope) });
  }
}

function loadLocal(b: Builder, name: string): Operand {
  const reg = b.named(name);
  b.emit({ op: 'checkBound', reg, name });
  if (!b.volatileNames.has(name)) return regOperand(reg);
  return b.value({ op: 'move', src: regOperand(reg) });
}

/** Writes a variable. `id` is as written. */
export function storeName(b: Builder, id: string, src: Operand): void {
  const place = placeOf(b, b.mangled(id));
  switch (place.in) {
    case 'register':
      b.move(b.named(place.name), src);
      return;
    case 'cell':
      b.emit({ op: 'storeCell', cell: place.cell, src });
      return;
    case 'names':
      b.emit({ op: 'storeName', name: place.name, scope: place.scope, ns: nsOperand(b, place.scope), src });
  }
}

/** Deletes a variable. `id` is as written. */
export function deleteName(b: Builder, id: string): void {
  const place = placeOf(b, b.mangled(id));
  switch (place.in) {
    case 'register': {
      const reg = b.named(place.name);
      b.emit({ op: 'checkBound', reg, name: place.name });
      b.emit({ op: 'clear', reg });
      return;
    }
    case 'cell':
      throw new Error(`del of the shared variable ${place.name}`);
    case 'names':
      b.emit({ op: 'delName', name: place.name, scope: place.scope, ns: nsOperand(b, place.scope) });
  }
}
