// What an operation reads, writes and may do: the facts that passes and the checker share.
import type { Block, BlockId, CellRef, KeywordArg, Op, Operand, Reg, Terminator, Test } from './ir.ts';

function cellRegs(cells: readonly CellRef[]): Operand[] {
  return cells.flatMap((c): Operand[] => (c.kind === 'own' ? [{ kind: 'reg', reg: c.reg }] : []));
}

function keywordValues(keywords: readonly KeywordArg[]): Operand[] {
  return keywords.map((k) => k.value);
}

/** The operands of a test. */
export function testOperands(test: Test): Operand[] {
  switch (test.test) {
    case 'truth':
    case 'isZero':
    case 'isInt':
    case 'isFloat':
    case 'isNumber':
    case 'fits':
      return [test.a];
    case 'rangeMore':
      return [];
    case 'fused':
      return [...test.leaves];
    case 'compare':
    case 'calc':
    case 'is':
      return [test.a, test.b];
    case 'contains':
      return [test.container, test.item];
    case 'matches':
      return [test.caught, test.class];
    case 'withExit':
      return [test.exit, test.caught];
  }
}

/** Everything that an operation reads. */
export function operands(op: Op): Operand[] {
  switch (op.op) {
    case 'move':
    case 'initCell':
    case 'unpack':
      return [op.src];
    case 'binary':
    case 'compare':
      return [op.a, op.b];
    case 'unary':
    case 'backquote':
    case 'iter':
    case 'excValue':
    case 'unbox':
    case 'box':
      return [op.a];
    case 'test':
      return testOperands(op.test);
    case 'loadName':
    case 'delName':
    case 'importName':
      return op.op === 'importName' ? [op.fromlist, op.ns] : [op.ns];
    case 'storeName':
      return [op.ns, op.src];
    case 'loadCell':
      return cellRegs([op.cell]);
    case 'storeCell':
      return [...cellRegs([op.cell]), op.src];
    case 'getAttr':
    case 'delAttr':
      return [op.obj];
    case 'setAttr':
      return [op.obj, op.src];
    case 'getItem':
    case 'delItem':
      return [op.obj, op.key];
    case 'setItem':
      return [op.obj, op.key, op.src];
    case 'getSlice':
    case 'delSlice':
      return [op.obj, op.lo, op.hi];
    case 'setSlice':
      return [op.obj, op.lo, op.hi, op.src];
    case 'call':
      return [op.fn, ...op.args, ...keywordValues(op.keywords), op.star, op.starstar];
    case 'callMethod':
      return [op.obj, ...op.args];
    case 'loadMethod':
      return [op.obj];
    case 'callBound':
      return [op.method, op.self, ...op.args, ...keywordValues(op.keywords)];
    case 'callKnown':
    case 'iterZip':
    case 'startRange':
      return [op.fn, ...op.args];
    case 'fused':
    case 'calc':
      return [...op.leaves];
    case 'callCode':
      return [...cellRegs(op.cells), ...op.args];
    case 'classBody':
      return cellRegs(op.cells);
    case 'makeFunction':
      return [...cellRegs(op.cells), ...op.defaults];
    case 'buildClass':
      return [op.bases, op.ns];
    case 'importFrom':
      return [op.module];
    case 'importStar':
      return [op.module, op.ns];
    case 'withEnter':
      return [op.manager];
    case 'syncLocals':
      return [op.ns, ...op.values];
    case 'localAfter':
      return [op.ns, op.old];
    case 'checkBound':
      return [{ kind: 'reg', reg: op.reg }];
    case 'printItem':
      return [op.file, op.a];
    case 'printNewline':
      return [op.file];
    case 'exec':
      return [op.code, op.globals, op.locals, op.ns];
    case 'setCaller':
      return [op.locals];
    case 'clear':
    case 'tick':
    case 'rangeStep':
      return [];
    default:
      return containerOperands(op);
  }
}

type ContainerOp = Extract<
  Op,
  {
    op:
      | 'makeTuple'
      | 'makeList'
      | 'makeSet'
      | 'makeDict'
      | 'makeSlice'
      | 'newDict'
      | 'listAppend'
      | 'listExtend'
      | 'fromList'
      | 'setAdd'
      | 'dictStore';
  }
>;

