// Walks expressions from left to right without recursion: chains such as `a + b + …` can be any length.
import type * as ast from '../syntax/nodes.generated.ts';

/** Is given each expression before its parts; false keeps the walk from them. */
export type ExprVisitor = (expr: ast.ExprNode) => boolean;

/** CPython's symbol table takes all keys of a dict first, its code generator a value and then its key. */
export type DictOrder = 'keysFirst' | 'valueThenKey';

/** Walks with one stack; a visitor may start another walk in the middle of one. */
export class ExprWalker {
  private readonly stack: ast.ExprNode[] = [];
  constructor(
    private readonly visit: ExprVisitor,
    private readonly order: DictOrder,
  ) {}

  /** Walks `root`. */
  walk(root: ast.ExprNode): void {
    if (!this.visit(root)) return;
    const { stack } = this;
    const base = stack.length;
    this.pushParts(root);
    while (stack.length > base) {
      const expr = stack.pop();
      if (expr !== undefined && this.visit(expr)) this.pushParts(expr);
    }
  }

  private push(expr: ast.ExprNode | null): void {
    if (expr !== null) this.stack.push(expr);
  }

  private pushAll(list: readonly ast.ExprNode[]): void {
    for (let index = list.length - 1; index >= 0; index--) this.push(list[index] ?? null);
  }

  /** Pushes the expressions directly inside `expr`, the last one first. */
  private pushParts(expr: ast.ExprNode): void {
    switch (expr.kind) {
      case 'BoolOp':
        return this.pushAll(expr.values);
      case 'BinOp':
        this.push(expr.right);
        return this.push(expr.left);
      case 'UnaryOp':
        return this.push(expr.operand);
      case 'Lambda':
        this.push(expr.body);
        return this.pushAll(expr.args.defaults);
      case 'IfExp':
        this.push(expr.orelse);
        this.push(expr.body);
        return this.push(expr.test);
      case 'Compare':
        this.pushAll(expr.comparators);
        return this.push(expr.left);
      case 'Call':
        return this.pushCall(expr);
      case 'Repr':
      case 'Yield':
      case 'Attribute':
        return this.push(expr.value);
      case 'Subscript':
        this.pushSlice(expr.slice);
        return this.push(expr.value);
      case 'Set':
      case 'List':
      case 'Tuple':
        return this.pushAll(expr.elts);
      case 'Dict':
        return this.pushDict(expr);
      case 'ListComp':
      case 'SetComp':
      case 'GeneratorExp':
      case 'DictComp':
        return this.pushComprehension(expr);
      case 'Num':
      case 'Str':
      case 'Name':
        return;
    }
  }

  private pushCall({ func, args, keywords, starargs, kwargs }: ast.Call): void {
    this.push(kwargs);
    this.push(starargs);
    for (let index = keywords.length - 1; index >= 0; index--) this.push(keywords[index]?.value ?? null);
    this.pushAll(args);
    this.push(func);
  }

  private pushSlice(slice: ast.SliceNode): void {
    switch (slice.kind) {
      case 'Ellipsis':
        return;
      case 'Slice':
        this.push(slice.step);
        this.push(slice.upper);
        return this.push(slice.lower);
      case 'ExtSlice':
        for (const dim of [...slice.dims].reverse()) this.pushSlice(dim);
        return;
      case 'Index':
        return this.push(slice.value);
    }
  }

  private pushDict({ keys, values }: ast.Dict): void {
    if (this.order === 'keysFirst') {
      this.pushAll(values);
      return this.pushAll(keys);
    }
    for (let index = keys.length - 1; index >= 0; index--) {
      this.push(keys[index] ?? null);
      this.push(values[index] ?? null);
    }
  }

  private pushComprehension(expr: ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp): void {
    for (const { target, iter, ifs } of [...expr.generators].reverse()) {
      this.pushAll(ifs);
      this.push(iter);
      this.push(target);
    }
    if (expr.kind !== 'DictComp') return this.push(expr.elt);
    this.push(expr.value);
    this.push(expr.key);
  }
}
