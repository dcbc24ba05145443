// Expressions: one function a form, in CPython 2.7's order of evaluation.
//
// What surprises: programs contain chains of tens of thousands of `a + b + …` or `x.a.b().c`, which are deep trees on
// the left. So `expression` first walks down the left spine with a loop, then lowers the links on the way up.
import { NONE, ZERO, constOperand, regOperand } from '../ir/ir.ts';
import type { Operand, UnaryName } from '../ir/ir.ts';
import type * as ast from '../syntax/nodes.generated.ts';
import { lowerCall, startCall } from './calls.ts';
import type { PendingCall } from './calls.ts';
import { lowerGenerator, lowerListComp, lowerSetOrDictComp } from './comprehensions.ts';
import { comparison, conditionValue } from './conditions.ts';
import { constantOf } from './constants.ts';
import type { Builder } from './builder.ts';
import { foldBinary } from './fold.ts';
import { lowerLambda } from './functions.ts';
import { loadName } from './names.ts';

/** Raises the current line to the expression's, as CPython does. */
export function atLine(b: Builder, node: ast.ExprNode): void {
  if (node.lineno > b.line) b.line = node.lineno;
}

/** Evaluates an expression. The result may be a local's register: nothing else may change it before it is used. */
export function expression(b: Builder, node: ast.ExprNode): Operand {
  const spine: Link[] = [];
  let bottom = node;
  for (let left = leftOf(bottom); left !== null; left = leftOf(bottom)) {
    atLine(b, bottom);
    spine.push({ node: bottom });
    bottom = left;
  }
  let result = leaf(b, bottom);
  for (let link = spine.pop(); link !== undefined; link = spine.pop()) {
    result = climb(b, link.node, result, spine);
  }
  return result;
}

/** A node on the left spine whose left operand is evaluated first. */
interface Link {
  readonly node: ast.ExprNode;
}

/** The operand that a node evaluates first, for the forms that nest on the left without bound. */
function leftOf(node: ast.ExprNode): ast.ExprNode | null {
  switch (node.kind) {
    case 'BinOp':
      return constantOf(node) === null ? node.left : null;
    case 'Attribute':
    case 'Subscript':
      return node.value;
    case 'Call':
      return node.func;
    default:
      return null;
  }
}

/** A binary operator whose left operand has been evaluated. */
function binary(b: Builder, node: ast.BinOp, left: Operand): Operand {
  const right = expression(b, node.right);
  const trueDiv = b.ctx.options.trueDivision;
  const folded = foldBinary(node.op, trueDiv, left, right);
  if (folded !== null) return folded;
  return b.value({ op: 'binary', operator: node.op, trueDiv, inplace: false, a: left, b: right });
}

/** The value of a spine node whose left operand has been evaluated to `left`. */
function climb(b: Builder, node: ast.ExprNode, left: Operand, spine: Link[]): Operand {
  switch (node.kind) {
    case 'BinOp':
      return binary(b, node, left);
    case 'Attribute': {
      const call = spine.at(-1)?.node;
      if (call?.kind === 'Call' && call.func === node && call.starargs === null && call.kwargs === null) {
        spine.pop();
        return lowerCall(b, call, methodOf(b, left, node.attr));
      }
      return b.value({ op: 'getAttr', obj: left, name: b.mangled(node.attr) });
    }
    case 'Subscript':
      return loadSubscript(b, left, node.slice);
    case 'Call':
      return lowerCall(b, node, startCall(node, left));
    default:
      throw new Error(`${node.kind} is not a link of a left spine`);
  }
}

/** The lookup of a method that is called at once. */
function methodOf(b: Builder, obj: Operand, attr: string): PendingCall {
  const method = b.temp();
  const self = b.temp();
  b.emit({ op: 'loadMethod', dst: method, self, obj, name: b.mangled(attr) });
  return { kind: 'method', method: regOperand(method), self: regOperand(self) };
}

function leaf(b: Builder, node: ast.ExprNode): Operand {
  atLine(b, node);
  const constant = constantOf(node);
  if (constant !== null) return constOperand(constant);
  switch (node.kind) {
    case 'BoolOp':
    case 'IfExp':
      return conditionValue(b, node);
    case 'UnaryOp':
      return unary(b, node);
    case 'Compare':
      return comparison(b, node);
    case 'Lambda':
      return lowerLambda(b, node);
    case 'Dict':
      return dictDisplay(b, node);
    case 'Set':
    case 'List':
    case 'Tuple':
      return display(b, node);
    case 'ListComp':
      return lowerListComp(b, node);
    case 'SetComp':
    case 'DictComp':
      return lowerSetOrDictComp(b, node);
    case 'GeneratorExp':
      return lowerGenerator(b, node);
    case 'Yield':
      return lowerYield(b, node);
    case 'Repr':
      return b.value({ op: 'backquote', a: expression(b, node.value) });
    case 'Name':
      return loadName(b, node.id);
    case 'Num':
    case 'Str':
    case 'BinOp':
    case 'Attribute':
    case 'Subscript':
    case 'Call':
      throw new Error(`${node.kind} is no leaf`);
  }
}

