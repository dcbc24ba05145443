// Literals, and what CPython 2.7 makes a constant of: a negated number and a tuple of constants.
import type * as ast from '../syntax/nodes.generated.ts';
import type { NumberLiteral, StringLiteral } from '../syntax/literals.ts';
import type { ConstValue } from '../ir/ir.ts';

/** The constant of a number literal. */
export function numberConst(n: NumberLiteral): ConstValue {
  switch (n.type) {
    case 'int':
    case 'long':
      return { type: n.type, value: n.value };
    case 'float':
      return { type: 'float', value: n.value };
    case 'complex':
      return { type: 'complex', imag: n.imag };
  }
}

/** The constant of a string literal. */
export function stringConst(s: StringLiteral): ConstValue {
  return s.type === 'str' ? { type: 'str', bytes: s.bytes } : { type: 'unicode', text: s.text };
}

/** The constant of a name or a piece of text that is ASCII. */
export function strConst(bytes: string): ConstValue {
  return { type: 'str', bytes };
}

/** The value of an expression that is a constant, else null. */
export function constantOf(node: ast.ExprNode): ConstValue | null {
  switch (node.kind) {
    case 'Num':
      return numberConst(node.n);
    case 'Str':
      return stringConst(node.s);
    case 'Name':
      return node.id === 'None' ? { type: 'none' } : null;
    case 'Tuple':
      return node.ctx === 'Load' ? tupleConst(node.elts) : null;
    case 'UnaryOp':
      return node.op === 'USub' ? negated(constantOf(node.operand)) : null;
    default:
      return null;
  }
}

function tupleConst(elts: readonly ast.ExprNode[]): ConstValue | null {
  const items: ConstValue[] = [];
  for (const elt of elts) {
    const item = constantOf(elt);
    if (item === null) return null;
    items.push(item);
  }
  return { type: 'tuple', items };
}

const MAX_INT = 2n ** 63n - 1n;

/** `-value`; the negation of a bound of int stays an int only where CPython's literal folding makes it one. */
function negated(value: ConstValue | null): ConstValue | null {
  if (value === null) return null;
  switch (value.type) {
    case 'int':
      return -value.value <= MAX_INT
        ? { type: 'int', value: -value.value }
        : { type: 'long', value: -value.value };
    case 'long':
      return { type: 'long', value: -value.value };
    case 'float':
      return { type: 'float', value: -value.value };
    default:
      return null;
  }
}

/** Whether a condition is decided at compile time, as CPython's compiler decides it; null: it isn't. */
export function constantTruth(node: ast.ExprNode, optimize: number): boolean | null {
  switch (node.kind) {
    case 'Num':
      return node.n.type === 'complex' ? node.n.imag !== 0 : Number(node.n.value) !== 0;
    case 'Str':
      return (node.s.type === 'str' ? node.s.bytes : node.s.text) !== '';
    case 'Name':
      return node.id === '__debug__' ? optimize === 0 : null;
    default:
      return null;
  }
}
