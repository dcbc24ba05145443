// FIRST sets of a grammar, and the check that one token decides everywhere.
import type { Choice, Element, Grammar, Sequence } from './grammar.ts';

/** The tokens that can begin something, and whether it can be empty. */
export interface First {
  readonly tokens: ReadonlySet<string>;
  readonly nullable: boolean;
}

const EMPTY: First = { tokens: new Set(), nullable: true };

/** FIRST sets of every rule. */
export class FirstSets {
  private readonly rules = new Map<string, First>();
  constructor(private readonly grammar: Grammar) {
    for (let changed = true; changed;) {
      changed = false;
      for (const rule of grammar.rules.values()) {
        const before = this.ofRule(rule.name);
        const after = rule.kind === 'rule' ? this.ofChoice(rule.body) : this.ofRule(rule.operand);
        // A rule is entered only by a token that begins it, even where its text could match nothing.
        this.rules.set(rule.name, { tokens: after.tokens, nullable: false });
        changed ||= after.tokens.size !== before.tokens.size;
      }
    }
  }

  ofRule(name: string): First {
    if (!this.grammar.rules.has(name)) throw new Error(`no rule ${name}`);
    return this.rules.get(name) ?? { tokens: new Set(), nullable: false };
  }

  ofElement(element: Element): First {
    switch (element.kind) {
      case 'token':
      case 'lookahead':
        return { tokens: new Set([element.token]), nullable: false };
      case 'rule':
        return this.ofRule(element.name);
      case 'choice':
        return this.ofChoice(element.choice);
      case 'optional':
      case 'repeat':
        return { tokens: this.ofElement(element.inner).tokens, nullable: true };
      case 'separated':
        return this.ofElement(element.inner);
      case 'help':
        return EMPTY;
    }
  }

  ofSequence(sequence: Sequence): First {
    const tokens = new Set<string>();
    for (const item of sequence.items) {
      const first = this.ofElement(item.element);
      for (const token of first.tokens) tokens.add(token);
      if (!first.nullable) return { tokens, nullable: false };
    }
    return { tokens, nullable: true };
  }

  ofChoice(choice: Choice): First {
    const firsts = choice.alternatives.map((alternative) => this.ofSequence(alternative));
    const tokens = new Set(firsts.flatMap((first) => [...first.tokens]));
    return { tokens, nullable: firsts.some((first) => first.nullable) };
  }
}

/**
 * Checks that the alternatives of every choice begin with different tokens and that only the last can be empty.
 * (A repetition takes what it can: whether what follows it could begin alike is the grammar writer's concern.)
 */
export function checkPredictive(grammar: Grammar, sets: FirstSets): void {
  const check = (choice: Choice, rule: string): void => {
    const seen = new Set<string>();
    choice.alternatives.forEach((alternative, index) => {
      const first = sets.ofSequence(alternative);
      for (const token of first.tokens) {
        if (seen.has(token)) throw new Error(`rule ${rule}: two alternatives begin with ${token}`);
        seen.add(token);
      }
      if (first.nullable && index < choice.alternatives.length - 1)
        throw new Error(`rule ${rule}: alternative ${index + 1} can be empty but isn't the last`);
      for (const item of alternative.items) descend(item.element, rule);
    });
  };
  const descend = (element: Element, rule: string): void => {
    if (element.kind === 'choice') check(element.choice, rule);
    else if (element.kind === 'optional' || element.kind === 'repeat' || element.kind === 'separated')
      descend(element.inner, rule);
  };
  for (const rule of grammar.rules.values()) if (rule.kind === 'rule') check(rule.body, rule.name);
}
