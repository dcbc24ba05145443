// Guesses which locals of a loop hold ints, and which floats.
//
//   total = 0; for i in range(n): total = total + i * 2      →      i, total: int
//
// Nothing rests on a guess but speed: the code that is made of it tests each value that it didn't compute itself.
// A guess looks at what the loop stores in the local. A value from elsewhere (an item, an attribute, a call's result)
// says nothing; where everything says nothing, what was stored before the loop decides.
import { defs, termDefs } from '../ir/facts.ts';
import type { BinaryOp, Block, Code, NumberType, Op, Operand, Reg } from '../ir/ir.ts';
import { intConst, numberConst } from '../ir/numbers.ts';
import { blockOf } from './cleanup.ts';
import type { Region } from './regions.ts';

/** `none`: nothing is known; `other`: surely no number, or sometimes an int and sometimes a float. */
type Guess = NumberType | 'none' | 'other';
type Guesses = ReadonlyMap<Reg, Guess>;

/** Guesses only settle if they don't chase one another. */
const MAX_ROUNDS = 8;

function join(a: Guess, b: Guess): Guess {
  if (a === b || b === 'none') return a;
  return a === 'none' ? b : 'other';
}

function guessOf(o: Operand, guesses: Guesses): Guess {
  if (o.kind === 'reg') return guesses.get(o.reg) ?? 'none';
  return o.kind === 'const' ? (numberConst(o.value) ?? 'other') : 'other';
}

function resultOf(step: BinaryOp, a: Guess, b: Guess): Guess {
  if (a === 'other' || b === 'other') return 'other';
  const isFloat = a === 'float' || b === 'float';
  switch (step.operator) {
    case 'Add':
    case 'Sub':
    case 'Mult':
      if (isFloat) return 'float';
      return a === 'int' && b === 'int' ? 'int' : 'none';
    case 'Div':
      if (isFloat) return 'float';
      return a !== 'int' || b !== 'int' ? 'none' : step.trueDiv ? 'float' : 'int';
    case 'Mod': // of anything else than a number it may be formatting
    case 'FloorDiv':
    case 'LShift':
    case 'RShift':
      return isFloat ? 'other' : a;
    case 'BitAnd':
    case 'BitOr':
    case 'BitXor':
      return isFloat ? 'other' : a === 'int' || b === 'int' ? 'int' : 'none';
    case 'Pow':
      return isFloat ? 'float' : 'none';
  }
}

/** Whether a step counts: `i += 1`. */
function counts(step: BinaryOp): boolean {
  const isSelf = step.a.kind === 'reg' && step.a.reg === step.dst;
  return isSelf && (step.operator === 'Add' || step.operator === 'Sub') && intConst(step.b) !== null;
}

/** What a tree of steps gives. */
function guessTree(steps: readonly BinaryOp[], guesses: Guesses): Guess {
  const made = new Map(guesses);
  let last: Guess = 'none';
  for (const step of steps) {
    last = resultOf(step, guessOf(step.a, made), guessOf(step.b, made));
    if (last === 'none' && counts(step)) last = 'int';
    made.set(step.dst, last);
  }
  return last;
}

/** What an operation stores in each register that it writes. */
function guessOp(op: Op, guesses: Guesses): (readonly [Reg, Guess])[] {
  switch (op.op) {
    case 'move':
      return [[op.dst, guessOf(op.src, guesses)]];
    case 'fused':
      return [[op.dst, guessTree(op.steps, guesses)]];
    case 'binary':
      return [[op.dst, guessTree([op], guesses)]];
    case 'unary':
      return [[op.dst, op.operator === 'Not' ? 'other' : guessOf(op.a, guesses)]];
    case 'checkBound':
    case 'clear':
      return [[op.reg, 'other']];
    case 'compare':
    case 'test':
    case 'makeTuple':
    case 'makeList':
    case 'makeDict':
    case 'makeSet':
    case 'makeFunction':
      return defs(op).map((reg) => [reg, 'other']);
    default:
      return defs(op).map((reg) => [reg, 'none']);
  }
}

function guessTerm(block: Block): (readonly [Reg, Guess])[] {
  const { term, catches } = block;
  const caught = catches === null ? [] : [[catches.dst, 'other'] as const];
  const counted = term.op === 'next' && term.range !== null;
  return [...caught, ...termDefs(term).map((reg) => [reg, counted ? 'int' : 'none'] as const)];
}

/** One round: the guesses that follow from the former ones. Temporaries are followed within their block only. */
function round(code: Code, blocks: readonly Block[], before: Guesses, seeds: Guesses): Map<Reg, Guess> {
  const found = new Map<Reg, Guess>();
  const add = (reg: Reg, guess: Guess): void => void found.set(reg, join(found.get(reg) ?? 'none', guess));
  for (const block of blocks) {
    const inBlock = new Map(before);
    for (const op of block.ops) {
      for (const [reg, guess] of guessOp(op, inBlock)) {
        if (code.regs[reg]?.kind === 'temp') inBlock.set(reg, guess);
        else add(reg, guess);
      }
    }
    for (const [reg, guess] of guessTerm(block)) add(reg, guess);
  }
  for (const [reg, guess] of seeds) if (found.get(reg) === 'none') found.set(reg, guess);
  return found;
}

function same(a: Guesses, b: Guesses): boolean {
  return a.size === b.size && [...a].every(([reg, guess]) => b.get(reg) === guess);
}

function settle(code: Code, blocks: readonly Block[], seeds: Guesses): Map<Reg, Guess> {
  let guesses = new Map<Reg, Guess>();
  for (let i = 0; i < MAX_ROUNDS; i++) {
    const next = round(code, blocks, guesses, seeds);
    if (same(next, guesses)) break;
    guesses = next;
  }
  return guesses;
}

/** What constants the code stores outside of the loop. */
function storedOutside(code: Code, region: Region): Map<Reg, Guess> {
  const found = new Map<Reg, Guess>();
  for (const block of code.blocks) {
    if (region.blocks.has(block.id)) continue;
    for (const op of block.ops)
      for (const reg of defs(op)) {
        const guess = op.op === 'move' ? guessOf(op.src, new Map()) : 'none';
        found.set(reg, join(found.get(reg) ?? 'none', guess));
      }
  }
  return found;
}

/** The locals that a loop stores numbers in, most likely. */
export function guessNumbers(code: Code, region: Region): Map<Reg, NumberType> {
  const blocks = [...region.blocks].map((id) => blockOf(code, id));
  const seeds = storedOutside(code, region);
  const found = new Map<Reg, NumberType>();
  for (const [reg, guess] of settle(code, blocks, seeds)) {
    const kind = code.regs[reg]?.kind;
    if ((kind === 'local' || kind === 'param') && (guess === 'int' || guess === 'float'))
      found.set(reg, guess);
  }
  return found;
}
