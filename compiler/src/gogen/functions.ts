// One code object as Go functions: one, or a driver and its parts; and what a generator needs besides.
import type { Block, Code, RegType } from '../ir/ir.ts';
import { isEntered } from '../ir/parameters.ts';
import { BlockEmitter, resumeLabel } from './blocks.ts';
import { onThread } from './build.ts';
import { beginGenerator, frameStruct, generatorEntry, partDriver, theFrame } from './drivers.ts';
import { Frame } from './frame.ts';
import { assign, ident, not, num, ret } from './goast.ts';
import type { GoCase, GoDecl, GoStmt } from './goast.ts';
import { planFrame } from './heap-frame.ts';
import type { HeapFrame } from './heap-frame.ts';
import { planParts, resumeEntry } from './parts.ts';
import type { PartPlan } from './parts.ts';
import type { Pool } from './pool.ts';
import { RESUME_PARAMS, callParams, failure, partParams, resultType } from './shape.ts';

/** Emits a code object. */
export function emitCode(code: Code, pool: Pool): GoDecl[] {
  const parts = planParts(code);
  const heap = planFrame(code, parts);
  const f = new Frame(code, pool, heap);
  const out: GoDecl[] = heap === null ? [] : [frameStruct(code, f, heap)];
  if (heap !== null && code.isGenerator) out.push(generatorEntry(code, f, heap));
  if (heap === null || parts === null) out.push(wholeFunction(code, f, heap));
  else out.push(...inParts(code, pool, heap, parts));
  return out;
}

/** A code object in one Go function. */
function wholeFunction(code: Code, f: Frame, heap: HeapFrame | null): GoDecl {
  const emitter = new BlockEmitter(code, f, heap);
  const blocks = emitter.emit(code.blocks);
  const start = heap === null ? enter(code, f) : goOn(emitter, heap);
  const given = new Set(isEntered(code) && !code.isGenerator ? code.params.map((r) => f.regName(r)) : []);
  if (code.kind === 'class') given.add('ns');
  const frame = code.isGenerator ? [theFrame(code, f)] : [];
  return {
    kind: 'func',
    name: f.pool.code(code.id).body,
    params: code.isGenerator ? RESUME_PARAMS : callParams(code, f),
    result: resultType(code),
    body: [...frame, ...variables(code, f, given), ...start, ...withoutUnusedLabels(f, blocks)],
    line: code.firstLine,
  };
}

/** A code object in several Go functions. */
function inParts(code: Code, pool: Pool, heap: HeapFrame, plan: PartPlan): GoDecl[] {
  const names = pool.partNames(code.id, plan.parts.length);
  const parts = plan.parts.map((blocks, i) => onePart(code, pool, heap, plan, blocks, names[i] ?? ''));
  return [partDriver(code, new Frame(code, pool, heap), heap, plan, names), ...parts];
}

function onePart(
  code: Code,
  pool: Pool,
  heap: HeapFrame,
  plan: PartPlan,
  blocks: readonly Block[],
  name: string,
): GoDecl {
  const f = new Frame(code, pool, heap, { plan, blocks: new Set(blocks.map((b) => b.id)) });
  const emitter = new BlockEmitter(code, f, heap);
  const body = emitter.emit(blocks);
  const start = partSwitch(code, f, heap, plan, blocks);
  return {
    kind: 'func',
    name,
    params: partParams(code, pool.code(code.id).frame),
    result: `(int, int, ${resultType(code)})`,
    body: [...variables(code, f, new Set()), ...start, ...withoutUnusedLabels(f, body)],
    line: code.firstLine,
  };
}

/** Goes to where a part is told to begin. */
function partSwitch(
  code: Code,
  f: Frame,
  heap: HeapFrame,
  plan: PartPlan,
  blocks: readonly Block[],
): GoStmt[] {
  const entries = blocks.filter((b) => plan.entries.has(b.id));
  const resumes = heap.resumes.filter((r) => blocks.some((b) => b.id === r.block));
  const cases: GoCase[] = [
    ...entries.map((b) => ({ value: num(b.id), body: [f.jump(b.id)] })),
    ...resumes.map((r): GoCase => ({
      value: num(resumeEntry(code, r.state)),
      body: [{ kind: 'goto', label: resumeLabel(r.state) }],
    })),
  ];
  return [{ kind: 'switch', on: ident('at'), cases }];
}

/** Goes on where a generator stopped; at its start some parameters are loaded. */
function goOn(emitter: BlockEmitter, heap: HeapFrame): GoStmt[] {
  const cases = heap.resumes.map((r): GoCase => ({
    value: num(r.state),
    body: [...emitter.load(r.regs), { kind: 'goto', label: resumeLabel(r.state) }],
  }));
  const start = emitter.load(heap.loaded);
  return [...beginGenerator(), { kind: 'switch', on: ident('state'), cases }, ...start];
}

/** Counts the call, and takes the parameters out of their slice. */
function enter(code: Code, f: Frame): GoStmt[] {
  if (code.kind === 'module') return [];
  const out: GoStmt[] = [{ kind: 'if', cond: not(onThread('Thread.Enter')), then: [ret(failure(code))] }];
  if (code.kind === 'class' || isEntered(code)) return out;
  code.params.forEach((reg, i) => {
    const name = f.regName(reg);
    if (f.read.has(name) || f.assigned.has(name))
      out.push(assign(ident(name), { kind: 'index', x: ident('args'), index: num(i) }));
  });
  return out;
}

/** Declarations of all Go variables but those `given`, and `_ = x` for those that are only written. */
function variables(code: Code, f: Frame, given: ReadonlySet<string>): GoStmt[] {
  const byType: Record<RegType, string[]> = { value: [], cell: [], int: [], float: [] };
  code.regs.forEach((reg, i) => {
    const name = f.regName(i);
    const isUsed = f.read.has(name) || f.assigned.has(name);
    if (isUsed && !given.has(name) && !f.isResident(i)) byType[reg.type].push(name);
  });
  const out: GoStmt[] = [];
  const declare = (names: readonly string[], type: string): void => {
    if (names.length > 0) out.push({ kind: 'var', names, type });
  };
  declare(byType.value, 'py.Value');
  declare(byType.cell, '*py.Cell');
  declare(byType.int, 'int64');
  declare(byType.float, 'float64');
  if (f.usesBools) declare(['yes', 'ok'], 'bool');
  for (let i = 0; i < f.ranges; i++) declare([`r${i + 1}`], 'py.RangeLoop');
  if (f.heap === null)
    declare(
      [...f.steps].map((r) => f.stepName(r)),
      'py.ResumeFunc',
    );
  if (f.unpackSize > 0) declare(['un'], `[${f.unpackSize}]py.Value`);
  if (f.usesSaved) declare(['sv'], 'py.ExcSave');
  const unread = Object.values(byType)
    .flat()
    .filter((name) => !f.read.has(name));
  if (unread.length > 0) {
    out.push({ kind: 'assign', lhs: unread.map(() => ident('_')), rhs: unread.map(ident) });
  }
  if (f.usesBools && !f.readsYes) out.push({ kind: 'assign', lhs: [ident('_')], rhs: [ident('yes')] });
  return out;
}

/** Labels that nothing jumps to are errors in Go. */
function withoutUnusedLabels(f: Frame, stmts: readonly GoStmt[]): GoStmt[] {
  return stmts.filter(
    (s) => s.kind !== 'label' || !s.label.startsWith('L') || f.isTarget(Number(s.label.slice(1))),
  );
}
