// Checks that IR is well formed; tests run it after every pass.
//
// A temporary must be written on every way to where it is read. Locals may be read unset only through `checkBound`
// (and by operations that take "unset" for an answer), which the definite-assignment pass relies on.
import { canRaise, defs, successors, termCanRaise, termDefs, termUses, uses } from './facts.ts';
import type { Block, Code, ModuleIR, Reg } from './ir.ts';

/** What is wrong with a code object, as sentences; empty when nothing is. */
export function checkCode(code: Code): string[] {
  const problems = code.blocks.flatMap((block, i) => shapeProblems(code, block, i));
  return problems.length > 0 ? problems : unsetReads(code);
}

/** The same for a whole module. */
export function checkModule(module: ModuleIR): string[] {
  return module.codes.flatMap((code) => checkCode(code).map((p) => `${code.name}: ${p}`));
}

function shapeProblems(code: Code, block: Block, index: number): string[] {
  const problems: string[] = [];
  if (block.id !== index) problems.push(`block ${index} calls itself ${block.id}`);
  for (const to of successors(block.term)) {
    const target = code.blocks[to];
    if (target === undefined) problems.push(`L${block.id} goes to L${to}, which does not exist`);
  }
  if (block.handler !== null) {
    const handler = code.blocks[block.handler];
    if (handler === undefined)
      problems.push(`L${block.id} has the handler L${block.handler}, which does not exist`);
    else if (handler.catches === null) problems.push(`the handler L${handler.id} catches nothing`);
  }
  const regs = [
    ...block.ops.flatMap((op) => [...uses(op), ...defs(op)]),
    ...termUses(block.term),
    ...termDefs(block.term),
  ];
  for (const reg of regs)
    if (code.regs[reg] === undefined) problems.push(`L${block.id} names the register ${reg}`);
  return problems;
}

/** Reads of temporaries and cells that may not have been written. */
function unsetReads(code: Code): string[] {
  const entry = entrySets(code);
  const problems: string[] = [];
  code.blocks.forEach((block, i) => {
    const set = entry[i];
    if (set === undefined) return;
    const written = new Set(set);
    const read = (reg: Reg): void => {
      const kind = code.regs[reg]?.kind;
      if ((kind === 'temp' || kind === 'cell') && !written.has(reg))
        problems.push(`L${block.id} may read v${reg} unset`);
    };
    for (const op of block.ops) {
      uses(op).forEach(read);
      for (const reg of defs(op)) written.add(reg);
    }
    termUses(block.term).forEach(read);
  });
  return problems;
}

/** For each block that can run, what is written on every way there. */
function entrySets(code: Code): (Set<Reg> | undefined)[] {
  const entry: (Set<Reg> | undefined)[] = code.blocks.map(() => undefined);
  const pending: number[] = [0];
  entry[0] = new Set(code.params);
  const flow = (to: number, written: Set<Reg>): void => {
    const known = entry[to];
    const merged = known === undefined ? new Set(written) : new Set([...known].filter((r) => written.has(r)));
    if (known !== undefined && merged.size === known.size) return;
    entry[to] = merged;
    pending.push(to);
  };
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    const block = code.blocks[id];
    const start = entry[id];
    if (block === undefined || start === undefined) continue;
    flowOut(code, block, start, flow);
  }
  return entry;
}

function flowOut(
  code: Code,
  block: Block,
  start: Set<Reg>,
  flow: (to: number, written: Set<Reg>) => void,
): void {
  const written = new Set(start);
  let failed = false;
  const fail = (): void => {
    if (block.handler === null || failed) return;
    failed = true;
    const caught = code.blocks[block.handler]?.catches?.dst;
    flow(block.handler, new Set([...written, ...(caught === undefined ? [] : [caught])]));
  };
  for (const op of block.ops) {
    if (canRaise(op)) fail();
    for (const reg of defs(op)) written.add(reg);
  }
  if (termCanRaise(block.term)) fail();
  const [first, ...others] = successors(block.term);
  for (const to of others) flow(to, written);
  if (first !== undefined) flow(first, new Set([...written, ...termDefs(block.term)]));
}
