// Node list → `nodes.generated.ts`: one interface a node, flat discriminated unions, string unions for enums,
// and a table of the fields for code that walks any node.
import { allNodes, type FieldSpec, type NodeList, type NodeSpec } from './nodes.ts';

const PRIMITIVE_TYPES: Readonly<Record<string, string>> = {
  identifier: 'string',
  string: 'StringLiteral',
  number: 'NumberLiteral',
  bool: 'boolean',
  int: 'number',
};

/** `excepthandler` → `ExcepthandlerNode`, `expr_context` → `ExprContext`. */
export function typeName(list: NodeList, name: string): string {
  const camel = name.replace(/(^|_)(\w)/g, (_all, _dash, letter: string) => letter.toUpperCase());
  if (list.unions.some((union) => union.name === name)) return `${camel}Node`;
  return camel;
}

function fieldType(list: NodeList, field: FieldSpec): string {
  const base = PRIMITIVE_TYPES[field.type] ?? typeName(list, field.type);
  if (field.arity === 'list') return `readonly ${base}[]`;
  return field.arity === 'optional' ? `${base} | null` : base;
}

function emitNode(list: NodeList, node: NodeSpec): string {
  const place = node.located ? ' extends Located' : '';
  const fields = node.fields.map((field) => `  readonly ${field.name}: ${fieldType(list, field)};\n`);
  return `export interface ${typeName(list, node.name)}${place} {\n  readonly kind: '${node.name}';\n${fields.join('')}}\n`;
}

function emitChoice(name: string, members: readonly string[]): string {
  return `export type ${name} =\n${members.map((member) => `  | ${member}`).join('\n')};\n`;
}

function emitFieldRow(list: NodeList, node: NodeSpec): string {
  const nodeTypes = new Set([...list.unions, ...list.nodes].map((spec) => spec.name));
  const fields = node.fields.map((field) => {
    const holds = nodeTypes.has(field.type) ? 'node' : PRIMITIVE_TYPES[field.type] ? field.type : 'enum';
    return `{ name: '${field.name}', holds: '${holds}', arity: '${field.arity}' }`;
  });
  return `  ${node.name}: [${fields.join(', ')}],\n`;
}

const HEAD = `import type { NumberLiteral, StringLiteral } from './literals.ts';

/** The place of a node: line from 1, column from 0, counted in bytes of the line as UTF-8. */
export interface Located {
  readonly lineno: number;
  readonly colOffset: number;
}
`;

const FIELD_TYPE = `/** What a field holds, for code that walks any node. */
export interface NodeField {
  readonly name: string;
  readonly holds: 'node' | 'enum' | 'identifier' | 'string' | 'number' | 'bool' | 'int';
  readonly arity: 'one' | 'optional' | 'list';
}
`;

/** The text of the generated file. */
export function emitNodesTs(list: NodeList, source: string): string {
  const nodes = allNodes(list);
  const located = nodes.filter((node) => node.located).map((node) => `'${node.name}'`);
  return [
    `// Generated from ${source} by \`npm run generate\`. Do not edit.\n`,
    HEAD,
    ...list.enums.map((spec) =>
      emitChoice(
        typeName(list, spec.name),
        spec.words.map((word) => `'${word}'`),
      ),
    ),
    ...nodes.map((node) => emitNode(list, node)),
    ...list.unions.map((union) =>
      emitChoice(
        typeName(list, union.name),
        union.members.map((member) => typeName(list, member.name)),
      ),
    ),
    `/** Any node of the tree. */\n` +
      emitChoice(
        'Node',
        nodes.map((node) => typeName(list, node.name)),
      ),
    `/** The name of a kind of node. */\nexport type NodeKind = Node['kind'];\n`,
    FIELD_TYPE,
    `/** The fields of each kind of node, in order. */\nexport const NODE_FIELDS: Readonly<Record<NodeKind, readonly NodeField[]>> = {\n${nodes.map((node) => emitFieldRow(list, node)).join('')}};\n`,
    `/** The kinds of node that carry a place. */\nexport const LOCATED: ReadonlySet<NodeKind> = new Set<NodeKind>([${located.join(', ')}]);\n`,
  ].join('\n');
}