function containerOperands(op: ContainerOp): Operand[] {
  switch (op.op) {
    case 'makeTuple':
    case 'makeList':
    case 'makeSet':
      return [...op.items];
    case 'makeDict':
      return [...op.keys, ...op.values];
    case 'makeSlice':
      return [op.lo, op.hi, op.step];
    case 'listAppend':
    case 'setAdd':
      return [op.into, op.a];
    case 'listExtend':
      return [op.into, ...op.items];
    case 'fromList':
      return [op.list];
    case 'dictStore':
      return [op.into, op.key, op.a];
    case 'newDict':
      return [];
  }
}

/** The registers that an operation reads. */
export function uses(op: Op): Reg[] {
  return regsOf(operands(op));
}

/** The registers that an operation writes. */
export function defs(op: Op): Reg[] {
  switch (op.op) {
    case 'loadMethod':
      return [op.dst, op.self];
    case 'fused':
      return op.steps.map((step) => step.dst);
    case 'withEnter':
      return [op.dst, op.exit];
    case 'unpack':
      return [...op.dsts];
    case 'clear':
    case 'initCell':
      return [op.reg];
    default:
      return 'dst' in op ? [op.dst] : [];
  }
}

/** Whether an operation can fail (and may run any Python code). */
export function canRaise(op: Op): boolean {
  switch (op.op) {
    case 'move':
    case 'clear':
    case 'initCell':
    case 'storeCell':
    case 'makeTuple':
    case 'makeList':
    case 'newDict':
    case 'makeSlice':
    case 'excValue':
    case 'localAfter':
    case 'listAppend':
    case 'listExtend':
    case 'setCaller':
    case 'calc':
    case 'unbox':
    case 'box':
    case 'rangeStep':
      return false;
    case 'fromList':
      return op.what === 'set';
    case 'loadCell':
      return op.checked;
    case 'storeName':
      return op.scope === 'class';
    case 'test':
      return testCanRaise(op.test);
    default:
      return true;
  }
}

/** Whether asking a question can fail. */
export function testCanRaise(test: Test): boolean {
  switch (test.test) {
    case 'is':
    case 'isZero':
    case 'calc':
    case 'isInt':
    case 'isFloat':
    case 'isNumber':
    case 'fits':
    case 'rangeMore':
      return false;
    case 'truth':
    case 'fused':
    case 'compare':
    case 'contains':
    case 'matches':
    case 'withExit':
      return true;
  }
}

function regsOf(list: readonly Operand[]): Reg[] {
  const out: Reg[] = [];
  for (const o of list) if (o.kind === 'reg') out.push(o.reg);
  return out;
}

/** The registers that a terminator reads. */
export function termUses(term: Terminator): Reg[] {
  switch (term.op) {
    case 'jump':
      return [];
    case 'branch':
      return regsOf(testOperands(term.test));
    case 'next':
      return regsOf([term.iter]);
    case 'return':
    case 'yield':
      return regsOf([term.value]);
    case 'raise':
      return regsOf([term.type, term.value, term.tb]);
    case 'reraise':
      return regsOf([term.caught]);
    case 'dispatch':
      return [term.on];
  }
}

/** The registers that a terminator writes on its way to its first successor. */
export function termDefs(term: Terminator): Reg[] {
  if (term.op === 'next' && term.second !== null) return [term.dst, term.second];
  return term.op === 'next' || term.op === 'yield' ? [term.dst] : [];
}

/** Where control can go from a block, its handler included. */
export function waysOut(block: Block): BlockId[] {
  const ways = successors(block.term);
  if (block.handler !== null && reachesHandler(block)) ways.push(block.handler);
  return ways;
}

/** Whether a terminator can leave for the handler. */
export function termCanRaise(term: Terminator): boolean {
  switch (term.op) {
    case 'jump':
    case 'return':
    case 'dispatch':
      return false;
    case 'branch':
      return testCanRaise(term.test);
    case 'next':
    case 'yield':
    case 'raise':
    case 'reraise':
      return true;
  }
}

/** Where a terminator goes, the handler aside. */
export function successors(term: Terminator): BlockId[] {
  switch (term.op) {
    case 'jump':
      return [term.to];
    case 'branch':
      return [term.then, term.else];
    case 'next':
      return [term.body, term.done];
    case 'dispatch':
      return [...term.cases];
    case 'yield':
      return [term.resume];
    case 'return':
    case 'raise':
    case 'reraise':
      return [];
  }
}

/** Whether control can leave the block for its handler. */
export function reachesHandler(block: Block): boolean {
  return termCanRaise(block.term) || block.ops.some(canRaise);
}
