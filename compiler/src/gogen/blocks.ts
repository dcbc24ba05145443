// The blocks of one Go function: labels, operations, jumps, and the error exits at the end.
//
// A Go function holds a whole code object, or one part of it (parts.ts); then a jump to a block that it doesn't hold, and
// every return, tells the driver where to go on.
import { defs, testCanRaise } from '../ir/facts.ts';
import type { Block, BlockId, Code, Op, Operand, Reg, Terminator } from '../ir/ir.ts';
import { isZero, method, onThread, py, rt } from './build.ts';
import { quickTests } from './arithmetic.ts';
import { fieldOf } from './drivers.ts';
import type { ErrorExit, Frame } from './frame.ts';
import { assign, call, exprStmt, ident, not, num, ret, selector } from './goast.ts';
import type { GoCase, GoExpr, GoStmt } from './goast.ts';
import type { HeapFrame, Resume } from './heap-frame.ts';
import { emitOp, generalCondition } from './operations.ts';
import { failure, givesBool } from './shape.ts';

type PairOp = Extract<Op, { op: 'makeTuple' | 'makeList' | 'makeSet' }>;

/** Emits blocks into a frame. */
export class BlockEmitter {
  private readonly code: Code;
  private readonly f: Frame;
  private readonly heap: HeapFrame | null;
  private readonly catches: boolean;
  private readonly resumes: ReadonlyMap<BlockId, Resume>;

  constructor(code: Code, f: Frame, heap: HeapFrame | null) {
    this.code = code;
    this.f = f;
    this.heap = heap;
    this.catches = code.blocks.some((b) => b.catches !== null);
    this.resumes = new Map(heap?.resumes.map((r) => [r.block, r]));
  }

  /** The blocks, one after the other, and the error exits. */
  emit(blocks: readonly Block[]): GoStmt[] {
    blocks.forEach((block, i) => this.block(block, blocks[i + 1]));
    const exits = [...this.f.exits.values()].flatMap((exit) => this.errorExit(exit));
    return [...this.f.stmts, ...exits];
  }

  /** Leaves the Go function for good. */
  private leave(value: GoExpr): GoStmt {
    return this.f.held === null ? ret(value) : ret(num(-1), num(0), value);
  }

  private endCatch(): GoStmt[] {
    return this.catches ? [exprStmt(onThread('Thread.EndCatch', this.f.saved()))] : [];
  }

  // --- blocks

  private block(block: Block, next: Block | undefined): void {
    const { f } = this;
    f.handler = block.handler;
    f.put({ kind: 'label', label: f.labelName(block.id) });
    const pair = this.yieldedPair(block);
    f.numbers.clear();
    for (const op of pair === null ? block.ops : block.ops.slice(0, -1)) {
      emitOp(f, op);
      const isNumber = op.op === 'binary' || op.op === 'fused';
      for (const reg of defs(op))
        if (isNumber) f.numbers.add(reg);
        else f.numbers.delete(reg);
    }
    if (pair !== null) this.emitPair(pair);
    f.line = block.term.line;
    this.terminator(block, block.term, next?.id ?? -1);
  }

  /** The operation that makes the tuple of two which a block yields. */
  private yieldedPair(block: Block): PairOp | null {
    const op = block.ops.at(-1);
    const { term } = block;
    if (term.op !== 'yield' || op?.op !== 'makeTuple' || op.items.length !== 2) return null;
    return term.value.kind === 'reg' && term.value.reg === op.dst && this.isPassing(op.dst) ? op : null;
  }

  private isPassing(reg: Reg): boolean {
    return this.code.regs[reg]?.kind === 'temp' && this.heap?.fields.includes(reg) !== true;
  }

  /** The two values of a yield: apart if the loop outside unpacks them, else in a tuple. */
  private emitPair(op: PairOp): void {
    const { f } = this;
    const [first, second] = f.operands(op.items);
    if (first === undefined || second === undefined) throw new Error('a pair has two items');
    f.put({
      kind: 'if',
      cond: method('Generator.TakesPair', ident('g'), ident('t'), second),
      then: [assign(f.dst(op.dst), first)],
      otherwise: f.collect(() => emitOp(f, op)),
    });
  }

  private goto(to: BlockId, next: BlockId): void {
    if (to !== next) this.f.put(this.f.jump(to));
  }

  private terminator(block: Block, term: Terminator, next: BlockId): void {
    const { f } = this;
    switch (term.op) {
      case 'jump':
        return this.goto(term.to, next);
      case 'branch':
        return this.branch(term, next);
      case 'next':
        return this.next(term, next);
      case 'return':
        return this.returnValue(term.value);
      case 'raise':
        f.put({
          kind: 'expr',
          x: rt('Raise3', f.operand(term.type), f.operand(term.value), f.operand(term.tb)),
          line: term.line,
        });
        return f.put(f.fail());
      case 'reraise':
        f.put({ kind: 'expr', x: rt('Reraise', f.operand(term.caught)), line: term.line });
        return f.put(f.fail());
      case 'dispatch':
        return this.dispatch(term, next);
      case 'yield':
        return this.yield(block, term, next);
    }
  }

  private branch(term: Extract<Terminator, { op: 'branch' }>, next: BlockId): void {
    const { f } = this;
    if (term.then === term.else && !testCanRaise(term.test)) return this.goto(term.then, next);
    for (const { cond, answer } of quickTests(f, term.test))
      f.put({
        kind: 'if',
        cond,
        then: [{ kind: 'if', cond: answer, then: [f.jump(term.then)] }, f.jump(term.else)],
      });
    const cond = generalCondition(f, term.test);
    if (term.then === term.else) return this.goto(term.then, next);
    f.readsYes ||= cond.kind === 'ident';
    if (term.then === next) {
      f.put({ kind: 'if', cond: negated(cond), then: [f.jump(term.else)] });
      return;
    }
    f.put({ kind: 'if', cond, then: [f.jump(term.then)] });
    this.goto(term.else, next);
  }

