// Generated from language/python27.nodes by `npm run generate`. Do not edit.

import type { NumberLiteral, StringLiteral } from './literals.ts';

/** The place of a node: line from 1, column from 0, counted in bytes of the line as UTF-8. */
export interface Located {
  readonly lineno: number;
  readonly colOffset: number;
}

export type ExprContext = 'Load' | 'Store' | 'Del' | 'AugLoad' | 'AugStore' | 'Param';

export type Boolop = 'And' | 'Or';

export type Operator =
  | 'Add'
  | 'Sub'
  | 'Mult'
  | 'Div'
  | 'Mod'
  | 'Pow'
  | 'LShift'
  | 'RShift'
  | 'BitOr'
  | 'BitXor'
  | 'BitAnd'
  | 'FloorDiv';

export type Unaryop = 'Invert' | 'Not' | 'UAdd' | 'USub';

export type Cmpop = 'Eq' | 'NotEq' | 'Lt' | 'LtE' | 'Gt' | 'GtE' | 'Is' | 'IsNot' | 'In' | 'NotIn';

export interface Module {
  readonly kind: 'Module';
  readonly body: readonly StmtNode[];
}

export interface Interactive {
  readonly kind: 'Interactive';
  readonly body: readonly StmtNode[];
}

export interface Expression {
  readonly kind: 'Expression';
  readonly body: ExprNode;
}

export interface FunctionDef extends Located {
  readonly kind: 'FunctionDef';
  readonly name: string;
  readonly args: Arguments;
  readonly body: readonly StmtNode[];
  readonly decorator_list: readonly ExprNode[];
}

export interface ClassDef extends Located {
  readonly kind: 'ClassDef';
  readonly name: string;
  readonly bases: readonly ExprNode[];
  readonly body: readonly StmtNode[];
  readonly decorator_list: readonly ExprNode[];
}

export interface Return extends Located {
  readonly kind: 'Return';
  readonly value: ExprNode | null;
}

export interface Delete extends Located {
  readonly kind: 'Delete';
  readonly targets: readonly ExprNode[];
}

export interface Assign extends Located {
  readonly kind: 'Assign';
  readonly targets: readonly ExprNode[];
  readonly value: ExprNode;
}

export interface AugAssign extends Located {
  readonly kind: 'AugAssign';
  readonly target: ExprNode;
  readonly op: Operator;
  readonly value: ExprNode;
}

export interface Print extends Located {
  readonly kind: 'Print';
  readonly dest: ExprNode | null;
  readonly values: readonly ExprNode[];
  readonly nl: boolean;
}

export interface For extends Located {
  readonly kind: 'For';
  readonly target: ExprNode;
  readonly iter: ExprNode;
  readonly body: readonly StmtNode[];
  readonly orelse: readonly StmtNode[];
}

export interface While extends Located {
  readonly kind: 'While';
  readonly test: ExprNode;
  readonly body: readonly StmtNode[];
  readonly orelse: readonly StmtNode[];
}

export interface If extends Located {
  readonly kind: 'If';
  readonly test: ExprNode;
  readonly body: readonly StmtNode[];
  readonly orelse: readonly StmtNode[];
}

export interface With extends Located {
  readonly kind: 'With';
  readonly context_expr: ExprNode;
  readonly optional_vars: ExprNode | null;
  readonly body: readonly StmtNode[];
}

export interface Raise extends Located {
  readonly kind: 'Raise';
  readonly type: ExprNode | null;
  readonly inst: ExprNode | null;
  readonly tback: ExprNode | null;
}

export interface TryExcept extends Located {
  readonly kind: 'TryExcept';
  readonly body: readonly StmtNode[];
  readonly handlers: readonly ExcepthandlerNode[];
  readonly orelse: readonly StmtNode[];
}

export interface TryFinally extends Located {
  readonly kind: 'TryFinally';
  readonly body: readonly StmtNode[];
  readonly finalbody: readonly StmtNode[];
}

export interface Assert extends Located {
  readonly kind: 'Assert';
  readonly test: ExprNode;
  readonly msg: ExprNode | null;
}

export interface Import extends Located {
  readonly kind: 'Import';
  readonly names: readonly Alias[];
}

export interface ImportFrom extends Located {
  readonly kind: 'ImportFrom';
  readonly module: string | null;
  readonly names: readonly Alias[];
  readonly level: number | null;
}

