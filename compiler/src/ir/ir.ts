// The intermediate representation: for each code object a control-flow graph of flat operations on registers.
//
// Not SSA: a register is a variable that any block may write (a Python local, or a temporary), and becomes a Go
// variable. Constants are operands. An operation that fails leaves for its block's `handler`, so that the extent of a
// `try` is data. A handler block begins with `catches`, which receives the exception.
import type { Operator } from '../syntax/nodes.generated.ts';

/** Index into `Code.regs`. */
export type Reg = number;
/** Index into `Code.blocks`. */
export type BlockId = number;
/** Index into `ModuleIR.codes`. */
export type CodeId = number;

/** What an unboxed number is: an int of 49 bits, as an unboxed Value has, or a float. */
export type NumberType = 'int' | 'float';
/** What kind of Go variable a register is. */
export type RegType = 'value' | 'cell' | NumberType;

/** One register. */
export interface RegInfo {
  /** The Python name of a local or parameter; empty for a temporary. */
  readonly name: string;
  /** `hidden` ones belong to `finally` and `with`; unlike temporaries they may be read unset. */
  readonly kind: 'param' | 'local' | 'temp' | 'hidden' | 'cell';
  readonly type: RegType;
}

/** A constant of the program. */
export type ConstValue =
  | { readonly type: 'none' | 'ellipsis' | 'true' | 'false' }
  | { readonly type: 'int' | 'long'; readonly value: bigint }
  | { readonly type: 'float'; readonly value: number }
  | { readonly type: 'complex'; readonly imag: number }
  | { readonly type: 'str'; readonly bytes: string }
  | { readonly type: 'unicode'; readonly text: string }
  | { readonly type: 'tuple'; readonly items: readonly ConstValue[] };

/** What an operation reads: a register, a constant, or nothing (`zero`: "not given"). */
export type Operand =
  | { readonly kind: 'reg'; readonly reg: Reg }
  | { readonly kind: 'const'; readonly value: ConstValue }
  | { readonly kind: 'zero' };

/** A closure cell: one that this code made, or one that the function object carries. */
export type CellRef =
  { readonly kind: 'own'; readonly reg: Reg } | { readonly kind: 'free'; readonly index: number };

export type UnaryName = 'Neg' | 'Pos' | 'Invert' | 'Not';
export type CompareName = 'Lt' | 'Le' | 'Eq' | 'Ne' | 'Gt' | 'Ge';

/** A keyword argument of a call. */
export interface KeywordArg {
  readonly name: string;
  readonly value: Operand;
}

/** Where the names of a `global`-like access are looked up, and how a missing one is called. */
export type NameScope = 'global' | 'module' | 'class';

