// What the captures of a grammar rule hold: their types follow from what is captured.
import type { Action, Capture, Choice, Element, Grammar, Helper, Rule, TypeRef } from './grammar.ts';
import type { NodeList } from './nodes.ts';

/** The types of the captures of one rule at a time, and of anything that can be captured. */
export class CaptureTypes {
  /** The captures and parameters of the rule that was begun last. */
  types = new Map<string, TypeRef>();

  constructor(
    private readonly grammar: Grammar,
    private readonly list: NodeList,
  ) {}

  /** Turns to a rule. */
  begin(rule: Rule): void {
    this.types = new Map(rule.params.map((param) => [param.name, param.type]));
    this.collect(rule.body, rule.name);
  }

  /** The captures of the rule that are no parameters of it. */
  own(rule: Rule): [string, TypeRef][] {
    return [...this.types].filter(([name]) => !rule.params.some((param) => param.name === name));
  }

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

  typeOf(element: Element): TypeRef {
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

  typeOfRule(name: string): TypeRef {
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

  typeOfAction(action: Action): TypeRef {
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

  enumOf(word: string): string {
    const found = this.list.enums.find(({ words }) => words.includes(word));
    if (found === undefined) throw new Error(`no enum has ${word}`);
    return found.name;
  }

  unionOf(name: string): string {
    return this.list.unions.find(({ members }) => members.some((node) => node.name === name))?.name ?? name;
  }

  helper(name: string): Helper {
    const helper = this.grammar.helpers.get(name);
    if (helper === undefined) throw new Error(`no helper ${name}`);
    return helper;
  }
}
