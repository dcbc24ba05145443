// One code object as Go functions: prologue, blocks, and the error exits at the end.
import { defs } from '../ir/facts.ts';
import type { Block, BlockId, Code, Op, Reg, Terminator } from '../ir/ir.ts';
import { ZERO_VALUE, as, isZero, method, onThread, py, rt, rt0 } from './build.ts';
import { Frame } from './frame.ts';
import type { ErrorExit } from './frame.ts';
import { addressOf, assign, binary, call, exprStmt, ident, not, num, ret, selector } from './goast.ts';
import type { GoCase, GoDecl, GoExpr, GoStmt } from './goast.ts';
import { emitOp, rangeCounter, testCondition } from './operations.ts';
import { isEntered } from '../ir/parameters.ts';
import { fieldOf, frameStruct, generatorEntry, planGenerator } from './generators.ts';
import type { GeneratorPlan } from './generators.ts';
import type { Pool } from './pool.ts';

type PairOp = Extract<Op, { op: 'makeTuple' | 'makeList' | 'makeSet' }>;

/** Emits a code object. */
export function emitCode(code: Code, pool: Pool): GoDecl[] {
  return new FunctionEmitter(code, pool).emit();
}

class FunctionEmitter {
  private readonly code: Code;
  private readonly f: Frame;
  private readonly pool: Pool;
  /** What is kept across yields; null: this is no generator. */
  private readonly plan: GeneratorPlan | null;
  private readonly catches: boolean;

  constructor(code: Code, pool: Pool) {
    this.code = code;
    this.pool = pool;
    this.f = new Frame(code, pool);
    this.plan = code.isGenerator ? planGenerator(code, this.f) : null;
    this.catches = code.blocks.some((b) => b.catches !== null);
  }

  emit(): GoDecl[] {
    this.code.blocks.forEach((block, i) => this.block(block, this.code.blocks[i + 1]));
    const exits = [...this.f.exits.values()].flatMap((exit) => this.errorExit(exit));
    const body = this.dropUnusedLabels(this.f.stmts);
    const { code, plan, f } = this;
    const start = plan === null ? this.enter() : this.resumeSwitch(plan);
    const all = [...this.variables(), ...start, ...body, ...exits];
    const main: GoDecl = {
      kind: 'func',
      name: this.pool.code(this.code.id).body,
      params: this.goParams(),
      result: this.result(),
      body: all,
      line: this.code.firstLine,
    };
    if (plan === null) return [main];
    return [frameStruct(code, f, plan), generatorEntry(code, f, plan, this.functionParams()), main];
  }

  // --- the frame of the Go function

  private goParams(): string {
    const { code } = this;
    if (code.isGenerator) return 't *py.Thread, self, sent py.Value';
    switch (code.kind) {
      case 'module':
        return 't *py.Thread';
      case 'class':
        return 't *py.Thread, f *py.Function, ns py.Value';
      default:
        return this.functionParams();
    }
  }

  private functionParams(): string {
    const { code } = this;
    if (!isEntered(code)) return 't *py.Thread, f *py.Function, args []py.Value';
    const names = code.params.map((r) => this.f.regName(r));
    return `t *py.Thread, f *py.Function${names.length > 0 ? `, ${names.join(', ')} py.Value` : ''}`;
  }

  private result(): string {
    return this.code.kind === 'module' || this.code.kind === 'class' ? 'bool' : 'py.Value';
  }

