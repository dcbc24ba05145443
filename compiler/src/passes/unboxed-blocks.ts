// The unboxed version of a loop's blocks: see specialise.ts.
import { canRaise, defs, successors, termCanRaise, termDefs, termUses, uses } from '../ir/facts.ts';
import type {
  BinaryOp,
  Block,
  BlockId,
  Code,
  NumberType,
  Op,
  Operand,
  Reg,
  Terminator,
  Test,
  ValueOp,
} from '../ir/ir.ts';
import { NONE, constOperand, regOperand } from '../ir/ir.ts';
import { FULL_WIDTH, intConst, isDivision, planSteps } from '../ir/numbers.ts';
import { BitSet } from './bitset.ts';
import { blockOf, retarget } from './cleanup.ts';
import { liveAfter, liveInHandler } from './liveness.ts';
import type { Liveness } from './liveness.ts';
import { NumberState, freshNumber } from './number-state.ts';
import type { Copies, NumberOperand } from './number-state.ts';
import type { Region } from './regions.ts';

type Branch = Extract<Terminator, { op: 'branch' }>;
type Next = Extract<Terminator, { op: 'next' }>;
type Comparison = Extract<Test, { test: 'compare' }>;

/** The widths that ints are tested for where a tree of 49-bit ints might get too big. */
const WIDTHS = [FULL_WIDTH, 40, 36, 32, 30];

/** Zero, which is false. */
const NO_NUMBER: Operand = constOperand({ type: 'int', value: 0n });

/** A tree that can be computed unboxed. */
interface TreePlan {
  readonly type: NumberType;
  readonly leafType: NumberType;
  readonly leafWidth: number;
  readonly width: number;
}

/** Makes the unboxed blocks of one region, and the ways from there into the general ones. */
export class UnboxedBlocks {
  /** The registers of numbers of what the loop only reads: to be filled where the unboxed version is entered. */
  readonly copies: Copies = new Map();
  /** Every block that was made. */
  readonly made = new Set<BlockId>();
  /** How much was gained: operations on numbers without boxes. */
  gains = 0;
  private readonly code: Code;
  private readonly region: Region;
  private readonly live: Liveness;
  private readonly typed: ReadonlyMap<Reg, Reg>;
  private readonly written: ReadonlySet<Reg>;
  private readonly leaveTo: (to: BlockId) => BlockId;
  private readonly fastOf = new Map<BlockId, BlockId>();
  private readonly pending: BlockId[] = [];
  private readonly startTemps = new Map<BlockId, ReadonlyMap<Reg, Reg>>();
  private readonly exits = new Map<string, BlockId>();
  /** For blocks of the general version the places where they are entered half-way, and the blocks made of the rest. */
  private readonly splits = new Map<BlockId, Map<number, BlockId>>();
  private readonly entriesOf = new Map<BlockId, number>();
  // of the block at hand
  private source: Block;
  private cur: Block;
  private state: NumberState;
  private liveAt: BitSet[] = [];
  private handlerLive: BitSet;

  constructor(
    code: Code,
    region: Region,
    live: Liveness,
    guesses: ReadonlyMap<Reg, NumberType>,
    leaveTo: (to: BlockId) => BlockId,
  ) {
    this.code = code;
    this.region = region;
    this.live = live;
    this.leaveTo = leaveTo;
    const blocks = [...region.blocks].map((id) => blockOf(code, id));
    this.written = new Set(blocks.flatMap((b) => [...b.ops.flatMap(defs), ...termDefs(b.term)]));
    this.typed = new Map(
      [...guesses].map(([reg, type]) => [reg, freshNumber(code, type, code.regs[reg]?.name ?? '')]),
    );
    for (const block of code.blocks)
      for (const to of successors(block.term)) this.entriesOf.set(to, (this.entriesOf.get(to) ?? 0) + 1);
    const head = blockOf(code, region.heads[0] ?? 0);
    [this.source, this.cur] = [head, head];
    this.state = new NumberState(code, this.typed, this.copies, new Map());
    this.handlerLive = new BitSet(code.regs.length);
  }