/** Evaluates expressions from left to right. */
export function expressions(b: Builder, nodes: readonly ast.ExprNode[]): Operand[] {
  return nodes.map((n) => expression(b, n));
}

/** A display with more items than this is built piece by piece. */
const MAX_ITEMS = 200;
const PIECE = 40;

const DISPLAYS = { Set: 'makeSet', List: 'makeList', Tuple: 'makeTuple' } as const;

/** `[a, …]`, `(a, …)`, `{a, …}` */
function display(b: Builder, node: ast.Set | ast.List | ast.Tuple): Operand {
  if (node.elts.length <= MAX_ITEMS) {
    return b.value({ op: DISPLAYS[node.kind], items: expressions(b, node.elts) });
  }
  const list = b.value({ op: 'makeList', items: [] });
  for (let i = 0; i < node.elts.length; i += PIECE) {
    b.scoped(() => {
      b.emit({ op: 'listExtend', into: list, items: expressions(b, node.elts.slice(i, i + PIECE)) });
    });
  }
  if (node.kind === 'List') return list;
  return b.value({ op: 'fromList', what: node.kind === 'Set' ? 'set' : 'tuple', list });
}

const UNARY_NAMES: Record<ast.Unaryop, UnaryName> = {
  Invert: 'Invert',
  Not: 'Not',
  UAdd: 'Pos',
  USub: 'Neg',
};

/** `not`, `-`, `+`, `~`: chains of them nest on the right, so the loop collects them first. */
function unary(b: Builder, node: ast.UnaryOp): Operand {
  const chain: ast.UnaryOp[] = [];
  let inner: ast.ExprNode = node;
  while (inner.kind === 'UnaryOp' && constantOf(inner) === null) {
    atLine(b, inner);
    chain.push(inner);
    inner = inner.operand;
  }
  let result = expression(b, inner);
  for (const link of chain.reverse()) {
    result = b.value({ op: 'unary', operator: UNARY_NAMES[link.op], a: result });
  }
  return result;
}

/** `{k: v, …}`: each value is evaluated before its key, and stored before the next one. */
function dictDisplay(b: Builder, node: ast.Dict): Operand {
  const simpleKeys = node.keys.every((k) => constantOf(k) !== null && hashable(k));
  if (simpleKeys && node.keys.length <= MAX_ITEMS) {
    const values: Operand[] = [];
    const keys: Operand[] = [];
    node.values.forEach((value, i) => {
      values.push(expression(b, value));
      const key = node.keys[i];
      if (key !== undefined) keys.push(expression(b, key));
    });
    return b.value({ op: 'makeDict', keys, values });
  }
  const into = b.value({ op: 'newDict', size: node.keys.length });
  node.values.forEach((value, i) => {
    b.scoped(() => {
      const a = expression(b, value);
      const key = node.keys[i];
      if (key !== undefined) b.emit({ op: 'dictStore', into, key: expression(b, key), a });
    });
  });
  return into;
}

/** Constant keys whose hash runs no Python code: all constants do. */
function hashable(key: ast.ExprNode): boolean {
  return key.kind !== 'Name' || key.id === 'None';
}

/** `obj[slice]` as a value. */
function loadSubscript(b: Builder, obj: Operand, slice: ast.SliceNode): Operand {
  const index = subscript(b, slice);
  if (index.kind === 'bounds') return b.value({ op: 'getSlice', obj, lo: index.lo, hi: index.hi });
  return b.value({ op: 'getItem', obj, key: index.key });
}

/** What stands in the brackets: two bounds (`__getslice__` and its family) or a key. */
export type SubscriptKey =
  | { readonly kind: 'bounds'; readonly lo: Operand; readonly hi: Operand }
  | { readonly kind: 'key'; readonly key: Operand };

/** Evaluates what stands in the brackets. */
export function subscript(b: Builder, slice: ast.SliceNode): SubscriptKey {
  if (slice.kind === 'Slice' && slice.step === null) {
    const lo = slice.lower === null ? ZERO : expression(b, slice.lower);
    return { kind: 'bounds', lo, hi: slice.upper === null ? ZERO : expression(b, slice.upper) };
  }
  return { kind: 'key', key: sliceKey(b, slice) };
}

function sliceKey(b: Builder, slice: ast.SliceNode): Operand {
  switch (slice.kind) {
    case 'Ellipsis':
      return constOperand({ type: 'ellipsis' });
    case 'Index':
      return expression(b, slice.value);
    case 'ExtSlice':
      return b.value({ op: 'makeTuple', items: slice.dims.map((d) => sliceKey(b, d)) });
    case 'Slice': {
      const lo = slice.lower === null ? NONE : expression(b, slice.lower);
      const hi = slice.upper === null ? NONE : expression(b, slice.upper);
      const step = slice.step === null ? NONE : expression(b, slice.step);
      return b.value({ op: 'makeSlice', lo, hi, step });
    }
  }
}

function lowerYield(b: Builder, node: ast.Yield): Operand {
  const value = node.value === null ? NONE : expression(b, node.value);
  const dst = b.temp();
  const resume = b.newBlock();
  b.end({ op: 'yield', value, dst, resume });
  b.start(resume);
  return regOperand(dst);
}
