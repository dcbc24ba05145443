// Scope analysis: a parsed module → its scopes, with all errors and warnings that CPython gives after parsing.
import { PySyntaxError, type SyntaxWarning } from '../diagnostics/syntax-error.ts';
import type * as ast from '../syntax/nodes.generated.ts';
import type { Parsed } from '../syntax/parse.ts';
import type { Block } from './block.ts';
import { Collector } from './collect.ts';
import { checkFlow } from './flow.ts';
import { resolve } from './resolve.ts';
import type { NameInfo, Scope, ScopeTable } from './scope.ts';

/** What is found out about a module. */
export interface Analysis {
  readonly scopes: ScopeTable;
  readonly warnings: readonly SyntaxWarning[];
}

/** The names of code objects: CPython's own names for what has none. */
function codeName(block: Block): string {
  if (block.kind === 'module') return '<module>';
  return block.node.kind === 'FunctionDef' || block.kind === 'class' ? block.name : `<${block.name}>`;
}

function nameInfos(block: Block): Map<string, NameInfo> {
  const infos = new Map<string, NameInfo>();
  for (const [name, flags] of block.names)
    infos.set(name, {
      name,
      kind: flags.kind ?? 'globalImplicit',
      isParam: flags.isParam,
      isAssigned: flags.isLocal || flags.isParam || flags.isImported,
      isImported: flags.isImported,
      isUsed: flags.isUsed,
      passesFree: flags.passesFree,
    });
  return infos;
}

function freeze(block: Block, parent: Scope | null, byBlock: Map<Block, Scope>): Scope {
  const children: Scope[] = [];
  const { kind, node, lineno, number, params, className, isNested, isGenerator, returnsValue, docstring } =
    block;
  const { hasBareExec, hasExec, hasImportStar, mayInspectLocals, hasChildFree } = block;
  const scope: Scope = {
    kind, node, name: codeName(block), lineno, number, parent, children, names: nameInfos(block), params, className, isNested,
    isGenerator, returnsValue, hasBareExec, hasExec, hasImportStar, mayInspectLocals, hasChildFree, docstring,
  }; // prettier-ignore
  byBlock.set(block, scope);
  for (const child of block.children) children.push(freeze(child, scope, byBlock));
  return scope;
}

function analyzeWith(collector: Collector, parsed: Parsed<ast.ModNode>): ScopeTable {
  const top = collector.collect();
  resolve(top, parsed.source);
  const byBlock = new Map<Block, Scope>();
  const root = freeze(top, null, byBlock);
  const byNode = new Map<ast.Node, Scope>();
  for (const [node, block] of collector.byNode) {
    const scope = byBlock.get(block);
    if (scope !== undefined) byNode.set(node, scope);
  }
  const scopes = { root, byNode };
  checkFlow(parsed, scopes, collector.warnings);
  return scopes;
}

/** Analyses a module. Throws a `PySyntaxError` for what CPython rejects after parsing. */
export function analyze(parsed: Parsed<ast.ModNode>): Analysis {
  const collector = new Collector(parsed.module, parsed.source);
  try {
    const scopes = analyzeWith(collector, parsed);
    return { scopes, warnings: collector.warnings };
  } catch (error) {
    if (error instanceof PySyntaxError) error.warnings = collector.warnings;
    throw error;
  }
}