  /** Makes all blocks that can be reached from the heads; the general version stays as it is until `finish`. */
  run(): void {
    for (const head of this.region.heads) this.fast(head);
    for (let id = this.pending.shift(); id !== undefined; id = this.pending.shift()) this.block(id);
  }

  /** The unboxed version of a block. */
  fast(id: BlockId): BlockId {
    const known = this.fastOf.get(id);
    if (known !== undefined) return known;
    const made = this.newBlock(blockOf(this.code, id).handler);
    this.fastOf.set(id, made.id);
    this.pending.push(id);
    return made.id;
  }

  /** The registers with a register of numbers that are live where a block begins. */
  liveNumbers(id: BlockId): [Reg, Reg][] {
    const set = this.live.atEntry[id];
    return [...this.typed].filter(([reg]) => set?.has(reg) === true);
  }

  private newBlock(handler: BlockId | null): Block {
    const id = this.code.blocks.length;
    const block: Block = { id, ops: [], term: { op: 'jump', to: id, line: 0 }, handler, catches: null };
    this.code.blocks.push(block);
    this.made.add(id);
    return block;
  }

  private emit(op: ValueOp, line: number): void {
    this.cur.ops.push({ ...op, line });
  }

  // --- one block

  private block(id: BlockId): void {
    this.source = blockOf(this.code, id);
    this.cur = blockOf(this.code, this.fast(id));
    this.state = new NumberState(this.code, this.typed, this.copies, this.startTemps.get(id) ?? new Map());
    this.handlerLive = liveInHandler(this.code, this.source, this.live);
    this.liveAt = this.liveBefore(this.source);
    this.source.ops.forEach((op, i) => this.op(op, i));
    this.terminator(this.source.term);
  }

  /** What is live before each operation, and before the terminator. */
  private liveBefore(block: Block): BitSet[] {
    const entry = this.live.atEntry[block.id] ?? new BitSet(this.code.regs.length);
    return [entry, ...liveAfter(this.code, block, this.live)];
  }

  /** Writes numbers back to the registers of Values. */
  private sync(regs: readonly Reg[], line: number): void {
    for (const reg of regs) {
      const number = this.state.unsynced(reg);
      if (number === undefined) continue;
      this.emit({ op: 'box', dst: reg, a: regOperand(number) }, line);
      if (this.state.temps.delete(reg)) this.state.view(reg, number);
      else this.state.synced.add(reg);
    }
  }

  /** Writes back what an operation reads, and what its handler would. */
  private prepare(reads: readonly Reg[], raises: boolean, line: number): void {
    this.sync(reads, line);
    if (raises && this.cur.handler !== null) this.sync(this.numbersIn(this.handlerLive), line);
  }

  /** The registers of a set whose values are numbers somewhere else. */
  private numbersIn(set: BitSet | undefined): Reg[] {
    const all = [...this.typed.keys(), ...this.state.temps.keys()];
    return all.filter((reg) => set?.has(reg) === true);
  }

  // --- the ways out

  /** Goes on only if a test holds; else in the general version, at an operation of the block at hand. */
  private guard(test: Test, index: number, fresh: readonly Reg[], line: number): void {
    const next = this.newBlock(this.source.handler);
    const exit = this.exitAt(index, fresh);
    this.cur.term = { op: 'branch', test, then: next.id, else: exit, line };
    this.cur = next;
  }

  /** A block that goes on in the general version; the registers in `fresh` have their values already. */
  private exitAt(index: number, fresh: readonly Reg[]): BlockId {
    const regs = this.numbersIn(this.liveAt[index]).filter(
      (r) => !fresh.includes(r) && this.state.unsynced(r) !== undefined,
    );
    const pairs = regs.map((r): [Reg, Reg] => [r, this.state.unsynced(r) ?? r]);
    const key = `${this.source.id}:${index}:${pairs.join(';')}`;
    const known = this.exits.get(key);
    if (known !== undefined) return known;
    const made = this.leave(pairs, this.generalAt(this.source.id, index));
    this.exits.set(key, made);
    return made;
  }

