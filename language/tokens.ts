// The token kinds of a grammar: their numbers and their names in generated code.
import { NAMED_TOKENS, quotedTokens, type Grammar } from './grammar.ts';

const OPERATOR_NAMES: Readonly<Record<string, string>> = {
  '(': 'LeftParen', ')': 'RightParen', '[': 'LeftBracket', ']': 'RightBracket', '{': 'LeftBrace', '}': 'RightBrace',
  ',': 'Comma', ':': 'Colon', '.': 'Dot', ';': 'Semicolon', '`': 'Backquote', '@': 'At', '=': 'Equal',
  '+': 'Plus', '-': 'Minus', '*': 'Star', '/': 'Slash', '%': 'Percent', '&': 'Ampersand', '|': 'Bar', '^': 'Caret',
  '~': 'Tilde', '<<': 'ShiftLeft', '>>': 'ShiftRight', '**': 'DoubleStar', '//': 'DoubleSlash',
  '<': 'Less', '>': 'Greater', '==': 'EqualEqual', '>=': 'GreaterEqual', '<=': 'LessEqual', '<>': 'LessGreater',
  '!=': 'NotEqual', '->': 'Arrow', '...': 'Ellipsis', ':=': 'ColonEqual', '!': 'Exclamation',
}; // prettier-ignore

/** The name of a token in generated code: `IfKeyword`, `Comma`, `PlusEqual`, `Name`. */
export function tokenName(token: string): string {
  if (NAMED_TOKENS.includes(token)) return token.charAt(0) + token.slice(1).toLowerCase();
  if (/^[A-Za-z]/.test(token)) return `${token.charAt(0).toUpperCase()}${token.slice(1)}Keyword`;
  const name =
    OPERATOR_NAMES[token] ?? (token.endsWith('=') ? OPERATOR_NAMES[token.slice(0, -1)] : undefined);
  if (name === undefined) throw new Error(`token ${token} has no name in language/tokens.ts`);
  return OPERATOR_NAMES[token] ?? `${name}Equal`;
}

/** All token kinds of a grammar in the order of their numbers. `Error` and `Unknown` fit no rule. */
export function tokenKinds(grammar: Grammar): string[] {
  const { keywords, operators } = quotedTokens(grammar);
  return [...NAMED_TOKENS, ...operators, ...keywords];
}
