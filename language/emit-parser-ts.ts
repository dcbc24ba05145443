// Grammar → a predictive parser in TypeScript: one function a rule.
//
// Every function takes the parser state `p` and the depth `d` at which CPython's parser would hold the rule on its
// stack, so that the parser stops where CPython says `s_push: parser stack overflow`. The next token alone decides
// between alternatives. What a rule captures are local variables; lists are made when the first element comes.
import type {
  Action,
  BinaryRule,
  Capture,
  Choice,
  Element,
  Grammar,
  Item,
  Rule,
  Sequence,
  TypeRef,
} from './grammar.ts';
import { FirstSets, checkPredictive } from './first.ts';
import { typeName } from './emit-nodes-ts.ts';
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
  void: 'void',
};

/** Where a value goes: nowhere, to the caller, or into a variable. */
type Sink =
  | { readonly kind: 'drop' }
  | { readonly kind: 'return' }
  | { readonly kind: 'capture'; readonly capture: Capture };

const DROP: Sink = { kind: 'drop' };
const RETURN: Sink = { kind: 'return' };

/** `old_test` → `parseOldTest`. */
function functionName(rule: string): string {
  return `parse_${rule}`.replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase());
}

class ParserEmitter {
  private readonly sets: FirstSets;
  private readonly nodes: ReadonlyMap<string, NodeSpec>;
  private readonly tables = new Map<string, string>();
  private types = new Map<string, TypeRef>();
  private usesStart = false;

  constructor(
    private readonly grammar: Grammar,
    private readonly list: NodeList,
  ) {
    this.sets = new FirstSets(grammar);
    checkPredictive(grammar, this.sets);
    this.nodes = new Map(allNodes(list).map((node) => [node.name, node]));
  }

  emit(source: string): string {
    const rules = [...this.grammar.rules.values()].map((rule) =>
      rule.kind === 'rule' ? this.rule(rule) : this.binary(rule),
    );
    const tables = [...this.tables].map(([tokens, name]) => `const ${name} = tokenSet([${tokens}]);\n`);
    return `// Generated from ${source} by \`npm run generate\`. Do not edit.
/* eslint-disable */
import type * as ast from './nodes.generated.ts';
import type { NumberLiteral, StringLiteral } from './literals.ts';
import { type CallBuilder, orEmpty, type ParserState, type Place, pushAll, tokenSet } from './parser-state.ts';
import { Token } from './tokens27.generated.ts';

${tables.join('')}
${rules.join('\n')}`;
  }

  private tsType(type: TypeRef): string {
    const known = [...this.list.unions, ...this.list.enums, ...this.nodes.values()].some(
      ({ name }) => name === type.name,
    );
    const name = HOST_TYPES[type.name] ?? (known ? `ast.${typeName(this.list, type.name)}` : null);
    if (name === null) throw new Error(`no type ${type.name}`);
    return type.list ? `${name}[]` : name;
  }

  private rule(rule: Rule): string {
    this.types = new Map(rule.params.map((param) => [param.name, param.type]));
    this.usesStart = false;
    const own = new Set(this.types.keys());
    this.collect(rule.body, rule.name);
    const body = this.choice(rule.body, rule.type.name === 'void' ? DROP : RETURN);
    const params = rule.params.map((param) => `, ${param.name}: ${this.tsType(param.type)}`).join('');
    const locals = [...this.types]
      .filter(([name]) => !own.has(name))
      .map(([name, type]) => `let ${name}: ${this.tsType(type)} | null = null;\n`);
    const start = this.usesStart ? 'const start = p.pos;\n' : '';
    const exported = this.grammar.start.includes(rule.name) ? 'export ' : '';
    return `${exported}function ${functionName(rule.name)}(p: ParserState, d: number${params}): ${this.tsType(rule.type)} {\n${start}${locals.join('')}${body}}\n`;
  }

  // ---- Types of captures

  private collect(choice: Choice, rule: string): void {
    for (const { items } of choice.alternatives)
      for (const item of items) {
        this.collectInside(item.element, rule);
        if (item.capture !== null) this.declare(item.capture, item.element, rule);
      }
  }

