// What a module asks for from outside: its imports (so that the driver finds the modules), and the names in `__all__`.
import type * as ast from '../syntax/nodes.generated.ts';
import { codecModule } from './codecNames.ts';

/** An import statement, or `__import__` of a literal name. */
export interface ImportReference {
  readonly level: number;
  readonly module: string;
  readonly names: readonly string[];
  readonly lineno: number;
  readonly optional: boolean;
  readonly reached: Reach;
}

/** The outside references of a module. */
export interface References {
  readonly imports: readonly ImportReference[];
  readonly exportedNames: readonly string[];
}

/** How the code stands in which something was found. */
interface Place {
  readonly optional: boolean;
  readonly reached: Reach;
}

interface Visit {
  readonly value: unknown;
  readonly place: Place;
}

/**
 * When a statement runs: whenever the module is imported; sometimes (in functions, conditions, `try`); only
 * in a program's script (`if __name__ == '__main__'`); in a function `_test`, which the library's modules
 * call only when they are run as scripts. `codec`: it is no statement, but a string that is a codec's name.
 */
export type Reach = 'always' | 'sometimes' | 'main' | 'selfTest' | 'codec';

const SOMETIMES_RUN = new Set([
  'TryExcept',
  'FunctionDef',
  'Lambda',
  'If',
  'While',
  'For',
  'IfExp',
  'GeneratorExp',
]);

function isObject(value: unknown): value is { readonly kind?: string } {
  return typeof value === 'object' && value !== null;
}

/** Whether an `if` asks for `__name__ == '__main__'`, and has no other branch. */
function asksForMain(node: ast.Node): boolean {
  if (node.kind !== 'If' || node.orelse.length > 0 || node.test.kind !== 'Compare') return false;
  const { left, ops, comparators } = node.test;
  const [right] = comparators;
  return (
    left.kind === 'Name' &&
    left.id === '__name__' &&
    ops.length === 1 &&
    ops[0] === 'Eq' &&
    right?.kind === 'Str' &&
    literalStrings(right)[0] === '__main__'
  );
}

function reachInside(node: ast.Node, outside: Reach): Reach {
  if (outside === 'main' || outside === 'selfTest') return outside;
  if (asksForMain(node)) return 'main';
  if (node.kind === 'FunctionDef' && node.name === '_test') return 'selfTest';
  return SOMETIMES_RUN.has(node.kind) ? 'sometimes' : outside;
}

/** Collects the references of a module; `plainLevel` is the level of an import without dots. */
export function references(module: ast.Module, plainLevel: number): References {
  const imports: ImportReference[] = [];
  const exportedNames: string[] = [];
  const pending: Visit[] = [{ value: module, place: { optional: false, reached: 'always' } }];
  for (let visit = pending.pop(); visit !== undefined; visit = pending.pop()) {
    const { value, place } = visit;
    if (!isObject(value)) continue;
    let inside = place;
    if (value.kind !== undefined) {
      const node = value as ast.Node;
      imports.push(...importsOf(node, plainLevel, place));
      exportedNames.push(...exportsOf(node));
      inside = { ...place, reached: reachInside(node, place.reached) };
      if (node.kind === 'TryExcept') {
        const optional = place.optional || catchesImportError(node);
        pending.push({ value: node.body, place: { ...inside, optional } });
        pending.push({ value: [node.handlers, node.orelse], place: inside });
        continue;
      }
    }
    for (const child of Object.values(value)) pending.push({ value: child, place: inside });
  }
  imports.sort((a, b) => a.lineno - b.lineno);
  return { imports, exportedNames };
}

function importsOf(node: ast.Node, plainLevel: number, place: Place): ImportReference[] {
  switch (node.kind) {
    case 'Import':
      return node.names.map((alias) => ({
        level: plainLevel,
        module: alias.name,
        names: [],
        lineno: node.lineno,
        ...place,
      }));
    case 'ImportFrom': {
      const level = node.level === null || node.level === 0 ? plainLevel : node.level;
      const names = node.names.map((alias) => alias.name);
      return [{ level, module: node.module ?? '', names, lineno: node.lineno, ...place }];
    }
    case 'Call':
      return literalImport(node, plainLevel, place);
    case 'Str':
      return codecImport(node);
    default:
      return [];
  }
}

/** `__import__('name')`, `import_module('name')` */
function literalImport(node: ast.Call, plainLevel: number, place: Place): ImportReference[] {
  const called =
    node.func.kind === 'Name' ? node.func.id : node.func.kind === 'Attribute' ? node.func.attr : '';
  const [name] = node.args;
  if ((called !== '__import__' && called !== 'import_module') || name?.kind !== 'Str') return [];
  const module = name.s.type === 'str' ? name.s.bytes : name.s.text;
  if (!/^[A-Za-z_][\w.]*$/.test(module)) return [];
  return [
    { level: called === '__import__' ? plainLevel : 0, module, names: [], lineno: node.lineno, ...place },
  ];
}

/** The package of the codec that a string names. */
function codecImport(node: ast.Str): ImportReference[] {
  const name = node.s.type === 'str' ? node.s.bytes : node.s.text;
  const module = codecModule(name);
  return module === undefined
    ? []
    : [{ level: 0, module, names: [], lineno: node.lineno, optional: true, reached: 'codec' }];
}

const CATCHING = new Set(['ImportError', 'StandardError', 'Exception', 'BaseException']);

function catchesImportError(node: ast.TryExcept): boolean {
  const names = (type: ast.ExprNode): boolean =>
    (type.kind === 'Name' && CATCHING.has(type.id)) || (type.kind === 'Tuple' && type.elts.some(names));
  return node.handlers.some((handler) => handler.type === null || names(handler.type));
}

/** The strings in `__all__ = […]`, `__all__ += […]` and `__all__.extend([…])`. */
function exportsOf(node: ast.Node): string[] {
  if (node.kind === 'Assign') return node.targets.some(isAll) ? literalStrings(node.value) : [];
  if (node.kind === 'AugAssign') return isAll(node.target) ? literalStrings(node.value) : [];
  if (node.kind !== 'Call' || node.func.kind !== 'Attribute' || !isAll(node.func.value)) return [];
  return node.args.flatMap(literalStrings);
}

function isAll(node: ast.ExprNode): boolean {
  return node.kind === 'Name' && node.id === '__all__';
}

function literalStrings(node: ast.ExprNode): string[] {
  switch (node.kind) {
    case 'Str':
      return [node.s.type === 'str' ? node.s.bytes : node.s.text];
    case 'List':
    case 'Tuple':
      return node.elts.flatMap(literalStrings);
    case 'BinOp':
      return [...literalStrings(node.left), ...literalStrings(node.right)];
    default:
      return [];
  }
}