  private next(term: Extract<Terminator, { op: 'next' }>, next: BlockId): void {
    const { f } = this;
    const dst = f.dst(term.dst);
    f.use(term.dst);
    const failed: GoStmt = { kind: 'if', cond: onThread('Thread.LoopFailed'), then: [f.fail()] };
    const done = f.jump(term.done);
    const iter = f.operand(term.iter);
    const step = (lhs: readonly GoExpr[], value: GoExpr, then: readonly GoStmt[]): GoStmt => ({
      kind: 'if',
      init: { kind: 'assign', lhs, rhs: [value] },
      cond: isZero(dst),
      then,
      line: term.line,
    });
    const stop = [failed, done];
    if (term.second !== null) f.put(step([dst, f.dst(term.second)], rt('NextPair', iter), stop));
    else if (term.range === null)
      f.put(step([dst], call(f.step(term.iter), ident('t'), iter, py('None')), stop));
    else {
      const uncounted = step([dst], rt('AfterRange', iter), stop);
      f.put(step([dst], method('RangeLoop.Next', f.counter(term.range)), [uncounted]));
    }
    this.goto(term.body, next);
  }

  /** What a generator or a module returns is read by nobody, so it must not count as read: Go would miss the reading. */
  private returnValue(value: Operand): void {
    const { f, code } = this;
    for (const stmt of this.endCatch()) f.put(stmt);
    if (code.kind === 'module') return f.put(this.leave(ident('true')));
    if (code.isGenerator) return f.put(this.leave(method('Generator.Finish', ident('g'), ident('t'))));
    f.put(exprStmt(onThread('Thread.Leave')));
    f.put(this.leave(code.kind === 'class' ? ident('true') : f.operand(value)));
  }

  private dispatch(term: Extract<Terminator, { op: 'dispatch' }>, next: BlockId): void {
    const { f } = this;
    const on = call(selector(f.use(term.on), 'Int'));
    const [first = -1, ...others] = term.cases;
    const cases = others.map((to, i): GoCase => ({
      value: num(i + 1),
      body: [f.jump(to)],
    }));
    f.put({ kind: 'switch', on, cases });
    this.goto(first, next);
  }

  // --- error exits

  private errorExit(exit: ErrorExit): GoStmt[] {
    const out: GoStmt[] = [{ kind: 'label', label: exit.label }];
    const where = [this.f.pool.codeRef(this.code), num(exit.line)];
    if (exit.handler !== null) {
      const handler = this.code.blocks[exit.handler];
      if (handler?.catches === null || handler === undefined)
        throw new Error(`block ${exit.handler} catches nothing`);
      const how = handler.catches.how === 'finally' ? 'Thread.CatchFinally' : 'Thread.Catch';
      out.push(assign(this.f.dst(handler.catches.dst), onThread(how, ...where, this.f.saved())));
      out.push(this.f.jump(handler.id));
      return out;
    }
    return [...out, ...this.leaveFailed(where)];
  }

  private leaveFailed(where: GoExpr[]): GoStmt[] {
    const unwind = this.unwind(where);
    if (!this.catches) return [this.leave(givesBool(this.code) ? call(selector(unwind, 'Ok')) : unwind)];
    return [exprStmt(unwind), ...this.endCatch(), this.leave(failure(this.code))];
  }

  private unwind(where: GoExpr[]): GoExpr {
    if (this.code.isGenerator) return method('Generator.Unwind', ident('g'), ident('t'), ...where);
    return onThread(this.code.kind === 'module' ? 'Thread.UnwindBody' : 'Thread.Unwind', ...where);
  }

  // --- generators

  /** Loads saved registers into their Go variables. */
  load(regs: readonly Reg[]): GoStmt[] {
    if (regs.length === 0) return [];
    const rhs = regs.map((r) => fieldOf(this.f, r));
    return [{ kind: 'assign', lhs: regs.map((r) => this.f.dst(r)), rhs }];
  }

  private save(regs: readonly Reg[]): GoStmt[] {
    if (regs.length === 0) return [];
    return [
      { kind: 'assign', lhs: regs.map((r) => fieldOf(this.f, r)), rhs: regs.map((r) => this.f.use(r)) },
    ];
  }

  private yield(block: Block, term: Extract<Terminator, { op: 'yield' }>, next: BlockId): void {
    const { f } = this;
    const resume = this.resumes.get(block.id);
    if (resume === undefined) throw new Error(`block ${block.id} has no resume point`);
    for (const stmt of this.save(resume.regs)) f.put(stmt);
    for (const stmt of this.endCatch()) f.put(stmt);
    f.put(exprStmt(method('Generator.Suspend', ident('g'), ident('t'), num(resume.state))));
    f.put(this.leave(f.operand(term.value)));
    f.put({ kind: 'label', label: resumeLabel(resume.state) });
    f.put({ kind: 'if', cond: isZero(ident('sent')), then: [f.fail()] });
    f.set(term.dst, ident('sent'));
    this.goto(term.resume, next);
  }
}

function negated(cond: GoExpr): GoExpr {
  return cond.kind === 'binary' && cond.op === '==' ? { ...cond, op: '!=' } : not(cond);
}

/** The label at which a generator goes on after a yield. */
export function resumeLabel(state: number): string {
  return `R${state}`;
}
