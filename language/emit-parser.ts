// Grammar → a predictive parser, one function a rule: what the parsers in all languages have in common.
//
// Every function takes the parser state `p` and the depth `d` at which CPython's parser would hold the rule on its
// stack, so that the parser stops where CPython says `s_push: parser stack overflow`. The next token alone decides
// between alternatives. What a rule captures are local variables; lists are made when the first element comes.
//
// The languages written are alike enough (braces, `p.x()`, `if`, `switch`) that a subclass says only how they differ.
import { CaptureTypes } from './capture-types.ts';
import { FirstSets, checkPredictive } from './first.ts';
import type {
  Action,
  BinaryRule,
  Capture,
  Choice,
  Element,
  Grammar,
  HelpCall,
  Item,
  Rule,
  Sequence,
  TypeRef,
} from './grammar.ts';
import { allNodes, type FieldSpec, type NodeList, type NodeSpec } from './nodes.ts';

/** Where a value goes: nowhere, to the caller, or into a variable. */
export type Sink =
  | { readonly kind: 'drop' }
  | { readonly kind: 'return' }
  | { readonly kind: 'capture'; readonly capture: Capture };

const DROP: Sink = { kind: 'drop' };
const RETURN: Sink = { kind: 'return' };

/** `old_test` → `parseOldTest`. */
export function functionName(rule: string): string {
  return `parse_${rule}`.replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase());
}

/** One `if` of a chain. */
export interface Arm {
  readonly test: string;
  readonly body: string;
}

/** A field of a node with the text of its value. */
export interface FieldText {
  readonly spec: FieldSpec;
  readonly text: string;
}

/** Writes a parser; a subclass writes it in one language. */
export abstract class ParserEmitter {
  private readonly sets: FirstSets;
  private readonly nodes: ReadonlyMap<string, NodeSpec>;
  private readonly tables = new Map<string, string>();
  protected readonly captures: CaptureTypes;
  private usesStart = false;

  constructor(
    protected readonly grammar: Grammar,
    protected readonly list: NodeList,
  ) {
    this.captures = new CaptureTypes(grammar, list);
    this.sets = new FirstSets(grammar);
    checkPredictive(grammar, this.sets);
    this.nodes = new Map(allNodes(list).map((node) => [node.name, node]));
  }

  /** The text of the whole parser, made by `npm run generate` from the file `source`. */
  emit(source: string): string {
    const rules = [...this.grammar.rules.values()].map((rule) =>
      rule.kind === 'rule' ? this.rule(rule) : this.binaryRule(rule),
    );
    const tables = [...this.tables].map(([tokens, name]) => this.tokenTable(name, tokens.split(', ')));
    return `${this.head(source)}\n${tables.join('')}\n${rules.join('\n')}`;
  }

  // ---- What differs between languages

  protected abstract head(source: string): string;
  protected abstract tokenTable(name: string, tokens: readonly string[]): string;
  protected abstract token(token: string): string;
  protected abstract type(type: TypeRef): string;
  protected abstract functionText(rule: Rule, start: boolean, body: string): string;
  protected abstract inTable(name: string): string;
  protected abstract fail(): string;
  protected abstract loop(test: string | null, body: string): string;
  protected abstract caseLabels(tokens: readonly string[]): string;
  protected abstract caseBody(body: string, returns: boolean): string;
  protected abstract append(name: string, value: string, all: boolean): string;
  /** A word of an enum, or an identifier. */
  protected abstract word(word: string): string;
  protected abstract listText(type: TypeRef, items: readonly { spread: boolean; text: string }[]): string;
  protected abstract reference(name: string, list: boolean): string;
  protected abstract constant(value: 'null' | 'true' | 'false', field: FieldSpec | null): string;
  /** A node that stands where the text `place` says, if it has a place. */
  protected abstract nodeText(spec: NodeSpec, place: string | null, fields: readonly FieldText[]): string;
  protected abstract placeOfToken(token: string): string;
  protected abstract placeOfNode(node: string, type: string): string;
  protected abstract binary(rule: BinaryRule, type: string, test: string, operand: string): string;

  /** What a capture is called. */
  protected variable(name: string): string {
    return name;
  }

