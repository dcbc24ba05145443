// Operations of the IR as Go statements: one line and its error check each.
import type { BinaryOp, Op, Operand, Test } from '../ir/ir.ts';
import type { Operator } from '../syntax/nodes.generated.ts';
import { ZERO_VALUE, isZero, method, onThread, rt, rt0, valueOf } from './build.ts';
import { addressOf, assign, binary, ident, not, num, str } from './goast.ts';
import type { GoExpr } from './goast.ts';
import { emitFused, quickTests } from './arithmetic.ts';
import { emitCall } from './calls.ts';
import type { Frame } from './frame.ts';
import type { FallibleName } from './runtime.ts';
import { emitGetIndexed, emitNumber, emitNumberMove, emitSetIndexed, numberTest } from './unboxed.ts';

const BINARY: Record<Operator, BinaryName> = {
  Add: 'Add',
  Sub: 'Sub',
  Mult: 'Mul',
  Div: 'Div',
  Mod: 'Mod',
  Pow: 'Pow',
  LShift: 'LShift',
  RShift: 'RShift',
  BitOr: 'Or',
  BitXor: 'Xor',
  BitAnd: 'And',
  FloorDiv: 'FloorDiv',
};

type BinaryName =
  | 'Add'
  | 'Sub'
  | 'Mul'
  | 'Div'
  | 'TrueDiv'
  | 'FloorDiv'
  | 'Mod'
  | 'Pow'
  | 'LShift'
  | 'RShift'
  | 'And'
  | 'Or'
  | 'Xor';

/** The runtime function of an operator. */
function binaryName(op: BinaryOp): FallibleName {
  const plain = op.operator === 'Div' && op.trueDiv ? 'TrueDiv' : BINARY[op.operator];
  return op.inplace ? `I${plain}` : plain;
}

/** `&module` */
export const MODULE: GoExpr = addressOf(ident('module'));

/** A test as a Go condition; a test that can fail is done first, with its answer in `yes`. */
export function testCondition(f: Frame, test: Test): GoExpr {
  const quick = quickTests(f, test);
  if (quick.length === 0) return generalCondition(f, test);
  let otherwise = f.collect(() => void generalCondition(f, test));
  for (const { cond, answer } of quick.reverse())
    otherwise = [{ kind: 'if', cond, then: [assign(ident('yes'), answer)], otherwise }];
  for (const stmt of otherwise) f.put(stmt);
  return ident('yes');
}

/** The same without unboxed forms. */
export function generalCondition(f: Frame, test: Test): GoExpr {
  switch (test.test) {
    case 'is':
      return { kind: 'binary', op: '==', x: f.operand(test.a), y: f.operand(test.b) };
    case 'isZero':
      return isZero(f.operand(test.a));
    case 'calc':
    case 'isInt':
    case 'isFloat':
    case 'isNumber':
    case 'fits':
    case 'rangeMore':
      return numberTest(f, test);
    case 'truth':
      emitTruth(f, test.a);
      break;
    case 'compare':
      f.checkedTest(rt(`${test.operator}Truth`, f.operand(test.a), f.operand(test.b)));
      break;
    case 'fused':
      emitFusedTruth(f, test);
      break;
    case 'contains':
      f.checkedTest(rt('Contains', f.operand(test.container), f.operand(test.item)));
      break;
    case 'matches':
      f.checkedTest(rt('ExcMatches', f.operand(test.caught), f.operand(test.class)));
      break;
    case 'withExit':
      f.checkedTest(rt('WithExit', f.operand(test.exit), f.operand(test.caught)));
      break;
  }
  return ident('yes');
}

/** The truth of what fused arithmetic gives, step by step. */
function emitFusedTruth(f: Frame, test: Extract<Test, { test: 'fused' }>): void {
  const { line } = f;
  for (const step of test.steps) emitGeneral(f, step);
  f.line = line;
  for (const { dst } of test.steps.slice(-1)) f.checkedTest(rt('Truth', f.use(dst)));
}

/** Truth, of a number without a call. */
function emitTruth(f: Frame, a: Operand): void {
  const x = f.operand(a);
  const general = (): void => f.checkedTest(rt('Truth', x));
  if (a.kind !== 'reg' || !f.numbers.has(a.reg)) return general();
  const answer = assign(ident('yes'), binary('!=', x, rt0('SmallInt', num(0))));
  f.put({ kind: 'if', cond: method('Value.IsInt', x), then: [answer], otherwise: f.collect(general) });
}

