// What generated code may call: every function of package py that the emitter uses, with its Go signature.
//
// This table is the contract between the emitter and runtime/py. The emitter reaches the runtime only through
// `rt('Name', …)` (gogen/build.ts), so a name that isn't here doesn't compile; `runtime.test.ts` compares the table
// with the runtime's own Go source (tools/rtapi). `Value` and the like are py's own names.
//
// How each one fails follows from its result: `Value` fails by zero, a last result `bool` by false, with the
// exception left in the thread. Functions under "never fail" do neither.

/** Operations that can raise, and so are followed by a check. */
export const FALLIBLE = {
  // arithmetic
  Add: 'func(t *Thread, a, b Value) Value',
  Sub: 'func(t *Thread, a, b Value) Value',
  Mul: 'func(t *Thread, a, b Value) Value',
  Div: 'func(t *Thread, a, b Value) Value',
  TrueDiv: 'func(t *Thread, a, b Value) Value',
  FloorDiv: 'func(t *Thread, a, b Value) Value',
  Mod: 'func(t *Thread, a, b Value) Value',
  Pow: 'func(t *Thread, a, b Value) Value',
  LShift: 'func(t *Thread, a, b Value) Value',
  RShift: 'func(t *Thread, a, b Value) Value',
  And: 'func(t *Thread, a, b Value) Value',
  Or: 'func(t *Thread, a, b Value) Value',
  Xor: 'func(t *Thread, a, b Value) Value',
  IAdd: 'func(t *Thread, a, b Value) Value',
  ISub: 'func(t *Thread, a, b Value) Value',
  IMul: 'func(t *Thread, a, b Value) Value',
  IDiv: 'func(t *Thread, a, b Value) Value',
  ITrueDiv: 'func(t *Thread, a, b Value) Value',
  IFloorDiv: 'func(t *Thread, a, b Value) Value',
  IMod: 'func(t *Thread, a, b Value) Value',
  IPow: 'func(t *Thread, a, b Value) Value',
  ILShift: 'func(t *Thread, a, b Value) Value',
  IRShift: 'func(t *Thread, a, b Value) Value',
  IAnd: 'func(t *Thread, a, b Value) Value',
  IOr: 'func(t *Thread, a, b Value) Value',
  IXor: 'func(t *Thread, a, b Value) Value',
  Neg: 'func(t *Thread, a Value) Value',
  Pos: 'func(t *Thread, a Value) Value',
  Invert: 'func(t *Thread, a Value) Value',
  Not: 'func(t *Thread, a Value) Value',
  // truth and comparison
  Truth: 'func(t *Thread, v Value) (bool, bool)',
  Lt: 'func(t *Thread, a, b Value) Value',
  Le: 'func(t *Thread, a, b Value) Value',
  Eq: 'func(t *Thread, a, b Value) Value',
  Ne: 'func(t *Thread, a, b Value) Value',
  Gt: 'func(t *Thread, a, b Value) Value',
  Ge: 'func(t *Thread, a, b Value) Value',
  LtTruth: 'func(t *Thread, a, b Value) (bool, bool)',
  LeTruth: 'func(t *Thread, a, b Value) (bool, bool)',
  EqTruth: 'func(t *Thread, a, b Value) (bool, bool)',
  NeTruth: 'func(t *Thread, a, b Value) (bool, bool)',
  GtTruth: 'func(t *Thread, a, b Value) (bool, bool)',
  GeTruth: 'func(t *Thread, a, b Value) (bool, bool)',
  Contains: 'func(t *Thread, container, x Value) (bool, bool)',
  // attributes
  GetAttrCached: 'func(t *Thread, o Value, name *Str, site *AttrSite) Value',
  SetAttrCached: 'func(t *Thread, o Value, name *Str, v Value, site *AttrSite) bool',
  DelAttr: 'func(t *Thread, o Value, name *Str) bool',
  // attribute lookup of a method call: self is zero when m is to be called without it (m is already bound, or no method)
  LoadMethod: 'func(t *Thread, o Value, name *Str, site *AttrSite) (m, self Value)',
  // LoadMethod followed by the call
  CallMethod0: 'func(t *Thread, o Value, name *Str, site *AttrSite) Value',
  CallMethod1: 'func(t *Thread, o Value, name *Str, site *AttrSite, a Value) Value',
  CallMethod2: 'func(t *Thread, o Value, name *Str, site *AttrSite, a, b Value) Value',
  CallMethod3: 'func(t *Thread, o Value, name *Str, site *AttrSite, a, b, c Value) Value',
  // calls what LoadMethod gave; self may be zero
  CallBound0: 'func(t *Thread, m, self Value) Value',
  CallBound1: 'func(t *Thread, m, self, a Value) Value',
  CallBound2: 'func(t *Thread, m, self, a, b Value) Value',
  CallBound3: 'func(t *Thread, m, self, a, b, c Value) Value',
  CallBoundN: 'func(t *Thread, m, self Value, args []Value) Value',
  CallBoundNamed: 'func(t *Thread, m, self Value, names, args []Value) Value',
  // items
  GetItem: 'func(t *Thread, o, key Value) Value',
  SetItem: 'func(t *Thread, o, key, v Value) bool',
  DelItem: 'func(t *Thread, o, key Value) bool',
  // o[lo:hi] in its two-bound form; a missing bound is zero
  GetSlice: 'func(t *Thread, o, lo, hi Value) Value',
  SetSlice: 'func(t *Thread, o, lo, hi, v Value) bool',
  DelSlice: 'func(t *Thread, o, lo, hi Value) bool',
  // calls
  Call0: 'func(t *Thread, f Value) Value',
  Call1: 'func(t *Thread, f, a Value) Value',
  Call2: 'func(t *Thread, f, a, b Value) Value',
  Call3: 'func(t *Thread, f, a, b, c Value) Value',
  Call4: 'func(t *Thread, f, a, b, c, d Value) Value',
  CallN: 'func(t *Thread, f Value, args []Value) Value',
  CallNamed: 'func(t *Thread, f Value, names, args []Value) Value',
  // f(args, kw, *star, **starstar); a missing star is zero
  CallEx: 'func(t *Thread, f Value, args []Value, kw *Kwargs, star, starstar Value) Value',
  // building
  NewDictFrom: 'func(t *Thread, keysAndValues ...Value) Value', // k1, v1, k2, v2, …: sized for all of them as BUILD_MAP does
  NewSetOf: 'func(t *Thread, items ...Value) Value',
  SetFromList: 'func(t *Thread, l Value) Value',
  DictStore: 'func(t *Thread, d, key, v Value) bool',
  SetAdd: 'func(t *Thread, s, v Value) bool',
  Backquote: 'func(t *Thread, v Value) Value',
  // iteration; Next: zero without an exception means exhausted
  Iter: 'func(t *Thread, v Value) Value',
  Next: 'func(t *Thread, it Value) Value',
  NextPair: 'func(t *Thread, it Value) (a, b Value)', // Next and UnpackPair in one
  // a loop over fn(args), counted by r where fn is the built-in range or xrange
  StartRange: 'func(t *Thread, r *RangeLoop, fn Value, args ...Value) Value',
  AfterRange: 'func(t *Thread, it Value) Value', // what Next gives once the counter has nothing
  IterZip: 'func(t *Thread, fn, a, b Value) Value', // iter(fn(a, b)) for a loop
  UnpackPair: 'func(t *Thread, v Value) (a, b Value)',
  UnpackTriple: 'func(t *Thread, v Value) (a, b, c Value)',
  UnpackN: 'func(t *Thread, v Value, out []Value) bool',
  // names; a cell knows its name, module and the built-in of the same name (ModuleDef.Cells)
  LoadGlobal: 'func(t *Thread, c *GlobalCell) Value', // NameError: global name 'x' is not defined
  LoadModuleName: 'func(t *Thread, c *GlobalCell) Value', // NameError: name 'x' is not defined
  DelGlobal: 'func(t *Thread, c *GlobalCell) bool', // NameError: global name 'x' is not defined
  DelModuleName: 'func(t *Thread, c *GlobalCell) bool', // NameError: name 'x' is not defined
  LoadName: 'func(t *Thread, ns Value, c *GlobalCell) Value', // namespace dict, then global, then built-in
  StoreName: 'func(t *Thread, ns Value, name *Str, v Value) bool',
  DelName: 'func(t *Thread, ns Value, name *Str) bool',
  LoadCell: 'func(t *Thread, c *Cell, name *Str) Value', // UnboundLocalError
  LoadFree: 'func(t *Thread, c *Cell, name *Str) Value', // NameError: free variable … in enclosing scope
  // statements
  PrintItem: 'func(t *Thread, file, v Value) bool', // zero file: sys.stdout
  PrintNewline: 'func(t *Thread, file Value) bool',
  Import: 'func(t *Thread, m *ModuleDef, name *Str, locals, fromlist Value, level int) Value', // zero locals: the module's globals
  ImportFrom: 'func(t *Thread, mod Value, name *Str) Value',
  ImportStar: 'func(t *Thread, m *ModuleDef, ns, mod Value) bool', // zero ns: into the module's globals
  // exec code in globals, locals; both zero: in the module's globals and ns (zero ns: the module's globals)
  ExecStmt: 'func(t *Thread, m *ModuleDef, code, globals, locals, ns Value) bool',
  BuildClass: 'func(t *Thread, m *ModuleDef, name *Str, bases, ns Value) Value',
  // with: calls __enter__; exit is zero on failure
  WithEnter: 'func(t *Thread, manager Value) (exit, entered Value)',
  // calls exit with the caught exception (zero: three Nones); true: the exception is suppressed
  WithExit: 'func(t *Thread, exit, caught Value) (bool, bool)',
  ExcMatches: 'func(t *Thread, caught, class Value) (bool, bool)',
  NewFunction: 'func(t *Thread, code *Code, cells []*Cell, defaults []Value) Value',
  // the dict that locals() shows: makes ns if zero, sets each name to its value, removes those that are zero
  SyncLocals: 'func(t *Thread, ns Value, names []*Str, vals ...Value) Value',
} as const;

