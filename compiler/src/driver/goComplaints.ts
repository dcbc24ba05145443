/**
 * How mistakes with Go packages are shown: file, line, message, and the line with a caret below the name that is meant.
 *
 * What surprises: the generator knows a statement's first line only, so the name is looked for from there on.
 */
import type { BindResponse } from '../bindgen/protocol.ts';

type Mistake = BindResponse['errors'][number];

/** How many lines a statement may go on for. */
const statementLines = 30;

/** The name that a message is about: the member in quotes, or the last part of a package's name. */
function subjectOf(message: string): string | null {
  const member = /has no member (?:or package )?"([^"]+)"/.exec(message)?.[1];
  if (member !== undefined) return member;
  const dotted = /(?:no Go package for |^)(__go__[\w.]*)/.exec(message)?.[1];
  if (dotted !== undefined) return dotted.split('.').at(-1) ?? null;
  const path = /the Go package "([^"]+)"/.exec(message)?.[1];
  return path?.split('/').at(-1) ?? /^[\w.]*?(\w+)\[/.exec(message)?.[1] ?? null;
}

/** The line where a name stands, with a caret below it; empty where it can't be found. */
function excerpt(source: string, line: number, name: string): string {
  const lines = source.split('\n').slice(line - 1, line - 1 + statementLines);
  const pattern = new RegExp(`(?<![\\w])${name.replace(/[^\w]/g, '\\$&')}(?![\\w])`);
  for (const text of lines) {
    const at = text.search(pattern);
    if (at < 0) continue;
    const indent = text.length - text.trimStart().length;
    return `\n    ${text.trim()}\n    ${' '.repeat(at - indent)}^`;
  }
  return '';
}

/** All mistakes as a compiler shows them; `sources` are the program's files as users see their names. */
export function showMistakes(mistakes: readonly Mistake[], sources: ReadonlyMap<string, string>): string {
  return mistakes
    .map(({ file, line, message }) => {
      const name = subjectOf(message);
      const source = sources.get(file);
      const shown = name === null || source === undefined ? '' : excerpt(source, line, name);
      return `${file}:${line}: ${message}${shown}`;
    })
    .join('\n');
}
