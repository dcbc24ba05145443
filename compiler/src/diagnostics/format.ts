// The text that `python2.7 script.py` writes on stderr for a source it rejects.
//
// What surprises: the text shown is only the last line of what the tokenizer held, its indentation removed, and the
// caret moves along; an offset that lies on the line's own end is taken back by one.
import type { PySyntaxError, SyntaxWarning } from './syntax-error.ts';

/** The line to show and where the caret stands in it, after what CPython's traceback printer does to them. */
function shownLine(text: string, offset: number): { line: string; caret: number } {
  let line = text;
  let caret = offset;
  if (caret > 0 && caret === line.length && line.endsWith('\n')) caret--;
  for (let end = line.indexOf('\n'); end >= 0 && end < caret; end = line.indexOf('\n')) {
    caret -= end + 1;
    line = line.slice(end + 1);
  }
  const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  return { line: line.slice(indent), caret: caret - indent };
}

function sourceText(text: string, offset: number | null): string {
  if (offset === null) {
    const line = text.replace(/^[ \t]+/, '');
    return `    ${line}${line.endsWith('\n') ? '' : '\n'}`;
  }
  const { line, caret } = shownLine(text, offset);
  return `    ${line}${line.endsWith('\n') ? '' : '\n'}    ${' '.repeat(Math.max(caret - 1, 0))}^\n`;
}

/** What `warnings.py` prints: the place and the message, then the line. */
function warningText({ filename, lineno, category, message, text }: SyntaxWarning): string {
  const line = text === null || text.trim() === '' ? '' : `  ${text.trim()}\n`;
  return `${filename}:${lineno}: ${category}: ${message}\n${line}`;
}

/** Formats the error, with the warnings given before it; the result holds one UTF-16 unit for each byte. */
export function formatSyntaxError(error: PySyntaxError): string {
  const { cls, msg, place, preamble } = error;
  const before = error.warnings.map(warningText).join('') + preamble;
  const last = msg === '' ? `${cls}\n` : `${cls}: ${msg}\n`;
  if (place === null) return before + last;
  const where = `  File "${place.filename}", line ${place.lineno}\n`;
  return before + where + (place.text === null ? '' : sourceText(place.text, place.offset)) + last;
}
