// What scope analysis tells about a program: CPython's symbol table as typed side tables.
//
// Names are mangled here (`__x` in class `C` is `_C__x`): a pass that meets an identifier in the tree looks it up
// with `lookup(scope, id)`, which mangles.
import type * as ast from '../syntax/nodes.generated.ts';
import type { StringLiteral } from '../syntax/literals.ts';
import { mangle } from './mangle.ts';

/** The nodes that open a scope. A list comprehension opens none in Python 2. */
export type ScopeNode =
  | ast.Module
  | ast.Interactive
  | ast.Expression
  | ast.FunctionDef
  | ast.ClassDef
  | ast.Lambda
  | ast.GeneratorExp
  | ast.SetComp
  | ast.DictComp;

/** Where the value of a name lives. */
export type NameKind =
  /** Bound in this scope, and in no inner function's reach. */
  | 'local'
  /** Declared by a `global` statement. */
  | 'globalExplicit'
  /** Not bound in any enclosing function: module first, then built-ins; in a class body its own names first. */
  | 'globalImplicit'
  /** Belongs to an enclosing function. */
  | 'free'
  /** Bound in this function and used by an inner one. */
  | 'cell';

/** A name in a scope. */
export interface NameInfo {
  /** The mangled name. */
  readonly name: string;
  readonly kind: NameKind;
  readonly isParam: boolean;
  /** Bound in this scope: assigned, deleted, imported, defined, a loop or `with` or `except` target, a parameter. */
  readonly isAssigned: boolean;
  readonly isImported: boolean;
  /** Read in this scope. */
  readonly isUsed: boolean;
  /** Only in a class body: bound there, while inner functions mean the enclosing function's variable by it. */
  readonly passesFree: boolean;
}

/** One scope and what happens in it. */
export interface Scope {
  readonly kind: 'module' | 'function' | 'class';
  readonly node: ScopeNode;
  /** As CPython's code object names it: `<module>`, a function's name, `<lambda>`, `<genexpr>`, `<setcomp>`, … */
  readonly name: string;
  readonly lineno: number;
  /** Counts the scopes of a module in the order in which they begin. */
  readonly number: number;
  readonly parent: Scope | null;
  /** In the order in which CPython enters them. */
  readonly children: readonly Scope[];
  /** In the order in which the names first occur. */
  readonly names: ReadonlyMap<string, NameInfo>;
  /**
   * Parameters in order, as in `co_varnames`: a tuple parameter is `.0`, `.1`, … (its position); then the name of
   * `*args`, then of `**kwargs`. The names inside tuple parameters are locals with `isParam`.
   */
  readonly params: readonly string[];
  /** The class whose body this is or in which it stands: for mangling. */
  readonly className: string | null;
  /** Stands inside a function. */
  readonly isNested: boolean;
  readonly isGenerator: boolean;
  /** Has a `return` with a value. */
  readonly returnsValue: boolean;
  /** Has an `exec` without `in`: names that are not bound in the function are looked up at run time. */
  readonly hasBareExec: boolean;
  /** Has any `exec` statement. */
  readonly hasExec: boolean;
  readonly hasImportStar: boolean;
  /** Calls a name that can look at this scope's variables: `locals`, `vars`, `dir`, `eval`, `execfile`, `input`. */
  readonly mayInspectLocals: boolean;
  /** Contains, at any depth, a scope with free variables that come from outside that scope. */
  readonly hasChildFree: boolean;
  /** The docstring of a module, class or function; null without one. */
  readonly docstring: StringLiteral | null;
}

/** The scopes of a module. */
export interface ScopeTable {
  readonly root: Scope;
  readonly byNode: ReadonlyMap<ast.Node, Scope>;
}

/** What `id` (as written) means in `scope`; every identifier that occurs in a scope has an entry. */
export function lookup(scope: Scope, id: string): NameInfo {
  const name = mangle(scope.className, id);
  const info = scope.names.get(name);
  if (info === undefined) throw new Error(`scope ${scope.name}: no entry for ${name}`);
  return info;
}

/** The scope that `node` opens. */
export function scopeOf(table: ScopeTable, node: ScopeNode): Scope {
  const scope = table.byNode.get(node);
  if (scope === undefined) throw new Error(`no scope for ${node.kind}`);
  return scope;
}
