// Functions whose local variables can be seen from outside: `locals()`, `eval`, `exec`, `import *`.
//
// The locals stay Go variables. Just before such a call a dict (`ns`, the same one each time, as in CPython) is
// brought up to date and handed to the runtime; after an `exec` or `import *` the variables are read back from it.
import { NONE, ZERO, regOperand } from '../ir/ir.ts';
import type { Operand } from '../ir/ir.ts';
import type { Scope } from '../scope/scope.ts';
import type { Builder } from './builder.ts';
import { freeNames, varNames } from './builder.ts';
import { cellRef, looksNamesUp, placeOf } from './names.ts';

/** Whether a function keeps a namespace dict for its locals. */
export function keepsNamespace(scope: Scope): boolean {
  return scope.kind === 'function' && (scope.mayInspectLocals || scope.hasExec || scope.hasImportStar);
}

/** Begins a function that keeps a namespace; one that looks names up needs the dict from the start. */
export function startNamespace(b: Builder): void {
  if (!keepsNamespace(b.scope)) return;
  b.ns = b.namespaceReg();
  if (looksNamesUp(b.scope)) b.emit({ op: 'newDict', dst: b.ns, size: 0 });
  else b.emit({ op: 'clear', reg: b.ns });
}

/** The visible locals in the order in which CPython enters them in the dict: backwards. */
function visibleNames(scope: Scope): string[] {
  const cells = [...scope.names.values()].filter((n) => n.kind === 'cell').map((n) => n.name);
  const free = looksNamesUp(scope) ? [] : freeNames(scope);
  const fast = varNames(scope).filter((name) => scope.names.get(name)?.kind !== 'cell');
  return [...fast.reverse(), ...cells.reverse(), ...free.reverse()];
}

function currentValue(b: Builder, name: string): Operand {
  if (!b.scope.names.has(name)) return regOperand(b.local(name));
  const place = placeOf(b, name);
  if (place.in === 'register') return regOperand(b.local(name));
  if (place.in === 'cell') return b.value({ op: 'loadCell', cell: cellRef(b, name), name, checked: false });
  return ZERO;
}

/** Brings the namespace dict up to date; zero outside functions. */
export function syncLocals(b: Builder): Operand {
  if (b.ns === null) return ZERO;
  if (b.scope.kind === 'class') return regOperand(b.ns);
  const names = visibleNames(b.scope);
  const values = names.map((name) => currentValue(b, name));
  b.emit({ op: 'syncLocals', dst: b.ns, ns: regOperand(b.ns), names, values });
  return regOperand(b.ns);
}

/** Tells the runtime who calls a function like `locals`. */
export function showLocals(b: Builder): void {
  b.emit({ op: 'setCaller', locals: syncLocals(b) });
}

/** Reads the locals back from the namespace dict after code could have changed them there. */
export function restoreLocals(b: Builder): void {
  if (b.ns === null || b.scope.kind !== 'function') return;
  const ns = regOperand(b.ns);
  for (const name of visibleNames(b.scope)) {
    const place = b.scope.names.has(name) ? placeOf(b, name) : ({ in: 'register' } as const);
    if (place.in === 'cell') {
      const old = b.value({ op: 'loadCell', cell: place.cell, name, checked: false });
      b.emit({ op: 'storeCell', cell: place.cell, src: b.value({ op: 'localAfter', ns, name, old }) });
    } else if (place.in === 'register') {
      const reg = b.local(name);
      b.emit({ op: 'localAfter', dst: reg, ns, name, old: regOperand(reg) });
    }
  }
}

/** The namespace dict for an import inside a function (`__import__` gets it); None where there is none. */
export function importLocals(b: Builder): Operand {
  return b.scope.kind === 'class' && b.ns !== null
    ? regOperand(b.ns)
    : b.scope.kind === 'function'
      ? NONE
      : ZERO;
}
