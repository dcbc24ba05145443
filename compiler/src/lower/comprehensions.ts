// Comprehensions. A list comprehension is a loop in place whose variables stay (Python 2); generator expressions and
// set and dict comprehensions are code objects of their own, called with the iterator of their first iterable.
import { regOperand } from '../ir/ir.ts';
import type { Operand } from '../ir/ir.ts';
import type * as ast from '../syntax/nodes.generated.ts';
import { Builder } from './builder.ts';
import { condition } from './conditions.ts';
import { expression } from './expressions.ts';
import { cellsFor, startCode } from './functions.ts';
import { loopBlocks } from './loops.ts';

/** The nested `for`s and `if`s; `body` runs innermost. `first` is the first iterator, where the caller has it. */
function comprehensionLoops(
  b: Builder,
  generators: readonly ast.Comprehension[],
  first: Operand | null,
  body: () => void,
): void {
  const [generator, ...rest] = generators;
  if (generator === undefined) {
    body();
    return;
  }
  const iter = first ?? b.value({ op: 'iter', a: expression(b, generator.iter) });
  const loop = loopBlocks(b, iter, generator.target);
  for (const test of generator.ifs) {
    const passed = b.newBlock();
    condition(b, test, passed, loop.again);
    b.start(passed);
  }
  comprehensionLoops(b, rest, null, body);
  b.jump(loop.again);
  b.start(loop.done);
}

/** `[elt for …]` */
export function lowerListComp(b: Builder, node: ast.ListComp): Operand {
  const into = b.value({ op: 'makeList', items: [] });
  comprehensionLoops(b, node.generators, null, () => {
    b.emit({ op: 'listAppend', into, a: expression(b, node.elt) });
  });
  return into;
}

type ScopedComp = ast.GeneratorExp | ast.SetComp | ast.DictComp;

/** Makes the code object of a comprehension and calls it with its first iterator. */
function callComprehension(b: Builder, node: ScopedComp, body: (inner: Builder) => void): Operand {
  const first = node.generators[0];
  if (first === undefined) throw new Error('a comprehension without a for');
  const scope = b.ctx.scope(node);
  const kind = node.kind === 'GeneratorExp' ? 'genexpr' : 'comprehension';
  const id = b.ctx.reserve();
  const path = [...b.facts.path, kind === 'genexpr' ? 'genexpr' : node.kind.toLowerCase()];
  const inner = new Builder(b.ctx, { id, kind, path, firstLine: node.lineno, scope });
  const iterator = inner.local('.0');
  startCode(inner, []);
  body(inner);
  b.ctx.finish(inner.finish([iterator], null));
  const iter = b.value({ op: 'iter', a: expression(b, first.iter) });
  return b.value({ op: 'callCode', code: id, cells: cellsFor(b, scope), args: [iter] });
}

/** `(elt for …)` */
export function lowerGenerator(b: Builder, node: ast.GeneratorExp): Operand {
  return callComprehension(b, node, (inner) => {
    comprehensionLoops(inner, node.generators, regOperand(inner.local('.0')), () => {
      const value = expression(inner, node.elt);
      const resume = inner.newBlock();
      inner.end({ op: 'yield', value, dst: inner.temp(), resume });
      inner.start(resume);
    });
  });
}

/** `{elt for …}` and `{key: value for …}` */
export function lowerSetOrDictComp(b: Builder, node: ast.SetComp | ast.DictComp): Operand {
  return callComprehension(b, node, (inner) => {
    const into =
      node.kind === 'SetComp'
        ? inner.value({ op: 'makeSet', items: [] })
        : inner.value({ op: 'newDict', size: 0 });
    comprehensionLoops(inner, node.generators, regOperand(inner.local('.0')), () => {
      if (node.kind === 'SetComp') {
        inner.emit({ op: 'setAdd', into, a: expression(inner, node.elt) });
        return;
      }
      const a = expression(inner, node.value);
      inner.emit({ op: 'dictStore', into, key: expression(inner, node.key), a });
    });
    inner.end({ op: 'return', value: into });
  });
}
