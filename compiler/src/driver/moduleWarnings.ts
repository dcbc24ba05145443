/**
 * The warnings that CPython gives while it compiles a program's modules, filtered by `-W` and shown
 * as its `warnings` module shows them.
 */
import type { ModuleWarning } from '../pipeline.ts';

/** A warning with the text of its line, ready to be shown. */
export interface ShownWarning {
  readonly warning: ModuleWarning;
  /** The source line, trimmed; empty when there is none to show. */
  readonly line: string;
}

type Action = 'show' | 'ignore' | 'error';

function categoryFits(wanted: string, category: string): boolean {
  if (wanted === '' || wanted === 'Warning' || wanted === category) return true;
  return wanted === 'DeprecationWarning' && category === 'Py3kWarning';
}

function actionOf(text: string): Action | null {
  if (text === '') return 'show';
  if ('error'.startsWith(text)) return 'error';
  if ('ignore'.startsWith(text)) return 'ignore';
  return ['default', 'always', 'module', 'once', 'all'].some((name) => name.startsWith(text)) ? 'show' : null;
}

/** What the `-W` options say about a warning: the last one that fits counts. */
export function warningAction(warning: ModuleWarning, options: readonly string[]): Action {
  for (const option of [...options].reverse()) {
    const [action = '', message = '', category = '', module = '', line = '0'] = option
      .split(':')
      .map((s) => s.trim());
    const meant = actionOf(action);
    const fits =
      categoryFits(category, warning.category) &&
      warning.message.toLowerCase().startsWith(message.toLowerCase()) &&
      (module === '' || warning.filename.replace(/\.py$/, '') === module) &&
      (Number(line) === 0 || Number(line) === warning.lineno);
    if (meant && fits) return meant;
  }
  return warning.category === 'SyntaxWarning' ? 'show' : 'ignore';
}

/** `file.py:3: SyntaxWarning: message`, and the line below it. */
export function warningText({ warning, line }: ShownWarning): string {
  const head = `${warning.filename}:${warning.lineno}: ${warning.category}: ${warning.message}\n`;
  return line ? `${head}  ${line}\n` : head;
}