  /** A block that writes numbers back and jumps. */
  private leave(pairs: readonly (readonly [Reg, Reg])[], to: BlockId): BlockId {
    const made = this.newBlock(null);
    const { line } = this.source.term;
    made.ops = pairs.map(([dst, number]) => ({ op: 'box', dst, a: regOperand(number), line }));
    made.term = { op: 'jump', to, line };
    return made.id;
  }

  private generalAt(id: BlockId, index: number): BlockId {
    if (index === 0) return id;
    const places = this.splits.get(id) ?? new Map<number, BlockId>();
    this.splits.set(id, places);
    const known = places.get(index);
    if (known !== undefined) return known;
    const rest = this.newBlock(blockOf(this.code, id).handler);
    this.made.delete(rest.id);
    places.set(index, rest.id);
    return rest.id;
  }

  /** Cuts the blocks of the general version where they are entered half-way. */
  finish(): void {
    for (const [id, places] of this.splits) {
      const block = blockOf(this.code, id);
      const { ops, term } = block;
      const cuts = [...places].sort(([a], [b]) => a - b);
      let piece = block;
      let from = 0;
      for (const [index, rest] of cuts) {
        piece.ops = ops.slice(from, index);
        piece.term = { op: 'jump', to: rest, line: term.line };
        piece = blockOf(this.code, rest);
        from = index;
      }
      piece.ops = ops.slice(from);
      piece.term = term;
    }
  }

  /** Where a jump of the unboxed version goes. Call it after what is live there was written back, temporaries at least. */
  private edge(to: BlockId): BlockId {
    if (this.region.blocks.has(to)) return this.fast(to);
    const set = this.live.atEntry[to];
    const pairs = [...this.typed].filter(([r]) => set?.has(r) === true && !this.state.synced.has(r));
    const target = this.leaveTo(to);
    return pairs.length === 0 ? target : this.leave(pairs, target);
  }

  // --- operations

  private op(op: Op, index: number): void {
    switch (op.op) {
      case 'move':
        if (this.move(op.dst, op.src, op.line)) return;
        break;
      case 'fused':
      case 'binary': {
        const steps = op.op === 'fused' ? op.steps : [op];
        const number = this.tree(steps, this.typed.get(op.dst) !== undefined, index, op.line);
        if (number !== null) return this.store(op.dst, number, index, op.line);
        break;
      }
      case 'unary': {
        const step = this.negation(op);
        const number = step === null ? null : this.tree([step], true, index, op.line);
        if (number !== null) return this.store(op.dst, number, index, op.line);
        break;
      }
      case 'getItem':
      case 'setItem':
        return this.general({ ...op, key: this.index(op.key, op.line) }, index);
      default:
    }
    this.general(op, index);
  }

  /** The key of an item as a register of ints, if it is one at hand. */
  private index(key: Operand, line: number): Operand {
    const number = this.state.known(key);
    if (number?.type !== 'int' || (intConst(key) ?? 0n) < 0n) return key;
    this.gains++;
    if (number.operand.kind === 'reg') return number.operand;
    const reg = this.state.fresh('int');
    this.emit({ op: 'move', dst: reg, src: key }, line);
    return regOperand(reg);
  }

  /** An operation as it was, on Values. */
  private general(op: Op, index: number): void {
    this.prepare(uses(op), canRaise(op), op.line);
    this.cur.ops.push(op);
    const written = defs(op);
    for (const reg of written) this.state.changed(reg);
    for (const reg of written) this.takeApart(reg, written, index + 1, op.line);
  }