  /** Declarations of all variables, and `_ = x` for those that are only written. */
  private variables(): GoStmt[] {
    const { f, code } = this;
    const given = new Set<string>();
    if (!code.isGenerator && isEntered(code)) code.params.forEach((r) => given.add(f.regName(r)));
    if (code.kind === 'class') given.add('ns');
    f.resident.forEach((r) => given.add(f.regName(r)));
    const needed = new Set([...f.read, ...f.assigned]);
    const byType: Record<'value' | 'cell', string[]> = { value: [], cell: [] };
    code.regs.forEach((reg, i) => {
      const name = f.regName(i);
      if (needed.has(name) && !given.has(name)) byType[reg.type].push(name);
    });
    const out: GoStmt[] = code.isGenerator ? [this.theFrame()] : [];
    if (byType.value.length > 0) out.push({ kind: 'var', names: byType.value, type: 'py.Value' });
    if (byType.cell.length > 0) out.push({ kind: 'var', names: byType.cell, type: '*py.Cell' });
    if (f.usesBools) out.push({ kind: 'var', names: ['yes', 'ok'], type: 'bool' });
    for (let i = 0; i < f.ranges; i++) out.push({ kind: 'var', names: [`r${i + 1}`], type: 'py.RangeLoop' });
    if (f.unpackSize > 0) out.push({ kind: 'var', names: ['un'], type: `[${f.unpackSize}]py.Value` });
    if (this.catches) out.push({ kind: 'var', names: ['sv'], type: 'py.ExcSave' });
    const unread = [...byType.value, ...byType.cell].filter((name) => !f.read.has(name));
    if (unread.length > 0) {
      out.push({ kind: 'assign', lhs: unread.map(() => ident('_')), rhs: unread.map(ident) });
    }
    if (f.usesBools && !f.readsYes) out.push({ kind: 'assign', lhs: [ident('_')], rhs: [ident('yes')] });
    return out;
  }

  /** Counts the call, and takes the parameters out of their slice. */
  private enter(): GoStmt[] {
    const { code, f } = this;
    if (code.kind === 'module') return [];
    const failed = code.kind === 'class' ? ident('false') : ZERO_VALUE;
    const out: GoStmt[] = [{ kind: 'if', cond: not(onThread('Thread.Enter')), then: [ret(failed)] }];
    if (code.kind !== 'class' && !isEntered(code)) {
      code.params.forEach((reg, i) => {
        const name = f.regName(reg);
        if (f.read.has(name) || f.assigned.has(name))
          out.push(assign(ident(name), { kind: 'index', x: ident('args'), index: num(i) }));
      });
    }
    return out;
  }

  private endCatch(): GoStmt[] {
    return this.catches ? [exprStmt(onThread('Thread.EndCatch', addressOf(ident('sv'))))] : [];
  }

  /** Labels that nothing jumps to are errors in Go. */
  private dropUnusedLabels(stmts: readonly GoStmt[]): GoStmt[] {
    return stmts.filter(
      (s) => s.kind !== 'label' || !s.label.startsWith('L') || this.f.isTarget(Number(s.label.slice(1))),
    );
  }

  // --- blocks

  private block(block: Block, next: Block | undefined): void {
    const { f } = this;
    f.handler = block.handler;
    f.put({ kind: 'label', label: `L${block.id}` });
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
    return this.code.regs[reg]?.kind === 'temp' && this.plan?.fields.includes(reg) !== true;
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
    if (to !== next) this.f.put({ kind: 'goto', label: this.f.label(to) });
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
        return this.returnValue(f.operand(term.value));
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
    const cond = testCondition(f, term.test);
    if (term.then === term.else) return this.goto(term.then, next);
    f.readsYes ||= cond.kind === 'ident';
    if (term.then === next) {
      f.put({ kind: 'if', cond: negated(cond), then: [{ kind: 'goto', label: f.label(term.else) }] });
      return;
    }
    f.put({ kind: 'if', cond, then: [{ kind: 'goto', label: f.label(term.then) }] });
    this.goto(term.else, next);
  }

  private next(term: Extract<Terminator, { op: 'next' }>, next: BlockId): void {
    const { f } = this;
    const dst = f.dst(term.dst);
    f.use(term.dst);
    const failed: GoStmt = { kind: 'if', cond: onThread('Thread.LoopFailed'), then: [f.fail()] };
    const done: GoStmt = { kind: 'goto', label: f.label(term.done) };
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
      f.put(step([dst], call(rt0('NextFunc', iter), ident('t'), iter, py('None')), stop));
    else {
      const uncounted = step([dst], rt('AfterRange', iter), stop);
      f.put(step([dst], method('RangeLoop.Next', rangeCounter(term.range)), [uncounted]));
    }
    this.goto(term.body, next);
  }

  private returnValue(value: GoExpr): void {
    const { f, code } = this;
    for (const stmt of this.endCatch()) f.put(stmt);
    if (code.kind === 'module') return f.put(ret(ident('true')));
    if (code.isGenerator) return f.put(ret(method('Generator.Finish', ident('g'), ident('t'))));
    f.put(exprStmt(onThread('Thread.Leave')));
    f.put(ret(code.kind === 'class' ? ident('true') : value));
  }