/** Emits one operation. */
export function emitOp(f: Frame, op: Op): void {
  f.line = op.line;
  switch (op.op) {
    case 'move':
      if (f.isNumber(op.dst)) return emitNumberMove(f, op.dst, op.src);
      return f.set(op.dst, f.operand(op.src));
    case 'calc':
    case 'box':
    case 'unbox':
    case 'rangeStep':
      return emitNumber(f, op);
    case 'clear':
      return f.set(op.reg, ZERO_VALUE);
    case 'checkBound':
      return emitCheckBound(f, op.reg, op.name);
    case 'tick':
      return f.checkedBool(onThread('Thread.Tick'));
    case 'binary':
      return emitBinary(f, op);
    case 'unary':
      return f.checked(op.dst, rt(op.operator, f.operand(op.a)));
    case 'compare':
      return f.checked(op.dst, rt(op.operator, f.operand(op.a), f.operand(op.b)));
    case 'test': {
      const answer = testCondition(f, op.test);
      f.readsYes ||= answer.kind === 'ident';
      return f.set(op.dst, rt0('Bool', op.negate ? not(answer) : answer));
    }
    case 'iter':
      f.checked(op.dst, rt('Iter', f.operand(op.a)));
      return f.keepStep(op.dst);
    case 'backquote':
      return f.checked(op.dst, rt('Backquote', f.operand(op.a)));
    case 'excValue':
      return f.set(op.dst, rt0('ExcValue', f.operand(op.a)));
    case 'startRange':
      return emitStartRange(f, op);
    case 'iterZip':
      f.checked(op.dst, rt('IterZip', f.operand(op.fn), ...f.operands(op.args)));
      return f.keepStep(op.dst);
    case 'fused':
      return emitFused(f, op, (step) => emitGeneral(f, step));
    case 'unpack':
      return emitUnpack(f, op);
    case 'printItem':
      return f.checkedBool(rt('PrintItem', f.operand(op.file), f.operand(op.a)));
    case 'printNewline':
      return f.checkedBool(rt('PrintNewline', f.operand(op.file)));
    case 'withEnter':
      return f.checkedPair(op.exit, [op.dst], rt('WithEnter', f.operand(op.manager)));
    case 'loadName':
    case 'storeName':
    case 'delName':
    case 'loadCell':
    case 'storeCell':
    case 'initCell':
    case 'syncLocals':
    case 'localAfter':
    case 'setCaller':
      return emitVariable(f, op);
    case 'getAttr':
    case 'setAttr':
    case 'delAttr':
    case 'getItem':
    case 'setItem':
    case 'delItem':
    case 'getSlice':
    case 'setSlice':
    case 'delSlice':
      return emitAccess(f, op);
    case 'makeTuple':
    case 'makeList':
    case 'makeSet':
    case 'makeDict':
    case 'newDict':
    case 'makeSlice':
    case 'listAppend':
    case 'listExtend':
    case 'fromList':
    case 'setAdd':
    case 'dictStore':
      return emitContainer(f, op);
    case 'importName':
    case 'importFrom':
    case 'importStar':
    case 'exec':
      return emitImport(f, op);
    case 'call':
    case 'callMethod':
    case 'loadMethod':
    case 'callBound':
    case 'callKnown':
    case 'callCode':
    case 'classBody':
    case 'buildClass':
    case 'makeFunction':
      return emitCall(f, op);
  }
}

/** A binary operator; the remainder of two ints is tried unboxed first. */
function emitBinary(f: Frame, op: BinaryOp): void {
  if (op.operator !== 'Mod' || op.a.kind !== 'reg' || op.b.kind !== 'reg') return emitGeneral(f, op);
  const quick = ident('m');
  f.put({
    kind: 'if',
    init: {
      kind: 'assign',
      lhs: [quick],
      rhs: [rt0('ModInts', f.operand(op.a), f.operand(op.b))],
      define: true,
    },
    cond: method('Value.Ok', quick),
    then: [assign(f.dst(op.dst), quick)],
    otherwise: f.collect(() => emitGeneral(f, op)),
  });
}

/** A binary operator of anything. */
function emitGeneral(f: Frame, op: BinaryOp): void {
  f.line = op.line;
  f.checked(op.dst, rt(binaryName(op), f.operand(op.a), f.operand(op.b)));
}