/** Operations that compute a value into `dst`. */
export type ValueOp =
  | { readonly op: 'move'; readonly dst: Reg; readonly src: Operand }
  | {
      readonly op: 'binary';
      readonly dst: Reg;
      readonly operator: Operator;
      readonly trueDiv: boolean;
      readonly inplace: boolean;
      readonly a: Operand;
      readonly b: Operand;
    }
  | { readonly op: 'unary'; readonly dst: Reg; readonly operator: UnaryName; readonly a: Operand }
  | {
      readonly op: 'compare';
      readonly dst: Reg;
      readonly operator: CompareName;
      readonly a: Operand;
      readonly b: Operand;
    }
  | { readonly op: 'test'; readonly dst: Reg; readonly test: Test; readonly negate: boolean }
  | {
      readonly op: 'loadName';
      readonly dst: Reg;
      readonly name: string;
      readonly scope: NameScope;
      readonly ns: Operand;
    }
  | {
      readonly op: 'loadCell';
      readonly dst: Reg;
      readonly cell: CellRef;
      readonly name: string;
      readonly checked: boolean;
    }
  | { readonly op: 'getAttr'; readonly dst: Reg; readonly obj: Operand; readonly name: string }
  | { readonly op: 'getItem'; readonly dst: Reg; readonly obj: Operand; readonly key: Operand }
  | {
      readonly op: 'getSlice';
      readonly dst: Reg;
      readonly obj: Operand;
      readonly lo: Operand;
      readonly hi: Operand;
    }
  | {
      readonly op: 'call';
      readonly dst: Reg;
      readonly fn: Operand;
      readonly args: readonly Operand[];
      readonly keywords: readonly KeywordArg[];
      readonly star: Operand;
      readonly starstar: Operand;
    }
  | {
      readonly op: 'callMethod';
      readonly dst: Reg;
      readonly obj: Operand;
      readonly name: string;
      readonly args: readonly Operand[];
    }
  | {
      readonly op: 'loadMethod';
      readonly dst: Reg;
      readonly self: Reg;
      readonly obj: Operand;
      readonly name: string;
    }
  | {
      readonly op: 'callBound';
      readonly dst: Reg;
      readonly method: Operand;
      readonly self: Operand;
      readonly args: readonly Operand[];
      readonly keywords: readonly KeywordArg[];
    }
  | {
      readonly op: 'callKnown';
      readonly dst: Reg;
      readonly fn: Operand;
      readonly code: CodeId;
      readonly args: readonly Operand[];
    }
  | {
      readonly op: 'callCode';
      readonly dst: Reg;
      readonly code: CodeId;
      readonly cells: readonly CellRef[];
      readonly args: readonly Operand[];
    }
  | { readonly op: 'classBody'; readonly dst: Reg; readonly code: CodeId; readonly cells: readonly CellRef[] }
  | {
      readonly op: 'buildClass';
      readonly dst: Reg;
      readonly name: string;
      readonly bases: Operand;
      readonly ns: Operand;
    }
  | {
      readonly op: 'makeFunction';
      readonly dst: Reg;
      readonly code: CodeId;
      readonly cells: readonly CellRef[];
      readonly defaults: readonly Operand[];
    }
  /** Begins a loop over `fn(args)`, counted in loop counter `range` if `fn` is `range` or `xrange`. */
  | {
      readonly op: 'startRange';
      readonly dst: Reg;
      readonly range: number;
      readonly fn: Operand;
      readonly args: readonly Operand[];
    }
  /** The iterator of `fn(args)`, without the list if `fn` is `zip` and both are lists or tuples. */
  | { readonly op: 'iterZip'; readonly dst: Reg; readonly fn: Operand; readonly args: readonly Operand[] }
  /** Arithmetic whose steps are done unboxed where all `leaves` are ints, or all floats. */
  | {
      readonly op: 'fused';
      readonly dst: Reg;
      readonly steps: readonly BinaryOp[];
      readonly leaves: readonly Operand[];
    }
  /** Fused arithmetic on registers of numbers, which can't fail; `fits` tells whether an int is still one of 49 bits. */
  | {
      readonly op: 'calc';
      readonly dst: Reg;
      readonly steps: readonly BinaryOp[];
      readonly leaves: readonly Operand[];
    }
  /** The number in a Value that was tested; `mixed`: an int or a float, into a register of floats. */
  | { readonly op: 'unbox'; readonly dst: Reg; readonly a: Operand; readonly mixed: boolean }
  | { readonly op: 'box'; readonly dst: Reg; readonly a: Operand }
  /** The next number of a loop counter that has more. */
  | { readonly op: 'rangeStep'; readonly dst: Reg; readonly range: number }
  | {
      readonly op: 'makeTuple' | 'makeList' | 'makeSet';
      readonly dst: Reg;
      readonly items: readonly Operand[];
    }
  | {
      readonly op: 'makeDict';
      readonly dst: Reg;
      readonly keys: readonly Operand[];
      readonly values: readonly Operand[];
    }
  /** What the display of a long tuple or set becomes after its items are in a list. */
  | {
      readonly op: 'fromList';
      readonly dst: Reg;
      readonly what: 'tuple' | 'set';
      readonly list: Operand;
    }
  | { readonly op: 'newDict'; readonly dst: Reg; readonly size: number }
  | {
      readonly op: 'makeSlice';
      readonly dst: Reg;
      readonly lo: Operand;
      readonly hi: Operand;
      readonly step: Operand;
    }
  | { readonly op: 'backquote' | 'iter' | 'excValue'; readonly dst: Reg; readonly a: Operand }
  | {
      readonly op: 'importName';
      readonly dst: Reg;
      readonly name: string;
      readonly fromlist: Operand;
      readonly level: number;
      readonly ns: Operand;
    }
  | { readonly op: 'importFrom'; readonly dst: Reg; readonly module: Operand; readonly name: string }
  | { readonly op: 'withEnter'; readonly dst: Reg; readonly exit: Reg; readonly manager: Operand }
  | {
      readonly op: 'syncLocals';
      readonly dst: Reg;
      readonly ns: Operand;
      readonly names: readonly string[];
      readonly values: readonly Operand[];
    }
  | {
      readonly op: 'localAfter';
      readonly dst: Reg;
      readonly ns: Operand;
      readonly name: string;
      readonly old: Operand;
    };

