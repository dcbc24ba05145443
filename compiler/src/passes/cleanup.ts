// Unreachable blocks go, jumps to jumps are shortened, and a block with one way in joins the one before it.
//
//   L1: jump L2    L2: (empty) jump L3    L3: …      →      L1: …
import { reachesHandler, successors } from '../ir/facts.ts';
import type { Block, BlockId, Code, Terminator } from '../ir/ir.ts';

/** The block with this number. */
export function blockOf(code: Code, id: BlockId): Block {
  const block = code.blocks[id];
  if (block === undefined) throw new Error(`${code.name}: no block ${id}`);
  return block;
}

/** A terminator with its targets replaced. */
export function retarget(term: Terminator, to: (id: BlockId) => BlockId): Terminator {
  switch (term.op) {
    case 'jump':
      return { ...term, to: to(term.to) };
    case 'branch':
      return { ...term, then: to(term.then), else: to(term.else) };
    case 'next':
      return { ...term, body: to(term.body), done: to(term.done) };
    case 'dispatch':
      return { ...term, cases: term.cases.map(to) };
    case 'yield':
      return { ...term, resume: to(term.resume) };
    case 'return':
    case 'raise':
    case 'reraise':
      return term;
  }
}

/** Where a jump to `id` really ends. */
function finalTarget(code: Code, id: BlockId): BlockId {
  const seen = new Set<BlockId>();
  let at = id;
  for (;;) {
    const block = blockOf(code, at);
    if (block.ops.length > 0 || block.term.op !== 'jump' || block.catches !== null || seen.has(at)) return at;
    seen.add(at);
    at = block.term.to;
  }
}

/** Shortens jumps to jumps. */
function threadJumps(code: Code): void {
  for (const block of code.blocks) block.term = retarget(block.term, (id) => finalTarget(code, id));
}

/** The blocks that can run, in an order that keeps a block's fall-through successor next where possible. */
function reachable(code: Code): Set<BlockId> {
  const seen = new Set<BlockId>([0]);
  const pending: BlockId[] = [0];
  const visit = (id: BlockId): void => {
    if (seen.has(id)) return;
    seen.add(id);
    pending.push(id);
  };
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    const block = blockOf(code, id);
    successors(block.term).forEach(visit);
    if (block.handler !== null && reachesHandler(block)) visit(block.handler);
  }
  return seen;
}

/** How many ways lead into each block. */
function countEntries(code: Code, live: Set<BlockId>): Map<BlockId, number> {
  const counts = new Map<BlockId, number>([[0, 1]]);
  for (const block of code.blocks) {
    if (!live.has(block.id)) continue;
    for (const to of successors(block.term)) counts.set(to, (counts.get(to) ?? 0) + 1);
  }
  return counts;
}

/** Blocks don't grow beyond this: some passes look at a block as a whole, and parts are cut between blocks. */
const MAX_BLOCK = 200;

/** Appends to each block the one that only it jumps to. */
function mergeChains(code: Code, live: Set<BlockId>): void {
  const entries = countEntries(code, live);
  for (const block of code.blocks) {
    if (!live.has(block.id)) continue;
    for (;;) {
      const { term } = block;
      if (term.op !== 'jump' || term.to === block.id) break;
      const next = blockOf(code, term.to);
      const joins = entries.get(next.id) === 1 && next.catches === null && next.id !== 0;
      if (block.ops.length + next.ops.length > MAX_BLOCK) break;
      if (!joins || (next.handler !== block.handler && reachesHandler(next) && reachesHandler(block))) break;
      if (!reachesHandler(block)) block.handler = next.handler;
      for (const op of next.ops) block.ops.push(op);
      block.term = next.term;
      live.delete(next.id);
      next.ops = [];
    }
  }
}

/** Numbers the blocks anew, in the order in which they should be emitted. */
function renumber(code: Code, live: Set<BlockId>): void {
  const order = emissionOrder(code, live);
  const numbers = new Map<BlockId, BlockId>();
  order.forEach((id, i) => numbers.set(id, i));
  const renamed = (id: BlockId): BlockId => numbers.get(id) ?? -1;
  code.blocks = order.map((id) => {
    const block = blockOf(code, id);
    const handler = block.handler !== null && numbers.has(block.handler) ? renamed(block.handler) : null;
    return { ...block, id: renamed(id), handler, term: retarget(block.term, renamed) };
  });
}

/** Depth first, following the way that falls through, so that most jumps disappear. */
function emissionOrder(code: Code, live: Set<BlockId>): BlockId[] {
  const order: BlockId[] = [];
  const placed = new Set<BlockId>();
  const pending: BlockId[] = [...live].sort((a, b) => b - a);
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    let at: BlockId | undefined = id;
    while (at !== undefined && live.has(at) && !placed.has(at)) {
      placed.add(at);
      order.push(at);
      const { term }: Block = blockOf(code, at);
      at = successors(term).find((to) => !placed.has(to));
    }
  }
  return order;
}

/** Removes what can't run and what does nothing. */
export function cleanUp(code: Code): void {
  threadJumps(code);
  const live = reachable(code);
  mergeChains(code, live);
  renumber(code, live);
}