  private collectInside(element: Element, rule: string): void {
    if (element.kind === 'choice') this.collect(element.choice, rule);
    else if (element.kind === 'optional' || element.kind === 'repeat' || element.kind === 'separated')
      this.collectInside(element.inner, rule);
  }

  private declare(capture: Capture, element: Element, rule: string): void {
    const one = this.typeOf(element);
    const type = capture.mode === '+=' ? { name: one.name, list: true } : one;
    const known = this.types.get(capture.name);
    if (known !== undefined && (known.name !== type.name || known.list !== type.list))
      throw new Error(`rule ${rule}: ${capture.name} has two types: ${known.name} and ${type.name}`);
    this.types.set(capture.name, type);
    if (capture.comma !== null) this.types.set(capture.comma, { name: 'bool', list: false });
  }

  private typeOf(element: Element): TypeRef {
    switch (element.kind) {
      case 'token':
      case 'lookahead':
        return { name: element.token === 'NAME' ? 'identifier' : 'int', list: false };
      case 'rule':
        return this.typeOfRule(element.name);
      case 'choice':
        return this.typeOfChoice(element.choice);
      case 'optional':
      case 'repeat':
        return this.typeOf(element.inner);
      case 'separated':
        return { name: this.typeOf(element.inner).name, list: true };
      case 'help':
        return this.typeOfAction(element);
    }
  }

  private typeOfRule(name: string): TypeRef {
    const rule = this.grammar.rules.get(name);
    if (rule === undefined) throw new Error(`no rule ${name}`);
    return rule.kind === 'rule' ? rule.type : this.typeOfRule(rule.operand);
  }

  private typeOfChoice(choice: Choice): TypeRef {
    for (const { items, action } of choice.alternatives) {
      if (action !== null && action.kind !== 'node') return this.typeOfAction(action);
      const [only] = items;
      if (action === null && only !== undefined) return this.typeOf(only.element);
    }
    const node = choice.alternatives.map(({ action }) => action).find((action) => action !== null);
    if (node === undefined || node === null) throw new Error('a captured group has no value');
    return this.typeOfAction(node);
  }

  private typeOfAction(action: Action): TypeRef {
    switch (action.kind) {
      case 'capture': {
        const type = this.types.get(action.name);
        if (type === undefined) throw new Error(`nothing captured as ${action.name}`);
        return type;
      }
      case 'constant':
        return { name: 'bool', list: false };
      case 'word':
        return { name: this.enumOf(action.word), list: false };
      case 'list': {
        const [first] = action.items;
        if (first === undefined) throw new Error('an empty list has no type of its own');
        return { name: this.typeOfAction(first.value).name, list: true };
      }
      case 'node':
        return { name: this.unionOf(action.name), list: false };
      case 'help':
        if (action.name === 'identity' && action.args[0] !== undefined)
          return this.typeOfAction(action.args[0]);
        return this.helper(action.name).type;
    }
  }

  private enumOf(word: string): string {
    const found = this.list.enums.find(({ words }) => words.includes(word));
    if (found === undefined) throw new Error(`no enum has ${word}`);
    return found.name;
  }

  private unionOf(name: string): string {
    return this.list.unions.find(({ members }) => members.some((node) => node.name === name))?.name ?? name;
  }

  private helper(name: string): { type: TypeRef } {
    const helper = this.grammar.helpers.get(name);
    if (helper === undefined) throw new Error(`no helper ${name}`);
    return helper;
  }

  // ---- Choices

  private test(tokens: ReadonlySet<string>): string {
    const names = [...tokens].map((token) => `Token.${tokenName(token)}`);
    if (names.length <= 2) return names.map((name) => `p.at(${name})`).join(' || ');
    const key = names.sort().join(', ');
    const name = this.tables.get(key) ?? `SET_${this.tables.size + 1}`;
    this.tables.set(key, name);
    return `p.in(${name})`;
  }

