// The docstring of a body: its first statement when that is a string.
import type { StringLiteral } from '../syntax/literals.ts';
import type * as ast from '../syntax/nodes.generated.ts';

/** The docstring of a module's, class's or function's body, or null. */
export function docstringOf(body: readonly ast.StmtNode[]): StringLiteral | null {
  const [first] = body;
  return first?.kind === 'Expr' && first.value.kind === 'Str' ? first.value.s : null;
}
