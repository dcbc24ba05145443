// Assignment targets, `del`, and augmented assignment.
import { NONE, regOperand } from '../ir/ir.ts';
import type { Operand } from '../ir/ir.ts';
import type * as ast from '../syntax/nodes.generated.ts';
import type { Builder } from './builder.ts';
import { snapshot } from './calls.ts';
import { atLine, expression, subscript } from './expressions.ts';
import { deleteName, loadName, storeName } from './names.ts';

/** Stores `value` in a target; the target's own parts are evaluated now. */
export function assignTo(b: Builder, target: ast.ExprNode, value: Operand): void {
  atLine(b, target);
  switch (target.kind) {
    case 'Name':
      storeName(b, target.id, value);
      return;
    case 'Attribute':
      b.emit({ op: 'setAttr', obj: expression(b, target.value), name: b.mangled(target.attr), src: value });
      return;
    case 'Subscript':
      storeSubscript(b, target, value);
      return;
    case 'Tuple':
    case 'List':
      unpackTo(b, target.elts, value);
      return;
    default:
      throw new Error(`${target.kind} is not a target`);
  }
}

function storeSubscript(b: Builder, target: ast.Subscript, src: Operand): void {
  const obj = expression(b, target.value);
  const index = subscript(b, target.slice);
  if (index.kind === 'bounds') b.emit({ op: 'setSlice', obj, lo: index.lo, hi: index.hi, src });
  else b.emit({ op: 'setItem', obj, key: index.key, src });
}

/** `a, b = value` */
export function unpackTo(b: Builder, targets: readonly ast.ExprNode[], value: Operand): void {
  const dsts = targets.map(() => b.temp());
  b.emit({ op: 'unpack', dsts, src: value });
  targets.forEach((target, i) => {
    const dst = dsts[i];
    if (dst !== undefined) assignTo(b, target, regOperand(dst));
  });
}

/** `targets[0] = targets[1] = value`, stored from left to right. */
export function lowerAssign(b: Builder, node: ast.Assign): void {
  const sides = parallelSides(node.targets, node.value);
  if (sides !== null) {
    atLine(b, node.value);
    const values = sides.from.elts.map((elt) => snapshot(b, expression(b, elt)));
    atLine(b, sides.to);
    sides.to.elts.forEach((elt, i) => assignTo(b, elt, values[i] ?? NONE));
    return;
  }
  const value = node.targets.length > 1 ? snapshot(b, expression(b, node.value)) : expression(b, node.value);
  for (const each of node.targets) assignTo(b, each, value);
}

type Sequence = ast.Tuple | ast.List;

/** `a, b = x, y` needs no tuple: the two sides, if that is the form. */
function parallelSides(
  targets: readonly ast.ExprNode[],
  value: ast.ExprNode,
): { to: Sequence; from: Sequence } | null {
  const [to] = targets;
  if (targets.length !== 1 || to === undefined || !isSequence(to) || !isSequence(value)) return null;
  return to.elts.length === value.elts.length && to.elts.length > 0 ? { to, from: value } : null;
}

function isSequence(node: ast.ExprNode): node is Sequence {
  return node.kind === 'Tuple' || node.kind === 'List';
}

/** `del target` */
export function deleteTarget(b: Builder, target: ast.ExprNode): void {
  atLine(b, target);
  switch (target.kind) {
    case 'Name':
      deleteName(b, target.id);
      return;
    case 'Attribute':
      b.emit({ op: 'delAttr', obj: expression(b, target.value), name: b.mangled(target.attr) });
      return;
    case 'Subscript': {
      const obj = expression(b, target.value);
      const index = subscript(b, target.slice);
      if (index.kind === 'bounds') b.emit({ op: 'delSlice', obj, lo: index.lo, hi: index.hi });
      else b.emit({ op: 'delItem', obj, key: index.key });
      return;
    }
    case 'Tuple':
    case 'List':
      for (const elt of target.elts) deleteTarget(b, elt);
      return;
    default:
      throw new Error(`${target.kind} cannot be deleted`);
  }
}

/** `target op= value`: the target's parts are evaluated once, then its value, then the right side. */
export function lowerAugAssign(b: Builder, node: ast.AugAssign): void {
  const { target } = node;
  const combine = (a: Operand): Operand => {
    const right = expression(b, node.value);
    return b.value({
      op: 'binary',
      operator: node.op,
      trueDiv: b.ctx.options.trueDivision,
      inplace: true,
      a,
      b: right,
    });
  };
  atLine(b, target);
  switch (target.kind) {
    case 'Name':
      storeName(b, target.id, combine(loadName(b, target.id)));
      return;
    case 'Attribute': {
      const obj = expression(b, target.value);
      const name = b.mangled(target.attr);
      const src = combine(b.value({ op: 'getAttr', obj, name }));
      b.emit({ op: 'setAttr', obj, name, src });
      return;
    }
    case 'Subscript':
      augmentSubscript(b, target, combine);
      return;
    default:
      throw new Error(`${target.kind} cannot be augmented`);
  }
}

function augmentSubscript(b: Builder, target: ast.Subscript, combine: (a: Operand) => Operand): void {
  const obj = expression(b, target.value);
  const index = subscript(b, target.slice);
  if (index.kind === 'bounds') {
    const { lo, hi } = index;
    const src = combine(b.value({ op: 'getSlice', obj, lo, hi }));
    b.emit({ op: 'setSlice', obj, lo, hi, src });
    return;
  }
  const { key } = index;
  const src = combine(b.value({ op: 'getItem', obj, key }));
  b.emit({ op: 'setItem', obj, key, src });
}