  private choice(choice: Choice, sink: Sink): string {
    const [only] = choice.alternatives;
    if (choice.alternatives.length === 1 && only !== undefined) return this.sequence(only, sink);
    const firsts = choice.alternatives.map((alternative) => this.sets.ofSequence(alternative));
    const nullable = firsts.at(-1)?.nullable ?? false;
    if (choice.alternatives.length > 3 && firsts.every(({ tokens }) => tokens.size <= 4))
      return this.cases(choice, sink);
    const arms = choice.alternatives.map((alternative, index) => {
      const body = this.sequence(alternative, sink);
      const isLast = index === choice.alternatives.length - 1;
      if (isLast && nullable) return body === '' ? '' : ` else {\n${body}}`;
      return `${index === 0 ? '' : ' else '}if (${this.test(firsts[index]?.tokens ?? new Set())}) {\n${body}}`;
    });
    return `${arms.join('')}${nullable ? '' : ' else p.fail();'}\n`;
  }

  private cases(choice: Choice, sink: Sink): string {
    const arms = choice.alternatives.map((alternative) => {
      const first = this.sets.ofSequence(alternative);
      const labels = first.nullable
        ? 'default:'
        : [...first.tokens].map((token) => `case Token.${tokenName(token)}:\n`).join('');
      const end = sink.kind === 'return' && this.returns(alternative) ? '' : 'break;\n';
      return `${labels} {\n${this.sequence(alternative, sink)}${end}}\n`;
    });
    const nullable = this.sets.ofChoice(choice).nullable;
    return `switch (p.kind) {\n${arms.join('')}${nullable ? '' : 'default: p.fail();\n'}}\n`;
  }

  private returns(sequence: Sequence): boolean {
    const last = sequence.items.at(-1);
    return sequence.action !== null || (last !== undefined && last.element.kind !== 'choice');
  }

  private sequence({ items, action }: Sequence, sink: Sink): string {
    if (action !== null) {
      const parts = items.map((item) => this.item(item));
      return `${parts.join('')}${this.deliver(this.action(action), sink)}`;
    }
    const valued = items.at(-1);
    if (sink.kind === 'drop' || valued === undefined) return items.map((item) => this.item(item)).join('');
    const before = items.slice(0, -1).map((item) => this.item(item));
    if (valued.capture !== null)
      return `${before.join('')}${this.item(valued)}${this.deliver(valued.capture.name, sink)}`;
    return `${before.join('')}${this.element(valued.element, sink)}`;
  }

  private item({ capture, element }: Item): string {
    return this.element(element, capture === null ? DROP : { kind: 'capture', capture });
  }

  private deliver(value: string, sink: Sink): string {
    if (sink.kind === 'drop') return `${value};\n`;
    if (sink.kind === 'return') return `return ${value};\n`;
    const { name, mode } = sink.capture;
    if (mode === '=') return `${name} = ${value};\n`;
    if (mode === '++=') return `pushAll((${name} ??= []), ${value});\n`;
    return `(${name} ??= []).push(${value});\n`;
  }

  // ---- Elements

  private element(element: Element, sink: Sink): string {
    switch (element.kind) {
      case 'token':
        return this.deliver(
          element.token === 'NAME' ? 'p.name(d)' : `p.shift(Token.${tokenName(element.token)}, d)`,
          sink,
        );
      case 'lookahead':
        return `p.look(Token.${tokenName(element.token)});\n`;
      case 'rule':
        return this.deliver(this.call(element.name, element.args), sink);
      case 'help':
        return this.deliver(this.action(element), sink);
      case 'choice':
        return this.choice(element.choice, sink);
      case 'optional':
        return `if (${this.test(this.sets.ofElement(element.inner).tokens)}) {\n${this.element(element.inner, sink)}}\n`;
      case 'repeat':
        return `while (${this.test(this.sets.ofElement(element.inner).tokens)}) {\n${this.element(element.inner, sink)}}\n`;
      case 'separated':
        return this.separated(element, sink);
    }
  }

  private separated(element: Element & { kind: 'separated' }, sink: Sink): string {
    if (sink.kind !== 'capture') throw new Error('a separated list must be captured');
    const { name, comma } = sink.capture;
    const one = this.element(element.inner, { kind: 'capture', capture: { name, mode: '+=', comma: null } });
    const ends = comma === null ? '' : `${comma} = true;\n`;
    const stop = element.trailing
      ? `if (!(${this.test(this.sets.ofElement(element.inner).tokens)})) {\n${ends}break;\n}\n`
      : '';
    const separator = `Token.${tokenName(element.separator)}`;
    const begin = comma === null ? '' : `${comma} = false;\n`;
    return `${begin}for (;;) {\n${one}if (!p.at(${separator})) break;\np.next();\n${stop}}\n`;
  }

