// Prints tokens: one line a token, with its line, its column, its kind and its text.
import type { Source } from '../source/source.ts';
import { TOKEN_NAMES } from './tokens27.generated.ts';
import { tokenize } from './tokenizer.ts';

/** All tokens of a source as text. */
export function dumpTokens(source: Source): string {
  const tokens = tokenize(source);
  const lines: string[] = [];
  for (let index = 0; index < tokens.count; index++) {
    const place = `${tokens.lines[index]},${tokens.columns[index]}`;
    const kind = TOKEN_NAMES[tokens.kinds[index] ?? 0] ?? '';
    const text = source.text.slice(tokens.starts[index], tokens.ends[index]);
    const shown = text === kind || text === '' ? '' : ` ${JSON.stringify(text)}`;
    lines.push(`${place}\t${kind}${shown}\n`);
  }
  if (tokens.failure !== null) lines.push(`${tokens.failure.cls}: ${tokens.failure.message}\n`);
  if (tokens.readFailure !== null)
    lines.push(`SyntaxError: ${tokens.readFailure.message(tokens.endsInToken)}\n`);
  return lines.join('');
}