/** Operations done for their effect. */
export type EffectOp =
  | { readonly op: 'checkBound'; readonly reg: Reg; readonly name: string }
  | { readonly op: 'clear'; readonly reg: Reg }
  | {
      readonly op: 'storeName';
      readonly name: string;
      readonly scope: NameScope;
      readonly ns: Operand;
      readonly src: Operand;
    }
  | { readonly op: 'delName'; readonly name: string; readonly scope: NameScope; readonly ns: Operand }
  | { readonly op: 'initCell'; readonly reg: Reg; readonly src: Operand }
  | { readonly op: 'storeCell'; readonly cell: CellRef; readonly src: Operand }
  | { readonly op: 'setAttr'; readonly obj: Operand; readonly name: string; readonly src: Operand }
  | { readonly op: 'delAttr'; readonly obj: Operand; readonly name: string }
  | { readonly op: 'setItem'; readonly obj: Operand; readonly key: Operand; readonly src: Operand }
  | { readonly op: 'delItem'; readonly obj: Operand; readonly key: Operand }
  | {
      readonly op: 'setSlice';
      readonly obj: Operand;
      readonly lo: Operand;
      readonly hi: Operand;
      readonly src: Operand;
    }
  | { readonly op: 'delSlice'; readonly obj: Operand; readonly lo: Operand; readonly hi: Operand }
  | { readonly op: 'unpack'; readonly dsts: readonly Reg[]; readonly src: Operand }
  | { readonly op: 'listAppend' | 'setAdd'; readonly into: Operand; readonly a: Operand }
  | { readonly op: 'listExtend'; readonly into: Operand; readonly items: readonly Operand[] }
  | { readonly op: 'dictStore'; readonly into: Operand; readonly key: Operand; readonly a: Operand }
  | { readonly op: 'printItem'; readonly file: Operand; readonly a: Operand }
  | { readonly op: 'printNewline'; readonly file: Operand }
  | { readonly op: 'importStar'; readonly module: Operand; readonly ns: Operand }
  | {
      readonly op: 'exec';
      readonly code: Operand;
      readonly globals: Operand;
      readonly locals: Operand;
      readonly ns: Operand;
    }
  | { readonly op: 'setCaller'; readonly locals: Operand }
  | { readonly op: 'tick' };

/** A binary operator applied. */
export interface BinaryOp {
  readonly op: 'binary';
  readonly dst: Reg;
  readonly operator: Operator;
  readonly trueDiv: boolean;
  readonly inplace: boolean;
  readonly a: Operand;
  readonly b: Operand;
  readonly line: number;
}

/** An operation with the Python line it comes from. */
export type Op = (ValueOp | EffectOp) & { readonly line: number };

/** A yes-or-no question about values; facts.ts says which can raise. */
export type Test =
  | { readonly test: 'truth'; readonly a: Operand }
  /** Whether fused arithmetic gives a true number. */
  | { readonly test: 'fused'; readonly steps: readonly BinaryOp[]; readonly leaves: readonly Operand[] }
  | { readonly test: 'compare'; readonly operator: CompareName; readonly a: Operand; readonly b: Operand }
  /** Compares registers of numbers. */
  | { readonly test: 'calc'; readonly operator: CompareName; readonly a: Operand; readonly b: Operand }
  /** What kind of number a Value is. */
  | { readonly test: 'isInt' | 'isFloat' | 'isNumber'; readonly a: Operand }
  /** Whether a register of ints holds one of so many bits (and a sign). */
  | { readonly test: 'fits'; readonly a: Operand; readonly bits: number }
  | { readonly test: 'rangeMore'; readonly range: number }
  | { readonly test: 'is'; readonly a: Operand; readonly b: Operand }
  | { readonly test: 'contains'; readonly container: Operand; readonly item: Operand }
  | { readonly test: 'matches'; readonly caught: Operand; readonly class: Operand }
  | { readonly test: 'withExit'; readonly exit: Operand; readonly caught: Operand }
  | { readonly test: 'isZero'; readonly a: Operand };