  /** After a Value was written to a local that is guessed to hold a number: takes it apart, if it is one. */
  private takeApart(reg: Reg, fresh: readonly Reg[], index: number, line: number): void {
    const number = this.typed.get(reg);
    if (number === undefined) return;
    this.state.synced.add(reg);
    const test = this.state.typeOf(number) === 'int' ? 'isInt' : 'isFloat';
    this.guard({ test, a: regOperand(reg) }, index, fresh, line);
    this.emit({ op: 'unbox', dst: number, a: regOperand(reg), mixed: false }, line);
  }

  private move(dst: Reg, src: Operand, line: number): boolean {
    const number = this.state.known(src);
    const target = this.typed.get(dst);
    if (number === null || (target === undefined && src.kind === 'const')) return false;
    if (target !== undefined && this.state.typeOf(target) !== number.type) return false;
    if (target === undefined && this.code.regs[dst]?.kind !== 'temp') return false;
    const to = target ?? this.state.fresh(number.type);
    this.emit({ op: 'move', dst: to, src: number.operand }, line);
    this.state.changed(dst);
    if (target === undefined) this.state.temps.set(dst, to);
    return true;
  }

  /** Stores a number, which a new register holds, where the program wants it. */
  private store(dst: Reg, number: Reg, index: number, line: number): void {
    const target = this.typed.get(dst);
    const type = this.state.typeOf(number);
    this.gains++;
    this.state.changed(dst);
    if (target !== undefined && this.state.typeOf(target) === type)
      return this.emit({ op: 'move', dst: target, src: regOperand(number) }, line);
    if (this.code.regs[dst]?.kind === 'temp') return void this.state.temps.set(dst, number);
    this.emit({ op: 'box', dst, a: regOperand(number) }, line);
    this.state.view(dst, number);
    this.takeApart(dst, [dst], index + 1, line);
  }

  /** A negative number as a product or a difference: -1.0 * x keeps the sign of zero. */
  private negation(op: Extract<Op, { op: 'unary' }>): BinaryOp | null {
    const number = this.state.known(op.a);
    if (number?.operand.kind !== 'reg' || op.operator !== 'Neg') return null;
    const isFloat = number.type === 'float';
    return {
      op: 'binary',
      dst: op.dst,
      operator: isFloat ? 'Mult' : 'Sub',
      trueDiv: false,
      inplace: false,
      a: constOperand(isFloat ? { type: 'float', value: -1 } : { type: 'int', value: 0n }),
      b: op.a,
      line: op.line,
    };
  }

  // --- arithmetic

  /** How a tree can be computed unboxed; `wanted`: its result goes to a local that is guessed to hold a number. */
  private plan(steps: readonly BinaryOp[], wanted: boolean): TreePlan | null {
    const inner = new Set(steps.slice(0, -1).map((s) => s.dst));
    const leaves = steps.flatMap((s) => [s.a, s.b]).filter((o) => o.kind !== 'reg' || !inner.has(o.reg));
    const known = leaves.map((o) => this.state.known(o));
    if (!known.some((n) => n?.operand.kind === 'reg')) return null;
    const isFloat = known.some((n) => n?.type === 'float');
    const unknown = known.some((n) => n === null);
    if (unknown && !isFloat && !wanted && !steps.every(isForInts)) return null;
    const leafType = isFloat ? 'float' : 'int';
    const typeOf = (reg: Reg): NumberType => this.state.known(regOperand(reg))?.type ?? leafType;
    for (const leafWidth of WIDTHS) {
      const plans = planSteps(steps, typeOf, leafWidth);
      const last = plans?.at(-1);
      if (last !== undefined) return { ...last, leafType, leafWidth };
    }
    return null;
  }

