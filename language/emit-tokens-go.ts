// Grammar → `tokens_generated.go`: the token kinds, the keywords and the operators, in Go.
import { goTokenName } from './emit-parser-go.ts';
import { quotedTokens, type Grammar } from './grammar.ts';
import { tokenKinds } from './tokens.ts';

function lookup(name: string, what: string, otherwise: string, tokens: readonly string[]): string {
  const cases = tokens.map((token) => `case ${JSON.stringify(token)}:\nreturn ${goTokenName(token)}\n`);
  return `// ${name} gives the kind of ${what}.
func ${name}(text string) token {
switch text {
${cases.join('')}}
return ${otherwise}
}
`;
}

/** The text of the generated file, to be formatted by \`gofmt\`. */
export function emitTokensGo(grammar: Grammar, source: string): string {
  const { keywords, operators } = quotedTokens(grammar);
  const kinds = tokenKinds(grammar);
  return `// Code generated from ${source} by \`npm run generate\`. DO NOT EDIT.

package syntax

// token is a kind of token. tokFailure ends the tokens where the tokenizer found an error; tokUnknown fits no rule.
type token uint8

const (
tokFailure token = iota
tokUnknown
${kinds.map((kind) => `${goTokenName(kind)}\n`).join('')}
tokenKinds
)

${lookup('keyword', 'a word: a keyword or a name', 'tokName', keywords)}
${lookup('operator', 'an operator or delimiter, or tokUnknown', 'tokUnknown', operators)}`;
}
