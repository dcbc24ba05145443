// Reads a node list (`*.nodes`): the definition of a dialect's syntax tree as data.
// The notation is described at the head of `python27.nodes`.

/** How often a field's value occurs. */
export type Arity = 'one' | 'optional' | 'list';

/** A field of a node. */
export interface FieldSpec {
  readonly name: string;
  readonly type: string;
  readonly arity: Arity;
}

/** A node; `located` ones carry a line and a column. */
export interface NodeSpec {
  readonly name: string;
  readonly fields: readonly FieldSpec[];
  readonly located: boolean;
}

/** A choice of nodes. */
export interface UnionSpec {
  readonly name: string;
  readonly members: readonly NodeSpec[];
}

/** A choice of words. */
export interface EnumSpec {
  readonly name: string;
  readonly words: readonly string[];
}

/** A whole node list. */
export interface NodeList {
  readonly unions: readonly UnionSpec[];
  readonly nodes: readonly NodeSpec[];
  readonly enums: readonly EnumSpec[];
}

/** The field types that need no definition. */
export const PRIMITIVES: ReadonlySet<string> = new Set(['identifier', 'string', 'number', 'bool', 'int']);

const NODE = /^(\w+)\s*\(([^)]*)\)$/;
const FIELD = /^(\w+)\s*:\s*(\w+)([?*]?)$/;

function parseField(text: string, place: string): FieldSpec {
  const match = FIELD.exec(text.trim());
  if (match === null) throw new Error(`${place}: not a field: ${text.trim()}`);
  const [, name = '', type = '', mark] = match;
  return { name, type, arity: mark === '?' ? 'optional' : mark === '*' ? 'list' : 'one' };
}

function parseNode(text: string, located: boolean, place: string): NodeSpec {
  const match = NODE.exec(text);
  if (match === null) throw new Error(`${place}: not a node: ${text}`);
  const [, name = '', fields = ''] = match;
  const specs = fields.trim() === '' ? [] : fields.split(',').map((field) => parseField(field, place));
  return { name, fields: specs, located };
}

/** Reads the text of a node list; `file` is named in errors. */
export function parseNodeList(text: string, file: string): NodeList {
  const unions: UnionSpec[] = [];
  const nodes: NodeSpec[] = [];
  const enums: EnumSpec[] = [];
  let open: { name: string; located: boolean; members: NodeSpec[] } | null = null;
  text.split('\n').forEach((raw, index) => {
    const place = `${file}:${index + 1}`;
    const line = raw.replace(/#.*/, '').trim();
    if (line === '') return;
    const union = /^union (\w+)( at)? \{$/.exec(line);
    const words = /^enum (\w+) \{([\w\s]+)\}$/.exec(line);
    if (open !== null && line === '}') {
      unions.push({ name: open.name, members: open.members });
      open = null;
    } else if (open !== null) open.members.push(parseNode(line, open.located, place));
    else if (union !== null) open = { name: union[1] ?? '', located: union[2] !== undefined, members: [] };
    else if (words !== null)
      enums.push({ name: words[1] ?? '', words: (words[2] ?? '').trim().split(/\s+/) });
    else if (line.startsWith('node ')) nodes.push(parseNode(line.slice(5), false, place));
    else throw new Error(`${place}: not understood: ${line}`);
  });
  const list = { unions, nodes, enums };
  checkTypes(list, file);
  return list;
}

/** All nodes of a list, in the order of the file. */
export function allNodes(list: NodeList): NodeSpec[] {
  return [...list.unions.flatMap((union) => union.members), ...list.nodes];
}

function checkTypes(list: NodeList, file: string): void {
  const known = new Set([
    ...PRIMITIVES,
    ...[...list.unions, ...list.nodes, ...list.enums].map((x) => x.name),
  ]);
  for (const node of allNodes(list))
    for (const field of node.fields)
      if (!known.has(field.type))
        throw new Error(`${file}: ${node.name}.${field.name}: no type ${field.type}`);
}
