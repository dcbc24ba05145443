// Functions and lambdas: defaults and decorators where they stand, the body as a code object of its own.
import { regOperand } from '../ir/ir.ts';
import type { CellRef, CodeId, ConstValue, Operand, Reg } from '../ir/ir.ts';
import type { Scope } from '../scope/scope.ts';
import type * as ast from '../syntax/nodes.generated.ts';
import { unpackTo } from './assignment.ts';
import { Builder } from './builder.ts';
import { callWith } from './calls.ts';
import { stringConst } from './constants.ts';
import { expression, expressions } from './expressions.ts';
import { keepsNamespace, startNamespace } from './locals.ts';
import { cellRef, placeOf, storeName } from './names.ts';
import { freeNames } from './builder.ts';
import { statements } from './statements.ts';
import { listCompNames } from './volatile.ts';

/** The cells that the code object of `scope` gets when it is made inside `b`. */
export function cellsFor(b: Builder, scope: Scope): CellRef[] {
  return freeNames(scope).map((name) => cellRef(b, name));
}

/** What every function-like code begins with: cells, the namespace, and which names to be careful with. */
export function startCode(b: Builder, body: readonly ast.StmtNode[] | readonly ast.ExprNode[]): void {
  b.volatileNames = listCompNames(body);
  for (const info of b.scope.names.values()) {
    if (info.kind !== 'cell') continue;
    const isParam = b.scope.params.includes(info.name);
    const src: Operand = isParam ? regOperand(b.local(info.name)) : { kind: 'zero' };
    b.emit({ op: 'initCell', reg: b.cell(info.name), src });
  }
  if (keepsNamespace(b.scope)) startNamespace(b);
}

/** Unpacks tuple parameters, which arrive as `.0`, `.1`, … */
function unpackParameters(b: Builder, args: ast.Arguments): void {
  args.args.forEach((arg, i) => {
    if (arg.kind === 'Tuple') unpackTo(b, arg.elts, regOperand(b.local(`.${i}`)));
  });
}

/** The statements of a body after its docstring, and the docstring. */
export function splitDocstring(
  b: Builder,
  scope: Scope,
  body: readonly ast.StmtNode[],
): { doc: ConstValue | null; rest: readonly ast.StmtNode[] } {
  if (scope.docstring === null) return { doc: null, rest: body };
  const dropped = b.ctx.options.optimize >= 2;
  return { doc: dropped ? null : stringConst(scope.docstring), rest: body.slice(1) };
}

function lowerBody(b: Builder, node: ast.FunctionDef | ast.Lambda, id: CodeId): void {
  const scope = b.ctx.scope(node);
  const path = [...b.facts.path, node.kind === 'Lambda' ? 'lambda' : node.name];
  const inner = new Builder(b.ctx, { id, kind: 'function', path, firstLine: node.lineno, scope });
  const params: Reg[] = scope.params.map((name) => inner.local(name));
  startCode(inner, node.kind === 'Lambda' ? [node.body] : node.body);
  unpackParameters(inner, node.args);
  let doc: ConstValue | null = null;
  if (node.kind === 'Lambda') {
    const value = expression(inner, node.body);
    if (!scope.isGenerator) inner.end({ op: 'return', value });
  } else {
    const split = splitDocstring(inner, scope, node.body);
    doc = split.doc;
    statements(inner, split.rest);
  }
  b.ctx.finish(inner.finish(params, doc));
}

function makeFunction(b: Builder, node: ast.FunctionDef | ast.Lambda): Operand {
  const defaults = expressions(b, node.args.defaults);
  const id = b.ctx.reserve();
  lowerBody(b, node, id);
  return b.value({ op: 'makeFunction', code: id, cells: cellsFor(b, b.ctx.scope(node)), defaults });
}

/** `def`: decorators, defaults, the function, the decorators' calls, the name. */
export function lowerFunctionDef(b: Builder, node: ast.FunctionDef): void {
  const decorators = expressions(b, node.decorator_list);
  let fn = makeFunction(b, node);
  for (const decorator of decorators.reverse()) fn = callWith(b, decorator, fn);
  storeName(b, node.name, fn);
}

/** `lambda` */
export function lowerLambda(b: Builder, node: ast.Lambda): Operand {
  return makeFunction(b, node);
}

/** `class`: decorators, bases, the body, the class, the decorators' calls, the name. */
export function lowerClassDef(b: Builder, node: ast.ClassDef): void {
  const decorators = expressions(b, node.decorator_list);
  const bases = b.value({ op: 'makeTuple', items: expressions(b, node.bases) });
  const scope = b.ctx.scope(node);
  const id = b.ctx.reserve();
  lowerClassBody(b, node, id);
  const ns = b.value({ op: 'classBody', code: id, cells: cellsFor(b, scope) });
  let cls = b.value({ op: 'buildClass', name: node.name, bases, ns });
  for (const decorator of decorators.reverse()) cls = callWith(b, decorator, cls);
  storeName(b, node.name, cls);
}

function lowerClassBody(b: Builder, node: ast.ClassDef, id: CodeId): void {
  const scope = b.ctx.scope(node);
  const facts = {
    id,
    kind: 'class',
    path: [...b.facts.path, node.name],
    firstLine: node.lineno,
    scope,
  } as const;
  const inner = new Builder(b.ctx, facts);
  inner.ns = inner.namespaceReg();
  const name = inner.value({ op: 'loadName', name: '__name__', scope: 'class', ns: regOperand(inner.ns) });
  storeClassName(inner, '__module__', name);
  const { doc, rest } = splitDocstring(inner, scope, node.body);
  if (doc !== null) storeClassName(inner, '__doc__', { kind: 'const', value: doc });
  statements(inner, rest);
  b.ctx.finish(inner.finish([], doc));
}

function storeClassName(b: Builder, name: string, src: Operand): void {
  const place = b.scope.names.has(name) ? placeOf(b, name) : null;
  if (place !== null && !(place.in === 'names' && place.scope === 'class')) {
    storeName(b, name, src);
    return;
  }
  b.emit({
    op: 'storeName',
    name,
    scope: 'class',
    ns: b.ns === null ? { kind: 'zero' } : regOperand(b.ns),
    src,
  });
}