function emitStartRange(f: Frame, op: Extract<Op, { op: 'startRange' }>): void {
  f.checked(
    op.dst,
    rt('StartRange', addressOf(f.counter(op.range)), f.operand(op.fn), ...f.operands(op.args)),
  );
}

function emitCheckBound(f: Frame, reg: number, name: string): void {
  const cond = isZero(f.use(reg));
  f.put({
    kind: 'if',
    cond,
    then: [{ kind: 'expr', x: rt('RaiseUnbound', str(name)) }, f.fail()],
    line: f.line,
  });
}

function emitUnpack(f: Frame, op: Extract<Op, { op: 'unpack' }>): void {
  const src = f.operand(op.src);
  const [first, ...others] = op.dsts;
  if (first !== undefined && (others.length === 1 || others.length === 2)) {
    return f.checkedPair(first, others, rt(others.length === 1 ? 'UnpackPair' : 'UnpackTriple', src));
  }
  const n = op.dsts.length;
  f.unpackSize = Math.max(f.unpackSize, n);
  f.checkedBool(rt('UnpackN', src, n === 0 ? ident('nil') : { kind: 'prefix', x: ident('un'), length: n }));
  if (n > 0) {
    const rhs = op.dsts.map((_, i): GoExpr => ({ kind: 'index', x: ident('un'), index: num(i) }));
    f.put({ kind: 'assign', lhs: op.dsts.map((r) => f.dst(r)), rhs });
  }
}

type VariableOp = Extract<
  Op,
  {
    op:
      | 'loadName'
      | 'storeName'
      | 'delName'
      | 'loadCell'
      | 'storeCell'
      | 'initCell'
      | 'syncLocals'
      | 'localAfter'
      | 'setCaller';
  }
>;

function emitVariable(f: Frame, op: VariableOp): void {
  const { pool } = f;
  switch (op.op) {
    case 'loadName':
      if (op.scope === 'class')
        return f.checked(op.dst, rt('LoadName', f.operand(op.ns), pool.cell(op.name)));
      return f.checked(
        op.dst,
        rt(op.scope === 'global' ? 'LoadGlobal' : 'LoadModuleName', pool.cell(op.name)),
      );
    case 'storeName':
      if (op.scope !== 'class') return f.run(rt('StoreGlobal', pool.cell(op.name), f.operand(op.src)));
      return f.checkedBool(rt('StoreName', f.operand(op.ns), pool.name(op.name), f.operand(op.src)));
    case 'delName':
      if (op.scope === 'class') return f.checkedBool(rt('DelName', f.operand(op.ns), pool.name(op.name)));
      return f.checkedBool(rt(op.scope === 'global' ? 'DelGlobal' : 'DelModuleName', pool.cell(op.name)));
    case 'loadCell': {
      if (!op.checked) return f.set(op.dst, method('Cell.Load', f.cell(op.cell)));
      const load = op.cell.kind === 'own' ? 'LoadCell' : 'LoadFree';
      return f.checked(op.dst, rt(load, f.cell(op.cell), pool.name(op.name)));
    }
    case 'storeCell':
      return f.run(method('Cell.Store', f.cell(op.cell), f.operand(op.src)));
    case 'initCell':
      return f.set(op.reg, rt0('NewCell', f.operand(op.src)));
    case 'syncLocals':
      return f.checked(
        op.dst,
        rt('SyncLocals', f.operand(op.ns), pool.nameList(op.names, '*py.Str'), ...f.operands(op.values)),
      );
    case 'localAfter':
      return f.set(op.dst, rt0('LocalAfter', f.operand(op.ns), pool.name(op.name), f.operand(op.old)));
    case 'setCaller':
      return f.run(onThread('Thread.SetCaller', MODULE, f.operand(op.locals)));
  }
}

type AccessOp = Extract<
  Op,
  {
    op:
      | 'getAttr'
      | 'setAttr'
      | 'delAttr'
      | 'getItem'
      | 'setItem'
      | 'delItem'
      | 'getSlice'
      | 'setSlice'
      | 'delSlice';
  }
>;

