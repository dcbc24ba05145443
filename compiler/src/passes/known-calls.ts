// Calls of a module's own functions go straight to the Go function.
//
//   f = loadName fib; v = call f (x)      →      f = loadName fib; v = callKnown f code1 (x)
//
// Only a guess: the emitted code compares the function object's code with the expected one, so rebinding works. A name
// is worth the guess if the whole module stores it once, a plain `def` at its top level.
import { defs } from '../ir/facts.ts';
import type { Block, Code, CodeId, ModuleIR, Op, Reg } from '../ir/ir.ts';
import { isEntered } from '../ir/parameters.ts';

/** The functions that a module's global names (most likely) hold. */
export function knownFunctions(module: ModuleIR): ReadonlyMap<string, CodeId> {
  const stores = new Map<string, number>();
  const made = new Map<string, CodeId>();
  for (const code of module.codes) {
    for (const block of code.blocks) {
      for (const [i, op] of block.ops.entries()) {
        if (op.op !== 'storeName' || op.scope === 'class') continue;
        stores.set(op.name, (stores.get(op.name) ?? 0) + 1);
        const before = block.ops[i - 1];
        const isDef = before?.op === 'makeFunction' && op.src.kind === 'reg' && op.src.reg === before.dst;
        if (isDef && code.kind === 'module') made.set(op.name, before.code);
      }
    }
  }
  return new Map([...made].filter(([name]) => stores.get(name) === 1));
}

/** The operation as a known call, if it is a call of a function in `holds` with the right number of arguments. */
function knownCall(module: ModuleIR, op: Op, holds: ReadonlyMap<Reg, CodeId>): Op | null {
  if (op.op !== 'call' || op.fn.kind !== 'reg') return null;
  if (op.keywords.length > 0 || op.star.kind !== 'zero' || op.starstar.kind !== 'zero') return null;
  const id = holds.get(op.fn.reg);
  const code = id === undefined ? undefined : module.codes[id];
  if (code === undefined || !isEntered(code) || code.params.length !== op.args.length) return null;
  return { op: 'callKnown', dst: op.dst, fn: op.fn, code: code.id, args: op.args, line: op.line };
}

function rewriteBlock(module: ModuleIR, known: ReadonlyMap<string, CodeId>, block: Block): void {
  const holds = new Map<Reg, CodeId>();
  block.ops = block.ops.map((op) => {
    const result = knownCall(module, op, holds) ?? op;
    for (const reg of defs(op)) holds.delete(reg);
    if (op.op === 'loadName' && op.scope !== 'class') {
      const id = known.get(op.name);
      if (id !== undefined) holds.set(op.dst, id);
    }
    return result;
  });
}

/** Marks the known calls of one code object. */
export function markKnownCalls(code: Code, module: ModuleIR, known: ReadonlyMap<string, CodeId>): void {
  if (known.size === 0) return;
  for (const block of code.blocks) rewriteBlock(module, known, block);
}
