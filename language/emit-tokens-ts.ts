// Grammar → `tokens27.generated.ts`: the token kinds, the keywords and the operators.
import { quotedTokens, type Grammar } from './grammar.ts';
import { tokenKinds, tokenName } from './tokens.ts';

/** The text of the generated file. */
export function emitTokensTs(grammar: Grammar, source: string): string {
  const { keywords, operators } = quotedTokens(grammar);
  const row = (token: string): string => `  [${JSON.stringify(token)}, Token.${tokenName(token)}],\n`;
  return `// Generated from ${source} by \`npm run generate\`. Do not edit.

/** The kinds of token. \`Failure\` ends the tokens where the tokenizer found an error; \`Unknown\` fits no rule. */
export const enum Token {
  Failure,
  Unknown,
${tokenKinds(grammar)
  .map((token) => `  ${tokenName(token)},\n`)
  .join('')}}

/** How many kinds of token there are. */
export const TOKEN_KINDS = ${tokenKinds(grammar).length + 2};

/** The names of the kinds, as the grammar writes them. */
export const TOKEN_NAMES: readonly string[] = ['failure', 'unknown', ${tokenKinds(grammar)
    .map((token) => JSON.stringify(token))
    .join(', ')}];

/** Keywords. */
export const KEYWORDS: ReadonlyMap<string, Token> = new Map([
${keywords.map(row).join('')}]);

/** Operators and delimiters. */
export const OPERATORS: ReadonlyMap<string, Token> = new Map([
${operators.map(row).join('')}]);
`;
}