  private call(name: string, args: readonly Action[]): string {
    const rule = this.grammar.rules.get(name);
    const depth = rule?.kind === 'rule' && rule.inline ? 'd' : 'd + 1';
    const params = rule?.kind === 'rule' ? rule.params : [];
    if (params.length !== args.length) throw new Error(`rule ${name} takes ${params.length} arguments`);
    return `${functionName(name)}(p, ${[depth, ...args.map((arg, index) => this.value(arg, params[index]?.type.list ?? false))].join(', ')})`;
  }

  // ---- Actions

  /** An action's value where a list or a single value that is certainly there is wanted. */
  private value(action: Action, list: boolean): string {
    if (action.kind !== 'capture') return this.action(action);
    const text = action.name;
    return list ? `orEmpty(${text})` : `${text}!`;
  }

  private action(action: Action): string {
    switch (action.kind) {
      case 'capture':
        if (!this.types.has(action.name)) throw new Error(`nothing captured as ${action.name}`);
        return this.types.get(action.name)?.list === true ? `orEmpty(${action.name})` : `${action.name}!`;
      case 'word':
        return `'${action.word}'`;
      case 'constant':
        return action.value;
      case 'list':
        return `[${action.items.map(({ spread, value }) => (spread ? `...${this.value(value, true)}` : this.value(value, false))).join(', ')}]`;
      case 'help':
        return this.help(action.name, action.args);
      case 'node':
        return this.node(action);
    }
  }

  private help(name: string, args: readonly Action[]): string {
    if (name === 'identity' && args[0] !== undefined) return this.value(args[0], false);
    const { params } = this.grammar.helpers.get(name) ?? { params: [] };
    this.helper(name);
    if (params.length !== args.length) throw new Error(`helper ${name} takes ${params.length} arguments`);
    return `p.${name}(${args.map((arg, index) => this.value(arg, params[index]?.list ?? false)).join(', ')})`;
  }

  private node(action: Action & { kind: 'node' }): string {
    const spec = this.nodes.get(action.name);
    if (spec === undefined) throw new Error(`no node ${action.name}`);
    const given = new Map(action.fields.map((field) => [field.name, field.value]));
    const fields = spec.fields.map((field) => {
      const value = given.get(field.name);
      if (value === undefined) throw new Error(`node ${spec.name}: no value for ${field.name}`);
      given.delete(field.name);
      if (field.arity === 'optional' && value.kind === 'capture') return `${field.name}: ${value.name}`;
      return `${field.name}: ${this.value(value, field.arity === 'list')}`;
    });
    if (given.size > 0) throw new Error(`node ${spec.name} has no field ${[...given.keys()].join(', ')}`);
    const place = spec.located ? this.place(action.at) : [];
    return `{ ${[`kind: '${spec.name}'`, ...place, ...fields].join(', ')} }`;
  }

  private place(at: string | null): string[] {
    if (at === null) this.usesStart = true;
    const type = at === null ? { name: 'int' } : this.typeOfAction({ kind: 'capture', name: at });
    const token = at === null ? 'start' : `${at}!`;
    if (type.name === 'int') return [`lineno: p.lineOf(${token})`, `colOffset: p.columnOf(${token})`];
    return [`lineno: ${token}.lineno`, `colOffset: ${token}.colOffset`];
  }

  // ---- Binary operators

  private binary(rule: BinaryRule): string {
    const rows = rule.levels.flatMap((level, index) =>
      level.map(
        ({ token, operator }) =>
          `case Token.${tokenName(token)}: level = ${index}; op = '${operator}'; break;\n`,
      ),
    );
    const type = this.tsType(this.typeOfRule(rule.name));
    const operand = `${functionName(rule.operand)}(p, d + ${rule.levels.length})`;
    const operators = rule.levels.flatMap((level) => level.map(({ token }) => token));
    return `/** Operators of at least level \`min\`; the first one of a level stands at the operand, the others at themselves. */
function ${functionName(rule.name)}(p: ParserState, d: number, min = 0): ${type} {
  const start = p.pos;
  let left = ${operand};
  if (!(${this.test(new Set(operators))})) return left;
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
  return new ParserEmitter(grammar, list).emit(source);
}
