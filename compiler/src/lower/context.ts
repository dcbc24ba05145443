// What lowering knows of the whole module, and the options that change what code means.
import type { Code, CodeId, ModuleIR } from '../ir/ir.ts';
import { scopeOf } from '../scope/scope.ts';
import type { Scope, ScopeNode, ScopeTable } from '../scope/scope.ts';

/** The options that lowering looks at. */
export interface LowerOptions {
  /** Level of `-O`: 1 drops asserts, 2 docstrings as well. */
  readonly optimize: 0 | 1 | 2;
  /** `from __future__ import division`, or `-Qnew`. */
  readonly trueDivision: boolean;
  /** `from __future__ import absolute_import`. */
  readonly absoluteImport: boolean;
  /** The flags of CPython's code objects that say which future statements are in force. */
  readonly futureFlags: number;
}

/** The module being lowered: its scopes, its options and the code objects made so far. */
export class ModuleContext {
  readonly scopes: ScopeTable;
  readonly options: LowerOptions;
  private readonly slots: (Code | null)[] = [];
  private readonly body: CodeId[] = [];

  constructor(scopes: ScopeTable, options: LowerOptions) {
    this.scopes = scopes;
    this.options = options;
  }

  /** The scope that a node opens. */
  scope(node: ScopeNode): Scope {
    return scopeOf(this.scopes, node);
  }

  /** Takes the next code number; outer code objects come before inner ones. */
  reserve(): CodeId {
    return this.slots.push(null) - 1;
  }

  /** Enters a finished code object under its number. */
  finish(code: Code): void {
    this.slots[code.id] = code;
    if (code.kind === 'module') this.body.push(code.id);
  }

  /** A code object that is finished. */
  code(id: CodeId): Code {
    const code = this.slots[id];
    if (code === null || code === undefined) throw new Error(`code ${id} is not lowered yet`);
    return code;
  }

  /** The module with all its code objects. */
  result(): ModuleIR {
    return {
      codes: this.slots.map((_, id) => this.code(id)),
      body: this.body,
      futureFlags: this.options.futureFlags,
    };
  }
}