  // ---- Rules

  private rule(rule: Rule): string {
    this.captures.begin(rule);
    this.usesStart = false;
    const body = this.choice(rule.body, rule.type.name === 'void' ? DROP : RETURN);
    return this.functionText(rule, this.usesStart, body);
  }

  private binaryRule(rule: BinaryRule): string {
    const operators = rule.levels.flatMap((level) => level.map(({ token }) => token));
    const operand = `${functionName(rule.operand)}(p, d + ${rule.levels.length})`;
    return this.binary(
      rule,
      this.type(this.captures.typeOfRule(rule.name)),
      this.test(new Set(operators)),
      operand,
    );
  }

  // ---- Choices

  private test(tokens: ReadonlySet<string>): string {
    const names = [...tokens].map((token) => this.token(token));
    if (names.length <= 2) return names.map((name) => `p.at(${name})`).join(' || ');
    const key = names.sort().join(', ');
    const name = this.tables.get(key) ?? `SET_${this.tables.size + 1}`;
    this.tables.set(key, name);
    return this.inTable(name);
  }

  private choice(choice: Choice, sink: Sink): string {
    const [only] = choice.alternatives;
    if (choice.alternatives.length === 1 && only !== undefined) return this.sequence(only, sink);
    const firsts = choice.alternatives.map((alternative) => this.sets.ofSequence(alternative));
    const nullable = firsts.at(-1)?.nullable ?? false;
    if (choice.alternatives.length > 3 && firsts.every(({ tokens }) => tokens.size <= 4))
      return this.cases(choice, sink);
    const bodies = choice.alternatives.map((alternative) => this.sequence(alternative, sink));
    const last = nullable ? (bodies.pop() ?? '') : this.fail();
    const arms = bodies.map((body, index) => {
      return `if (${this.test(firsts[index]?.tokens ?? new Set())}) {\n${body}}`;
    });
    return `${arms.join(' else ')}${last === '' ? '' : ` else {\n${last}}`}\n`;
  }

  private cases(choice: Choice, sink: Sink): string {
    const arms = choice.alternatives.map((alternative) => {
      const first = this.sets.ofSequence(alternative);
      const labels = first.nullable ? 'default:' : this.caseLabels([...first.tokens]);
      const returns = sink.kind === 'return' && this.returns(alternative);
      return `${labels}${this.caseBody(this.sequence(alternative, sink), returns)}`;
    });
    const nullable = this.sets.ofChoice(choice).nullable;
    return `switch (p.kind) {\n${arms.join('')}${nullable ? '' : `default:\n${this.fail()}`}}\n`;
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
      return `${before.join('')}${this.item(valued)}${this.deliver(this.variable(valued.capture.name), sink)}`;
    return `${before.join('')}${this.element(valued.element, sink)}`;
  }

  private item({ capture, element }: Item): string {
    return this.element(element, capture === null ? DROP : { kind: 'capture', capture });
  }

  private deliver(value: string, sink: Sink): string {
    if (sink.kind === 'drop') return `${value};\n`;
    if (sink.kind === 'return') return `return ${value};\n`;
    const { name, mode } = sink.capture;
    if (mode === '=') return `${this.variable(name)} = ${value};\n`;
    return this.append(this.variable(name), value, mode === '++=');
  }

  // ---- Elements

  private element(element: Element, sink: Sink): string {
    switch (element.kind) {
      case 'token':
        return this.deliver(
          element.token === 'NAME' ? 'p.name(d)' : `p.shift(${this.token(element.token)}, d)`,
          sink,
        );
      case 'lookahead':
        return `p.look(${this.token(element.token)});\n`;
      case 'rule':
        return this.deliver(this.call(element.name, element.args), sink);
      case 'help':
        return this.deliver(this.action(element), sink);
      case 'choice':
        return this.choice(element.choice, sink);
      case 'optional':
        return `if (${this.test(this.sets.ofElement(element.inner).tokens)}) {\n${this.element(element.inner, sink)}}\n`;
      case 'repeat':
        return this.loop(
          this.test(this.sets.ofElement(element.inner).tokens),
          this.element(element.inner, sink),
        );
      case 'separated':
        return this.separated(element, sink);
    }
  }