  private dispatch(term: Extract<Terminator, { op: 'dispatch' }>, next: BlockId): void {
    const { f } = this;
    const on = call(selector(f.use(term.on), 'Int'));
    const [first = -1, ...others] = term.cases;
    const cases = others.map((to, i): GoCase => ({
      value: num(i + 1),
      body: [{ kind: 'goto', label: f.label(to) }],
    }));
    f.put({ kind: 'switch', on, cases });
    this.goto(first, next);
  }

  // --- error exits

  private errorExit(exit: ErrorExit): GoStmt[] {
    const out: GoStmt[] = [{ kind: 'label', label: exit.label }];
    const where = [this.pool.codeRef(this.code), num(exit.line)];
    if (exit.handler !== null) {
      const handler = this.code.blocks[exit.handler];
      if (handler?.catches === null || handler === undefined)
        throw new Error(`block ${exit.handler} catches nothing`);
      const how = handler.catches.how === 'finally' ? 'Thread.CatchFinally' : 'Thread.Catch';
      out.push(assign(this.f.dst(handler.catches.dst), onThread(how, ...where, addressOf(ident('sv')))));
      out.push({ kind: 'goto', label: this.f.label(handler.id) });
      return out;
    }
    return [...out, ...this.leaveFailed(where)];
  }

  private leaveFailed(where: GoExpr[]): GoStmt[] {
    const { code } = this;
    const isBool = code.kind === 'module' || code.kind === 'class';
    const unwind = this.unwind(where);
    if (!this.catches) return [ret(isBool ? call(selector(unwind, 'Ok')) : unwind)];
    return [exprStmt(unwind), ...this.endCatch(), ret(isBool ? ident('false') : ZERO_VALUE)];
  }

  private unwind(where: GoExpr[]): GoExpr {
    if (this.code.isGenerator) return method('Generator.Unwind', ident('g'), ident('t'), ...where);
    return onThread(this.code.kind === 'module' ? 'Thread.UnwindBody' : 'Thread.Unwind', ...where);
  }

  // --- generators

  /** `g := py.As[frame](self)` */
  private theFrame(): GoStmt {
    const frame = as(ident(this.pool.code(this.code.id).frame), ident('self'));
    return { kind: 'assign', lhs: [ident('g')], rhs: [frame], define: true };
  }

  private load(regs: readonly Reg[]): GoStmt[] {
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
    const resume = this.plan?.resumes.find((r) => r.block === block.id);
    if (resume === undefined) throw new Error(`block ${block.id} has no resume point`);
    for (const stmt of this.save(resume.regs)) f.put(stmt);
    for (const stmt of this.endCatch()) f.put(stmt);
    f.put(exprStmt(method('Generator.Suspend', ident('g'), ident('t'), num(resume.state))));
    f.put(ret(f.operand(term.value)));
    f.put({ kind: 'label', label: `R${resume.state}` });
    f.put({ kind: 'if', cond: isZero(ident('sent')), then: [f.fail()] });
    f.set(term.dst, ident('sent'));
    this.goto(term.resume, next);
  }

  /** Goes on where the generator stopped. */
  private resumeSwitch(plan: GeneratorPlan): GoStmt[] {
    const cases = plan.resumes.map((r): GoCase => ({
      value: num(r.state),
      body: [...this.load(r.regs), { kind: 'goto', label: `R${r.state}` }],
    }));
    const state = ident('state');
    const negative = binary('<', state, num(0));
    const slow: GoStmt = {
      kind: 'if',
      init: assign(state, method('Generator.BeginSlow', ident('g'), ident('t'))),
      cond: negative,
      then: [ret(ZERO_VALUE)],
    };
    return [
      {
        kind: 'assign',
        lhs: [state],
        rhs: [method('Generator.Begin', ident('g'), ident('t'))],
        define: true,
      },
      { kind: 'if', cond: negative, then: [slow] },
      { kind: 'switch', on: state, cases },
      ...this.load(plan.loaded),
    ];
  }
}

function negated(cond: GoExpr): GoExpr {
  return cond.kind === 'binary' && cond.op === '==' ? { ...cond, op: '!=' } : not(cond);
}
