// Grammar → `parser_generated.go`: the runtime's parser.
//
// A rule that fails panics with its error; the parser's entrance recovers it.
import type { BinaryRule, Grammar, Rule, TypeRef } from './grammar.ts';
import { goFieldName, goType } from './emit-nodes-go.ts';
import { typeName } from './emit-nodes-ts.ts';
import { type FieldText, functionName, ParserEmitter } from './emit-parser.ts';
import type { FieldSpec, NodeList, NodeSpec } from './nodes.ts';
import { tokenName } from './tokens.ts';

const HOST_TYPES: Readonly<Record<string, string>> = {
  place: 'ast.Place',
  call: '*callBuilder',
  clauses: '*clauseBuilder',
  void: '',
};

/** Words that Go keeps for itself. */
const RESERVED: ReadonlySet<string> = new Set(['func', 'type', 'import', 'range', 'map', 'len', 'append']);

/** The Go name of a kind of token. */
export function goTokenName(token: string): string {
  return `tok${tokenName(token)}`;
}

class GoParserEmitter extends ParserEmitter {
  protected head(source: string): string {
    return `// Code generated from ${source} by \`npm run generate\`. DO NOT EDIT.

package syntax

import "grumpy.dev/runtime/dynamic/ast"
`;
  }

  protected tokenTable(name: string, tokens: readonly string[]): string {
    return `var ${this.table(name)} = [tokenKinds]bool{${tokens.map((token) => `${token}: true`).join(', ')}}\n`;
  }

  private table(name: string): string {
    return name.replace('SET_', 'tokenSet');
  }

  protected token(token: string): string {
    return goTokenName(token);
  }

  protected type(type: TypeRef): string {
    const name = HOST_TYPES[type.name] ?? goType(this.list, type.name, 'ast.');
    return type.list ? `[]${name}` : name;
  }

  protected override variable(name: string): string {
    const camel = name.replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase());
    return RESERVED.has(camel) ? `${camel}_` : camel;
  }

  protected functionText(rule: Rule, start: boolean, body: string): string {
    const params = rule.params
      .map((param) => `, ${this.variable(param.name)} ${this.type(param.type)}`)
      .join('');
    const locals = this.captures
      .own(rule)
      .map(([name, type]) => `var ${this.variable(name)} ${this.type(type)}\n`);
    return `func ${functionName(rule.name)}(p *parser, d int${params}) ${this.type(rule.type)} {\n${start ? 'start := p.pos\n' : ''}${locals.join('')}${body}}\n`;
  }

  protected inTable(name: string): string {
    return `${this.table(name)}[p.kind]`;
  }

  protected fail(): string {
    return 'panic(p.failure(tokUnknown))\n';
  }

  protected loop(test: string | null, body: string): string {
    return `for ${test ?? ''} {\n${body}}\n`;
  }

  protected caseLabels(tokens: readonly string[]): string {
    return `case ${tokens.map((token) => this.token(token)).join(', ')}:\n`;
  }

  protected caseBody(body: string): string {
    return body;
  }

  protected append(name: string, value: string, all: boolean): string {
    return `${name} = append(${name}, ${value}${all ? '...' : ''})\n`;
  }

  protected word(word: string): string {
    return this.list.enums.some(({ words }) => words.includes(word)) ? `ast.${word}` : `"${word}"`;
  }

  protected listText(type: TypeRef, items: readonly { spread: boolean; text: string }[]): string {
    const plain = items.filter(({ spread }) => !spread).map(({ text }) => text);
    const literal = plain.length === 0 ? 'nil' : `${this.type(type)}{${plain.join(', ')}}`;
    return items
      .filter(({ spread }) => spread)
      .reduce((list, { text }) => `append(${list}, ${text}...)`, literal);
  }

  protected reference(name: string): string {
    return name;
  }

  protected constant(value: 'null' | 'true' | 'false', field: FieldSpec | null): string {
    if (value !== 'null') return value;
    if (field?.type === 'identifier') return '""';
    return field?.type === 'int' ? '0' : 'nil';
  }

  protected nodeText(spec: NodeSpec, place: string | null, fields: readonly FieldText[]): string {
    const texts = fields.map((field) => `${goFieldName(field.spec.name)}: ${field.text}`);
    const parts = [...(place === null ? [] : [`Place: ${place}`]), ...texts];
    return `&ast.${typeName(this.list, spec.name)}{${parts.join(', ')}}`;
  }

  protected placeOfToken(token: string): string {
    return `p.placeOf(${token})`;
  }

  protected placeOfNode(node: string, type: string): string {
    return type === 'place' ? node : `*${node}.At()`;
  }

  protected binary(rule: BinaryRule, type: string, test: string, operand: string): string {
    const rows = rule.levels.flatMap((level, index) =>
      level.map(
        ({ token, operator }) => `case ${this.token(token)}:\nlevel, op = ${index}, ast.${operator}\n`,
      ),
    );
    const name = functionName(rule.name);
    return `func ${name}(p *parser, d int) ${type} { return ${name}From(p, d, 0) }

// ${name}From reads operators of at least level min; the first one of a level stands at the operand, the others at themselves.
func ${name}From(p *parser, d, min int) ${type} {
start := p.pos
left := ${operand}
if !(${test}) {
return left
}
for last := -1; ; {
level, op := -1, ast.Add
switch p.kind {
${rows.join('')}}
if level < min {
return left
}
place := start
if level == last {
place = p.pos
}
last = level
p.next()
right := ${name}From(p, d, level+1)
left = &ast.BinOp{Place: p.placeOf(place), Left: left, Op: op, Right: right}
}
}
`;
  }
}

/** The text of the generated parser, to be formatted by \`gofmt\`. */
export function emitParserGo(grammar: Grammar, list: NodeList, source: string): string {
  return new GoParserEmitter(grammar, list).emit(source);
}