export interface Exec extends Located {
  readonly kind: 'Exec';
  readonly body: ExprNode;
  readonly globals: ExprNode | null;
  readonly locals: ExprNode | null;
}

export interface Global extends Located {
  readonly kind: 'Global';
  readonly names: readonly string[];
}

export interface Expr extends Located {
  readonly kind: 'Expr';
  readonly value: ExprNode;
}

export interface Pass extends Located {
  readonly kind: 'Pass';
}

export interface Break extends Located {
  readonly kind: 'Break';
}

export interface Continue extends Located {
  readonly kind: 'Continue';
}

export interface BoolOp extends Located {
  readonly kind: 'BoolOp';
  readonly op: Boolop;
  readonly values: readonly ExprNode[];
}

export interface BinOp extends Located {
  readonly kind: 'BinOp';
  readonly left: ExprNode;
  readonly op: Operator;
  readonly right: ExprNode;
}

export interface UnaryOp extends Located {
  readonly kind: 'UnaryOp';
  readonly op: Unaryop;
  readonly operand: ExprNode;
}

export interface Lambda extends Located {
  readonly kind: 'Lambda';
  readonly args: Arguments;
  readonly body: ExprNode;
}

export interface IfExp extends Located {
  readonly kind: 'IfExp';
  readonly test: ExprNode;
  readonly body: ExprNode;
  readonly orelse: ExprNode;
}

export interface Dict extends Located {
  readonly kind: 'Dict';
  readonly keys: readonly ExprNode[];
  readonly values: readonly ExprNode[];
}

export interface Set extends Located {
  readonly kind: 'Set';
  readonly elts: readonly ExprNode[];
}

export interface ListComp extends Located {
  readonly kind: 'ListComp';
  readonly elt: ExprNode;
  readonly generators: readonly Comprehension[];
}

export interface SetComp extends Located {
  readonly kind: 'SetComp';
  readonly elt: ExprNode;
  readonly generators: readonly Comprehension[];
}

export interface DictComp extends Located {
  readonly kind: 'DictComp';
  readonly key: ExprNode;
  readonly value: ExprNode;
  readonly generators: readonly Comprehension[];
}

export interface GeneratorExp extends Located {
  readonly kind: 'GeneratorExp';
  readonly elt: ExprNode;
  readonly generators: readonly Comprehension[];
}

export interface Yield extends Located {
  readonly kind: 'Yield';
  readonly value: ExprNode | null;
}

export interface Compare extends Located {
  readonly kind: 'Compare';
  readonly left: ExprNode;
  readonly ops: readonly Cmpop[];
  readonly comparators: readonly ExprNode[];
}

export interface Call extends Located {
  readonly kind: 'Call';
  readonly func: ExprNode;
  readonly args: readonly ExprNode[];
  readonly keywords: readonly Keyword[];
  readonly starargs: ExprNode | null;
  readonly kwargs: ExprNode | null;
}

export interface Repr extends Located {
  readonly kind: 'Repr';
  readonly value: ExprNode;
}

export interface Num extends Located {
  readonly kind: 'Num';
  readonly n: NumberLiteral;
}

export interface Str extends Located {
  readonly kind: 'Str';
  readonly s: StringLiteral;
}

export interface Attribute extends Located {
  readonly kind: 'Attribute';
  readonly value: ExprNode;
  readonly attr: string;
  readonly ctx: ExprContext;
}

export interface Subscript extends Located {
  readonly kind: 'Subscript';
  readonly value: ExprNode;
  readonly slice: SliceNode;
  readonly ctx: ExprContext;
}

export interface Name extends Located {
  readonly kind: 'Name';
  readonly id: string;
  readonly ctx: ExprContext;
}

export interface List extends Located {
  readonly kind: 'List';
  readonly elts: readonly ExprNode[];
  readonly ctx: ExprContext;
}

export interface Tuple extends Located {
  readonly kind: 'Tuple';
  readonly elts: readonly ExprNode[];
  readonly ctx: ExprContext;
}

export interface Ellipsis {
  readonly kind: 'Ellipsis';
}

export interface Slice {
  readonly kind: 'Slice';
  readonly lower: ExprNode | null;
  readonly upper: ExprNode | null;
  readonly step: ExprNode | null;
}

export interface ExtSlice {
  readonly kind: 'ExtSlice';
  readonly dims: readonly SliceNode[];
}

export interface Index {
  readonly kind: 'Index';
  readonly value: ExprNode;
}

