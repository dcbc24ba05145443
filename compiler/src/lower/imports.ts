// `import` and `from … import`; the names that they bind.
import { NONE, constOperand, regOperand } from '../ir/ir.ts';
import type { Operand } from '../ir/ir.ts';
import type * as ast from '../syntax/nodes.generated.ts';
import type { Builder } from './builder.ts';
import { strConst } from './constants.ts';
import { importLocals, restoreLocals, syncLocals } from './locals.ts';
import { storeName } from './names.ts';

/** The level of an import without leading dots: -1 looks beside the module first. */
function plainLevel(b: Builder): number {
  return b.ctx.options.absoluteImport ? 0 : -1;
}

function importModule(b: Builder, name: string, fromlist: Operand, level: number): Operand {
  return b.value({ op: 'importName', name: b.mangled(name), fromlist, level, ns: importLocals(b) });
}

/** `import a.b` binds `a`; `import a.b as c` binds the module itself. */
export function lowerImport(b: Builder, node: ast.Import): void {
  for (const alias of node.names) {
    let module = importModule(b, alias.name, NONE, plainLevel(b));
    const [first = '', ...rest] = alias.name.split('.');
    if (alias.asname === null) {
      storeName(b, first, module);
      continue;
    }
    for (const name of rest) module = b.value({ op: 'getAttr', obj: module, name });
    storeName(b, alias.asname, module);
  }
}

/** `from module import names` */
export function lowerImportFrom(b: Builder, node: ast.ImportFrom): void {
  const level = node.level === null || node.level === 0 ? plainLevel(b) : node.level;
  const names = node.names.map((alias) => strConst(alias.name));
  const fromlist = constOperand({ type: 'tuple', items: names });
  const module = importModule(b, node.module ?? '', fromlist, level);
  if (node.names.some((alias) => alias.name === '*')) {
    importStar(b, module);
    return;
  }
  for (const alias of node.names) {
    const value = b.value({ op: 'importFrom', module, name: b.mangled(alias.name) });
    storeName(b, alias.asname ?? alias.name, value);
  }
}

function importStar(b: Builder, module: Operand): void {
  const ns =
    b.scope.kind === 'function'
      ? syncLocals(b)
      : b.ns === null
        ? ({ kind: 'zero' } as const)
        : regOperand(b.ns);
  b.emit({ op: 'importStar', module, ns });
  restoreLocals(b);
}
