// What the code being made for a loop's unboxed version has at hand: which registers of numbers stand for which Values.
//
// A local that was guessed to hold a number (number-guess.ts) has one register of numbers for the whole loop (`typed`);
// its own register is out of date there, unless the block has just written it back (`synced`). A temporary that holds a
// number does so within its block (`temps`). A Value that was tested and taken apart is remembered until it changes
// (`views`). And what the loop only reads may be taken apart before it begins (`copies`).
import type { Code, NumberType, Operand, Reg } from '../ir/ir.ts';
import { numberConst } from '../ir/numbers.ts';

/** A number at hand. */
export interface NumberOperand {
  readonly operand: Operand;
  readonly type: NumberType;
}

/** What a loop only reads, as a number. */
export interface Copy {
  readonly from: Reg;
  readonly number: Reg;
  readonly type: NumberType;
}

/** By the name of the type and the register that is copied. */
export type Copies = Map<string, Copy>;

/** The state while one block is made. */
export class NumberState {
  readonly code: Code;
  readonly typed: ReadonlyMap<Reg, Reg>;
  readonly copies: Copies;
  readonly temps: Map<Reg, Reg>;
  readonly synced = new Set<Reg>();
  private readonly views = new Map<Reg, Reg>();

  constructor(code: Code, typed: ReadonlyMap<Reg, Reg>, copies: Copies, temps: ReadonlyMap<Reg, Reg>) {
    this.code = code;
    this.typed = typed;
    this.copies = copies;
    this.temps = new Map(temps);
  }

  /** A new register of numbers. */
  fresh(type: NumberType, name = ''): Reg {
    return freshNumber(this.code, type, name);
  }

  typeOf(reg: Reg): NumberType {
    const type = this.code.regs[reg]?.type;
    if (type !== 'int' && type !== 'float') throw new Error(`register ${reg} holds no number`);
    return type;
  }

  /** The register of numbers that stands for a register just now. */
  private standIn(reg: Reg): Reg | undefined {
    return this.typed.get(reg) ?? this.temps.get(reg) ?? this.views.get(reg);
  }

  /** An operand as a number, where it is one without asking. */
  known(o: Operand): NumberOperand | null {
    if (o.kind === 'const') {
      const type = numberConst(o.value);
      return type === null ? null : { operand: o, type };
    }
    if (o.kind !== 'reg') return null;
    const reg = this.standIn(o.reg);
    return reg === undefined ? null : { operand: { kind: 'reg', reg }, type: this.typeOf(reg) };
  }

  copy(reg: Reg, type: NumberType): Reg | undefined {
    return this.copies.get(`${type}${reg}`)?.number;
  }

  /** Remembers that a Value was taken apart. */
  view(reg: Reg, number: Reg): void {
    this.views.set(reg, number);
  }

  /** A register gets another value. */
  changed(reg: Reg): void {
    this.temps.delete(reg);
    this.views.delete(reg);
    this.synced.delete(reg);
  }

  /** The register of numbers that is all there is of this register's value; undefined: its own register has it. */
  unsynced(reg: Reg): Reg | undefined {
    return this.synced.has(reg) ? undefined : (this.typed.get(reg) ?? this.temps.get(reg));
  }
}

/** Adds a register of numbers to a code object. */
export function freshNumber(code: Code, type: NumberType, name: string): Reg {
  return code.regs.push({ name, kind: 'temp', type }) - 1;
}
