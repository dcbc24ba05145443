/**
 * What a module says about Go packages: the names that it mentions (only those members are bound), the attributes of
 * imported packages (so that a misspelt one is an error at compile time), and subscripts of generic functions.
 *
 * What surprises: a name counts wherever it stands, as an identifier, attribute, keyword or string, because any
 * value may turn out to be Go's. Go's exported names begin with a capital, which keeps the list short.
 */
import type * as ast from '../syntax/nodes.generated.ts';

/** An attribute of an imported package. */
export interface GoUse {
  readonly module: string;
  readonly name: string;
  readonly lineno: number;
}

/** A generic function or type with type arguments: `f[int, str]`. */
export interface GoInstance extends GoUse {
  readonly args: readonly string[];
}

/** What a module says about Go packages. */
export interface GoNames {
  readonly names: readonly string[];
  /** Names are computed (`getattr(x, name)`), so that any member may be meant. */
  readonly dynamic: boolean;
  readonly uses: readonly GoUse[];
  readonly instances: readonly GoInstance[];
  /** Attributes of anything but packages: what a value whose type nobody can name is asked for, and how functions are called. */
  readonly attributes: readonly string[];
  /** The methods that each class defines, itself or in a base of the same module, where their names could be Go's. */
  readonly classes: readonly (readonly string[])[];
}

/** What a module says that has nothing to do with Go. */
export const noGoNames: GoNames = {
  names: [],
  dynamic: false,
  uses: [],
  instances: [],
  attributes: [],
  classes: [],
};

const ROOT = '__go__';
const EXPORTED = /^\p{Lu}[\p{L}\p{N}_]*$/u;
/** Attributes of Go functions and times that are not Go's. */
const PYTHONIC = new Set(['raw', 'share', 'datetime', 'timedelta']);
const LOOKUPS = new Set(['getattr', 'hasattr', 'setattr', 'delattr']);

/** Whether a dotted module name means a Go package. */
export function isGoModule(name: string): boolean {
  return name === ROOT || name.startsWith(`${ROOT}.`);
}

function isNode(value: unknown): value is ast.Node {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

/** All nodes below a module, without recursion. */
function* walk(module: ast.Module): Generator<ast.Node> {
  const pending: unknown[] = [module];
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    if (isNode(value)) yield value;
    for (const child of Object.values(value)) if (child !== undefined) pending.push(child);
  }
}

function textOf(node: ast.Str): string {
  return node.s.type === 'str' ? node.s.bytes : node.s.text;
}

/** Names bound to Go packages, and to members of Go packages, by imports. */
interface Bound {
  readonly packages: Map<string, string>;
  readonly members: Map<string, { readonly module: string; readonly name: string }>;
  /** Whole names of `import __go__.a.b`. */
  readonly dotted: Set<string>;
  /** Packages of `from … import *`. */
  readonly stars: Set<string>;
}

function collectImports(nodes: readonly ast.Node[]): Bound {
  const bound: Bound = { packages: new Map(), members: new Map(), dotted: new Set(), stars: new Set() };
  for (const node of nodes) {
    if (node.kind === 'Import') {
      for (const { name, asname } of node.names) {
        if (!isGoModule(name)) continue;
        if (asname !== null) bound.packages.set(asname, name);
        else bound.dotted.add(name);
      }
    } else if (node.kind === 'ImportFrom' && isGoModule(node.module ?? '')) {
      const module = node.module ?? '';
      for (const { name, asname } of node.names) {
        if (name === '*') bound.stars.add(module);
        else if (EXPORTED.test(name)) bound.members.set(asname ?? name, { module, name });
        else bound.packages.set(asname ?? name, `${module}.${name}`);
      }
    }
  }
  return bound;
}

/** Forgets names that the module binds in other ways too: nobody knows what they mean where. */
function dropRebound(bound: Bound, nodes: readonly ast.Node[]): void {
  const drop = (name: string): void => {
    bound.packages.delete(name);
    bound.members.delete(name);
  };
  for (const node of nodes) {
    if (node.kind === 'Name' && node.ctx !== 'Load') drop(node.id);
    else if (node.kind === 'FunctionDef' || node.kind === 'ClassDef') drop(node.name);
  }
}

/** `__go__.net.http` as an expression; null: not such a chain. */
function dottedName(node: ast.ExprNode): string | null {
  const parts: string[] = [];
  let at = node;
  while (at.kind === 'Attribute') {
    parts.push(at.attr);
    at = at.value;
  }
  return at.kind === 'Name' ? [at.id, ...parts.reverse()].join('.') : null;
}

/** The member of a Go package that an expression means, or null. */
function memberOf(node: ast.ExprNode, bound: Bound): { module: string; name: string } | null {
  if (node.kind === 'Name') return bound.members.get(node.id) ?? null;
  if (node.kind !== 'Attribute') return null;
  const within = node.value.kind === 'Name' ? bound.packages.get(node.value.id) : undefined;
  if (within !== undefined) return { module: within, name: node.attr };
  const dotted = node.value.kind === 'Attribute' ? dottedName(node.value) : null;
  return dotted !== null && bound.dotted.has(dotted) ? { module: dotted, name: node.attr } : null;
}