/** Operations that cannot raise (or, for the raising ones, do nothing else). */
export const INFALLIBLE = {
  NewTuple: 'func(items ...Value) *Tuple',
  NewList: 'func(items ...Value) *List', // takes over items
  NewDictSized: 'func(n int) Value', // empty, sized as BUILD_MAP n does
  NewSlice: 'func(lo, hi, step Value) Value',
  ListAppend: 'func(l, v Value)', // of a list under construction
  ListAppendAll: 'func(l Value, items ...Value)', // the same for several
  TupleFromList: 'func(l Value) Value', // of a list that nobody else knows
  NewKwargs: 'func(names []Value, vals ...Value) *Kwargs',
  NewCell: 'func(v Value) *Cell',
  NewClosure: 'func(code *Code, cells []*Cell) *Function', // for class bodies and comprehensions: a function nobody sees
  StoreGlobal: 'func(t *Thread, c *GlobalCell, v Value)',
  LocalAfter: 'func(ns Value, name *Str, old Value) Value', // what exec left for a local: the dict's value, else old
  ExcValue: 'func(caught Value) Value', // the instance, for `except E as x`
  Raise3: 'func(t *Thread, typ, val, tb Value)', // zero: not given; all three zero: re-raise sys.exc_info()
  Reraise: 'func(t *Thread, caught Value)', // what Catch gave goes on, without a new traceback entry for this frame
  // a module whose source is bad: the class's name, the message, and None or (filename, lineno, offset, text)
  RaiseSyntax: 'func(t *Thread, class, msg string, place Value, preamble string, placeInArgs bool)',
  RaiseUnbound: 'func(t *Thread, name string)', // UnboundLocalError: local variable 'x' referenced before assignment
  NextFunc: 'func(it Value) ResumeFunc', // NextFunc(it)(t, it, None) is Next; after zero ask LoopFailed
  IsFunctionOf: 'func(v Value, code *Code) bool', // v is a function object whose code is this one
  FunctionOf: 'func(v Value) *Function', // after IsFunctionOf
  RegisterModule: 'func(m *ModuleDef)',
  // two unboxed ints with an unboxed result; zero without an exception means: call Add, Sub, Mul or Mod. These inline
  AddInts: 'func(a, b Value) Value',
  SubInts: 'func(a, b Value) Value',
  MulInts: 'func(a, b Value) Value',
  ModInts: 'func(a, b Value) Value',
  // unboxed arithmetic
  BothInts: 'func(a, b Value) bool',
  IsNarrow: 'func(v Value) bool', // an unboxed int of 31 bits
  FloorMod: 'func(a, b int64) int64', // b > 0
  FloorQuo: 'func(a, b int64) int64', // b > 0
  ListItem: 'func(o Value, i int64) Value', // zero without an exception means: call GetItem
  SetListItem: 'func(o Value, i int64, v Value) bool', // false without an exception means: call SetItem
  FitsBits: 'func(i int64, bits int) bool', // bits and a sign
  NumberAsFloat: 'func(v Value) float64', // of an unboxed int or float
  RemInts: 'func(a, b int64) int64', // FloorMod for a b that is no constant
  // constants
  SmallInt: 'func(i int64) Value',
  Int: 'func(i int64) Value',
  Float: 'func(f float64) Value',
  Bool: 'func(b bool) Value',
  LongLiteral: 'func(decimal string) Value',
  ComplexLiteral: 'func(imag float64) Value',
  MkStr: 'func(s string) Value',
  MkUnicode: 'func(s string) Value', // WTF-8
  Intern: 'func(s string) *Str',
} as const;