  /** Computes a tree into a new register, or goes to the general version; null: that makes no sense here. */
  private tree(steps: readonly BinaryOp[], wanted: boolean, index: number, line: number): Reg | null {
    const plan = this.plan(steps, wanted);
    if (plan === null) return null;
    const inner = new Set(steps.slice(0, -1).map((s) => s.dst));
    const leaves: Operand[] = [];
    const leaf = (o: Operand): Operand => {
      if (o.kind !== 'reg' || inner.has(o.reg)) return o;
      const number = this.number(o, plan.leafType, index, line);
      this.narrow(number, plan.leafWidth, index, line);
      leaves.push(number.operand);
      return number.operand;
    };
    const mapped = steps.map((s) => ({ ...s, a: leaf(s.a), b: leaf(s.b) }));
    for (const step of mapped) this.checkDivisor(step, inner, index, line);
    const dst = this.state.fresh(plan.type);
    this.emit({ op: 'calc', dst, steps: mapped, leaves }, line);
    if (plan.type === 'int' && plan.width > FULL_WIDTH)
      this.guard({ test: 'fits', a: regOperand(dst), bits: FULL_WIDTH }, index, [], line);
    return dst;
  }

  private narrow(number: NumberOperand, width: number, index: number, line: number): void {
    if (number.type !== 'int' || number.operand.kind !== 'reg' || width === FULL_WIDTH) return;
    this.guard({ test: 'fits', a: number.operand, bits: width }, index, [], line);
  }

  /** A divisor must be above zero (ints) or other than zero. */
  private checkDivisor(step: BinaryOp, inner: ReadonlySet<Reg>, index: number, line: number): void {
    if (!isDivision(step) || step.b.kind !== 'reg' || inner.has(step.b.reg)) return;
    const isInt = this.state.typeOf(step.b.reg) === 'int';
    this.guard({ test: 'calc', operator: isInt ? 'Gt' : 'Ne', a: step.b, b: NO_NUMBER }, index, [], line);
  }

  /** An operand as a number; a Value is tested and taken apart, what the loop only reads before it begins. */
  private number(o: Operand, type: NumberType, index: number, line: number): NumberOperand {
    const known = this.state.known(o);
    if (known !== null) return known;
    if (o.kind !== 'reg') throw new Error('an operand that is no number');
    if (this.isOnlyRead(o.reg)) return { operand: regOperand(this.copyOf(o.reg, type)), type };
    this.guard({ test: type === 'int' ? 'isInt' : 'isFloat', a: o }, index, [], line);
    const reg = this.state.fresh(type);
    this.emit({ op: 'unbox', dst: reg, a: o, mixed: false }, line);
    this.state.view(o.reg, reg);
    return { operand: regOperand(reg), type };
  }

  private isOnlyRead(reg: Reg): boolean {
    const kind = this.code.regs[reg]?.kind;
    return (kind === 'local' || kind === 'param') && !this.written.has(reg);
  }

  private copyOf(reg: Reg, type: NumberType): Reg {
    const known = this.state.copy(reg, type);
    if (known !== undefined) return known;
    const made = this.state.fresh(type, this.code.regs[reg]?.name ?? '');
    this.copies.set(`${type}${reg}`, { from: reg, number: made, type });
    return made;
  }

  // --- terminators

  private terminator(term: Terminator): void {
    const index = this.source.ops.length;
    this.syncTemps(term);
    if (term.op === 'branch') {
      const test = this.test(term, index);
      if (test !== null) return this.branch(term, test);
    }
    if (term.op === 'next') return term.range === null ? this.next(term) : this.count(term, term.range);
    this.prepare(termUses(term), termCanRaise(term), term.line);
    this.cur.term = retarget(term, (to) => this.edge(to));
  }

  /** Temporaries that live on are Values again. */
  private syncTemps(term: Terminator): void {
    for (const to of successors(term)) {
      const set = this.live.atEntry[to];
      this.sync(
        [...this.state.temps.keys()].filter((r) => set?.has(r) === true),
        term.line,
      );
    }
  }

  private branch(term: Branch, test: Test): void {
    this.gains++;
    const [yes, no] = [this.edge(term.then), this.edge(term.else)];
    this.cur.term = { ...term, test, then: yes, else: no };
  }

