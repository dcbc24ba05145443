// What CPython's code generator rejects: `break` outside a loop, `return` outside a function and the like.
//
// The walk goes in the order in which CPython generates code, since the first error wins, and keeps its idea of the
// current line, which is what an error reports: the line of the last statement, or of a later expression in it.
// Code that CPython drops as unreachable (`if 0:`) is not looked at.
import { PySyntaxError, type SyntaxWarning } from '../diagnostics/syntax-error.ts';
import { lateError, syntaxWarning } from '../syntax/future.ts';
import type * as ast from '../syntax/nodes.generated.ts';
import type { Parsed } from '../syntax/parse.ts';
import { lookup, type Scope, type ScopeTable } from './scope.ts';
import { ExprWalker } from './walk-expr.ts';

const MAX_BLOCKS = 20;

type FlowBlock = 'loop' | 'except' | 'finallyTry' | 'finallyEnd';

/** The code object being generated. */
interface Unit {
  readonly scope: Scope;
  readonly blocks: FlowBlock[];
  line: number;
}

/** What a test is when it is a constant to CPython's eyes. */
function constantTest(test: ast.ExprNode): boolean | null {
  switch (test.kind) {
    case 'Num':
      if (test.n.type === 'float') return test.n.value !== 0;
      return test.n.type === 'complex' ? test.n.imag !== 0 : test.n.value !== 0n;
    case 'Str':
      return (test.s.type === 'str' ? test.s.bytes : test.s.text) !== '';
    case 'Name':
      return test.id === '__debug__' ? true : null;
    default:
      return null;
  }
}

class FlowChecker {
  private unit: Unit;
  private readonly walker = new ExprWalker((expr) => this.visit(expr), 'valueThenKey');

  constructor(
    private readonly parsed: Parsed<ast.ModNode>,
    private readonly scopes: ScopeTable,
    private readonly warnings: SyntaxWarning[],
  ) {
    this.unit = { scope: scopes.root, blocks: [], line: 0 };
  }

  private error(message: string): PySyntaxError {
    return lateError(this.parsed.source, message, this.unit.line);
  }

  private inUnit(node: ast.Node, walk: () => void): void {
    const scope = this.scopes.byNode.get(node);
    if (scope === undefined) throw new Error(`no scope for ${node.kind}`);
    const outer = this.unit;
    this.unit = { scope, blocks: [], line: 0 };
    walk();
    this.unit = outer;
  }

  private inBlock(block: FlowBlock, walk: () => void): void {
    const { blocks } = this.unit;
    if (blocks.length >= MAX_BLOCKS)
      throw new PySyntaxError('SyntaxError', 'too many statically nested blocks', null);
    blocks.push(block);
    walk();
    blocks.pop();
  }

  // ---- Statements

  statements(body: readonly ast.StmtNode[]): void {
    for (const statement of body) this.statement(statement);
  }

  private statement(first: ast.StmtNode): void {
    // A chain of `elif` is nested as deep as it is long.
    for (let statement: ast.StmtNode | null = first; statement !== null;) {
      this.unit.line = statement.lineno;
      if (statement.kind !== 'If') return this.otherStatement(statement);
      const rest: readonly ast.StmtNode[] = this.ifStatement(statement);
      statement = rest.length === 1 ? (rest[0] ?? null) : null;
      if (rest.length > 1) this.statements(rest);
    }
  }

  private ifStatement({ test, body, orelse }: ast.If): readonly ast.StmtNode[] {
    const constant = constantTest(test);
    if (constant === null) this.expr(test);
    if (constant !== false) this.statements(body);
    return constant === true ? [] : orelse;
  }

  private otherStatement(statement: Exclude<ast.StmtNode, ast.If>): void {
    switch (statement.kind) {
      case 'FunctionDef':
        this.exprs([...statement.decorator_list, ...statement.args.defaults]);
        return this.inUnit(statement, () => this.statements(statement.body));
      case 'ClassDef':
        this.exprs([...statement.decorator_list, ...statement.bases]);
        return this.inUnit(statement, () => this.statements(statement.body));
      case 'For':
        return this.forStatement(statement);
      case 'While':
        return this.whileStatement(statement);
      case 'With':
        return this.withStatement(statement);
      case 'TryExcept':
        return this.tryExcept(statement);
      case 'TryFinally':
        this.inBlock('finallyTry', () => this.statements(statement.body));
        return this.inBlock('finallyEnd', () => this.statements(statement.finalbody));
      case 'Break':
        if (!this.unit.blocks.includes('loop')) throw this.error("'break' outside loop");
        return;
      case 'Continue':
        return this.continueStatement();
      case 'ImportFrom':
        return this.importFrom(statement);
      default:
        return this.plainStatement(statement);
    }
  }

