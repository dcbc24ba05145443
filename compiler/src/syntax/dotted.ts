/** Finds attributes of plain names (`os.fork`) and names imported from modules, with the lines where they stand. */
import type * as ast from './nodes.generated.ts';

/** A name with an attribute, by the module's own name even where it was imported under another one. */
export interface DottedName {
  readonly name: string;
  readonly lineno: number;
}

type Node = { readonly kind: string; readonly lineno?: number };

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

/** All nodes below a module, parents first. */
function* nodesOf(module: ast.Module): Generator<Node> {
  const stack: unknown[] = [module];
  while (stack.length > 0) {
    const value = stack.pop();
    if (Array.isArray(value)) stack.push(...[...(value as readonly unknown[])].reverse());
    if (!isNode(value)) continue;
    yield value;
    stack.push(...Object.values(value).reverse());
  }
}

function aliases(nodes: readonly Node[]): Map<string, string> {
  const meant = new Map<string, string>();
  for (const node of nodes) {
    if (node.kind !== 'Import') continue;
    for (const alias of (node as ast.Import).names) if (alias.asname) meant.set(alias.asname, alias.name);
  }
  return meant;
}

function importedNames(node: ast.ImportFrom): DottedName[] {
  return node.names.map((alias) => ({ name: `${node.module ?? ''}.${alias.name}`, lineno: node.lineno }));
}

/** The dotted names of a module, in the order of the source. */
export function collectDotted(module: ast.Module): DottedName[] {
  const nodes = [...nodesOf(module)];
  const meant = aliases(nodes);
  return nodes.flatMap((node) => {
    if (node.kind === 'ImportFrom') return importedNames(node as ast.ImportFrom);
    if (node.kind !== 'Attribute') return [];
    const { value, attr, lineno } = node as ast.Attribute;
    if (value.kind !== 'Name') return [];
    return [{ name: `${meant.get(value.id) ?? value.id}.${attr}`, lineno }];
  });
}
