// One Go function of a code object while it is being emitted: its variables, labels and error exits.
//
// A failing operation goes to an error label. There is one for each Python line and handler, since that label passes
// the line on to the traceback.
import type { BlockId, CellRef, Code, NumberType, Operand, Reg, RegInfo } from '../ir/ir.ts';
import { ZERO_VALUE, isZero, method, rt0 } from './build.ts';
import { addressOf, call, ident, not, num, ret, selector } from './goast.ts';
import type { GoExpr, GoStmt } from './goast.ts';
import type { HeapFrame } from './heap-frame.ts';
import { keptSteps } from './iterators.ts';
import type { PartPlan } from './parts.ts';
import type { Pool } from './pool.ts';
import { failure } from './shape.ts';

/** An error exit: where failing operations of a line go. */
export interface ErrorExit {
  readonly label: string;
  readonly line: number;
  readonly handler: BlockId | null;
}

/** The blocks that a part holds. */
export interface HeldBlocks {
  readonly plan: PartPlan;
  readonly blocks: ReadonlySet<BlockId>;
}

/** The state of emitting one Go function. */
export class Frame {
  readonly code: Code;
  readonly pool: Pool;
  stmts: GoStmt[] = [];
  /** How many loop counters there are. */
  ranges = 0;
  readonly exits = new Map<string, ErrorExit>();
  /** Go variables that were read (Go rejects a variable that never is). */
  readonly read = new Set<string>();
  readonly assigned = new Set<string>();
  /** Whether the answers of tests need their variables, and whether an answer is ever looked at. */
  usesBools = false;
  readsYes = false;
  /** Size of the array that `UnpackN` fills. */
  unpackSize = 0;
  /** Registers that the current block has made by arithmetic. */
  readonly numbers = new Set<Reg>();
  line = 0;
  handler: BlockId | null = null;
  /** Whether `sv` is a Go variable that is used. */
  usesSaved = false;
  /** The blocks of this Go function, one of several parts; null: it holds them all. */
  readonly held: HeldBlocks | null;
  /** The iterators whose step function is kept. */
  readonly steps: ReadonlySet<Reg>;
  readonly heap: HeapFrame | null;
  private readonly names: string[];
  private readonly labels = new Set<BlockId>();

  constructor(code: Code, pool: Pool, heap: HeapFrame | null, held: HeldBlocks | null = null) {
    this.code = code;
    this.pool = pool;
    this.heap = heap;
    this.held = held;
    this.names = goNames(code);
    this.steps = heap === null ? keptSteps(code) : new Set(heap.steps);
  }

  /** The Go variable of a register. */
  regName(reg: Reg): string {
    const name = this.names[reg];
    if (name === undefined) throw new Error(`${this.code.name}: no register ${reg}`);
    return name;
  }

  /** A register as a place to assign to. */
  dst(reg: Reg): GoExpr {
    const name = this.regName(reg);
    this.assigned.add(name);
    return this.place(reg);
  }

  /** A register as a value. */
  use(reg: Reg): GoExpr {
    const name = this.regName(reg);
    this.read.add(name);
    return this.place(reg);
  }

  /** Where a register is: a Go variable, or a field of the generator's frame. */
  private place(reg: Reg): GoExpr {
    const variable = ident(this.regName(reg));
    return this.isResident(reg) ? selector(ident('g'), this.regName(reg)) : variable;
  }

  isNumber(reg: Reg): boolean {
    const type = this.code.regs[reg]?.type;
    return type === 'int' || type === 'float';
  }

  /** What a register of numbers holds. */
  numberType(reg: Reg): NumberType {
    const type = this.code.regs[reg]?.type;
    if (type !== 'int' && type !== 'float')
      throw new Error(`${this.code.name}: register ${reg} is no number`);
    return type;
  }

  /** Whether a register is a field of the heap frame and no Go variable. */
  isResident(reg: Reg): boolean {
    return this.heap?.resident.has(reg) === true;
  }

  /** `r1`: the counter of a loop over range. */
  counter(range: number): GoExpr {
    const name = ident(`r${range + 1}`);
    if (this.heap !== null) return selector(ident('g'), `r${range + 1}`);
    this.ranges = Math.max(this.ranges, range + 1);
    return name;
  }

  /** The name of the function that gives an iterator's next item. */
  stepName(reg: Reg): string {
    return `next_${this.regName(reg)}`;
  }

  /** The function that gives an iterator's next item. */
  step(iter: Operand): GoExpr {
    if (iter.kind !== 'reg' || !this.steps.has(iter.reg)) return rt0('NextFunc', this.operand(iter));
    return this.stepPlace(iter.reg);
  }

  /** Keeps the step function of an iterator that was just made, if any loop wants it. */
  keepStep(reg: Reg): void {
    if (!this.steps.has(reg)) return;
    this.put({ kind: 'assign', lhs: [this.stepPlace(reg)], rhs: [rt0('NextFunc', this.use(reg))] });
  }

  private stepPlace(reg: Reg): GoExpr {
    const name = this.stepName(reg);
    return this.heap === null ? ident(name) : selector(ident('g'), name);
  }