export interface ExceptHandler extends Located {
  readonly kind: 'ExceptHandler';
  readonly type: ExprNode | null;
  readonly name: ExprNode | null;
  readonly body: readonly StmtNode[];
}

export interface Comprehension {
  readonly kind: 'comprehension';
  readonly target: ExprNode;
  readonly iter: ExprNode;
  readonly ifs: readonly ExprNode[];
}

export interface Arguments {
  readonly kind: 'arguments';
  readonly args: readonly ExprNode[];
  readonly vararg: string | null;
  readonly kwarg: string | null;
  readonly defaults: readonly ExprNode[];
}

export interface Keyword {
  readonly kind: 'keyword';
  readonly arg: string;
  readonly value: ExprNode;
}

export interface Alias {
  readonly kind: 'alias';
  readonly name: string;
  readonly asname: string | null;
}

export type ModNode = Module | Interactive | Expression;

export type StmtNode =
  | FunctionDef
  | ClassDef
  | Return
  | Delete
  | Assign
  | AugAssign
  | Print
  | For
  | While
  | If
  | With
  | Raise
  | TryExcept
  | TryFinally
  | Assert
  | Import
  | ImportFrom
  | Exec
  | Global
  | Expr
  | Pass
  | Break
  | Continue;

export type ExprNode =
  | BoolOp
  | BinOp
  | UnaryOp
  | Lambda
  | IfExp
  | Dict
  | Set
  | ListComp
  | SetComp
  | DictComp
  | GeneratorExp
  | Yield
  | Compare
  | Call
  | Repr
  | Num
  | Str
  | Attribute
  | Subscript
  | Name
  | List
  | Tuple;

export type SliceNode = Ellipsis | Slice | ExtSlice | Index;

export type ExcepthandlerNode = ExceptHandler;

/** Any node of the tree. */
export type Node =
  | Module
  | Interactive
  | Expression
  | FunctionDef
  | ClassDef
  | Return
  | Delete
  | Assign
  | AugAssign
  | Print
  | For
  | While
  | If
  | With
  | Raise
  | TryExcept
  | TryFinally
  | Assert
  | Import
  | ImportFrom
  | Exec
  | Global
  | Expr
  | Pass
  | Break
  | Continue
  | BoolOp
  | BinOp
  | UnaryOp
  | Lambda
  | IfExp
  | Dict
  | Set
  | ListComp
  | SetComp
  | DictComp
  | GeneratorExp
  | Yield
  | Compare
  | Call
  | Repr
  | Num
  | Str
  | Attribute
  | Subscript
  | Name
  | List
  | Tuple
  | Ellipsis
  | Slice
  | ExtSlice
  | Index
  | ExceptHandler
  | Comprehension
  | Arguments
  | Keyword
  | Alias;

/** The name of a kind of node. */
export type NodeKind = Node['kind'];

/** What a field holds, for code that walks any node. */
export interface NodeField {
  readonly name: string;
  readonly holds: 'node' | 'enum' | 'identifier' | 'string' | 'number' | 'bool' | 'int';
  readonly arity: 'one' | 'optional' | 'list';
}

