// What stands around the blocks of a code object that has a heap frame: the frame's struct, the function that makes a
// generator, the begin of a state machine, and the driver of a code object in parts.
import type { Code, Reg } from '../ir/ir.ts';
import { isEntered } from '../ir/parameters.ts';
import { ZERO_VALUE, as, method, onThread, rt0, valueOf } from './build.ts';
import type { Frame } from './frame.ts';
import { addressOf, assign, binary, call, exprStmt, ident, not, num, ret, selector } from './goast.ts';
import type { GoCase, GoDecl, GoExpr, GoStmt } from './goast.ts';
import type { HeapFrame } from './heap-frame.ts';
import { resumeEntry } from './parts.ts';
import type { PartPlan } from './parts.ts';
import { RESUME_PARAMS, callParams, failure, resultType } from './shape.ts';

/** The most fields that a generator forgets when it ends (the count is a uint16). */
const MAX_WORDS = 0xffff;

/** `g.x`: the field of a register. */
export function fieldOf(f: Frame, reg: Reg): GoExpr {
  return selector(ident('g'), f.regName(reg));
}

/** The struct of the frame; what a generator clears at its end comes first. */
export function frameStruct(code: Code, f: Frame, heap: HeapFrame): GoDecl {
  const names = (type: 'value' | 'cell'): string[] =>
    heap.fields.filter((r) => code.regs[r]?.type === type).map((r) => f.regName(r));
  const fields = [
    { names: names('value'), type: 'py.Value' },
    { names: names('cell'), type: '*py.Cell' },
    { names: Array.from({ length: heap.ranges }, (_, i) => `r${i + 1}`), type: 'py.RangeLoop' },
    { names: heap.keepsExc ? ['sv'] : [], type: 'py.ExcSave' },
    { names: heap.steps.map((r) => f.stepName(r)), type: 'py.ResumeFunc' },
  ].filter((list) => list.names.length > 0);
  const embeds = code.isGenerator ? 'py.Generator' : null;
  return { kind: 'struct', name: f.pool.code(code.id).frame, embeds, fields };
}

/** `&frame_f{n_x: n_x, …}` from the parameters of the function that is called. */
function newFrame(code: Code, f: Frame, heap: HeapFrame): GoExpr {
  const given = code.params.map((r, i) => ({ r, i })).filter(({ r }) => heap.fields.includes(r));
  const argument = (r: Reg, i: number): GoExpr =>
    isEntered(code) ? ident(f.regName(r)) : { kind: 'index', x: ident('args'), index: num(i) };
  const keys = given.map(({ r }) => f.regName(r));
  const elts = given.map(({ r, i }) => argument(r, i));
  if (code.kind === 'class') {
    keys.push('ns');
    elts.push(ident('ns'));
  }
  return addressOf({ kind: 'composite', type: f.pool.code(code.id).frame, keys, elts });
}

function define(name: string, value: GoExpr): GoStmt {
  return { kind: 'assign', lhs: [ident(name)], rhs: [value], define: true };
}

/** The function that is called: it makes the generator. */
export function generatorEntry(code: Code, f: Frame, heap: HeapFrame): GoDecl {
  const names = f.pool.code(code.id);
  const words = num(Math.min(heap.fields.length, MAX_WORDS));
  const body: GoStmt[] = [
    define('g', newFrame(code, f, heap)),
    exprStmt(method('Generator.Init', ident('g'), ident('f'), words, ident(names.body))),
  ];
  for (const reg of heap.steps)
    if (code.params.includes(reg))
      body.push(assign(selector(ident('g'), f.stepName(reg)), rt0('NextFunc', ident(f.regName(reg)))));
  // an abandoned generator runs its finally blocks: only one that can wait inside a try needs to be watched
  if (code.blocks.some((b) => b.term.op === 'yield' && b.handler !== null)) {
    body.push(exprStmt(method('Generator.CloseWhenCollected', ident('g'))));
  }
  body.push(ret(valueOf(ident('g'))));
  const params = callParams(code, f);
  return { kind: 'func', name: names.fn, params, result: 'py.Value', body, line: code.firstLine };
}

/** `g := py.As[frame](self)` */
export function theFrame(code: Code, f: Frame): GoStmt {
  return define('g', as(ident(f.pool.code(code.id).frame), ident('self')));
}

/** Claims the generator; the state to go on from is in `state`. */
export function beginGenerator(): GoStmt[] {
  const [g, t, state] = [ident('g'), ident('t'), ident('state')];
  const slow: GoStmt = {
    kind: 'if',
    init: assign(state, method('Generator.BeginSlow', g, t)),
    cond: binary('<', state, num(0)),
    then: [ret(ZERO_VALUE)],
  };
  return [
    { kind: 'var', names: ['state'], type: 'int32' },
    {
      kind: 'if',
      cond: method('Generator.Free', g, t),
      then: [assign(state, method('Generator.Claim', g, t))],
      otherwise: [slow],
    },
  ];
}

/** Finds the part in which a generator goes on. */
function partOfState(code: Code, heap: HeapFrame, plan: PartPlan): GoStmt[] {
  const state = ident('state');
  const last = new Map<number, number>();
  for (const { block, state: s } of heap.resumes) last.set(plan.partOf[block] ?? 0, s);
  const out: GoStmt[] = [];
  let below = 0;
  for (const [part, s] of last) {
    const chosen = assign(ident('part'), num(part));
    if (part > 0) out.push({ kind: 'if', cond: binary('>', state, num(below)), then: [chosen] });
    below = s;
  }
  const entry = binary('+', num(resumeEntry(code, 0)), call(ident('int'), state));
  out.push({ kind: 'if', cond: binary('>', state, num(0)), then: [assign(ident('at'), entry)] });
  return out;
}

/** The loop that calls the parts. */
function partLoop(code: Code, names: readonly string[]): GoStmt[] {
  const given = ['t', ...(code.isGenerator ? ['sent'] : code.kind === 'module' ? [] : ['f']), 'g', 'at'];
  const lhs = ['part', 'at', 'v'].map(ident);
  const cases = names.map((name, i): GoCase => ({
    value: num(i),
    body: [{ kind: 'assign', lhs, rhs: [call(ident(name), ...given.map(ident))] }],
  }));
  return [
    { kind: 'label', label: 'L' },
    { kind: 'switch', on: ident('part'), cases: [...cases, { value: null, body: [ret(ident('v'))] }] },
    { kind: 'goto', label: 'L' },
  ];
}

function driverStart(code: Code, f: Frame, heap: HeapFrame): GoStmt[] {
  if (code.isGenerator) return [theFrame(code, f), ...beginGenerator()];
  const made = define('g', newFrame(code, f, heap));
  if (code.kind === 'module') return [made];
  return [{ kind: 'if', cond: not(onThread('Thread.Enter')), then: [ret(failure(code))] }, made];
}

/** The function that callers (or whoever resumes the generator) enter: it calls the parts in turn. */
export function partDriver(
  code: Code,
  f: Frame,
  heap: HeapFrame,
  plan: PartPlan,
  names: readonly string[],
): GoDecl {
  return {
    kind: 'func',
    name: f.pool.code(code.id).body,
    params: code.isGenerator ? RESUME_PARAMS : callParams(code, f),
    result: resultType(code),
    body: [
      ...driverStart(code, f, heap),
      { kind: 'assign', lhs: [ident('part'), ident('at')], rhs: [num(0), num(0)], define: true },
      { kind: 'var', names: ['v'], type: resultType(code) },
      ...(code.isGenerator ? partOfState(code, heap, plan) : []),
      ...partLoop(code, names),
    ],
    line: code.firstLine,
  };
}
