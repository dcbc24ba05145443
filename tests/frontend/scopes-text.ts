// Scopes as text, as far as CPython's `symtable` tells of them.
import { dumpScopes } from '../../compiler/src/scope/dump-scopes.ts';
import type { ScopeTable } from '../../compiler/src/scope/scope.ts';

/**
 * What `dumpScopes` prints, without what `symtable` doesn't tell: what makes a scope a generator, why it isn't
 * optimised, and the line of a comprehension.
 */
export function comparableScopes(scopes: ScopeTable): string {
  return dumpScopes(scopes)
    .replace(/( generator| exec| import\*| inspects)+$/gm, '')
    .replace(/(function <(?:genexpr|setcomp|dictcomp)> line )\d+/g, (_all, head: string) => `${head}0`);
}
