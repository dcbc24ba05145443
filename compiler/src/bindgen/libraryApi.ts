/**
 * The Go face of a Python module, for `grumpy build --lib`: one Go function for each public function and class.
 *
 * Types come from the docstring (`:param int n:`, `:type n: int`, `:rtype: str`). What has no hint takes `any` and
 * gives an embed.Value. Parameters with defaults, and *args, are the variadic `more`.
 */
import type * as ast from '../syntax/nodes.generated.ts';

/** A parameter: its name in Python and its Go type. */
export interface LibraryParameter {
  readonly name: string;
  readonly type: string;
}

/** A function or class of the module. */
export interface LibraryFunction {
  readonly name: string;
  readonly goName: string;
  readonly doc: string;
  readonly parameters: readonly LibraryParameter[];
  /** There are parameters that may be left out. */
  readonly more: boolean;
  /** The Go type of the result; null: there is none. */
  readonly result: string | null;
}

const GENERAL = 'embed.Value';
const SIMPLE: Readonly<Record<string, string>> = {
  int: 'int',
  long: '*big.Int',
  float: 'float64',
  str: 'string',
  unicode: 'string',
  string: 'string',
  bool: 'bool',
  bytes: '[]byte',
  bytearray: '[]byte',
  list: '[]any',
  dict: 'map[string]any',
  object: 'any',
};
const ELEMENTS = new Set(['string', 'int', 'float64', 'any']);

/** The Go type of a hint; null: None; undefined: no type that is known. */
function goType(hint: string): string | null | undefined {
  const text = hint.trim();
  if (text === 'None') return null;
  const simple = SIMPLE[text];
  if (simple !== undefined) return simple;
  const list = /^(?:list|List)\[(.+)\]$/.exec(text)?.[1];
  if (list !== undefined) {
    const element = goType(list);
    return typeof element === 'string' && ELEMENTS.has(element) ? `[]${element}` : undefined;
  }
  const dict = /^(?:dict|Dict)\[\s*str\s*,(.+)\]$/.exec(text)?.[1];
  if (dict === undefined) return undefined;
  const element = goType(dict);
  return typeof element === 'string' && ELEMENTS.has(element) ? `map[string]${element}` : undefined;
}

/** `greet_all` is GreetAll in Go. */
export function goName(name: string): string {
  return name
    .split('_')
    .filter(Boolean)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
}

function docOf(body: readonly ast.StmtNode[]): string {
  const [first] = body;
  if (first?.kind !== 'Expr' || first.value.kind !== 'Str') return '';
  return first.value.s.type === 'str' ? first.value.s.bytes : first.value.s.text;
}

function parameterHint(doc: string, name: string): string | undefined {
  const type = new RegExp(`:type\\s+${name}\\s*:\\s*(.+)`).exec(doc)?.[1];
  return type ?? new RegExp(`:param\\s+(\\S+)\\s+${name}\\s*:`).exec(doc)?.[1];
}

function parameterType(doc: string, name: string): string {
  const hint = parameterHint(doc, name);
  const type = hint === undefined ? undefined : goType(hint);
  return type ?? 'any';
}

function functionApi(node: ast.FunctionDef): LibraryFunction {
  const doc = docOf(node.body);
  const required = node.args.args.slice(0, node.args.args.length - node.args.defaults.length);
  const parameters = required.map((target) => {
    const name = target.kind === 'Name' ? target.id : 'item';
    return { name, type: parameterType(doc, name) };
  });
  const hint = /:rtype:\s*(.+)/.exec(doc)?.[1];
  const result = hint === undefined ? GENERAL : goType(hint);
  return {
    name: node.name,
    goName: goName(node.name),
    doc,
    parameters,
    more: required.length < node.args.args.length || node.args.vararg !== null,
    result: result === undefined ? GENERAL : result,
  };
}

function classApi(node: ast.ClassDef): LibraryFunction {
  return {
    name: node.name,
    goName: `New${goName(node.name)}`,
    doc: docOf(node.body),
    parameters: [],
    more: true,
    result: GENERAL,
  };
}

/** The public functions and classes of a module, in order; of two with one Go name the first counts. */
export function libraryApi(module: ast.Module): LibraryFunction[] {
  const found = new Map<string, LibraryFunction>();
  for (const node of module.body) {
    const isPublic = (node.kind === 'FunctionDef' || node.kind === 'ClassDef') && !node.name.startsWith('_');
    if (!isPublic) continue;
    const api = node.kind === 'FunctionDef' ? functionApi(node) : classApi(node);
    if (api.goName !== 'Module' && !found.has(api.goName)) found.set(api.goName, api);
  }
  return [...found.values()];
}

const GO_KEYWORDS = new Set(
  (
    'break case chan const continue default defer else fallthrough for func go goto if import interface map package ' +
    'range return select struct switch type var any call embed more string int bool error'
  ).split(' '),
);

function goParameter(name: string): string {
  return GO_KEYWORDS.has(name) || name.startsWith('_') ? `p${name}` : name;
}

function comment(text: string): string {
  return text
    .trim()
    .split('\n')
    .map((line) => `// ${line.trim()}`.trimEnd())
    .join('\n');
}

