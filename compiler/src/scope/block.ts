// A scope while it is being analysed: what its code does with each name, and flags about the whole.
import type { StringLiteral } from '../syntax/literals.ts';
import type { NameKind, Scope, ScopeNode } from './scope.ts';

/** What the code of a scope does with a name. */
export interface NameFlags {
  isGlobal: boolean;
  isLocal: boolean;
  isParam: boolean;
  isUsed: boolean;
  isImported: boolean;
  passesFree: boolean;
  kind: NameKind | null;
}

/** A scope in the making. */
export interface Block {
  readonly kind: Scope['kind'];
  readonly node: ScopeNode;
  /** As CPython's errors name it. */
  readonly name: string;
  readonly lineno: number;
  readonly number: number;
  readonly parent: Block | null;
  readonly children: Block[];
  readonly names: Map<string, NameFlags>;
  readonly params: string[];
  readonly className: string | null;
  readonly isNested: boolean;
  readonly docstring: StringLiteral | null;
  isGenerator: boolean;
  returnsValue: boolean;
  hasBareExec: boolean;
  hasExec: boolean;
  hasQualifiedExec: boolean;
  hasImportStar: boolean;
  mayInspectLocals: boolean;
  /** The line of the first `exec` or `import *`. */
  unoptimizedLine: number;
  /** May have free variables: CPython says so of every nested function that uses a name it doesn't bind. */
  isFree: boolean;
  hasChildFree: boolean;
}

/** Bound in the scope. */
export function isBound(flags: NameFlags): boolean {
  return flags.isLocal || flags.isParam || flags.isImported;
}

/** A scope with nothing in it yet. */
export function newBlock(
  place: Pick<Block, 'kind' | 'node' | 'name' | 'lineno' | 'number' | 'parent' | 'className' | 'docstring'>,
): Block {
  const { parent } = place;
  return {
    ...place,
    children: [],
    names: new Map(),
    params: [],
    isNested: parent !== null && (parent.isNested || parent.kind === 'function'),
    isGenerator: false,
    returnsValue: false,
    hasBareExec: false,
    hasExec: false,
    hasQualifiedExec: false,
    hasImportStar: false,
    mayInspectLocals: false,
    unoptimizedLine: 0,
    isFree: false,
    hasChildFree: false,
  };
}

/** The flags of a name, made when it first occurs. */
export function flagsOf(block: Block, name: string): NameFlags {
  let flags = block.names.get(name);
  if (flags === undefined) {
    flags = {
      isGlobal: false,
      isLocal: false,
      isParam: false,
      isUsed: false,
      isImported: false,
      passesFree: false,
      kind: null,
    };
    block.names.set(name, flags);
  }
  return flags;
}
