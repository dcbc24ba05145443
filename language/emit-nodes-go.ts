// Node list → `nodes_generated.go`: one Go struct a node, one interface a union, small integers for enums, and a
// table of the fields, with generic access to them, for code that walks or builds any node.
//
// What surprises: an optional identifier is a string that is empty when it isn't there, an optional node is nil, and a
// union of a single node is that node's pointer. Literals are runtime values, ready to be used.
import { typeName } from './emit-nodes-ts.ts';
import { allNodes, type FieldSpec, type NodeList, type NodeSpec } from './nodes.ts';

const PRIMITIVE_TYPES: Readonly<Record<string, string>> = {
  identifier: 'string',
  string: 'py.Value',
  number: 'py.Value',
  bool: 'bool',
  int: 'int',
};

const HOLDS: Readonly<Record<string, string>> = {
  identifier: 'HoldsIdentifier',
  string: 'HoldsString',
  number: 'HoldsNumber',
  bool: 'HoldsBool',
  int: 'HoldsInt',
};

/** `decorator_list` → `DecoratorList`, `id` → `ID`. */
export function goFieldName(name: string): string {
  if (name === 'id') return 'ID';
  return name.replace(/(^|_)(\w)/g, (_all, _dash, letter: string) => letter.toUpperCase());
}

/** The Go type of one value of the type that the node list calls `name`; `prefix` stands before names of the package. */
export function goType(list: NodeList, name: string, prefix = ''): string {
  const primitive = PRIMITIVE_TYPES[name];
  if (primitive !== undefined) return primitive;
  const union = list.unions.find((spec) => spec.name === name);
  const [only] = union?.members ?? [];
  if (union !== undefined && union.members.length === 1 && only !== undefined)
    return `*${prefix}${typeName(list, only.name)}`;
  const isNode = allNodes(list).some((spec) => spec.name === name);
  return `${isNode ? '*' : ''}${prefix}${typeName(list, name)}`;
}

function fieldType(list: NodeList, field: FieldSpec): string {
  const base = goType(list, field.type);
  return field.arity === 'list' ? `[]${base}` : base;
}

function signature(node: NodeSpec): string {
  const mark = { one: '', optional: '?', list: '*' } as const;
  return node.fields.map((field) => `${field.name}: ${field.type}${mark[field.arity]}`).join(', ');
}

/** The marker methods of the unions that a node belongs to. */
function markers(list: NodeList, node: NodeSpec): string {
  const name = typeName(list, node.name);
  return list.unions
    .filter((union) => union.members.length > 1 && union.members.includes(node))
    .map((union) => `func (*${name}) is${typeName(list, union.name)}() {}\n`)
    .join('');
}

function emitNode(list: NodeList, node: NodeSpec): string {
  const name = typeName(list, node.name);
  const fields = node.fields.map((field) => `${goFieldName(field.name)} ${fieldType(list, field)}\n`);
  const place = node.located ? 'Place\n' : '';
  return `// ${name} is the node ${node.name}(${signature(node)}).
type ${name} struct {
${place}${fields.join('')}}

// Kind gives the kind of node.
func (*${name}) Kind() Kind { return Kind${name} }

${markers(list, node)}`;
}

function emitUnion(list: NodeList, name: string, located: boolean): string {
  const type = typeName(list, name);
  const place = located ? 'At() *Place\n' : '';
  return `// ${type} is any node of the union ${name}.
type ${type} interface {
Node
${place}is${type}()
}
`;
}

function emitEnum(list: NodeList, name: string, words: readonly string[]): string {
  const type = typeName(list, name);
  const [first, ...rest] = words;
  return `// ${type} is a word of the enum ${name}.
type ${type} uint8

// The words of ${name}.
const (
${first} ${type} = iota
${rest.map((word) => `${word}\n`).join('')})

// ${type}Names are the words of ${name} in order.
var ${type}Names = [...]string{${words.map((word) => `"${word}"`).join(', ')}}

// String gives the word.
func (w ${type}) String() string { return ${type}Names[w] }
`;
}

function isNodeType(list: NodeList, type: string): boolean {
  return [...list.unions, ...list.nodes].some((spec) => spec.name === type);
}