function emitAccess(f: Frame, op: AccessOp): void {
  const obj = f.operand(op.obj);
  switch (op.op) {
    case 'getAttr':
      return f.checked(op.dst, rt('GetAttrCached', obj, f.pool.name(op.name), f.pool.site()));
    case 'setAttr':
      return f.checkedBool(rt('SetAttrCached', obj, f.pool.name(op.name), f.operand(op.src), f.pool.site()));
    case 'delAttr':
      return f.checkedBool(rt('DelAttr', obj, f.pool.name(op.name)));
    case 'getItem':
      if (op.key.kind === 'reg' && f.isNumber(op.key.reg)) return emitGetIndexed(f, op, op.key.reg);
      return f.checked(op.dst, rt('GetItem', obj, f.operand(op.key)));
    case 'setItem':
      if (op.key.kind === 'reg' && f.isNumber(op.key.reg)) return emitSetIndexed(f, op, op.key.reg);
      return f.checkedBool(rt('SetItem', obj, f.operand(op.key), f.operand(op.src)));
    case 'delItem':
      return f.checkedBool(rt('DelItem', obj, f.operand(op.key)));
    case 'getSlice':
      return f.checked(op.dst, rt('GetSlice', obj, f.operand(op.lo), f.operand(op.hi)));
    case 'setSlice':
      return f.checkedBool(rt('SetSlice', obj, f.operand(op.lo), f.operand(op.hi), f.operand(op.src)));
    case 'delSlice':
      return f.checkedBool(rt('DelSlice', obj, f.operand(op.lo), f.operand(op.hi)));
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
      | 'newDict'
      | 'makeSlice'
      | 'listAppend'
      | 'listExtend'
      | 'fromList'
      | 'setAdd'
      | 'dictStore';
  }
>;

function emitContainer(f: Frame, op: ContainerOp): void {
  switch (op.op) {
    case 'makeTuple':
      return f.set(op.dst, valueOf(rt0('NewTuple', ...f.operands(op.items))));
    case 'makeList':
      return f.set(op.dst, valueOf(rt0('NewList', ...f.operands(op.items))));
    case 'makeSet':
      return f.checked(op.dst, rt('NewSetOf', ...f.operands(op.items)));
    case 'makeDict':
      return f.checked(op.dst, rt('NewDictFrom', ...pairs(f, op.keys, op.values)));
    case 'newDict':
      return f.set(op.dst, rt0('NewDictSized', num(op.size)));
    case 'makeSlice':
      return f.set(op.dst, rt0('NewSlice', f.operand(op.lo), f.operand(op.hi), f.operand(op.step)));
    case 'listAppend':
      return f.run(rt0('ListAppend', f.operand(op.into), f.operand(op.a)));
    case 'listExtend':
      return f.run(rt0('ListAppendAll', f.operand(op.into), ...f.operands(op.items)));
    case 'fromList': {
      const list = f.operand(op.list);
      if (op.what === 'set') return f.checked(op.dst, rt('SetFromList', list));
      return f.set(op.dst, rt0('TupleFromList', list));
    }
    case 'setAdd':
      return f.checkedBool(rt('SetAdd', f.operand(op.into), f.operand(op.a)));
    case 'dictStore':
      return f.checkedBool(rt('DictStore', f.operand(op.into), f.operand(op.key), f.operand(op.a)));
  }
}

function pairs(f: Frame, keys: readonly Operand[], values: readonly Operand[]): GoExpr[] {
  return keys.flatMap((key, i) => {
    const value = values[i];
    return value === undefined ? [] : [f.operand(key), f.operand(value)];
  });
}

type ImportOp = Extract<Op, { op: 'importName' | 'importFrom' | 'importStar' | 'exec' }>;

function emitImport(f: Frame, op: ImportOp): void {
  switch (op.op) {
    case 'importName':
      return f.checked(
        op.dst,
        rt('Import', MODULE, f.pool.name(op.name), f.operand(op.ns), f.operand(op.fromlist), num(op.level)),
      );
    case 'importFrom':
      return f.checked(op.dst, rt('ImportFrom', f.operand(op.module), f.pool.name(op.name)));
    case 'importStar':
      return f.checkedBool(rt('ImportStar', MODULE, f.operand(op.ns), f.operand(op.module)));
    case 'exec':
      return f.checkedBool(
        rt(
          'ExecStmt',
          MODULE,
          f.operand(op.code),
          f.operand(op.globals),
          f.operand(op.locals),
          f.operand(op.ns),
        ),
      );
  }
}
