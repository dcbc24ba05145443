// Grammar → `parser27.generated.ts`: the compiler's parser.
import type { BinaryRule, Grammar, Rule, TypeRef } from './grammar.ts';
import { typeName } from './emit-nodes-ts.ts';
import { type FieldText, functionName, ParserEmitter } from './emit-parser.ts';
import { allNodes, type NodeList, type NodeSpec } from './nodes.ts';
import { tokenName } from './tokens.ts';

const HOST_TYPES: Readonly<Record<string, string>> = {
  int: 'number',
  bool: 'boolean',
  identifier: 'string',
  string: 'StringLiteral',
  number: 'NumberLiteral',
  place: 'Place',
  call: 'CallBuilder',
  clauses: 'ClauseBuilder',
  void: 'void',
};

class TsParserEmitter extends ParserEmitter {
  protected head(source: string): string {
    return `// Generated from ${source} by \`npm run generate\`. Do not edit.
/* eslint-disable */
import type * as ast from './nodes.generated.ts';
import type { NumberLiteral, StringLiteral } from './literals.ts';
import { type CallBuilder, type ClauseBuilder, orEmpty, type ParserState, type Place, pushAll, tokenSet } from './parser-state.ts';
import { Token } from './tokens27.generated.ts';
`;
  }

  protected tokenTable(name: string, tokens: readonly string[]): string {
    return `const ${name} = tokenSet([${tokens.join(', ')}]);\n`;
  }

  protected token(token: string): string {
    return `Token.${tokenName(token)}`;
  }

  protected type(type: TypeRef): string {
    const known = [...this.list.unions, ...this.list.enums, ...allNodes(this.list)].some(
      ({ name }) => name === type.name,
    );
    const name = HOST_TYPES[type.name] ?? (known ? `ast.${typeName(this.list, type.name)}` : null);
    if (name === null) throw new Error(`no type ${type.name}`);
    return type.list ? `${name}[]` : name;
  }

  protected functionText(rule: Rule, start: boolean, body: string): string {
    const params = rule.params.map((param) => `, ${param.name}: ${this.type(param.type)}`).join('');
    const locals = this.captures
      .own(rule)
      .map(([name, type]) => `let ${name}: ${this.type(type)} | null = null;\n`);
    const exported = this.grammar.start.includes(rule.name) ? 'export ' : '';
    return `${exported}function ${functionName(rule.name)}(p: ParserState, d: number${params}): ${this.type(rule.type)} {\n${start ? 'const start = p.pos;\n' : ''}${locals.join('')}${body}}\n`;
  }

  protected inTable(name: string): string {
    return `p.in(${name})`;
  }

  protected fail(): string {
    return 'p.fail();\n';
  }

  protected loop(test: string | null, body: string): string {
    return `${test === null ? 'for (;;)' : `while (${test})`} {\n${body}}\n`;
  }

  protected caseLabels(tokens: readonly string[]): string {
    return tokens.map((token) => `case ${this.token(token)}:\n`).join('');
  }

  protected caseBody(body: string, returns: boolean): string {
    return `{\n${body}${returns ? '' : 'break;\n'}}\n`;
  }

  protected append(name: string, value: string, all: boolean): string {
    return all ? `pushAll((${name} ??= []), ${value});\n` : `(${name} ??= []).push(${value});\n`;
  }

  protected word(word: string): string {
    return `'${word}'`;
  }

  protected listText(_type: TypeRef, items: readonly { spread: boolean; text: string }[]): string {
    return `[${items.map(({ spread, text }) => (spread ? `...${text}` : text)).join(', ')}]`;
  }

  protected reference(name: string, list: boolean): string {
    return list ? `orEmpty(${name})` : `${name}!`;
  }

  protected constant(value: 'null' | 'true' | 'false'): string {
    return value;
  }

  protected nodeText(spec: NodeSpec, place: string | null, fields: readonly FieldText[]): string {
    const texts = fields.map((field) => `${field.spec.name}: ${field.text}`);
    return `{ ${[`kind: '${spec.name}'`, ...(place === null ? [] : [place]), ...texts].join(', ')} }`;
  }

  protected placeOfToken(token: string): string {
    return `lineno: p.lineOf(${token}), colOffset: p.columnOf(${token})`;
  }

  protected placeOfNode(node: string): string {
    return `lineno: ${node}.lineno, colOffset: ${node}.colOffset`;
  }

  protected binary(rule: BinaryRule, type: string, test: string, operand: string): string {
    const rows = rule.levels.flatMap((level, index) =>
      level.map(
        ({ token, operator }) => `case ${this.token(token)}: level = ${index}; op = '${operator}'; break;\n`,
      ),
    );
    return `/** Operators of at least level \`min\`; the first one of a level stands at the operand, the others at themselves. */
function ${functionName(rule.name)}(p: ParserState, d: number, min = 0): ${type} {
  const start = p.pos;
  let left = ${operand};
  if (!(${test})) return left;
  let last = -1;
  for (;;) {
    let level = -1;
    let op: ast.Operator = 'Add';
    switch (p.kind) {
${rows.join('')}    }
    if (level < min) return left;
    const place = level === last ? p.pos : start;
    last = level;
    p.next();
    const right = ${functionName(rule.name)}(p, d, level + 1);
    left = { kind: 'BinOp', lineno: p.lineOf(place), colOffset: p.columnOf(place), left, op, right };
  }
}
`;
  }
}

/** The text of the generated parser. */
export function emitParserTs(grammar: Grammar, list: NodeList, source: string): string {
  return new TsParserEmitter(grammar, list).emit(source);
}