function functionText(api: LibraryFunction): string {
  const parameters = api.parameters.map(({ name, type }) => `${goParameter(name)} ${type}`);
  const values = api.parameters.map(({ name }) => goParameter(name));
  const list = [...parameters, ...(api.more ? ['more ...any'] : [])].join(', ');
  const args = api.more ? `append([]any{${values.join(', ')}}, more...)...` : values.join(', ');
  const call = `call(${[JSON.stringify(api.name), args].filter(Boolean).join(', ')})`;
  const doc = `// ${api.goName} is ${api.name} of the Python module.${api.doc ? `\n//\n${comment(api.doc)}` : ''}`;
  const [results, body] =
    api.result === null
      ? ['error', `embed.Done(${call})`]
      : api.result === GENERAL
        ? [`(${GENERAL}, error)`, call]
        : [`(${api.result}, error)`, `embed.To[${api.result}](${call})`];
  return `${doc}\nfunc ${api.goName}(${list}) ${results} {\n\treturn ${body}\n}\n`;
}

/** The Go file with a module's functions. `imports` are packages to link. */
export function libraryText(
  module: string,
  goPackage: string,
  runtime: string,
  imports: readonly string[],
  functions: readonly LibraryFunction[],
): string {
  const big = functions.some(
    (api) => api.result === '*big.Int' || api.parameters.some(({ type }) => type === '*big.Int'),
  );
  return [
    '// Code generated by grumpy. DO NOT EDIT.',
    '',
    `// Package ${goPackage} is the Python module ${module}. Its functions may be called by any goroutine; an exception is an`,
    '// error.',
    `package ${goPackage}`,
    '',
    'import (',
    ...(big ? ['\t"math/big"', ''] : []),
    `\t"${runtime}/embed"`,
    ...imports.map((name) => `\t_ "${name}"`),
    ')',
    '',
    '// Module gives the module itself, whose body has run then.',
    `func Module() (embed.Value, error) { return embed.Import(${JSON.stringify(module)}) }`,
    '',
    'func call(name string, args ...any) (embed.Value, error) {',
    '\tm, err := Module()',
    '\tif err != nil {',
    '\t\treturn m, err',
    '\t}',
    '\treturn m.CallMethod(name, args...)',
    '}',
    '',
    ...functions.map(functionText),
  ].join('\n');
}

const C_TYPES: Readonly<Record<string, { readonly c: string; readonly to: string; readonly from: string }>> =
  {
    int: { c: 'C.longlong', to: 'int', from: 'C.longlong' },
    float64: { c: 'C.double', to: 'float64', from: 'C.double' },
    bool: { c: 'C._Bool', to: 'bool', from: 'C._Bool' },
    string: { c: '*C.char', to: 'C.GoString', from: 'C.CString' },
  };

/** Whether a function can be called from C as it is. */
function isForC({ parameters, more, result }: LibraryFunction): boolean {
  if (more || result === GENERAL) return false;
  return [...parameters.map(({ type }) => type), ...(result === null ? [] : [result])].every(
    (type) => type in C_TYPES,
  );
}

function cFunction(module: string, alias: string, api: LibraryFunction): string {
  const name = `${module}_${api.name}`;
  const parameters = api.parameters.map((p) => `${goParameter(p.name)} ${C_TYPES[p.type]?.c ?? ''}`);
  const args = api.parameters.map((p) => `${C_TYPES[p.type]?.to ?? ''}(${goParameter(p.name)})`);
  const result = api.result === null ? '' : ` ${C_TYPES[api.result]?.c ?? ''}`;
  const call = `${alias}.${api.goName}(${args.join(', ')})`;
  const body =
    api.result === null
      ? [`\tfailed(${call}, errOut)`]
      : [
          `\tr, err := ${call}`,
          `\tif failed(err, errOut) {`,
          `\t\tvar none${result}`,
          '\t\treturn none',
          '\t}',
          `\treturn ${C_TYPES[api.result]?.from ?? ''}(r)`,
        ];
  const list = [...parameters, 'errOut **C.char'].join(', ');
  return [`//export ${name}`, `func ${name}(${list})${result} {`, ...body, '}', ''].join('\n');
}

/** The Go program that a C library is made of. */
export function cLibraryText(
  module: string,
  packagePath: string,
  runtime: string,
  functions: readonly LibraryFunction[],
): string {
  return [
    '// Code generated by grumpy. DO NOT EDIT.',
    '',
    '// The functions of a Python module for callers in C. Where errOut is not NULL it is set to NULL, or to a text that the',
    `// caller frees with ${module}_free; so are texts that come as results.`,
    'package main',
    '',
    '// #include <stdlib.h>',
    '// #include <stdbool.h>',
    'import "C"',
    '',
    'import (',
    '\t"unsafe"',
    '',
    `\t"${runtime}/embed"`,
    `\tlib "${packagePath}"`,
    ')',
    '',
    'func main() {}',
    '',
    '// failed hands an error out, if there is one.',
    'func failed(err error, errOut **C.char) bool {',
    '\tif errOut != nil {',
    '\t\t*errOut = nil',
    '\t\tif err != nil {',
    '\t\t\t*errOut = C.CString(embed.ErrorText(err))',
    '\t\t}',
    '\t}',
    '\treturn err != nil',
    '}',
    '',
    `//export ${module}_free`,
    `func ${module}_free(text *C.char) { C.free(unsafe.Pointer(text)) }`,
    '',
    `//export ${module}_call_json`,
    `func ${module}_call_json(function, arguments *C.char, errOut **C.char) *C.char {`,
    '\t_, err := lib.Module()',
    '\tvar r string',
    '\tif err == nil {',
    `\t\tr, err = embed.CallJSON(${JSON.stringify(module)}, C.GoString(function), C.GoString(arguments))`,
    '\t}',
    '\tif failed(err, errOut) {',
    '\t\treturn nil',
    '\t}',
    '\treturn C.CString(r)',
    '}',
    '',
    ...functions.filter(isForC).map((api) => cFunction(module, 'lib', api)),
  ].join('\n');
}
