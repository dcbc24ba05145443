// Prints a tree as CPython's `ast.dump(tree, include_attributes=True)` does, without recursion: trees can be deep.
import type { NumberLiteral, StringLiteral } from './literals.ts';
import { LOCATED, NODE_FIELDS, type Node, type NodeField } from './nodes.generated.ts';
import { formatFloat } from './float-repr.ts';

function hex(value: number, width: number): string {
  return value.toString(16).padStart(width, '0');
}

/** Python's `repr` of a string: byte by byte, or character by character for Unicode. */
function quoted(
  text: Iterable<string> & { includes(char: string): boolean },
  escape: (char: string) => string,
): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  let out = quote;
  for (const char of text) {
    if (char === quote || char === '\\') out += `\\${char}`;
    else if (char === '\n') out += '\\n';
    else if (char === '\r') out += '\\r';
    else if (char === '\t') out += '\\t';
    else out += char >= ' ' && char <= '~' ? char : escape(char);
  }
  return out + quote;
}

function escapeUnicode(char: string): string {
  const point = char.codePointAt(0) ?? 0;
  if (point < 0x100) return `\\x${hex(point, 2)}`;
  return point < 0x10000 ? `\\u${hex(point, 4)}` : `\\U${hex(point, 8)}`;
}

/** Python's `repr` of a string literal. */
export function stringRepr(literal: StringLiteral): string {
  if (literal.type === 'str') return quoted(literal.bytes, (char) => `\\x${hex(char.charCodeAt(0), 2)}`);
  const chars = literal.points?.map((point) => String.fromCodePoint(point)) ?? literal.text;
  return `u${quoted(chars, escapeUnicode)}`;
}

/** Python's `repr` of a number literal. */
export function numberRepr(literal: NumberLiteral): string {
  switch (literal.type) {
    case 'int':
      return literal.value.toString();
    case 'long':
      return `${literal.value}L`;
    case 'float':
      return formatFloat(literal.value);
    case 'complex':
      return complexRepr(literal.imag);
  }
}

function complexRepr(imag: number): string {
  const text = formatFloat(imag).replace(/\.0$/, '');
  return `${text}j`;
}

function scalar(field: NodeField, value: unknown): string {
  switch (field.holds) {
    case 'identifier':
      return `'${String(value)}'`;
    case 'enum':
      return `${String(value)}()`;
    case 'bool':
      return value === true ? 'True' : 'False';
    case 'int':
      return String(value);
    case 'number':
      return numberRepr(value as NumberLiteral);
    case 'string':
      return stringRepr(value as StringLiteral);
    case 'node':
      throw new Error('a node is no scalar');
  }
}

function attributes(node: Node): string[] {
  if (!LOCATED.has(node.kind) || !('lineno' in node)) return [];
  return [`lineno=${node.lineno}`, `col_offset=${node.colOffset}`];
}

/** What is left to print: text, or a node. */
type Work = string | Node;

function fieldWork(node: Node, field: NodeField): Work[] {
  const value = (node as unknown as Readonly<Record<string, unknown>>)[field.name];
  if (value === null) return ['None'];
  if (field.arity !== 'list') return [field.holds === 'node' ? (value as Node) : scalar(field, value)];
  const items = value as readonly unknown[];
  const parts = items.map((item): Work => (field.holds === 'node' ? (item as Node) : scalar(field, item)));
  return ['[', ...parts.flatMap((part, index): Work[] => (index === 0 ? [part] : [', ', part])), ']'];
}

/** What `node` prints as, in order, its parts unprinted. */
function* nodeWork(node: Node): Generator<Work> {
  yield `${node.kind}(`;
  const fields = NODE_FIELDS[node.kind];
  for (const [index, field] of fields.entries()) {
    yield `${index === 0 ? '' : ', '}${field.name}=`;
    yield* fieldWork(node, field);
  }
  const places = attributes(node);
  // `ast.dump` writes a space, and no comma, where a node has no fields but a place.
  if (places.length > 0) yield `${fields.length > 0 ? ', ' : ' '}${places.join(', ')}`;
  yield ')';
}

/** `ast.dump(node, include_attributes=True)`. */
export function dumpNode(node: Node): string {
  return dumpAll(node, () => '');
}

/** The same, each node on a line of its own, indented below the one that holds it. */
export function dumpAst(node: Node): string {
  return `${dumpAll(node, (depth) => `\n${'  '.repeat(depth)}`)}\n`;
}

/** What is left to print, and how deep it stands. */
interface Pending {
  readonly work: Work;
  readonly depth: number;
}

function dumpAll(root: Node, before: (depth: number) => string): string {
  const out: string[] = [];
  const stack: Pending[] = [{ work: root, depth: 0 }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { work, depth } = next;
    if (typeof work === 'string') out.push(work);
    else {
      if (depth > 0) out.push(before(depth));
      const inside = depth + 1;
      for (const part of [...nodeWork(work)].reverse()) stack.push({ work: part, depth: inside });
    }
  }
  return out.join('');
}