function emitSpec(list: NodeList, node: NodeSpec): string {
  const arity = { one: 'One', optional: 'Optional', list: 'List' } as const;
  const fields = node.fields.map((field) => {
    const holds = HOLDS[field.type] ?? (isNodeType(list, field.type) ? 'HoldsNode' : 'HoldsEnum');
    return `{"${field.name}", "${field.type}", ${holds}, Arity${arity[field.arity]}}`;
  });
  const union = list.unions.find(({ members }) => members.includes(node))?.name ?? '';
  return `Kind${typeName(list, node.name)}: {"${node.name}", "${union}", ${node.located}, []FieldSpec{${fields.join(', ')}}},\n`;
}

function emitField(list: NodeList, node: NodeSpec): string {
  const name = typeName(list, node.name);
  const value = (field: FieldSpec): string => {
    const text = `n.${goFieldName(field.name)}`;
    if (!isNodeType(list, field.type)) return text;
    if (field.arity === 'list') return `nodes(${text})`;
    return field.arity === 'optional' ? `orNil(${text})` : text;
  };
  const cases = node.fields.map((field, index) => `case ${index}:\nreturn ${value(field)}\n`);
  const body = cases.length === 0 ? '' : `switch i {\n${cases.join('')}}\n`;
  const receiver = cases.length === 0 ? '' : 'n ';
  const index = cases.length === 0 ? '_' : 'i';
  return `// Field gives field number i.\nfunc (${receiver}*${name}) Field(${index} int) any {\n${body}return nil\n}\n`;
}

function emitMake(list: NodeList, node: NodeSpec): string {
  const name = typeName(list, node.name);
  const place = node.located ? ['Place: place'] : [];
  const fields = node.fields.map((field, index) => {
    const type = goType(list, field.type);
    const isList = field.arity === 'list' && isNodeType(list, field.type);
    const convert = isList ? `many[${type}]` : `one[${field.arity === 'list' ? `[]${type}` : type}]`;
    return `${goFieldName(field.name)}: ${convert}(fields[${index}])`;
  });
  return `case Kind${name}:\nreturn &${name}{${[...place, ...fields].join(', ')}}\n`;
}

const HEAD = `
import "grumpy.dev/runtime/py"
`;

/** The text of \`nodes_generated.go\`, to be formatted by \`gofmt\`. */
export function emitNodesGo(list: NodeList, source: string): string {
  const nodes = allNodes(list);
  const kinds = nodes.map((node) => `Kind${typeName(list, node.name)}`);
  return [
    `// Code generated from ${source} by \`npm run generate\`. DO NOT EDIT.\n\npackage ast\n`,
    HEAD,
    ...list.enums.map((spec) => emitEnum(list, spec.name, spec.words)),
    `// The kinds of node.\nconst (\n${kinds[0]} Kind = iota\n${kinds
      .slice(1)
      .map((kind) => `${kind}\n`)
      .join('')})\n`,
    ...list.unions
      .filter(({ members }) => members.length > 1)
      .map((union) => emitUnion(list, union.name, union.members[0]?.located ?? false)),
    ...nodes.map((node) => emitNode(list, node)),
  ].join('\n');
}

/** The text of \`fields_generated.go\`, to be formatted by \`gofmt\`. */
export function emitFieldsGo(list: NodeList, source: string): string {
  const nodes = allNodes(list);
  const enums = list.enums.map(
    ({ name, words }) => `{"${name}", []string{${words.map((word) => `"${word}"`).join(', ')}}},\n`,
  );
  return [
    `// Code generated from ${source} by \`npm run generate\`. DO NOT EDIT.\n\npackage ast\n`,
    HEAD,
    `// Specs says what the nodes are called and hold, by their kind.\nvar Specs = [...]NodeSpec{\n${nodes.map((node) => emitSpec(list, node)).join('')}}\n`,
    `// Enums are the enums with their words.\nvar Enums = [...]EnumSpec{\n${enums.join('')}}\n`,
    ...nodes.map((node) => emitField(list, node)),
    `// Make makes a node of the given fields, in the form in which Field gives them; what isn't of a field's type counts as absent.
func Make(kind Kind, place Place, fields []any) Node {
switch kind {
${nodes.map((node) => emitMake(list, node)).join('')}}
return nil
}
`,
    `// EnumOf gives the word number n of an enum as the field of a node holds it.
func EnumOf(enum string, n int) any {
switch enum {
${list.enums.map(({ name }) => `case "${name}":\nreturn ${typeName(list, name)}(n)\n`).join('')}}
return nil
}
`,
  ].join('\n');
}
