// Prints IR for people and for the golden tests: one line an operation.
//
//   code 1: fib(n)
//   L0:
//     3  v1 = binary Sub n, 1
//     3  branch Lt n, 2 ? L2 : L1          → handler L5
import { defs, operands, testOperands } from './facts.ts';
import type { Block, CellRef, Code, ConstValue, ModuleIR, Op, Operand, Reg, Terminator, Test } from './ir.ts';

/** A constant as Python would write it, more or less. */
export function printConst(value: ConstValue): string {
  switch (value.type) {
    case 'none':
      return 'None';
    case 'ellipsis':
      return 'Ellipsis';
    case 'true':
      return 'True';
    case 'false':
      return 'False';
    case 'int':
      return String(value.value);
    case 'long':
      return `${value.value}L`;
    case 'float':
      return Number.isInteger(value.value)
        ? `${Object.is(value.value, -0) ? '-0' : value.value}.0`
        : String(value.value);
    case 'complex':
      return `${value.imag}j`;
    case 'str':
      return JSON.stringify(value.bytes);
    case 'unicode':
      return `u${JSON.stringify(value.text)}`;
    case 'tuple':
      return `(${value.items.map(printConst).join(', ')})`;
  }
}

class CodePrinter {
  private readonly code: Code;
  private readonly names: string[];

  constructor(code: Code) {
    this.code = code;
    let temps = 0;
    this.names = code.regs.map((r, i) => {
      if (i === code.ns) return 'ns';
      if (r.type === 'int' || r.type === 'float') return `${r.type}:${r.name === '' ? i : r.name}`;
      if (r.kind === 'temp' || r.kind === 'hidden') return `v${++temps}`;
      return r.kind === 'cell' ? `&${r.name}` : r.name;
    });
  }

  print(): string {
    const { code } = this;
    const params = code.params.map((p) => this.reg(p)).join(', ');
    const head = `code ${code.id}: ${code.kind} ${code.name}(${params})${code.isGenerator ? ' generator' : ''}`;
    return [head, ...code.blocks.flatMap((b) => this.block(b)), ''].join('\n');
  }

  private reg(reg: Reg): string {
    return this.names[reg] ?? `?${reg}`;
  }

  private operand(o: Operand): string {
    return o.kind === 'reg' ? this.reg(o.reg) : o.kind === 'const' ? printConst(o.value) : '-';
  }

  private list(list: readonly Operand[]): string {
    return list.map((o) => this.operand(o)).join(', ');
  }

  private block(block: Block): string[] {
    const notes = [
      block.catches === null ? '' : `  (${block.catches.how} → ${this.reg(block.catches.dst)})`,
      block.handler === null ? '' : `  handler L${block.handler}`,
    ];
    const line = (n: number, text: string): string => `${String(n).padStart(4)}  ${text}`;
    const ops = block.ops.map((op) => line(op.line, this.op(op)));
    return [`L${block.id}:${notes.join('')}`, ...ops, line(block.term.line, this.term(block.term))];
  }

  private cell(ref: CellRef): string {
    return ref.kind === 'own' ? this.reg(ref.reg) : `free${ref.index}`;
  }

  private op(op: Op): string {
    const results = op.op === 'clear' || op.op === 'initCell' ? [op.reg] : defs(op);
    const to = results.length === 0 ? '' : `${results.map((r) => this.reg(r)).join(', ')} = `;
    const words = [op.op, ...this.details(op)];
    if (op.op === 'fused' || op.op === 'calc')
      return `${op.op} [${op.steps.map((s) => this.op(s)).join('; ')}]`;
    const args = this.list(op.op === 'test' ? testOperands(op.test) : operands(op));
    return `${to}${words.join(' ')}${args === '' ? '' : ` ${args}`}`;
  }

  /** What an operation says besides its operands. */
  private details(op: Op): string[] {
    const out: string[] = [];
    if ('operator' in op) out.push(`${op.operator}${op.op === 'binary' && op.inplace ? '=' : ''}`);
    if (op.op === 'test') out.push(`${op.negate ? 'not ' : ''}${testName(op.test)}`);
    if ('name' in op) out.push(op.name);
    if ('scope' in op) out.push(`[${op.scope}]`);
    if ('code' in op && typeof op.code === 'number') out.push(`code${op.code}`);
    if ('cell' in op) out.push(this.cell(op.cell));
    if ('cells' in op && op.cells.length > 0)
      out.push(`cells(${op.cells.map((c) => this.cell(c)).join(' ')})`);
    if ('keywords' in op && op.keywords.length > 0)
      out.push(`kw(${op.keywords.map((k) => k.name).join(' ')})`);
    if ('names' in op) out.push(`(${op.names.join(' ')})`);
    if ('range' in op) out.push(`range${op.range}`);
    if (op.op === 'fromList') out.push(op.what);
    if ('level' in op) out.push(`level ${op.level}`);
    return out;
  }

  private test(test: Test): string {
    const steps = test.test === 'fused' ? ` [${test.steps.map((s) => this.op(s)).join('; ')}]` : '';
    return `${testName(test)} ${this.list(testOperands(test))}${steps}`.trim();
  }

  private term(term: Terminator): string {
    switch (term.op) {
      case 'jump':
        return `jump L${term.to}`;
      case 'branch':
        return `branch ${this.test(term.test)} ? L${term.then} : L${term.else}`;
      case 'next':
        return `${this.reg(term.dst)}${term.second === null ? '' : `, ${this.reg(term.second)}`} = next${term.range === null ? '' : ` range${term.range}`} ${this.operand(term.iter)} ? L${term.body} : L${term.done}`;
      case 'return':
        return `return ${this.operand(term.value)}`;
      case 'raise':
        return `raise ${this.list([term.type, term.value, term.tb])}`;
      case 'reraise':
        return `reraise ${this.operand(term.caught)}`;
      case 'dispatch':
        return `dispatch ${this.reg(term.on)} ${term.cases.map((c) => `L${c}`).join(' ')}`;
      case 'yield':
        return `${this.reg(term.dst)} = yield ${this.operand(term.value)} then L${term.resume}`;
    }
  }
}

function testName(test: Test): string {
  switch (test.test) {
    case 'compare':
      return test.operator;
    case 'calc':
      return `calc ${test.operator}`;
    case 'fits':
      return `fits${test.bits}`;
    case 'rangeMore':
      return `rangeMore${test.range}`;
    default:
      return test.test;
  }
}

/** One code object as text. */
export function printCode(code: Code): string {
  return new CodePrinter(code).print();
}

/** A module's IR as text. */
export function printModule(module: ModuleIR): string {
  return module.codes.map(printCode).join('\n');
}
