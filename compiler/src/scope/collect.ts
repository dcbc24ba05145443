// The first pass of scope analysis: which names each scope binds, uses and declares global, in CPython's order.
import type { SyntaxWarning } from '../diagnostics/syntax-error.ts';
import type { Source } from '../source/source.ts';
import { symbolError, syntaxWarning } from '../syntax/future.ts';
import type * as ast from '../syntax/nodes.generated.ts';
import { type Block, flagsOf, newBlock } from './block.ts';
import { docstringOf } from './docstring.ts';
import { mangle } from './mangle.ts';
import { ExprWalker } from './walk-expr.ts';

type Comprehension = ast.GeneratorExp | ast.SetComp | ast.DictComp;

const INSPECTORS: ReadonlySet<string> = new Set(['locals', 'vars', 'dir', 'eval', 'execfile', 'input']);
const COMPREHENSION_NAMES = { GeneratorExp: 'genexpr', SetComp: 'setcomp', DictComp: 'dictcomp' } as const;
const RETURN_IN_GENERATOR = "'return' with argument inside generator";

/** Collects the blocks of a module. */
export class Collector {
  private block: Block;
  private readonly top: Block;
  readonly byNode = new Map<ast.Node, Block>();
  readonly warnings: SyntaxWarning[] = [];
  private readonly walker = new ExprWalker((expr) => this.visit(expr), 'keysFirst');

  constructor(
    readonly module: ast.ModNode,
    private readonly source: Source,
  ) {
    const docstring = module.kind === 'Module' ? docstringOf(module.body) : null;
    const className = null;
    this.block = newBlock({
      number: 0,
      kind: 'module',
      node: module,
      name: 'top',
      lineno: 0,
      parent: null,
      className,
      docstring,
    });
    this.top = this.block;
    this.byNode.set(module, this.block);
  }

  /** Walks the whole module; gives its block. */
  collect(): Block {
    if (this.module.kind === 'Expression') this.expr(this.module.body);
    else this.statements(this.module.body);
    return this.block;
  }

  // ---- Blocks and names

  private inBlock(
    place: Pick<Block, 'kind' | 'node' | 'name' | 'lineno' | 'className' | 'docstring'>,
    walk: () => void,
  ): void {
    const outer = this.block;
    const inner = newBlock({ ...place, parent: outer, number: this.byNode.size });
    outer.children.push(inner);
    this.byNode.set(place.node, inner);
    this.block = inner;
    walk();
    this.block = outer;
  }

  private mangled(name: string): string {
    return mangle(this.block.className, name);
  }

  private bind(name: string): void {
    flagsOf(this.block, this.mangled(name)).isLocal = true;
  }

  private parameter(name: string): void {
    const mangled = this.mangled(name);
    const flags = flagsOf(this.block, mangled);
    if (flags.isParam)
      throw symbolError(
        this.source,
        `duplicate argument '${name}' in function definition`,
        this.block.lineno,
      );
    flags.isParam = true;
    this.block.params.push(mangled);
  }

  private warn(message: string, lineno: number): void {
    this.warnings.push(syntaxWarning(this.source, message, lineno));
  }

  // ---- Statements

  private statements(body: readonly ast.StmtNode[]): void {
    for (const statement of body) this.statement(statement);
  }

  private statement(first: ast.StmtNode): void {
    // A chain of `elif` and a `with` of many items are nested as deep as they are long.
    for (let statement: ast.StmtNode | null = first; statement !== null;) {
      const rest: readonly ast.StmtNode[] = this.oneStatement(statement);
      statement = rest.length === 1 ? (rest[0] ?? null) : null;
      if (rest.length > 1) this.statements(rest);
    }
  }