/** A type argument as the binding generator reads it; null: nothing that is known now. */
function typeArgument(node: ast.ExprNode, bound: Bound): string | null {
  if (node.kind === 'Str') return textOf(node);
  const member = memberOf(node, bound);
  if (member) return `${member.module}:${member.name}`;
  return node.kind === 'Name' ? node.id : null;
}

/** The generic members that the value of a subscript may mean: one, or one of each package that gave all its names. */
function genericMembers(node: ast.ExprNode, bound: Bound): { module: string; name: string }[] {
  const member = memberOf(node, bound);
  if (member) return [member];
  if (node.kind !== 'Name' || !EXPORTED.test(node.id)) return [];
  return [...bound.stars].map((module) => ({ module, name: node.id }));
}

function instancesOf(node: ast.Subscript, bound: Bound): GoInstance[] {
  if (node.slice.kind !== 'Index') return [];
  const index = node.slice.value;
  const args = (index.kind === 'Tuple' ? index.elts : [index]).map((arg) => typeArgument(arg, bound));
  const known = args.filter((arg) => arg !== null);
  if (known.length !== args.length) return [];
  return genericMembers(node.value, bound).map((member) => ({
    ...member,
    args: known,
    lineno: node.lineno,
  }));
}

function namesIn(node: ast.Node): string[] {
  switch (node.kind) {
    case 'Name':
      return [node.id];
    case 'Attribute':
      return [node.attr];
    case 'Str':
      return [textOf(node)];
    case 'FunctionDef':
      return [node.name];
    case 'Call':
      return node.keywords.map((keyword) => keyword.arg);
    case 'ImportFrom':
      return node.names.map((alias) => alias.name);
    default:
      return [];
  }
}

/** `getattr(x, name)` of a name that isn't written out. */
function isDynamic(node: ast.Node): boolean {
  if (node.kind !== 'Call' || node.func.kind !== 'Name') return false;
  if (node.func.id === 'dir' || node.func.id === 'vars') return true;
  return LOOKUPS.has(node.func.id) && node.args[1]?.kind !== 'Str';
}

/** The attributes that a node asks a value for. */
function attributesIn(node: ast.Node): string[] {
  if (node.kind === 'Attribute') return [node.attr];
  if (node.kind !== 'Call' || node.func.kind !== 'Name' || !LOOKUPS.has(node.func.id)) return [];
  const name = node.args[1];
  return name?.kind === 'Str' ? [textOf(name)] : [];
}

/** The names that a class body binds by `def` and `=`. */
function methodsOf(body: readonly ast.Node[]): string[] {
  return body.flatMap((node) => {
    if (node.kind === 'FunctionDef') return [node.name];
    if (node.kind !== 'Assign') return [];
    return node.targets.flatMap((target) => (target.kind === 'Name' ? [target.id] : []));
  });
}

/** The methods of each class with those of its bases in the module, without repetitions. */
function classMethods(nodes: readonly ast.Node[]): string[][] {
  const classes = nodes.filter((node) => node.kind === 'ClassDef');
  const bodies = new Map(classes.map((node) => [node.name, node]));
  const inherited = (node: ast.ClassDef, seen: Set<ast.ClassDef>): string[] => {
    if (seen.has(node)) return [];
    seen.add(node);
    const bases = node.bases.flatMap((base) => (base.kind === 'Name' ? [bodies.get(base.id)] : []));
    return [
      ...methodsOf(node.body).filter((name) => EXPORTED.test(name)),
      ...bases.flatMap((base) => (base ? inherited(base, seen) : [])),
    ];
  };
  const found = new Map<string, string[]>();
  for (const node of classes) {
    const methods = [...new Set(inherited(node, new Set()))].sort();
    if (methods.length > 0) found.set(methods.join(), methods);
  }
  return [...found.keys()].sort().map((key) => found.get(key) ?? []);
}

/** Collects what a module says about Go packages. */
export function goNames(module: ast.Module): GoNames {
  const nodes = [...walk(module)];
  const bound = collectImports(nodes);
  dropRebound(bound, nodes);
  const names = new Set<string>();
  const uses: GoUse[] = [];
  const instances: GoInstance[] = [];
  const attributes = new Set<string>();
  for (const node of nodes) {
    for (const name of namesIn(node)) if (EXPORTED.test(name)) names.add(name);
    if (node.kind !== 'Attribute' || !memberOf(node, bound)) {
      for (const name of attributesIn(node))
        if (EXPORTED.test(name) || PYTHONIC.has(name)) attributes.add(name);
    }
    if (node.kind === 'Attribute') {
      const member = memberOf(node, bound);
      if (member && EXPORTED.test(member.name)) uses.push({ ...member, lineno: node.lineno });
    } else if (node.kind === 'Subscript') {
      instances.push(...instancesOf(node, bound));
    }
  }
  uses.sort((a, b) => a.lineno - b.lineno);
  instances.sort((a, b) => a.lineno - b.lineno);
  return {
    names: [...names].sort(),
    dynamic: nodes.some(isDynamic),
    uses,
    instances,
    attributes: [...attributes].sort(),
    classes: classMethods(nodes),
  };
}
