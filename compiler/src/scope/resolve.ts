// The second pass of scope analysis: where the value of each name lives, by CPython's rules.
//
// A scope may change what it is told of the names around it (its `global x` takes `x` out of `bound`): for itself and
// the scopes in it, not for its siblings. So the sets are copied when first changed.
import type { PySyntaxError } from '../diagnostics/syntax-error.ts';
import type { Source } from '../source/source.ts';
import { symbolError } from '../syntax/future.ts';
import { dictOrder } from './dict-order.ts';
import { type Block, flagsOf, isBound, type NameFlags } from './block.ts';

/** Names that the scopes around have, as a scope sees them. `bound` is null at the top. */
interface Around {
  bound: ReadonlySet<string> | null;
  global: ReadonlySet<string>;
  /** Collects the names that a scope takes from those around it. */
  readonly free: Set<string>;
}

function without(set: ReadonlySet<string>, name: string): ReadonlySet<string> {
  if (!set.has(name)) return set;
  const rest = new Set(set);
  rest.delete(name);
  return rest;
}

function withName(set: ReadonlySet<string>, name: string): ReadonlySet<string> {
  return set.has(name) ? set : new Set(set).add(name);
}

class Resolver {
  constructor(private readonly source: Source) {}

  block(block: Block, around: Around): void {
    const local = new Set<string>();
    // The names of a class body mean nothing to the functions in it: they get what stood around it before.
    const outside = { bound: around.bound, global: around.global };
    for (const [name, flags] of block.names) this.name(block, name, flags, around, local);
    const { bound, global } = block.kind === 'class' ? outside : around;
    const inner = new Set([...(block.kind === 'function' ? local : []), ...(bound ?? [])]);
    const free = new Set<string>();
    for (const child of block.children) {
      this.block(child, { bound: inner, global, free });
      if (child.isFree || child.hasChildFree) block.hasChildFree = true;
    }
    if (block.kind === 'function') this.makeCells(block, free);
    this.passOn(block, around, free);
    this.checkUnoptimized(block);
    for (const name of free) around.free.add(name);
  }

  private name(block: Block, name: string, flags: NameFlags, around: Around, local: Set<string>): void {
    if (flags.isGlobal) {
      if (flags.isParam) throw this.localAndGlobal(block);
      flags.kind = 'globalExplicit';
      around.global = withName(around.global, name);
      if (around.bound !== null) around.bound = without(around.bound, name);
    } else if (isBound(flags)) {
      flags.kind = 'local';
      local.add(name);
      around.global = without(around.global, name);
    } else if (around.bound?.has(name) === true) {
      flags.kind = 'free';
      block.isFree = true;
      around.free.add(name);
    } else {
      flags.kind = 'globalImplicit';
      if (!around.global.has(name) && block.isNested) block.isFree = true;
    }
  }

  /** Of several such names CPython reports the one that comes first in its dict of them. */
  private localAndGlobal(block: Block): PySyntaxError {
    const isBoth = (name: string): boolean => {
      const flags = block.names.get(name);
      return flags !== undefined && flags.isGlobal && flags.isParam;
    };
    const first = dictOrder(block.names.keys()).find(isBoth) ?? '';
    return symbolError(this.source, `name '${first}' is local and global`, block.lineno);
  }

  private makeCells(block: Block, free: Set<string>): void {
    for (const [name, flags] of block.names)
      if (flags.kind === 'local' && free.delete(name)) flags.kind = 'cell';
  }

  /** What the children take from further out goes through this scope. */
  private passOn(block: Block, around: Around, free: ReadonlySet<string>): void {
    for (const name of free) {
      const flags = block.names.get(name);
      if (flags === undefined) {
        if (around.bound === null || around.bound.has(name)) flagsOf(block, name).kind = 'free';
      } else if (block.kind === 'class' && (isBound(flags) || flags.isGlobal)) flags.passesFree = true;
    }
  }

  private checkUnoptimized(block: Block): void {
    const isUnoptimized = block.hasBareExec || block.hasImportStar;
    if (block.kind !== 'function' || !isUnoptimized || !(block.isFree || block.hasChildFree)) return;
    const why = block.hasChildFree
      ? 'contains a nested function with free variables'
      : 'is a nested function';
    const name = `function '${block.name.slice(0, 100)}'`;
    throw symbolError(this.source, unoptimizedMessage(block, name, why), block.unoptimizedLine);
  }
}

function unoptimizedMessage(block: Block, name: string, why: string): string {
  if (block.hasImportStar && !block.hasExec) return `import * is not allowed in ${name} because it ${why}`;
  if (block.hasBareExec && !block.hasImportStar && !block.hasQualifiedExec)
    return `unqualified exec is not allowed in ${name} because it ${why}`;
  return `${name} uses import * and bare exec, which are illegal because it ${why}`;
}

/** Resolves the names of all scopes. */
export function resolve(root: Block, source: Source): void {
  new Resolver(source).block(root, { bound: null, global: new Set(), free: new Set() });
}