  /** Walks a statement but for the statements that stand last in it; gives those. */
  private oneStatement(statement: ast.StmtNode): readonly ast.StmtNode[] {
    switch (statement.kind) {
      case 'FunctionDef':
        this.functionDef(statement);
        return [];
      case 'ClassDef':
        this.classDef(statement);
        return [];
      case 'Return':
        this.returnStatement(statement);
        return [];
      case 'For':
        this.exprs([statement.target, statement.iter]);
        this.statements(statement.body);
        return statement.orelse;
      case 'While':
      case 'If':
        this.expr(statement.test);
        this.statements(statement.body);
        return statement.orelse;
      case 'With':
        this.exprs([statement.context_expr, statement.optional_vars]);
        return statement.body;
      case 'TryExcept':
        this.tryExcept(statement);
        return [];
      case 'TryFinally':
        this.statements(statement.body);
        return statement.finalbody;
      case 'Import':
      case 'ImportFrom':
        this.importStatement(statement);
        return [];
      case 'Exec':
        this.execStatement(statement);
        return [];
      case 'Global':
        for (const name of statement.names) this.globalName(name, statement.lineno);
        return [];
      default:
        this.simpleStatement(statement);
        return [];
    }
  }

  private simpleStatement(
    statement: Exclude<
      ast.StmtNode,
      | ast.FunctionDef | ast.ClassDef | ast.Return | ast.For | ast.While | ast.If | ast.With | ast.TryExcept
      | ast.TryFinally | ast.Import | ast.ImportFrom | ast.Exec | ast.Global
    >, // prettier-ignore
  ): void {
    switch (statement.kind) {
      case 'Delete':
        return this.exprs(statement.targets);
      case 'Assign':
        return this.exprs([...statement.targets, statement.value]);
      case 'AugAssign':
        return this.exprs([statement.target, statement.value]);
      case 'Print':
        return this.exprs([statement.dest, ...statement.values]);
      case 'Raise':
        return this.exprs([statement.type, statement.inst, statement.tback]);
      case 'Assert':
        return this.exprs([statement.test, statement.msg]);
      case 'Expr':
        return this.expr(statement.value);
      case 'Pass':
      case 'Break':
      case 'Continue':
        return;
    }
  }

  private functionDef(node: ast.FunctionDef): void {
    const { name, args, body, decorator_list: decorators, lineno } = node;
    this.bind(name);
    this.exprs([...args.defaults, ...decorators]);
    const { className } = this.block;
    this.inBlock({ kind: 'function', node, name, lineno, className, docstring: docstringOf(body) }, () => {
      this.arguments(args);
      this.statements(body);
    });
  }

  private classDef(node: ast.ClassDef): void {
    const { name, bases, body, decorator_list: decorators, lineno } = node;
    this.bind(name);
    this.exprs([...bases, ...decorators]);
    this.inBlock({ kind: 'class', node, name, lineno, className: name, docstring: docstringOf(body) }, () =>
      this.statements(body),
    );
  }

  private returnStatement({ value, lineno }: ast.Return): void {
    if (value === null) return;
    this.expr(value);
    this.block.returnsValue = true;
    if (this.block.isGenerator) throw symbolError(this.source, RETURN_IN_GENERATOR, lineno);
  }

  private tryExcept({ body, orelse, handlers }: ast.TryExcept): void {
    this.statements(body);
    this.statements(orelse);
    for (const handler of handlers) {
      this.exprs([handler.type, handler.name]);
      this.statements(handler.body);
    }
  }

  private importStatement({ names, lineno }: ast.Import | ast.ImportFrom): void {
    const { block } = this;
    for (const { name, asname } of names) {
      const bound = (asname ?? name).split('.')[0] ?? '';
      if (bound !== '*') flagsOf(block, this.mangled(bound)).isImported = true;
      else {
        if (block.kind !== 'module') this.warn('import * only allowed at module level', block.lineno);
        block.hasImportStar = true;
      }
    }
    if (block.hasImportStar || block.hasExec) block.unoptimizedLine ||= lineno;
  }

