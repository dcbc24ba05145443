// A generator as Go: the struct of its frame, the function that makes it, and the plan of what each yield saves.
//
//   type frame_f struct { py.Generator; n_x, n_y py.Value }
//   func f_f(t, f, n_x) py.Value             makes one
//   func f_f_resume(t, self, sent) py.Value  the state machine
//
// A variable that lives across a yield is a field. One that only changes outside of loops is nothing but that field
// ("resident"); the others are Go variables, saved at a yield and loaded where the generator goes on.
import type { Block, BlockId, Code, Reg } from '../ir/ir.ts';
import { isEntered } from '../ir/parameters.ts';
import { defs, termDefs } from '../ir/facts.ts';
import { liveInHandler, liveness } from '../passes/liveness.ts';
import type { Liveness } from '../passes/liveness.ts';
import { loopBlocks } from '../passes/loops.ts';
import { method, valueOf } from './build.ts';
import type { Frame } from './frame.ts';
import { addressOf, exprStmt, ident, num, ret, selector } from './goast.ts';
import type { GoDecl, GoExpr, GoStmt } from './goast.ts';

/** A resume point of a generator. */
export interface Resume {
  readonly block: BlockId;
  readonly state: number;
  /** What is saved at the yield and loaded when the generator goes on. */
  readonly regs: readonly Reg[];
}

/** What a generator keeps in its frame. */
export interface GeneratorPlan {
  /** The registers that are fields, in order. */
  readonly fields: readonly Reg[];
  readonly resumes: readonly Resume[];
  /** Parameters that the start loads from the frame. */
  readonly loaded: readonly Reg[];
}

/** The most fields that a generator forgets when it ends (the count is a uint16). */
const MAX_WORDS = 0xffff;

/** The registers that a yield has to keep. */
function keptAt(code: Code, block: Block, live: Liveness): Reg[] {
  const set = live.atExit[block.id];
  const handler = liveInHandler(code, block, live);
  return code.regs.flatMap((_, r) => (set?.has(r) === true || handler.has(r) ? [r] : []));
}

/** The registers that some loop assigns. */
function assignedInLoops(code: Code): Set<Reg> {
  const loops = loopBlocks(code);
  const found = new Set<Reg>();
  for (const block of code.blocks) {
    if (!loops.has(block.id)) continue;
    for (const op of block.ops) for (const reg of defs(op)) found.add(reg);
    for (const reg of termDefs(block.term)) found.add(reg);
    if (block.catches !== null) found.add(block.catches.dst);
  }
  return found;
}

/** Decides what is kept where, and tells the frame which registers are resident. */
export function planGenerator(code: Code, f: Frame): GeneratorPlan {
  const live = liveness(code);
  const changing = assignedInLoops(code);
  const fields = new Set<Reg>();
  for (const reg of code.params) if (live.atEntry[0]?.has(reg) === true) fields.add(reg);
  const kept = code.blocks.flatMap((block) =>
    block.term.op === 'yield' ? [{ block: block.id, regs: keptAt(code, block, live) }] : [],
  );
  for (const { regs } of kept) for (const reg of regs) fields.add(reg);
  for (const reg of fields) if (!changing.has(reg)) f.resident.add(reg);
  const moved = (regs: readonly Reg[]): Reg[] => regs.filter((r) => changing.has(r));
  return {
    fields: [...fields],
    resumes: kept.map(({ block, regs }, i) => ({ block, state: i + 1, regs: moved(regs) })),
    loaded: moved(code.params.filter((r) => fields.has(r))),
  };
}

/** `g.x`: the field of a register. */
export function fieldOf(f: Frame, reg: Reg): GoExpr {
  return selector(ident('g'), f.regName(reg));
}

/** The struct of the frame. */
export function frameStruct(code: Code, f: Frame, plan: GeneratorPlan): GoDecl {
  const names = (type: 'value' | 'cell'): string[] =>
    plan.fields.filter((r) => code.regs[r]?.type === type).map((r) => f.regName(r));
  const fields = [
    { names: names('value'), type: 'py.Value' },
    { names: names('cell'), type: '*py.Cell' },
  ].filter((list) => list.names.length > 0);
  return { kind: 'struct', name: f.pool.code(code.id).frame, embeds: 'py.Generator', fields };
}

/** The function that is called: it makes the generator. */
export function generatorEntry(code: Code, f: Frame, plan: GeneratorPlan, params: string): GoDecl {
  const names = f.pool.code(code.id);
  const given = code.params.map((r, i) => ({ r, i })).filter(({ r }) => plan.fields.includes(r));
  const argument = (r: Reg, i: number): GoExpr =>
    isEntered(code) ? ident(f.regName(r)) : { kind: 'index', x: ident('args'), index: num(i) };
  const made: GoExpr = {
    kind: 'composite',
    type: names.frame,
    keys: given.map(({ r }) => f.regName(r)),
    elts: given.map(({ r, i }) => argument(r, i)),
  };
  const words = num(Math.min(plan.fields.length, MAX_WORDS));
  const body: GoStmt[] = [
    { kind: 'assign', lhs: [ident('g')], rhs: [addressOf(made)], define: true },
    exprStmt(method('Generator.Init', ident('g'), ident('f'), words, ident(names.body))),
  ];
  // an abandoned generator runs its finally blocks: only one that can wait inside a try needs to be watched
  if (code.blocks.some((b) => b.term.op === 'yield' && b.handler !== null)) {
    body.push(exprStmt(method('Generator.CloseWhenCollected', ident('g'))));
  }
  body.push(ret(valueOf(ident('g'))));
  return { kind: 'func', name: names.fn, params, result: 'py.Value', body, line: code.firstLine };
}