  /** A test as one of numbers. */
  private test(term: Branch, index: number): Test | null {
    const { test, line } = term;
    switch (test.test) {
      case 'fused': {
        const number = this.tree(test.steps, false, index, line);
        return number === null ? null : { test: 'calc', operator: 'Ne', a: regOperand(number), b: NO_NUMBER };
      }
      case 'truth': {
        const number = this.state.known(test.a);
        return number?.operand.kind !== 'reg'
          ? null
          : { test: 'calc', operator: 'Ne', a: number.operand, b: NO_NUMBER };
      }
      case 'compare':
        return this.comparison(test, index, line);
      default:
        return null;
    }
  }

  /** A comparison of numbers; one side may be a Value yet, if the operator makes it likely that it is a number too. */
  private comparison(test: Comparison, index: number, line: number): Test | null {
    const [a, b] = [this.state.known(test.a), this.state.known(test.b)];
    const partner = a ?? b;
    if (partner === null || (a?.operand.kind !== 'reg' && b?.operand.kind !== 'reg')) return null;
    const missing = a === null ? test.a : b === null ? test.b : null;
    const isOrder = test.operator !== 'Eq' && test.operator !== 'Ne';
    if (missing !== null && (missing.kind !== 'reg' || !isOrder)) return null;
    const side = (o: Operand): Operand => this.number(o, partner.type, index, line).operand;
    return { test: 'calc', operator: test.operator, a: side(test.a), b: side(test.b) };
  }

  /** An iterator's next item. */
  private next(term: Next): void {
    this.prepare(termUses(term), true, term.line);
    const done = this.edge(term.done);
    const written = termDefs(term);
    for (const reg of written) this.state.changed(reg);
    const before = this.cur;
    this.cur = this.newBlock(this.source.handler);
    const landing = this.cur;
    if (this.region.blocks.has(term.body)) this.arrive(term, written);
    else for (const reg of written) if (this.typed.has(reg)) this.state.synced.add(reg);
    this.cur.term = { op: 'jump', to: this.edge(term.body), line: term.line };
    before.term = { ...term, body: landing.id, done };
  }

  /** Takes the items of a loop apart that are guessed to be numbers; else the general version runs the loop's body. */
  private arrive(term: Next, written: readonly Reg[]): void {
    this.liveAt = [this.live.atEntry[term.body] ?? new BitSet(this.code.regs.length)];
    this.source = blockOf(this.code, term.body);
    for (const reg of written) this.takeApart(reg, written, 0, term.line);
  }

  /** The next number of a counted loop. */
  private count(term: Next, range: number): void {
    const { line } = term;
    const index = this.source.ops.length;
    const [more, end] = [this.newBlock(this.source.handler), this.newBlock(this.source.handler)];
    this.cur.term = { op: 'branch', test: { test: 'rangeMore', range }, then: more.id, else: end.id, line };
    const isCounted: Test = { test: 'is', a: term.iter, b: NONE };
    end.term = {
      op: 'branch',
      test: isCounted,
      then: this.edge(term.done),
      else: this.exitAt(index, []),
      line,
    };
    this.cur = more;
    this.state.changed(term.dst);
    const number = this.typed.get(term.dst) ?? this.state.fresh('int');
    this.emit({ op: 'rangeStep', dst: number, range }, line);
    if (!this.typed.has(term.dst)) this.handOn(term, number);
    this.cur.term = { op: 'jump', to: this.edge(term.body), line };
  }

  /** Hands a temporary's number on to the loop's body, if nothing else leads there. */
  private handOn(term: Next, number: Reg): void {
    const isNew = !this.fastOf.has(term.body) && this.region.blocks.has(term.body);
    if (isNew && this.entriesOf.get(term.body) === 1 && this.code.regs[term.dst]?.kind === 'temp')
      this.startTemps.set(term.body, new Map([[term.dst, number]]));
    else this.emit({ op: 'box', dst: term.dst, a: regOperand(number) }, term.line);
  }
}

/** Whether a step makes sense for ints only. */
function isForInts(step: BinaryOp): boolean {
  return (
    step.operator !== 'Add' && step.operator !== 'Sub' && step.operator !== 'Mult' && step.operator !== 'Pow'
  );
}