  private plainStatement(
    statement: Exclude<
      ast.StmtNode,
      | ast.If | ast.FunctionDef | ast.ClassDef | ast.For | ast.While | ast.With | ast.TryExcept | ast.TryFinally
      | ast.Break | ast.Continue | ast.ImportFrom
    >, // prettier-ignore
  ): void {
    switch (statement.kind) {
      case 'Return':
        if (this.unit.scope.kind !== 'function') throw this.error("'return' outside function");
        return this.exprs([statement.value]);
      case 'Delete':
        return this.deleteStatement(statement);
      case 'Assign':
        return this.exprs([statement.value, ...statement.targets]);
      case 'AugAssign':
        return this.exprs([statement.target, statement.value]);
      case 'Print':
        return this.exprs([statement.dest, ...statement.values]);
      case 'Raise':
        return this.exprs([statement.type, statement.inst, statement.tback]);
      case 'Assert':
        return this.assertStatement(statement);
      case 'Exec':
        return this.exprs([statement.body, statement.globals, statement.locals]);
      case 'Expr':
        return this.expr(statement.value);
      case 'Import':
      case 'Global':
      case 'Pass':
        return;
    }
  }

  private forStatement({ target, iter, body, orelse }: ast.For): void {
    this.inBlock('loop', () => {
      this.exprs([iter, target]);
      this.statements(body);
    });
    this.statements(orelse);
  }

  private whileStatement({ test, body, orelse }: ast.While): void {
    const constant = constantTest(test);
    if (constant !== false)
      this.inBlock('loop', () => {
        if (constant === null) this.expr(test);
        this.statements(body);
      });
    this.statements(orelse);
  }

  private withStatement({ context_expr: context, optional_vars: target, body }: ast.With): void {
    this.expr(context);
    this.inBlock('finallyTry', () => {
      this.exprs([target]);
      this.statements(body);
    });
  }

  private tryExcept({ body, handlers, orelse }: ast.TryExcept): void {
    this.inBlock('except', () => this.statements(body));
    handlers.forEach((handler, index) => {
      if (handler.type === null && index < handlers.length - 1)
        throw this.error("default 'except:' must be last");
      this.unit.line = handler.lineno;
      this.exprs([handler.type, handler.name]);
      this.statements(handler.body);
    });
    this.statements(orelse);
  }

  private continueStatement(): void {
    const { blocks } = this.unit;
    const inside = blocks.slice(blocks.lastIndexOf('loop') + 1);
    if (inside.includes('finallyEnd')) throw this.error("'continue' not supported inside 'finally' clause");
    if (!blocks.includes('loop')) throw this.error("'continue' not properly in loop");
  }

  private importFrom({ module, lineno }: ast.ImportFrom): void {
    if (module === '__future__' && lineno > this.parsed.future.lastLine)
      throw this.error('from __future__ imports must occur at the beginning of the file');
  }

  private assertStatement({ test, msg }: ast.Assert): void {
    if (test.kind === 'Tuple' && test.elts.length > 0) {
      const message = 'assertion is always true, perhaps remove parentheses?';
      this.warnings.push(syntaxWarning(this.parsed.source, message, this.unit.line));
    }
    this.exprs([test, msg]);
  }

  private deleteStatement({ targets }: ast.Delete): void {
    this.exprs(targets);
  }

  private deleteName(id: string): void {
    const { kind } = lookup(this.unit.scope, id);
    if (kind !== 'cell' && kind !== 'free') return;
    throw new PySyntaxError(
      'SyntaxError',
      `can not delete variable '${id}' referenced in nested scope`,
      null,
    );
  }

  // ---- Expressions

  private exprs(list: readonly (ast.ExprNode | null)[]): void {
    for (const expr of list) if (expr !== null) this.expr(expr);
  }

  expr(root: ast.ExprNode): void {
    this.walker.walk(root);
  }

  private visit(expr: ast.ExprNode): boolean {
    if (expr.lineno > this.unit.line) this.unit.line = expr.lineno;
    switch (expr.kind) {
      case 'Yield':
        if (this.unit.scope.kind !== 'function') throw this.error("'yield' outside function");
        return true;
      case 'Name':
        if (expr.ctx === 'Del') this.deleteName(expr.id);
        return false;
      case 'Lambda':
        this.exprs(expr.args.defaults);
        this.inUnit(expr, () => this.expr(expr.body));
        return false;
      case 'GeneratorExp':
      case 'SetComp':
      case 'DictComp':
        this.comprehension(expr);
        return false;
      case 'ListComp':
        this.generators(expr.generators, 0);
        this.expr(expr.elt);
        return false;
      default:
        return true;
    }
  }

  private comprehension(node: ast.GeneratorExp | ast.SetComp | ast.DictComp): void {
    this.inUnit(node, () => {
      this.generators(node.generators, 1);
      this.exprs(node.kind === 'DictComp' ? [node.value, node.key] : [node.elt]);
    });
    this.exprs([node.generators[0]?.iter ?? null]);
  }

  /** The first `given` iterables are evaluated elsewhere. */
  private generators(generators: readonly ast.Comprehension[], given: number): void {
    generators.forEach(({ target, iter, ifs }, index) => {
      this.exprs([index < given ? null : iter, target, ...ifs]);
    });
  }
}

/** Checks a module; adds to the warnings. */
export function checkFlow(parsed: Parsed<ast.ModNode>, scopes: ScopeTable, warnings: SyntaxWarning[]): void {
  const checker = new FlowChecker(parsed, scopes, warnings);
  if (parsed.module.kind === 'Expression') checker.expr(parsed.module.body);
  else checker.statements(parsed.module.body);
}
