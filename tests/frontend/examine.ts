// What Grumpy's front end makes of a source, in the same form as the oracle's answer.
import { createHash } from 'node:crypto';
import { PySyntaxError } from '../../compiler/src/diagnostics/syntax-error.ts';
import { analyze } from '../../compiler/src/scope/analyze.ts';
import { dumpNode } from '../../compiler/src/syntax/dump-ast.ts';
import type { SourceMode } from '../../compiler/src/source/source.ts';
import { parseModule } from '../../compiler/src/syntax/parse.ts';
import type { Answer, ErrorRow } from './oracle.ts';
import { comparableScopes } from './scopes-text.ts';

function errorRow({ cls, msg, place }: PySyntaxError): ErrorRow {
  return [cls, msg, place?.lineno ?? null, place?.offset ?? null, place?.text ?? null];
}

/** Compiles a source as far as the front end goes. Anything but a `PySyntaxError` that it throws is a bug. */
export function examine(bytes: Uint8Array, filename: string, mode: SourceMode = 'file'): Answer {
  try {
    const parsed = parseModule(bytes, filename, { mode });
    const { warnings } = analyze(parsed);
    const tree = createHash('md5').update(dumpNode(parsed.module)).digest('hex');
    return { error: null, warnings: warnings.map((w) => [w.category, w.message, w.lineno]), tree };
  } catch (error) {
    if (!(error instanceof PySyntaxError)) throw error;
    return { error: errorRow(error), warnings: [], tree: null };
  }
}

/** The digest of the scopes of a source that has no errors. */
export function examineScopes(bytes: Uint8Array, filename: string, mode: SourceMode = 'file'): string {
  const text = comparableScopes(analyze(parseModule(bytes, filename, { mode })).scopes);
  return createHash('md5').update(text).digest('hex');
}

/** How two answers differ, or null. Warnings before an error are not compared. */
export function difference(ours: Answer, theirs: Answer): string | null {
  if (JSON.stringify(ours.error) !== JSON.stringify(theirs.error))
    return `error\n    ours:   ${JSON.stringify(ours.error)}\n    theirs: ${JSON.stringify(theirs.error)}`;
  if (theirs.tree !== null && ours.tree !== theirs.tree) return 'tree';
  if (theirs.error === null && JSON.stringify(ours.warnings) !== JSON.stringify(theirs.warnings))
    return `warnings\n    ours:   ${JSON.stringify(ours.warnings)}\n    theirs: ${JSON.stringify(theirs.warnings)}`;
  return null;
}