/** Methods that generated code calls, by receiver. */
export const METHODS = {
  'Thread.Enter': 'func() bool',
  'Thread.Leave': 'func()',
  'Thread.HasExc': 'func() bool',
  // true: go on; false: an exception (KeyboardInterrupt) is set. Called where loops turn
  'Thread.Tick': 'func() bool',
  // an exception leaves the frame: adds its traceback entry (unless Reraise, or raise with a traceback) and leaves
  'Thread.Unwind': 'func(code *Code, line int) Value',
  // Unwind without Leave: module bodies, which the runtime entered
  'Thread.UnwindBody': 'func(code *Code, line int) Value',
  // an exception reaches an except clause or a with: adds the traceback entry, normalises, makes it sys.exc_info(),
  // keeps the former one in save (the first time), gives the exception as an opaque Value
  'Thread.Catch': 'func(code *Code, line int, save *ExcSave) Value',
  // the same for finally: does not normalise
  'Thread.CatchFinally': 'func(code *Code, line int, save *ExcSave) Value',
  // on every exit (and yield) of a frame that can catch: restores sys.exc_info() if Catch changed it, empties save
  'Thread.EndCatch': 'func(save *ExcSave)',
  // who calls globals(), locals(), vars(), dir(), eval(), execfile(), input(): set just before the call; zero: module level
  'Thread.SetCaller': 'func(m *ModuleDef, locals Value)',
  // a loop's iterator gave nothing: false means that it is exhausted, and clears a StopIteration
  'Thread.LoopFailed': 'func() bool',
  // the head of a generator's frame; words: how many fields follow
  'Generator.Init': 'func(f *Function, words uint16, resume ResumeFunc)',
  'Generator.CloseWhenCollected': 'func()', // an abandoned one runs its finally blocks
  'Generator.Function': 'func() *Function',
  'Generator.Free': 'func(t *Thread) bool', // true: Claim it; false: ask BeginSlow
  'Generator.Claim': 'func(t *Thread) int32', // the state to go on from
  'Generator.BeginSlow': 'func(t *Thread) int32', // below zero: return zero
  'Generator.Suspend': 'func(t *Thread, state int32)', // at a yield, after everything is saved
  'Generator.TakesPair': 'func(t *Thread, second Value) bool', // true: yield the first of the two alone
  'Generator.Finish': 'func(t *Thread) Value',
  'Generator.Unwind': 'func(t *Thread, code *Code, line int) Value', // an exception leaves the generator
  'Cell.Load': 'func() Value',
  'Cell.Store': 'func(v Value)',
  'Function.Cell': 'func(i int) *Cell',
  'RangeLoop.More': 'func() bool', // counted, and not at its end
  'RangeLoop.Step': 'func() int64', // the next number, after More
  'RangeLoop.Next': 'func() Value', // zero: nothing counted (any more)
  'Value.Ok': 'func() bool',
  'Value.IsInt': 'func() bool',
  'Value.Int': 'func() int64',
  'Value.IsNumberWord': 'func() bool', // an unboxed int or float
  'Value.IsFloat': 'func() bool',
  'Value.Float': 'func() float64',
  'GlobalCell.Load': 'func() Value',
} as const;

export type FallibleName = keyof typeof FALLIBLE;
export type RuntimeName = FallibleName | keyof typeof INFALLIBLE;
export type MethodName = keyof typeof METHODS;

/** The Go signature of a runtime function. */
export function signatureOf(name: RuntimeName): string {
  return name in FALLIBLE ? FALLIBLE[name as FallibleName] : INFALLIBLE[name as keyof typeof INFALLIBLE];
}
