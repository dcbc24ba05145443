// Which locals an expression can change while it is being evaluated: the variables of its list comprehensions.
import type * as ast from '../syntax/nodes.generated.ts';

/** Nodes with a scope of their own: what they bind stays in there. */
const SCOPES = new Set(['FunctionDef', 'ClassDef', 'Lambda', 'GeneratorExp', 'SetComp', 'DictComp']);

interface Visit {
  readonly value: unknown;
  readonly inComp: boolean;
}

function isNode(value: unknown): value is { readonly kind?: string } {
  return typeof value === 'object' && value !== null;
}

/** The names that list comprehensions in `body` assign, inner scopes aside. */
export function listCompNames(body: readonly ast.StmtNode[] | readonly ast.ExprNode[]): ReadonlySet<string> {
  const names = new Set<string>();
  const pending: Visit[] = [{ value: body, inComp: false }];
  for (let visit = pending.pop(); visit !== undefined; visit = pending.pop()) {
    const { value } = visit;
    if (!isNode(value)) continue;
    if (value.kind !== undefined && SCOPES.has(value.kind)) continue;
    if (visit.inComp && value.kind === 'Name') {
      const name = value as ast.Name;
      if (name.ctx === 'Store') names.add(name.id);
    }
    const inComp = visit.inComp || value.kind === 'ListComp';
    for (const child of Object.values(value)) pending.push({ value: child, inComp });
  }
  return names;
}
