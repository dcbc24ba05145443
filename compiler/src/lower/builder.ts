// Builds one code object: registers, blocks, the current line, and the stack of enclosing loops and finallys.
//
// Two habits keep the code small. Temporaries are handed out stack-wise, statement by statement (`scoped`), so that
// they become few Go variables. And the current line follows CPython 2.7's rule: a statement sets it, an expression
// only ever raises it; so `f(a,\n b)` calls on line 2, as tracebacks there say.
import { regOperand } from '../ir/ir.ts';
import type {
  Block,
  BlockId,
  Catches,
  Code,
  CodeId,
  CodeKind,
  ConstValue,
  EffectOp,
  Operand,
  Reg,
  RegInfo,
  Terminator,
  Test,
  ValueOp,
} from '../ir/ir.ts';
import { mangle } from '../scope/mangle.ts';
import type { NameInfo, Scope } from '../scope/scope.ts';
import type { ModuleContext } from './context.ts';

type WithoutDst<T> = T extends { dst: Reg } ? Omit<T, 'dst'> : never;
type TerminatorShape = Terminator extends infer T
  ? T extends { line: number }
    ? Omit<T, 'line'>
    : never
  : never;

/** The ways to leave a statement early. */
export type LeaveKind = 'break' | 'continue' | 'return';

/** An enclosing loop. */
export interface LoopEntry {
  readonly kind: 'loop';
  readonly breakTo: BlockId;
  readonly continueTo: BlockId;
}

/** An enclosing `try … finally` (or `with`): whoever leaves passes through `entry` with a reason. */
export interface FinallyEntry {
  readonly kind: 'finally';
  readonly entry: BlockId;
  readonly reason: Reg;
  readonly value: Reg;
  /** In the order of their reasons, which begin at FIRST_LEAVE. */
  readonly leaves: LeaveKind[];
}

export type ControlEntry = LoopEntry | FinallyEntry;

/** What a builder is told about its code object. */
export interface CodeFacts {
  readonly id: CodeId;
  readonly kind: CodeKind;
  readonly path: readonly string[];
  readonly firstLine: number;
  readonly scope: Scope;
}

/** A block with this many operations goes on in another one. */
const MAX_BLOCK = 150;

/** Under construction: one code object. */
export class Builder {
  readonly ctx: ModuleContext;
  readonly facts: CodeFacts;
  readonly scope: Scope;
  readonly regs: RegInfo[] = [];
  readonly blocks: Block[] = [];
  readonly control: ControlEntry[] = [];
  /** Names that a list comprehension of this code assigns: reading one inside an expression takes a copy. */
  volatileNames: ReadonlySet<string> = new Set();
  line: number;
  handler: BlockId | null = null;
  ns: Reg | null = null;
  private readonly locals = new Map<string, Reg>();
  /** The locals in the order in which the source names them. */
  private readonly met = new Set<string>();
  private readonly cells = new Map<string, Reg>();
  private readonly temps: Reg[] = [];
  private tempTop = 0;
  private current: Block;
  private ended = false;
  private opCount = 0;

  constructor(ctx: ModuleContext, facts: CodeFacts) {
    this.ctx = ctx;
    this.facts = facts;
    this.scope = facts.scope;
    this.line = facts.firstLine;
    this.current = this.makeBlock();
  }

  // --- registers

  /** A fresh temporary, good until the enclosing `scoped` ends. */
  temp(): Reg {
    const known = this.temps[this.tempTop++];
    if (known !== undefined) return known;
    const reg = this.addReg({ name: '', kind: 'temp', type: 'value' });
    this.temps.push(reg);
    return reg;
  }

  /** A register that lives through a whole statement and may be unset where it is read. */
  hidden(): Reg {
    return this.addReg({ name: '', kind: 'hidden', type: 'value' });
  }

  /** Runs `body` and takes back the temporaries that it used. */
  scoped(body: () => void): void {
    const top = this.tempTop;
    body();
    this.tempTop = top;
  }

  /** The register of a local variable. */
  local(name: string): Reg {
    let reg = this.locals.get(name);
    if (reg === undefined) {
      const isParam = this.scope.params.includes(name);
      reg = this.addReg({ name, kind: isParam ? 'param' : 'local', type: 'value' });
      this.locals.set(name, reg);
    }
    return reg;
  }

  /** The register of a local variable that the source names here. */
  named(name: string): Reg {
    this.met.add(name);
    return this.local(name);
  }

  /** The register of a variable that this code shares with inner functions. */
  cell(name: string): Reg {
    let reg = this.cells.get(name);
    if (reg === undefined) {
      reg = this.addReg({ name, kind: 'cell', type: 'cell' });
      this.cells.set(name, reg);
    }
    return reg;
  }

  /** The register of the dict that holds a class body's names, or shows a function's locals. */
  namespaceReg(): Reg {
    return this.addReg({ name: '', kind: 'local', type: 'value' });
  }

  private addReg(info: RegInfo): Reg {
    return this.regs.push(info) - 1;
  }

  // --- blocks

  private makeBlock(): Block {
    const term: Terminator = { op: 'jump', to: -1, line: this.line };
    const block: Block = { id: this.blocks.length, ops: [], term, handler: this.handler, catches: null };
    this.blocks.push(block);
    return block;
  }

  /** A new block under the current handler; it is filled after `start`. */
  newBlock(): BlockId {
    return this.makeBlock().id;
  }

