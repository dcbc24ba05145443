// Whether a module can ask for source to be run, so that the program must link the runtime's evaluator: it has an `exec`
// statement, names one of the built-in functions that take source, or imports a module by a name that it computes.
import { lookup } from '../scope/scope.ts';
import type { Scope, ScopeTable } from '../scope/scope.ts';
import type * as ast from '../syntax/nodes.generated.ts';

const TAKE_SOURCE: ReadonlySet<string> = new Set(['eval', 'execfile', 'compile', 'input']);

function isObject(value: unknown): value is { readonly kind?: string } {
  return typeof value === 'object' && value !== null;
}

/** Whether `id` means the built-in of that name in some scope: nobody binds it there or in the module. */
function meansBuiltin(scope: Scope, root: Scope, id: string): boolean {
  const info = scope.names.get(id);
  const isGlobal = scope === root || info?.kind === 'globalImplicit' || info?.kind === 'globalExplicit';
  const bound = root.names.has(id) && lookup(root, id).isAssigned;
  return info !== undefined && isGlobal && !bound;
}

function usesSource(scope: Scope, root: Scope): boolean {
  if (scope.hasExec || [...TAKE_SOURCE].some((id) => meansBuiltin(scope, root, id))) return true;
  return scope.children.some((child) => usesSource(child, root));
}

/** `__builtin__.eval` and the like; `__import__(name)` of something that is no literal. */
function reachesSource(node: ast.Node): boolean {
  if (node.kind === 'Attribute') return TAKE_SOURCE.has(node.attr) && isBuiltinModule(node.value);
  if (node.kind !== 'Call' || node.func.kind !== 'Name') return false;
  return node.func.id === '__import__' && node.args[0]?.kind !== 'Str';
}

function isBuiltinModule(node: ast.ExprNode): boolean {
  return node.kind === 'Name' && (node.id === '__builtin__' || node.id === '__builtins__');
}

/** Whether the module can ask for source to be run. */
export function needsEvaluator(module: ast.Module, scopes: ScopeTable): boolean {
  if (usesSource(scopes.root, scopes.root)) return true;
  const pending: unknown[] = [module];
  while (pending.length > 0) {
    const value = pending.pop();
    if (!isObject(value)) continue;
    if (value.kind !== undefined && reachesSource(value as ast.Node)) return true;
    for (const child of Object.values(value)) pending.push(child);
  }
  return false;
}
