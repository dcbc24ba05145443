// Reads a grammar (`*.grammar`) into a tree of rules. The notation is described at the head of
// `python27.grammar`; `grammar-reader.ts` reads it, this file says what is read.

/** A type as the grammar writes it: `expr`, `stmt*`, `int`, `void`. */
export interface TypeRef {
  readonly name: string;
  readonly list: boolean;
}

/** What an alternative builds, or an argument of a call. */
export type Action =
  | { readonly kind: 'capture'; readonly name: string }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'constant'; readonly value: 'null' | 'true' | 'false' }
  | { readonly kind: 'list'; readonly items: readonly { readonly spread: boolean; readonly value: Action }[] }
  | {
      readonly kind: 'node';
      readonly name: string;
      readonly fields: readonly { readonly name: string; readonly value: Action }[];
      readonly at: string | null;
    }
  | HelpCall;

/** A call of a hand-written helper. */
export interface HelpCall {
  readonly kind: 'help';
  readonly name: string;
  readonly args: readonly Action[];
}

/** A part of a sequence. */
export type Element =
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'rule'; readonly name: string; readonly args: readonly Action[] }
  | { readonly kind: 'choice'; readonly choice: Choice }
  | { readonly kind: 'optional'; readonly inner: Element }
  | { readonly kind: 'repeat'; readonly inner: Element }
  | {
      readonly kind: 'separated';
      readonly inner: Element;
      readonly separator: string;
      readonly trailing: boolean;
    }
  | { readonly kind: 'lookahead'; readonly token: string }
  | HelpCall;

/** Where the value of a part goes: `=` sets, `+=` appends, `++=` appends all of a list. */
export interface Capture {
  readonly name: string;
  readonly mode: '=' | '+=' | '++=';
  /** For a separated list: the variable that says whether it ends with the separator. */
  readonly comma: string | null;
}

/** A part with its capture. */
export interface Item {
  readonly capture: Capture | null;
  readonly element: Element;
}

/** An alternative. */
export interface Sequence {
  readonly items: readonly Item[];
  readonly action: Action | null;
}

/** Alternatives, chosen by the next token. */
export interface Choice {
  readonly alternatives: readonly Sequence[];
}

/** A parameter of a rule. */
export interface Parameter {
  readonly name: string;
  readonly type: TypeRef;
}

/** A rule; an `inline` one adds no level of nesting. */
export interface Rule {
  readonly kind: 'rule';
  readonly name: string;
  readonly inline: boolean;
  readonly params: readonly Parameter[];
  readonly type: TypeRef;
  readonly body: Choice;
}

/** Left-associative binary operators: the levels from the loosest to the tightest. */
export interface BinaryRule {
  readonly kind: 'binary';
  readonly name: string;
  readonly operand: string;
  readonly levels: readonly (readonly { readonly token: string; readonly operator: string }[])[];
}

/** A hand-written helper. */
export interface Helper {
  readonly name: string;
  readonly params: readonly TypeRef[];
  readonly type: TypeRef;
}

/** A whole grammar. */
export interface Grammar {
  readonly start: readonly string[];
  readonly helpers: ReadonlyMap<string, Helper>;
  readonly rules: ReadonlyMap<string, Rule | BinaryRule>;
}

/** The tokens that are named by a word; all others are written in quotes. */
export const NAMED_TOKENS: readonly string[] = [
  'ENDMARKER',
  'NEWLINE',
  'INDENT',
  'DEDENT',
  'NAME',
  'NUMBER',
  'STRING',
];

function quotedIn(element: Element, found: Set<string>): void {
  switch (element.kind) {
    case 'token':
    case 'lookahead':
      found.add(element.token);
      break;
    case 'choice':
      for (const { items } of element.choice.alternatives)
        for (const item of items) quotedIn(item.element, found);
      break;
    case 'optional':
    case 'repeat':
      quotedIn(element.inner, found);
      break;
    case 'separated':
      found.add(element.separator);
      quotedIn(element.inner, found);
      break;
    case 'rule':
    case 'help':
      break;
  }
}

/** The quoted tokens of a grammar: keywords first, each group sorted. */
export function quotedTokens(grammar: Grammar): { keywords: string[]; operators: string[] } {
  const found = new Set<string>();
  for (const rule of grammar.rules.values()) {
    if (rule.kind === 'rule') quotedIn({ kind: 'choice', choice: rule.body }, found);
    else for (const level of rule.levels) for (const { token } of level) found.add(token);
  }
  const quoted = [...found].filter((token) => !NAMED_TOKENS.includes(token)).sort();
  const isWord = (token: string): boolean => /^[a-z]/.test(token);
  return { keywords: quoted.filter(isWord), operators: quoted.filter((token) => !isWord(token)) };
}