  /** A new handler block: failing operations under it arrive there. */
  newHandler(catches: Catches): BlockId {
    const block = this.makeBlock();
    block.catches = catches;
    return block.id;
  }

  /** Goes on in block `id`; a block that has no end yet falls into it. */
  start(id: BlockId): void {
    if (!this.ended) this.finishWith({ op: 'jump', to: id });
    const block = this.blocks[id];
    if (block === undefined) throw new Error(`no block ${id}`);
    block.handler = this.handler;
    this.current = block;
    this.ended = false;
  }

  /** Runs `body` with failing operations going to `handler`. */
  underHandler(handler: BlockId | null, body: () => void): void {
    const outer = this.handler;
    this.handler = handler;
    this.start(this.newBlock());
    body();
    this.handler = outer;
    this.start(this.newBlock());
  }

  private finishWith(shape: TerminatorShape): void {
    if (this.ended) this.startDead();
    this.current.term = { ...shape, line: this.line } as Terminator;
    this.ended = true;
  }

  /** Code after a jump is unreachable; it gets a block of its own, which a pass removes. */
  private startDead(): void {
    this.current = this.makeBlock();
    this.ended = false;
  }

  /** Ends the current block. */
  end(shape: TerminatorShape): void {
    this.finishWith(shape);
  }

  jump(to: BlockId): void {
    this.finishWith({ op: 'jump', to });
  }

  branch(test: Test, then: BlockId, otherwise: BlockId): void {
    this.finishWith({ op: 'branch', test, then, else: otherwise });
  }

  // --- operations

  /** Adds an operation that has no result, or whose results are given. */
  emit(op: ValueOp | EffectOp): void {
    if (this.ended) this.startDead();
    if (this.current.ops.length >= MAX_BLOCK) this.start(this.newBlock());
    this.opCount++;
    this.current.ops.push({ ...op, line: this.line });
  }

  /** Adds an operation with its result in a fresh temporary. */
  value(op: WithoutDst<ValueOp>): Operand {
    const dst = this.temp();
    this.emit({ ...op, dst } as ValueOp);
    return regOperand(dst);
  }

  move(dst: Reg, src: Operand): void {
    this.emit({ op: 'move', dst, src });
  }

  /** `name` as this scope spells it (private names of a class). */
  mangled(name: string): string {
    return mangle(this.scope.className, name);
  }

  /** How many operations there are so far. */
  size(): number {
    return this.opCount;
  }

  // --- the end

  /** `co_varnames`: CPython enters locals as its code generator meets them. */
  private varNamesAsCompiled(): string[] {
    const all = varNames(this.scope);
    const known = new Set(all);
    const met = [...this.met].filter((name) => known.has(name));
    return [...new Set([...this.scope.params, ...met, ...all])];
  }

  /** The finished code object. */
  finish(params: readonly Reg[], doc: ConstValue | null): Code {
    if (!this.ended) this.finishWith({ op: 'return', value: { kind: 'const', value: { type: 'none' } } });
    const { scope, facts } = this;
    const isOptimized = scope.kind === 'function' && !scope.hasExec && !scope.hasImportStar;
    const args =
      scope.kind === 'function' ? argumentShape(scope) : { count: 0, varArgs: false, varKw: false };
    return {
      id: facts.id,
      kind: facts.kind,
      name: scope.name,
      path: facts.path,
      firstLine: facts.firstLine,
      scope: scope.number,
      params,
      varNames: scope.kind === 'function' ? this.varNamesAsCompiled() : [],
      argCount: args.count,
      hasVarArgs: args.varArgs,
      hasVarKw: args.varKw,
      freeVars: freeNames(scope),
      cellVars: cellNames(scope),
      isGenerator: scope.isGenerator,
      isNested: scope.isNested,
      isOptimized,
      doc,
      ns: this.ns,
      regs: this.regs,
      blocks: this.blocks,
    };
  }
}

/** How many of a function's parameters are positional, and which stars it has. */
export function argumentShape(scope: Scope): { count: number; varArgs: boolean; varKw: boolean } {
  const node = scope.node;
  if (node.kind !== 'FunctionDef' && node.kind !== 'Lambda')
    return { count: scope.params.length, varArgs: false, varKw: false };
  const { args } = node;
  return { count: args.args.length, varArgs: args.vararg !== null, varKw: args.kwarg !== null };
}

/** `co_varnames`: the parameters, then the other locals as they first occur. */
export function varNames(scope: Scope): string[] {
  const locals = [...scope.names.values()].filter(
    (n) => n.kind === 'local' && !scope.params.includes(n.name),
  );
  return [...scope.params, ...locals.map((n) => n.name)];
}

/** `co_cellvars`: the variables that inner functions share, sorted. */
function cellNames(scope: Scope): string[] {
  return sortedNames(scope, (n) => n.kind === 'cell');
}

function sortedNames(scope: Scope, wanted: (n: NameInfo) => boolean): string[] {
  const names = [...scope.names.values()].filter(wanted).map((n) => n.name);
  return names.sort((a, b) => (a < b ? -1 : 1));
}

/** `co_freevars`: the names that come from enclosing functions, in the order of the function's cells: sorted. */
export function freeNames(scope: Scope): string[] {
  return sortedNames(scope, (n) => n.kind === 'free' || n.passesFree);
}