/** How a block ends. */
export type Terminator = (
  | { readonly op: 'jump'; readonly to: BlockId }
  | { readonly op: 'branch'; readonly test: Test; readonly then: BlockId; readonly else: BlockId }
  /**
   * The next item of an iterator into `dst`, or `done`. With `second` the item is unpacked into the two; `range` is
   * the loop counter of `startRange`.
   */
  | {
      readonly op: 'next';
      readonly dst: Reg;
      readonly second: Reg | null;
      readonly range: number | null;
      readonly iter: Operand;
      readonly body: BlockId;
      readonly done: BlockId;
    }
  | { readonly op: 'return'; readonly value: Operand }
  | { readonly op: 'raise'; readonly type: Operand; readonly value: Operand; readonly tb: Operand }
  | { readonly op: 'reraise'; readonly caught: Operand }
  /** Goes to `cases[n]`, n being the small int in `on`. */
  | { readonly op: 'dispatch'; readonly on: Reg; readonly cases: readonly BlockId[] }
  /** Hands out `value`; when resumed, `dst` has what was sent, or the handler the exception that was thrown in. */
  | { readonly op: 'yield'; readonly value: Operand; readonly dst: Reg; readonly resume: BlockId }
) & { readonly line: number };

/** How a handler block receives its exception: normalised for `except` and `with`, as it is for `finally`. */
export interface Catches {
  readonly how: 'except' | 'finally';
  readonly dst: Reg;
}

/** A basic block. */
export interface Block {
  readonly id: BlockId;
  ops: Op[];
  term: Terminator;
  /** Where a failing operation of this block goes; null: out of the code object. */
  handler: BlockId | null;
  /** Set on a handler block. */
  catches: Catches | null;
}

export type CodeKind = 'module' | 'function' | 'class' | 'genexpr' | 'comprehension';

/** One code object (a module's body may be several, its parts). */
export interface Code {
  readonly id: CodeId;
  readonly kind: CodeKind;
  /** As CPython names it. */
  readonly name: string;
  /** Names of the enclosing code objects and its own, for Go names. */
  readonly path: readonly string[];
  readonly firstLine: number;
  /** The number of its scope. */
  readonly scope: number;
  /** Registers that hold the parameters, in order. */
  readonly params: readonly Reg[];
  /** `co_varnames`. */
  readonly varNames: readonly string[];
  readonly argCount: number;
  readonly hasVarArgs: boolean;
  readonly hasVarKw: boolean;
  readonly freeVars: readonly string[];
  readonly cellVars: readonly string[];
  readonly isGenerator: boolean;
  readonly isNested: boolean;
  readonly isOptimized: boolean;
  readonly doc: ConstValue | null;
  /** The register with the namespace dict: class bodies, and functions that show their locals. */
  readonly ns: Reg | null;
  readonly regs: RegInfo[];
  blocks: Block[];
}

/** A compiled module before Go. */
export interface ModuleIR {
  readonly codes: Code[];
  /** The parts of the module's body, in order. */
  readonly body: CodeId[];
  /** The flags of CPython's code objects that say which future statements are in force. */
  readonly futureFlags: number;
}

/** The operand that reads a register. */
export function regOperand(reg: Reg): Operand {
  return { kind: 'reg', reg };
}

/** The operand that is a constant. */
export function constOperand(value: ConstValue): Operand {
  return { kind: 'const', value };
}

/** "Not given". */
export const ZERO: Operand = { kind: 'zero' };
/** Python's None. */
export const NONE: Operand = { kind: 'const', value: { type: 'none' } };