/** The fields of each kind of node, in order. */
export const NODE_FIELDS: Readonly<Record<NodeKind, readonly NodeField[]>> = {
  Module: [{ name: 'body', holds: 'node', arity: 'list' }],
  Interactive: [{ name: 'body', holds: 'node', arity: 'list' }],
  Expression: [{ name: 'body', holds: 'node', arity: 'one' }],
  FunctionDef: [
    { name: 'name', holds: 'identifier', arity: 'one' },
    { name: 'args', holds: 'node', arity: 'one' },
    { name: 'body', holds: 'node', arity: 'list' },
    { name: 'decorator_list', holds: 'node', arity: 'list' },
  ],
  ClassDef: [
    { name: 'name', holds: 'identifier', arity: 'one' },
    { name: 'bases', holds: 'node', arity: 'list' },
    { name: 'body', holds: 'node', arity: 'list' },
    { name: 'decorator_list', holds: 'node', arity: 'list' },
  ],
  Return: [{ name: 'value', holds: 'node', arity: 'optional' }],
  Delete: [{ name: 'targets', holds: 'node', arity: 'list' }],
  Assign: [
    { name: 'targets', holds: 'node', arity: 'list' },
    { name: 'value', holds: 'node', arity: 'one' },
  ],
  AugAssign: [
    { name: 'target', holds: 'node', arity: 'one' },
    { name: 'op', holds: 'enum', arity: 'one' },
    { name: 'value', holds: 'node', arity: 'one' },
  ],
  Print: [
    { name: 'dest', holds: 'node', arity: 'optional' },
    { name: 'values', holds: 'node', arity: 'list' },
    { name: 'nl', holds: 'bool', arity: 'one' },
  ],
  For: [
    { name: 'target', holds: 'node', arity: 'one' },
    { name: 'iter', holds: 'node', arity: 'one' },
    { name: 'body', holds: 'node', arity: 'list' },
    { name: 'orelse', holds: 'node', arity: 'list' },
  ],
  While: [
    { name: 'test', holds: 'node', arity: 'one' },
    { name: 'body', holds: 'node', arity: 'list' },
    { name: 'orelse', holds: 'node', arity: 'list' },
  ],
  If: [
    { name: 'test', holds: 'node', arity: 'one' },
    { name: 'body', holds: 'node', arity: 'list' },
    { name: 'orelse', holds: 'node', arity: 'list' },
  ],
  With: [
    { name: 'context_expr', holds: 'node', arity: 'one' },
    { name: 'optional_vars', holds: 'node', arity: 'optional' },
    { name: 'body', holds: 'node', arity: 'list' },
  ],
  Raise: [
    { name: 'type', holds: 'node', arity: 'optional' },
    { name: 'inst', holds: 'node', arity: 'optional' },
    { name: 'tback', holds: 'node', arity: 'optional' },
  ],
  TryExcept: [
    { name: 'body', holds: 'node', arity: 'list' },
    { name: 'handlers', holds: 'node', arity: 'list' },
    { name: 'orelse', holds: 'node', arity: 'list' },
  ],
  TryFinally: [
    { name: 'body', holds: 'node', arity: 'list' },
    { name: 'finalbody', holds: 'node', arity: 'list' },
  ],
  Assert: [
    { name: 'test', holds: 'node', arity: 'one' },
    { name: 'msg', holds: 'node', arity: 'optional' },
  ],
  Import: [{ name: 'names', holds: 'node', arity: 'list' }],
  ImportFrom: [
    { name: 'module', holds: 'identifier', arity: 'optional' },
    { name: 'names', holds: 'node', arity: 'list' },
    { name: 'level', holds: 'int', arity: 'optional' },
  ],
  Exec: [
    { name: 'body', holds: 'node', arity: 'one' },
    { name: 'globals', holds: 'node', arity: 'optional' },
    { name: 'locals', holds: 'node', arity: 'optional' },
  ],
  Global: [{ name: 'names', holds: 'identifier', arity: 'list' }],
  Expr: [{ name: 'value', holds: 'node', arity: 'one' }],
  Pass: [],
  Break: [],
  Continue: [],
  BoolOp: [
    { name: 'op', holds: 'enum', arity: 'one' },
    { name: 'values', holds: 'node', arity: 'list' },
  ],
  BinOp: [
    { name: 'left', holds: 'node', arity: 'one' },
    { name: 'op', holds: 'enum', arity: 'one' },
    { name: 'right', holds: 'node', arity: 'one' },
  ],
  UnaryOp: [
    { name: 'op', holds: 'enum', arity: 'one' },
    { name: 'operand', holds: 'node', arity: 'one' },
  ],
  Lambda: [
    { name: 'args', holds: 'node', arity: 'one' },
    { name: 'body', holds: 'node', arity: 'one' },
  ],
  IfExp: [
    { name: 'test', holds: 'node', arity: 'one' },
    { name: 'body', holds: 'node', arity: 'one' },
    { name: 'orelse', holds: 'node', arity: 'one' },
  ],
  Dict: [
    { name: 'keys', holds: 'node', arity: 'list' },
    { name: 'values', holds: 'node', arity: 'list' },
  ],
  Set: [{ name: 'elts', holds: 'node', arity: 'list' }],
  ListComp: [
    { name: 'elt', holds: 'node', arity: 'one' },
    { name: 'generators', holds: 'node', arity: 'list' },
  ],
  SetComp: [
    { name: 'elt', holds: 'node', arity: 'one' },
    { name: 'generators', holds: 'node', arity: 'list' },
  ],
  DictComp: [
    { name: 'key', holds: 'node', arity: 'one' },
    { name: 'value', holds: 'node', arity: 'one' },
    { name: 'generators', holds: 'node', arity: 'list' },
  ],
  GeneratorExp: [
    { name: 'elt', holds: 'node', arity: 'one' },
    { name: 'generators', holds: 'node', arity: 'list' },
  ],
  Yield: [{ name: 'value', holds: 'node', arity: 'optional' }],
  Compare: [
    { name: 'left', holds: 'node', arity: 'one' },
    { name: 'ops', holds: 'enum', arity: 'list' },
    { name: 'comparators', holds: 'node', arity: 'list' },
  ],
  Call: [
    { name: 'func', holds: 'node', arity: 'one' },
    { name: 'args', holds: 'node', arity: 'list' },
    { name: 'keywords', holds: 'node', arity: 'list' },
    { name: 'starargs', holds: 'node', arity: 'optional' },
    { name: 'kwargs', holds: 'node', arity: 'optional' },
  ],
  Repr: [{ name: 'value', holds: 'node', arity: 'one' }],
  Num: [{ name: 'n', holds: 'number', arity: 'one' }],
  Str: [{ name: 's', holds: 'string', arity: 'one' }],
  Attribute: [
    { name: 'value', holds: 'node', arity: 'one' },
    { name: 'attr', holds: 'identifier', arity: 'one' },
    { name: 'ctx', holds: 'enum', arity: 'one' },
  ],
  Subscript: [
    { name: 'value', holds: 'node', arity: 'one' },
    { name: 'slice', holds: 'node', arity: 'one' },
    { name: 'ctx', holds: 'enum', arity: 'one' },
  ],
  Name: [
    { name: 'id', holds: 'identifier', arity: 'one' },
    { name: 'ctx', holds: 'enum', arity: 'one' },
  ],
  List: [
    { name: 'elts', holds: 'node', arity: 'list' },
    { name: 'ctx', holds: 'enum', arity: 'one' },
  ],
  Tuple: [
    { name: 'elts', holds: 'node', arity: 'list' },
    { name: 'ctx', holds: 'enum', arity: 'one' },
  ],
  Ellipsis: [],
  Slice: [
    { name: 'lower', holds: 'node', arity: 'optional' },
    { name: 'upper', holds: 'node', arity: 'optional' },
    { name: 'step', holds: 'node', arity: 'optional' },
  ],
  ExtSlice: [{ name: 'dims', holds: 'node', arity: 'list' }],
  Index: [{ name: 'value', holds: 'node', arity: 'one' }],
  ExceptHandler: [
    { name: 'type', holds: 'node', arity: 'optional' },
    { name: 'name', holds: 'node', arity: 'optional' },
    { name: 'body', holds: 'node', arity: 'list' },
  ],
  comprehension: [
    { name: 'target', holds: 'node', arity: 'one' },
    { name: 'iter', holds: 'node', arity: 'one' },
    { name: 'ifs', holds: 'node', arity: 'list' },
  ],
  arguments: [
    { name: 'args', holds: 'node', arity: 'list' },
    { name: 'vararg', holds: 'identifier', arity: 'optional' },
    { name: 'kwarg', holds: 'identifier', arity: 'optional' },
    { name: 'defaults', holds: 'node', arity: 'list' },
  ],
  keyword: [
    { name: 'arg', holds: 'identifier', arity: 'one' },
    { name: 'value', holds: 'node', arity: 'one' },
  ],
  alias: [
    { name: 'name', holds: 'identifier', arity: 'one' },
    { name: 'asname', holds: 'identifier', arity: 'optional' },
  ],
};

/** The kinds of node that carry a place. */
export const LOCATED: ReadonlySet<NodeKind> = new Set<NodeKind>([
  'FunctionDef',
  'ClassDef',
  'Return',
  'Delete',
  'Assign',
  'AugAssign',
  'Print',
  'For',
  'While',
  'If',
  'With',
  'Raise',
  'TryExcept',
  'TryFinally',
  'Assert',
  'Import',
  'ImportFrom',
  'Exec',
  'Global',
  'Expr',
  'Pass',
  'Break',
  'Continue',
  'BoolOp',
  'BinOp',
  'UnaryOp',
  'Lambda',
  'IfExp',
  'Dict',
  'Set',
  'ListComp',
  'SetComp',
  'DictComp',
  'GeneratorExp',
  'Yield',
  'Compare',
  'Call',
  'Repr',
  'Num',
  'Str',
  'Attribute',
  'Subscript',
  'Name',
  'List',
  'Tuple',
  'ExceptHandler',
]);
