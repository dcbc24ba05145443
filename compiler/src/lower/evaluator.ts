// Whether a module can ask for source to be run, so that the program must link the runtime's evaluator: it has an `exec`
// statement, names one of the built-in functions that take source, imports a module by a name that it computes, or imports
// zipimport, which runs source from archives.
//
// And whether it can ask for what only the source of compiled code tells, so that the sources must be linked too: it names
// an attribute of code objects that comes from bytecode, makes functions of code objects, or changes a function's code.
import { lookup } from '../scope/scope.ts';
import type { Scope, ScopeTable } from '../scope/scope.ts';
import type * as ast from '../syntax/nodes.generated.ts';

/** Attributes of code objects that come from CPython's bytecode. */
const BYTECODE: ReadonlySet<string> = new Set([
  'co_code',
  'co_consts',
  'co_lnotab',
  'co_names',
  'co_stacksize',
]);

/** Types that make functions of code objects, and the attributes by which code objects are reached. */
const MAKES_FUNCTIONS: ReadonlySet<string> = new Set(['FunctionType', 'LambdaType']);
const CODE_ATTRIBUTES: ReadonlySet<string> = new Set(['func_code', '__code__', 'f_code', 'gi_code']);

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

/** `__builtin__.eval` and the like; `import zipimport`. */
function reachesSource(node: ast.Node): boolean {
  switch (node.kind) {
    case 'Import':
      return node.names.some(({ name }) => name === 'zipimport');
    case 'ImportFrom':
      return node.module === 'zipimport';
    case 'Attribute':
      return TAKE_SOURCE.has(node.attr) && isBuiltinModule(node.value);
    case 'Call':
      return node.func.kind === 'Name' && node.func.id === '__import__' && importsSource(node.args[0]);
    default:
      return false;
  }
}

/** `__import__(name)` of something that is no literal, or of zipimport. */
function importsSource(name: ast.ExprNode | undefined): boolean {
  return name?.kind !== 'Str' || (name.s.type === 'str' && name.s.bytes === 'zipimport');
}

function isBuiltinModule(node: ast.ExprNode): boolean {
  return node.kind === 'Name' && (node.id === '__builtin__' || node.id === '__builtins__');
}

/** Whether some node or scope of the module is one that `test` looks for. */
function someNode(module: ast.Module, test: (node: ast.Node) => boolean): boolean {
  const pending: unknown[] = [module];
  while (pending.length > 0) {
    const value = pending.pop();
    if (!isObject(value)) continue;
    if (value.kind !== undefined && test(value as ast.Node)) return true;
    for (const child of Object.values(value)) pending.push(child);
  }
  return false;
}

/** Whether the module can ask for source to be run. */
export function needsEvaluator(module: ast.Module, scopes: ScopeTable): boolean {
  return usesSource(scopes.root, scopes.root) || someNode(module, reachesSource);
}

/** `types.FunctionType(…)`, `new.function(…)`, `type(f)(f.func_code, …)`. */
function makesFunction({ func, args }: ast.Call): boolean {
  if (func.kind === 'Name') return MAKES_FUNCTIONS.has(func.id);
  if (func.kind === 'Call')
    return args.some((arg) => arg.kind === 'Attribute' && CODE_ATTRIBUTES.has(arg.attr));
  if (func.kind !== 'Attribute') return false;
  const isNew = func.attr === 'function' && func.value.kind === 'Name' && func.value.id === 'new';
  return isNew || MAKES_FUNCTIONS.has(func.attr);
}

/** Whether a node can ask for the source of compiled code; `runsCode`: the module runs source or code objects. */
function reachesOwnSource(node: ast.Node, runsCode: boolean): boolean {
  switch (node.kind) {
    case 'Attribute':
      return (
        BYTECODE.has(node.attr) || (CODE_ATTRIBUTES.has(node.attr) && (runsCode || node.ctx === 'Store'))
      );
    case 'Str':
      return node.s.type === 'str' && BYTECODE.has(node.s.bytes);
    case 'Call':
      return makesFunction(node);
    default:
      return false;
  }
}

/** Whether the module can ask for the source of code that was compiled. */
export function needsSources(module: ast.Module, scopes: ScopeTable): boolean {
  const runsCode = usesSource(scopes.root, scopes.root);
  return someNode(module, (node) => reachesOwnSource(node, runsCode));
}