  private separated(element: Element & { kind: 'separated' }, sink: Sink): string {
    if (sink.kind !== 'capture') throw new Error('a separated list must be captured');
    const { name, comma } = sink.capture;
    const one = this.element(element.inner, { kind: 'capture', capture: { name, mode: '+=', comma: null } });
    const ends = comma === null ? '' : `${this.variable(comma)} = true;\n`;
    const stop = element.trailing
      ? `if (!(${this.test(this.sets.ofElement(element.inner).tokens)})) {\n${ends}break;\n}\n`
      : '';
    const begin = comma === null ? '' : `${this.variable(comma)} = false;\n`;
    const body = `${one}if (!p.at(${this.token(element.separator)})) {\nbreak;\n}\np.next();\n${stop}`;
    return begin + this.loop(null, body);
  }

  private call(name: string, args: readonly Action[]): string {
    const rule = this.grammar.rules.get(name);
    const depth = rule?.kind === 'rule' && rule.inline ? 'd' : 'd + 1';
    const params = rule?.kind === 'rule' ? rule.params : [];
    if (params.length !== args.length) throw new Error(`rule ${name} takes ${params.length} arguments`);
    return `${functionName(name)}(p, ${[depth, ...args.map((arg, index) => this.value(arg, params[index]?.type))].join(', ')})`;
  }

  // ---- Actions

  /** An action's value where a list or a single value that is certainly there is wanted. */
  private value(action: Action, type: TypeRef | undefined): string {
    if (action.kind === 'list' && action.items.length === 0)
      return this.listText(type ?? { name: 'void', list: true }, []);
    if (action.kind !== 'capture') return this.action(action);
    return this.reference(this.variable(action.name), type?.list ?? false);
  }

  private action(action: Action): string {
    switch (action.kind) {
      case 'capture': {
        const type = this.captures.types.get(action.name);
        if (type === undefined) throw new Error(`nothing captured as ${action.name}`);
        return this.reference(this.variable(action.name), type.list);
      }
      case 'word':
        return this.word(action.word);
      case 'constant':
        return this.constant(action.value, null);
      case 'list':
        return this.listText(
          this.captures.typeOfAction(action),
          action.items.map(({ spread, value }) => ({
            spread,
            text: this.value(value, { name: '', list: spread }),
          })),
        );
      case 'help':
        return this.help(action);
      case 'node':
        return this.node(action);
    }
  }

  private help({ name, args }: HelpCall): string {
    if (name === 'identity' && args[0] !== undefined) return this.value(args[0], { name: '', list: false });
    const { params } = this.captures.helper(name);
    if (params.length !== args.length) throw new Error(`helper ${name} takes ${params.length} arguments`);
    return `p.${name}(${args.map((arg, index) => this.value(arg, params[index])).join(', ')})`;
  }

  private node(action: Action & { kind: 'node' }): string {
    const spec = this.nodes.get(action.name);
    if (spec === undefined) throw new Error(`no node ${action.name}`);
    const given = new Map(action.fields.map((field) => [field.name, field.value]));
    const fields = spec.fields.map((field) => {
      const value = given.get(field.name);
      if (value === undefined) throw new Error(`node ${spec.name}: no value for ${field.name}`);
      given.delete(field.name);
      return { spec: field, text: this.field(field, value) };
    });
    if (given.size > 0) throw new Error(`node ${spec.name} has no field ${[...given.keys()].join(', ')}`);
    return this.nodeText(spec, spec.located ? this.place(action.at) : null, fields);
  }

  private field(field: FieldSpec, value: Action): string {
    if (value.kind === 'constant') return this.constant(value.value, field);
    if (field.arity === 'optional' && value.kind === 'capture') return this.variable(value.name);
    return this.value(value, { name: field.type, list: field.arity === 'list' });
  }

  private place(at: string | null): string {
    if (at === null) {
      this.usesStart = true;
      return this.placeOfToken('start');
    }
    const type = this.captures.typeOfAction({ kind: 'capture', name: at });
    const text = this.reference(this.variable(at), false);
    return type.name === 'int' ? this.placeOfToken(text) : this.placeOfNode(text, type.name);
  }
}