  /** `&sv`: the sys.exc_info() from before. */
  saved(): GoExpr {
    if (this.heap?.keepsExc === true) return addressOf(selector(ident('g'), 'sv'));
    this.usesSaved = true;
    return addressOf(ident('sv'));
  }

  /** An operand as a Value. */
  operand(o: Operand): GoExpr {
    switch (o.kind) {
      case 'reg':
        return this.use(o.reg);
      case 'const':
        return this.pool.constant(o.value);
      case 'zero':
        return ZERO_VALUE;
    }
  }

  operands(list: readonly Operand[]): GoExpr[] {
    return list.map((o) => this.operand(o));
  }

  /** A closure cell, a `*py.Cell`. */
  cell(ref: CellRef): GoExpr {
    return ref.kind === 'own' ? this.use(ref.reg) : method('Function.Cell', this.function(), num(ref.index));
  }

  /** The function object of this code. */
  private function(): GoExpr {
    return this.code.isGenerator ? method('Generator.Function', ident('g')) : ident('f');
  }

  /** The label of a block. */
  labelName(id: BlockId): string {
    return `L${id}`;
  }

  /** Goes to a block, by way of the driver if another part holds it. */
  jump(to: BlockId): GoStmt {
    if (this.held !== null && !this.held.blocks.has(to))
      return ret(num(this.held.plan.partOf[to] ?? -1), num(to), failure(this.code));
    this.labels.add(to);
    return { kind: 'goto', label: this.labelName(to) };
  }

  /** Whether something jumps to the block's label. */
  isTarget(id: BlockId): boolean {
    return this.labels.has(id);
  }

  put(stmt: GoStmt): void {
    this.stmts.push(stmt);
  }

  /** The statements that `body` puts. */
  collect(body: () => void): GoStmt[] {
    const outer = this.stmts;
    this.stmts = [];
    body();
    const inner = this.stmts;
    this.stmts = outer;
    return inner;
  }

  /** Leaves for the current line's error exit. */
  fail(): GoStmt {
    const { line, handler } = this;
    const label = handler === null ? `E${line}` : `E${line}_${handler}`;
    this.exits.set(label, { label, line, handler });
    return { kind: 'goto', label };
  }

  /** `if dst = value; dst.Zero() { goto E }` */
  checked(reg: Reg, value: GoExpr): void {
    const dst = this.dst(reg);
    this.use(reg);
    this.put({
      kind: 'if',
      init: { kind: 'assign', lhs: [dst], rhs: [value] },
      cond: isZero(dst),
      then: [this.fail()],
      line: this.line,
    });
  }

  /** `if first, second = value; first.Zero() { goto E }` */
  checkedPair(first: Reg, others: readonly Reg[], value: GoExpr): void {
    const lhs = [first, ...others].map((r) => this.dst(r));
    const cond = isZero(this.use(first));
    this.put({
      kind: 'if',
      init: { kind: 'assign', lhs, rhs: [value] },
      cond,
      then: [this.fail()],
      line: this.line,
    });
  }

  /** `if !call { goto E }` */
  checkedBool(value: GoExpr): void {
    this.put({ kind: 'if', cond: not(value), then: [this.fail()], line: this.line });
  }

  /** `if yes, ok = call; !ok { goto E }`; the answer is then in `yes`. */
  checkedTest(value: GoExpr): void {
    this.usesBools = true;
    const init: GoStmt = { kind: 'assign', lhs: [ident('yes'), ident('ok')], rhs: [value] };
    this.put({ kind: 'if', init, cond: not(ident('ok')), then: [this.fail()], line: this.line });
  }

  /** `dst = value` */
  set(reg: Reg, value: GoExpr): void {
    this.put({ kind: 'assign', lhs: [this.dst(reg)], rhs: [value] });
  }

  /** A call for its effect, which can't fail. */
  run(value: GoExpr): void {
    this.put({ kind: 'expr', x: value });
  }
}

/** Go names for the registers: `n_x` for a local, `v1` for a temporary, `cl_x` for a cell, `i_x` and `f1` for numbers. */
function goNames(code: Code): string[] {
  let temps = 0;
  const numbers = new Map<string, number>();
  return code.regs.map((reg, i) => {
    if (i === code.ns) return 'ns';
    if (reg.type === 'int' || reg.type === 'float') return numberName(reg, numbers);
    const name = reg.name.replace('.', '');
    if (reg.kind === 'temp' || reg.kind === 'hidden') return `v${++temps}`;
    return reg.kind === 'cell' ? `cl_${name}` : `n_${name}`;
  });
}

/** `i_x`, `i_x_2`, `i1` */
function numberName(reg: RegInfo, taken: Map<string, number>): string {
  const letter = reg.type === 'int' ? 'i' : 'f';
  const base = reg.name === '' ? letter : `${letter}_${reg.name.replace('.', '')}`;
  const count = (taken.get(base) ?? 0) + 1;
  taken.set(base, count);
  if (reg.name === '') return `${letter}${count}`;
  return count === 1 ? base : `${base}_${count}`;
}

/** `f(args…)` of a Go function of this package. */
export function localCall(fn: string, ...args: GoExpr[]): GoExpr {
  return call(ident(fn), ...args);
}
