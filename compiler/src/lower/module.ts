// A module's body. A long one becomes several parts, since Go compiles one giant function badly: the parts run one
// after the other and share nothing but the module's globals.
import type * as ast from '../syntax/nodes.generated.ts';
import type { ModuleIR } from '../ir/ir.ts';
import type { ScopeTable } from '../scope/scope.ts';
import { Builder } from './builder.ts';
import { stringConst } from './constants.ts';
import { ModuleContext } from './context.ts';
import type { LowerOptions } from './context.ts';
import { firstLineOf } from './firstLine.ts';
import { statements } from './statements.ts';

/** About how many operations a part of a module's body has at most (some 1,500 lines of Go). */
const PART_SIZE = 350;

/** Lowers a whole module. */
export function lowerModule(module: ast.Module, scopes: ScopeTable, options: LowerOptions): ModuleIR {
  const ctx = new ModuleContext(scopes, options);
  const { root } = scopes;
  let rest = root.docstring === null ? module.body : module.body.slice(1);
  const doc = root.docstring === null || options.optimize >= 2 ? null : stringConst(root.docstring);
  const firstLine = firstLineOf(module.body, doc !== null);
  let isFirst = true;
  while (isFirst || rest.length > 0) {
    const facts = { id: ctx.reserve(), kind: 'module', path: [], firstLine, scope: root } as const;
    const b = new Builder(ctx, facts);
    if (isFirst && doc !== null) {
      b.emit({
        op: 'storeName',
        name: '__doc__',
        scope: 'module',
        ns: { kind: 'zero' },
        src: { kind: 'const', value: doc },
      });
    }
    rest = lowerPart(b, rest);
    ctx.finish(b.finish([], doc));
    isFirst = false;
  }
  return ctx.result();
}

/** Lowers statements until the part is full, and gives those that are left. */
function lowerPart(b: Builder, nodes: readonly ast.StmtNode[]): readonly ast.StmtNode[] {
  for (const [i, node] of nodes.entries()) {
    statements(b, [node]);
    if (b.size() >= PART_SIZE) return nodes.slice(i + 1);
  }
  return [];
}
