// Which blocks run again and again: those on a cycle of the graph. Cycles are found as strongly connected components.
import { successors } from '../ir/facts.ts';
import type { BlockId, Code } from '../ir/ir.ts';

/** Tarjan's search for strongly connected components, with a stack of its own instead of recursion. */
class CycleSearch {
  readonly found: BlockId[][] = [];
  private readonly code: Code;
  private readonly within: ReadonlySet<BlockId>;
  private readonly order = new Map<BlockId, number>();
  private readonly low = new Map<BlockId, number>();
  private readonly open: BlockId[] = [];
  private readonly isOpen = new Set<BlockId>();

  constructor(code: Code, within: ReadonlySet<BlockId>) {
    this.code = code;
    this.within = within;
  }

  private ways(id: BlockId): BlockId[] {
    const block = this.code.blocks[id];
    if (block === undefined) return [];
    const ways = [...successors(block.term), ...(block.handler === null ? [] : [block.handler])];
    return ways.filter((to) => this.within.has(to));
  }

  private enter(id: BlockId): void {
    this.low.set(id, this.order.size);
    this.order.set(id, this.order.size);
    this.open.push(id);
    this.isOpen.add(id);
  }

  private lower(id: BlockId, value: number): void {
    this.low.set(id, Math.min(this.low.get(id) ?? value, value));
  }

  run(root: BlockId): void {
    if (this.order.has(root)) return;
    const path = [{ id: root, ways: this.ways(root) }];
    this.enter(root);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const to = top.ways.pop();
      if (to === undefined) {
        path.pop();
        const parent = path.at(-1);
        if (parent !== undefined) this.lower(parent.id, this.low.get(top.id) ?? 0);
        this.close(top.id);
      } else if (!this.order.has(to)) {
        this.enter(to);
        path.push({ id: to, ways: this.ways(to) });
      } else if (this.isOpen.has(to)) this.lower(top.id, this.order.get(to) ?? 0);
    }
  }

  /** Takes a finished component off the stack; one block alone is a cycle only if it goes to itself. */
  private close(id: BlockId): void {
    if (this.low.get(id) !== this.order.get(id)) return;
    const members = this.open.splice(this.open.lastIndexOf(id));
    for (const member of members) this.isOpen.delete(member);
    if (members.length > 1 || this.ways(id).includes(id)) this.found.push(members);
  }
}

/** The cycles among some blocks; cycles that share a block count as one. */
export function cycles(code: Code, within: ReadonlySet<BlockId>): BlockId[][] {
  const search = new CycleSearch(code, within);
  for (const id of within) search.run(id);
  return search.found;
}

/** The blocks on cycles. */
export function loopBlocks(code: Code): ReadonlySet<BlockId> {
  return new Set(cycles(code, new Set(code.blocks.map((b) => b.id))).flat());
}