  private execStatement({ body, globals, locals, lineno }: ast.Exec): void {
    this.expr(body);
    this.block.unoptimizedLine ||= lineno;
    this.block.hasExec = true;
    if (globals === null) this.block.hasBareExec = true;
    else {
      this.block.hasQualifiedExec = true;
      this.exprs([globals, locals]);
    }
  }

  private globalName(name: string, lineno: number): void {
    const flags = flagsOf(this.block, this.mangled(name));
    if (flags.isLocal) this.warn(`name '${name}' is assigned to before global declaration`, lineno);
    else if (flags.isUsed) this.warn(`name '${name}' is used prior to global declaration`, lineno);
    flags.isGlobal = true;
    // CPython says so of the module's own variable too.
    flagsOf(this.top, this.mangled(name)).isGlobal = true;
  }

  // ---- Parameters

  private arguments({ args, vararg, kwarg }: ast.Arguments): void {
    args.forEach((arg, index) => {
      if (arg.kind === 'Name') this.parameter(arg.id);
      else this.parameter(`.${index}`);
    });
    if (vararg !== null) this.parameter(vararg);
    if (kwarg !== null) this.parameter(kwarg);
    const { length } = this.block.params;
    for (const arg of args) if (arg.kind === 'Tuple') this.tupleParameter(arg);
    this.block.params.length = length;
  }

  private tupleParameter({ elts }: ast.Tuple): void {
    for (const element of elts) if (element.kind === 'Name') this.parameter(element.id);
    for (const element of elts) if (element.kind === 'Tuple') this.tupleParameter(element);
  }

  // ---- Expressions

  private exprs(list: readonly (ast.ExprNode | null)[]): void {
    for (const expr of list) if (expr !== null) this.expr(expr);
  }

  private expr(root: ast.ExprNode): void {
    this.walker.walk(root);
  }

  private visit(expr: ast.ExprNode): boolean {
    switch (expr.kind) {
      case 'Name':
        this.name(expr);
        return false;
      case 'Lambda':
        this.lambda(expr);
        return false;
      case 'GeneratorExp':
      case 'SetComp':
      case 'DictComp':
        this.comprehension(expr);
        return false;
      case 'Yield':
        this.yieldExpr(expr);
        return false;
      case 'Call':
        if (expr.func.kind === 'Name' && INSPECTORS.has(expr.func.id)) this.block.mayInspectLocals = true;
        return true;
      default:
        return true;
    }
  }

  private name({ id, ctx }: ast.Name): void {
    const flags = flagsOf(this.block, this.mangled(id));
    if (ctx === 'Load') flags.isUsed = true;
    else flags.isLocal = true;
  }

  private lambda(node: ast.Lambda): void {
    const { args, body, lineno } = node;
    this.exprs(args.defaults);
    const { className } = this.block;
    this.inBlock({ kind: 'function', node, name: 'lambda', lineno, className, docstring: null }, () => {
      this.arguments(args);
      this.expr(body);
    });
  }

  /** The first iterable belongs to the scope around, the rest to a function of its own. */
  private comprehension(node: Comprehension): void {
    const [outermost, ...inner] = node.generators;
    if (outermost === undefined) return;
    this.expr(outermost.iter);
    const { className } = this.block;
    const name = COMPREHENSION_NAMES[node.kind];
    this.inBlock({ kind: 'function', node, name, lineno: node.lineno, className, docstring: null }, () => {
      this.block.isGenerator = node.kind === 'GeneratorExp';
      this.parameter('.0');
      this.exprs([outermost.target, ...outermost.ifs]);
      for (const { target, iter, ifs } of inner) this.exprs([target, iter, ...ifs]);
      this.exprs(node.kind === 'DictComp' ? [node.value, node.key] : [node.elt]);
    });
  }

  private yieldExpr({ value, lineno }: ast.Yield): void {
    if (value !== null) this.expr(value);
    this.block.isGenerator = true;
    if (this.block.returnsValue) throw symbolError(this.source, RETURN_IN_GENERATOR, lineno);
  }
}
