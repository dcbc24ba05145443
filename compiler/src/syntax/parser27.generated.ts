// Generated from language/python27.grammar by `npm run generate`. Do not edit.
/* eslint-disable */
import type * as ast from './nodes.generated.ts';
import type { NumberLiteral, StringLiteral } from './literals.ts';
import {
  type CallBuilder,
  type ClauseBuilder,
  orEmpty,
  type ParserState,
  type Place,
  pushAll,
  tokenSet,
} from './parser-state.ts';
import { Token } from './tokens27.generated.ts';

const SET_1 = tokenSet([
  Token.AssertKeyword,
  Token.At,
  Token.Backquote,
  Token.BreakKeyword,
  Token.ClassKeyword,
  Token.ContinueKeyword,
  Token.DefKeyword,
  Token.DelKeyword,
  Token.ExecKeyword,
  Token.ForKeyword,
  Token.FromKeyword,
  Token.GlobalKeyword,
  Token.IfKeyword,
  Token.ImportKeyword,
  Token.LambdaKeyword,
  Token.LeftBrace,
  Token.LeftBracket,
  Token.LeftParen,
  Token.Minus,
  Token.Name,
  Token.Newline,
  Token.NotKeyword,
  Token.Number,
  Token.PassKeyword,
  Token.Plus,
  Token.PrintKeyword,
  Token.RaiseKeyword,
  Token.ReturnKeyword,
  Token.String,
  Token.Tilde,
  Token.TryKeyword,
  Token.WhileKeyword,
  Token.WithKeyword,
  Token.YieldKeyword,
]);
const SET_2 = tokenSet([
  Token.AssertKeyword,
  Token.At,
  Token.Backquote,
  Token.BreakKeyword,
  Token.ClassKeyword,
  Token.ContinueKeyword,
  Token.DefKeyword,
  Token.DelKeyword,
  Token.ExecKeyword,
  Token.ForKeyword,
  Token.FromKeyword,
  Token.GlobalKeyword,
  Token.IfKeyword,
  Token.ImportKeyword,
  Token.LambdaKeyword,
  Token.LeftBrace,
  Token.LeftBracket,
  Token.LeftParen,
  Token.Minus,
  Token.Name,
  Token.NotKeyword,
  Token.Number,
  Token.PassKeyword,
  Token.Plus,
  Token.PrintKeyword,
  Token.RaiseKeyword,
  Token.ReturnKeyword,
  Token.String,
  Token.Tilde,
  Token.TryKeyword,
  Token.WhileKeyword,
  Token.WithKeyword,
  Token.YieldKeyword,
]);
const SET_3 = tokenSet([
  Token.AssertKeyword,
  Token.Backquote,
  Token.BreakKeyword,
  Token.ContinueKeyword,
  Token.DelKeyword,
  Token.ExecKeyword,
  Token.FromKeyword,
  Token.GlobalKeyword,
  Token.ImportKeyword,
  Token.LambdaKeyword,
  Token.LeftBrace,
  Token.LeftBracket,
  Token.LeftParen,
  Token.Minus,
  Token.Name,
  Token.NotKeyword,
  Token.Number,
  Token.PassKeyword,
  Token.Plus,
  Token.PrintKeyword,
  Token.RaiseKeyword,
  Token.ReturnKeyword,
  Token.String,
  Token.Tilde,
  Token.YieldKeyword,
]);
const SET_4 = tokenSet([
  Token.At,
  Token.ClassKeyword,
  Token.DefKeyword,
  Token.ForKeyword,
  Token.IfKeyword,
  Token.TryKeyword,
  Token.WhileKeyword,
  Token.WithKeyword,
]);
const SET_5 = tokenSet([
  Token.Backquote,
  Token.DoubleStar,
  Token.LambdaKeyword,
  Token.LeftBrace,
  Token.LeftBracket,
  Token.LeftParen,
  Token.Minus,
  Token.Name,
  Token.NotKeyword,
  Token.Number,
  Token.Plus,
  Token.Star,
  Token.String,
  Token.Tilde,
]);
const SET_6 = tokenSet([Token.DoubleStar, Token.LeftParen, Token.Name, Token.Star]);
const SET_7 = tokenSet([
  Token.Backquote,
  Token.LambdaKeyword,
  Token.LeftBrace,
  Token.LeftBracket,
  Token.LeftParen,
  Token.Minus,
  Token.Name,
  Token.NotKeyword,
  Token.Number,
  Token.Plus,
  Token.String,
  Token.Tilde,
]);
const SET_8 = tokenSet([
  Token.BreakKeyword,
  Token.ContinueKeyword,
  Token.RaiseKeyword,
  Token.ReturnKeyword,
  Token.YieldKeyword,
]);
const SET_9 = tokenSet([
  Token.AmpersandEqual,
  Token.BarEqual,
  Token.CaretEqual,
  Token.DoubleSlashEqual,
  Token.DoubleStarEqual,
  Token.MinusEqual,
  Token.PercentEqual,
  Token.PlusEqual,
  Token.ShiftLeftEqual,
  Token.ShiftRightEqual,
  Token.SlashEqual,
  Token.StarEqual,
]);
const SET_10 = tokenSet([
  Token.Backquote,
  Token.LeftBrace,
  Token.LeftBracket,
  Token.LeftParen,
  Token.Minus,
  Token.Name,
  Token.Number,
  Token.Plus,
  Token.String,
  Token.Tilde,
]);
const SET_11 = tokenSet([
  Token.Backquote,
  Token.LeftBrace,
  Token.LeftBracket,
  Token.LeftParen,
  Token.Minus,
  Token.Name,
  Token.NotKeyword,
  Token.Number,
  Token.Plus,
  Token.String,
  Token.Tilde,
]);
const SET_12 = tokenSet([
  Token.EqualEqual,
  Token.Greater,
  Token.GreaterEqual,
  Token.InKeyword,
  Token.IsKeyword,
  Token.Less,
  Token.LessEqual,
  Token.LessGreater,
  Token.NotEqual,
  Token.NotKeyword,
]);
const SET_13 = tokenSet([
  Token.Ampersand,
  Token.Bar,
  Token.Caret,
  Token.DoubleSlash,
  Token.Minus,
  Token.Percent,
  Token.Plus,
  Token.ShiftLeft,
  Token.ShiftRight,
  Token.Slash,
  Token.Star,
]);
const SET_14 = tokenSet([
  Token.Backquote,
  Token.LeftBrace,
  Token.LeftBracket,
  Token.LeftParen,
  Token.Name,
  Token.Number,
  Token.String,
]);
const SET_15 = tokenSet([Token.Dot, Token.LeftBracket, Token.LeftParen]);
const SET_16 = tokenSet([
  Token.Backquote,
  Token.Colon,
  Token.Dot,
  Token.LambdaKeyword,
  Token.LeftBrace,
  Token.LeftBracket,
  Token.LeftParen,
  Token.Minus,
  Token.Name,
  Token.NotKeyword,
  Token.Number,
  Token.Plus,
  Token.String,
  Token.Tilde,
]);

export function parseFileInput(p: ParserState, d: number): ast.Module {
  let body: ast.StmtNode[] | null = null;
  while (p.in(SET_1)) {
    if (p.at(Token.Newline)) {
      p.shift(Token.Newline, d);
    } else if (p.in(SET_2)) {
      pushAll((body ??= []), parseStmt(p, d + 1));
    } else {
      p.fail();
    }
  }
  p.shift(Token.Endmarker, d);
  return { kind: 'Module', body: orEmpty(body) };
}

export function parseSingleInput(p: ParserState, d: number): ast.Interactive {
  let nowhere: Place | null = null;
  let body: ast.StmtNode[] | null = null;
  let s: ast.StmtNode | null = null;
  if (p.at(Token.Newline)) {
    p.shift(Token.Newline, d);
    nowhere = p.nowhere();
    return {
      kind: 'Interactive',
      body: [{ kind: 'Pass', lineno: nowhere!.lineno, colOffset: nowhere!.colOffset }],
    };
  } else if (p.in(SET_3)) {
    body = parseSimpleStmt(p, d + 1);
    return { kind: 'Interactive', body: orEmpty(body) };
  } else if (p.in(SET_4)) {
    s = parseCompoundStmt(p, d + 1);
    p.shift(Token.Newline, d);
    return { kind: 'Interactive', body: [s!] };
  } else {
    p.fail();
  }
}

export function parseEvalInput(p: ParserState, d: number): ast.Expression {
  let body: ast.ExprNode | null = null;
  body = parseTestlist(p, d + 1);
  while (p.at(Token.Newline)) {
    p.shift(Token.Newline, d);
  }
  p.shift(Token.Endmarker, d);
  return { kind: 'Expression', body: body! };
}

function parseDecorator(p: ParserState, d: number): ast.ExprNode {
  let name: ast.ExprNode | null = null;
  let call: ast.ExprNode | null = null;
  let x: ast.ExprNode | null = null;
  p.shift(Token.At, d);
  name = parseDottedExpr(p, d + 1);
  if (p.at(Token.LeftParen)) {
    p.shift(Token.LeftParen, d);
    if (p.in(SET_5)) {
      call = parseArglist(p, d + 1, name!);
    } else {
      call = {
        kind: 'Call',
        lineno: name!.lineno,
        colOffset: name!.colOffset,
        func: name!,
        args: [],
        keywords: [],
        starargs: null,
        kwargs: null,
      };
    }
    p.shift(Token.RightParen, d);
    x = call!;
  } else {
    x = name!;
  }
  p.shift(Token.Newline, d);
  return x!;
}

function parseDottedExpr(p: ParserState, d: number): ast.ExprNode {
  const start = p.pos;
  let id: string | null = null;
  let x: ast.ExprNode | null = null;
  let attr: string | null = null;
  id = p.name(d);
  x = { kind: 'Name', lineno: p.lineOf(start), colOffset: p.columnOf(start), id: id!, ctx: 'Load' };
  while (p.at(Token.Dot)) {
    p.shift(Token.Dot, d);
    attr = p.name(d);
    x = {
      kind: 'Attribute',
      lineno: p.lineOf(start),
      colOffset: p.columnOf(start),
      value: x!,
      attr: attr!,
      ctx: 'Load',
    };
  }
  return x!;
}

function parseDecorators(p: ParserState, d: number): ast.ExprNode[] {
  let list: ast.ExprNode[] | null = null;
  (list ??= []).push(parseDecorator(p, d + 1));
  while (p.at(Token.At)) {
    (list ??= []).push(parseDecorator(p, d + 1));
  }
  return orEmpty(list);
}

function parseDecorated(p: ParserState, d: number): ast.StmtNode {
  let place: Place | null = null;
  let decorators: ast.ExprNode[] | null = null;
  place = p.place();
  decorators = parseDecorators(p, d + 1);
  if (p.at(Token.ClassKeyword)) {
    return parseClassdef(p, d + 1, orEmpty(decorators), place!);
  } else if (p.at(Token.DefKeyword)) {
    return parseFuncdef(p, d + 1, orEmpty(decorators), place!);
  } else {
    p.fail();
  }
}

function parseFuncdef(p: ParserState, d: number, decorator_list: ast.ExprNode[], place: Place): ast.StmtNode {
  let line: number | null = null;
  let name: string | null = null;
  let args: ast.Arguments | null = null;
  let body: ast.StmtNode[] | null = null;
  p.shift(Token.DefKeyword, d);
  line = p.here();
  name = p.name(d);
  p.forbid(name!, line!);
  args = parseParameters(p, d + 1);
  p.shift(Token.Colon, d);
  body = parseSuite(p, d + 1);
  return {
    kind: 'FunctionDef',
    lineno: place!.lineno,
    colOffset: place!.colOffset,
    name: name!,
    args: args!,
    body: orEmpty(body),
    decorator_list: orEmpty(decorator_list),
  };
}

function parseParameters(p: ParserState, d: number): ast.Arguments {
  let args: ast.Arguments | null = null;
  p.shift(Token.LeftParen, d);
  if (p.in(SET_6)) {
    args = parseVarargslist(p, d + 1);
  } else {
    args = { kind: 'arguments', args: [], vararg: null, kwarg: null, defaults: [] };
  }
  p.shift(Token.RightParen, d);
  return args!;
}

function parseVarargslist(p: ParserState, d: number): ast.Arguments {
  let line: number | null = null;
  let first: number | null = null;
  let mark: number | null = null;
  let x: ast.ExprNode | null = null;
  let middle: number | null = null;
  let defaults: ast.ExprNode[] | null = null;
  let args: ast.ExprNode[] | null = null;
  let at: number | null = null;
  let vararg: string | null = null;
  let kwarg: string | null = null;
  line = p.here();
  while (p.at(Token.Name) || p.at(Token.LeftParen)) {
    first = p.token();
    mark = p.mark();
    x = parseFpdef(p, d + 1, line!);
    if (p.at(Token.Equal)) {
      p.shift(Token.Equal, d);
      middle = p.mark();
      (defaults ??= []).push(parseTest(p, d + 1));
      p.swap(mark!, middle!);
      middle = p.added(mark!, middle!);
      p.parenthesizedDefault(x!, first!, line!, middle!);
    } else {
      p.defaultMissing(orEmpty(defaults), line!, mark!);
    }
    (args ??= []).push(p.asParameter(x!));
    if (p.at(Token.Comma)) {
      p.shift(Token.Comma, d);
    } else if (p.at(Token.RightParen)) {
      p.look(Token.RightParen);
    } else if (p.at(Token.Colon)) {
      p.look(Token.Colon);
    } else {
      p.fail();
    }
  }
  if (p.at(Token.Star) || p.at(Token.DoubleStar)) {
    if (p.at(Token.Star)) {
      p.shift(Token.Star, d);
      at = p.here();
      vararg = p.name(d);
      p.forbid(vararg!, at!);
      if (p.at(Token.Comma)) {
        p.shift(Token.Comma, d);
        p.shift(Token.DoubleStar, d);
        at = p.here();
        kwarg = p.name(d);
        p.forbid(kwarg!, at!);
      }
    } else if (p.at(Token.DoubleStar)) {
      p.shift(Token.DoubleStar, d);
      at = p.here();
      kwarg = p.name(d);
      p.forbid(kwarg!, at!);
    } else {
      p.fail();
    }
  }
  return {
    kind: 'arguments',
    args: orEmpty(args),
    vararg: vararg,
    kwarg: kwarg,
    defaults: orEmpty(defaults),
  };
}

function parseFpdef(p: ParserState, d: number, line: number): ast.ExprNode {
  const start = p.pos;
  let id: string | null = null;
  let x: ast.ExprNode | null = null;
  if (p.at(Token.Name)) {
    id = p.name(d);
    p.forbid(id!, line!);
    return { kind: 'Name', lineno: p.lineOf(start), colOffset: p.columnOf(start), id: id!, ctx: 'Store' };
  } else if (p.at(Token.LeftParen)) {
    p.shift(Token.LeftParen, d);
    x = parseFplist(p, d + 1);
    p.shift(Token.RightParen, d);
    return x!;
  } else {
    p.fail();
  }
}

function parseFplist(p: ParserState, d: number): ast.ExprNode {
  const start = p.pos;
  let line: number | null = null;
  let first: ast.ExprNode | null = null;
  let rest: ast.ExprNode[] | null = null;
  line = p.here();
  first = parseFpdef(p, d + 1, line!);
  if (p.at(Token.Comma)) {
    p.shift(Token.Comma, d);
    if (p.at(Token.Name) || p.at(Token.LeftParen)) {
      for (;;) {
        (rest ??= []).push(parseFpdef(p, d + 1, line!));
        if (!p.at(Token.Comma)) {
          break;
        }
        p.next();
        if (!(p.at(Token.Name) || p.at(Token.LeftParen))) {
          break;
        }
      }
    }
    return {
      kind: 'Tuple',
      lineno: p.lineOf(start),
      colOffset: p.columnOf(start),
      elts: [first!, ...orEmpty(rest)],
      ctx: 'Store',
    };
  } else {
    return first!;
  }
}

function parseClassdef(
  p: ParserState,
  d: number,
  decorator_list: ast.ExprNode[],
  place: Place,
): ast.StmtNode {
  let line: number | null = null;
  let name: string | null = null;
  let bases: ast.ExprNode[] | null = null;
  let body: ast.StmtNode[] | null = null;
  line = p.here();
  p.shift(Token.ClassKeyword, d);
  name = p.name(d);
  p.forbid(name!, line!);
  if (p.at(Token.LeftParen)) {
    p.shift(Token.LeftParen, d);
    if (p.in(SET_7)) {
      bases = parseTestlistElements(p, d + 1);
    }
    p.shift(Token.RightParen, d);
  }
  p.shift(Token.Colon, d);
  body = parseSuite(p, d + 1);
  return {
    kind: 'ClassDef',
    lineno: place!.lineno,
    colOffset: place!.colOffset,
    name: name!,
    bases: orEmpty(bases),
    body: orEmpty(body),
    decorator_list: orEmpty(decorator_list),
  };
}

function parseTestlistElements(p: ParserState, d: number): ast.ExprNode[] {
  let elts: ast.ExprNode[] | null = null;
  for (;;) {
    (elts ??= []).push(parseTest(p, d + 1));
    if (!p.at(Token.Comma)) {
      break;
    }
    p.next();
    if (!p.in(SET_7)) {
      break;
    }
  }
  return orEmpty(elts);
}

function parseStmt(p: ParserState, d: number): ast.StmtNode[] {
  let s: ast.StmtNode | null = null;
  if (p.in(SET_3)) {
    return parseSimpleStmt(p, d + 1);
  } else if (p.in(SET_4)) {
    s = parseCompoundStmt(p, d + 1);
    return [s!];
  } else {
    p.fail();
  }
}

function parseSimpleStmt(p: ParserState, d: number): ast.StmtNode[] {
  let body: ast.StmtNode[] | null = null;
  (body ??= []).push(parseSmallStmt(p, d + 1));
  while (p.at(Token.Semicolon)) {
    p.shift(Token.Semicolon, d);
    if (p.in(SET_3)) {
      (body ??= []).push(parseSmallStmt(p, d + 1));
    } else if (p.at(Token.Newline)) {
      p.look(Token.Newline);
    } else {
      p.fail();
    }
  }
  p.shift(Token.Newline, d);
  return orEmpty(body);
}

function parseSmallStmt(p: ParserState, d: number): ast.StmtNode {
  if (p.in(SET_7)) {
    return parseExprStmt(p, d + 1);
  } else if (p.at(Token.PrintKeyword)) {
    return parsePrintStmt(p, d + 1);
  } else if (p.at(Token.DelKeyword)) {
    return parseDelStmt(p, d + 1);
  } else if (p.at(Token.PassKeyword)) {
    return parsePassStmt(p, d + 1);
  } else if (p.in(SET_8)) {
    return parseFlowStmt(p, d + 1);
  } else if (p.at(Token.ImportKeyword) || p.at(Token.FromKeyword)) {
    return parseImportStmt(p, d + 1);
  } else if (p.at(Token.GlobalKeyword)) {
    return parseGlobalStmt(p, d + 1);
  } else if (p.at(Token.ExecKeyword)) {
    return parseExecStmt(p, d + 1);
  } else if (p.at(Token.AssertKeyword)) {
    return parseAssertStmt(p, d + 1);
  } else {
    p.fail();
  }
}

function parseExprStmt(p: ParserState, d: number): ast.StmtNode {
  const start = p.pos;
  let line: number | null = null;
  let mark: number | null = null;
  let value: ast.ExprNode | null = null;
  let op: ast.Operator | null = null;
  let right: ast.ExprNode | null = null;
  let targets: ast.ExprNode[] | null = null;
  line = p.here();
  mark = p.mark();
  value = parseTestlist(p, d + 1);
  if (p.in(SET_9)) {
    op = parseAugassign(p, d + 1);
    p.augmentedTarget(value!, line!);
    if (p.at(Token.YieldKeyword)) {
      right = parseYieldExpr(p, d + 1);
    } else if (p.in(SET_7)) {
      right = parseTestlist(p, d + 1);
    } else {
      p.fail();
    }
    return {
      kind: 'AugAssign',
      lineno: p.lineOf(start),
      colOffset: p.columnOf(start),
      target: value!,
      op: op!,
      value: right!,
    };
  } else if (p.at(Token.Equal)) {
    p.shift(Token.Equal, d);
    p.target(value!, line!, mark!);
    (targets ??= []).push(value!);
    line = p.here();
    mark = p.mark();
    if (p.at(Token.YieldKeyword)) {
      value = parseYieldExpr(p, d + 1);
    } else if (p.in(SET_7)) {
      value = parseTestlist(p, d + 1);
    } else {
      p.fail();
    }
    while (p.at(Token.Equal)) {
      p.shift(Token.Equal, d);
      p.target(value!, line!, mark!);
      (targets ??= []).push(value!);
      line = p.here();
      mark = p.mark();
      if (p.at(Token.YieldKeyword)) {
        value = parseYieldExpr(p, d + 1);
      } else if (p.in(SET_7)) {
        value = parseTestlist(p, d + 1);
      } else {
        p.fail();
      }
    }
    return {
      kind: 'Assign',
      lineno: p.lineOf(start),
      colOffset: p.columnOf(start),
      targets: orEmpty(targets),
      value: value!,
    };
  } else {
    return { kind: 'Expr', lineno: p.lineOf(start), colOffset: p.columnOf(start), value: value! };
  }
}

function parseAugassign(p: ParserState, d: number): ast.Operator {
  switch (p.kind) {
    case Token.PlusEqual: {
      p.shift(Token.PlusEqual, d);
      return 'Add';
    }
    case Token.MinusEqual: {
      p.shift(Token.MinusEqual, d);
      return 'Sub';
    }
    case Token.StarEqual: {
      p.shift(Token.StarEqual, d);
      return 'Mult';
    }
    case Token.SlashEqual: {
      p.shift(Token.SlashEqual, d);
      return 'Div';
    }
    case Token.PercentEqual: {
      p.shift(Token.PercentEqual, d);
      return 'Mod';
    }
    case Token.AmpersandEqual: {
      p.shift(Token.AmpersandEqual, d);
      return 'BitAnd';
    }
    case Token.BarEqual: {
      p.shift(Token.BarEqual, d);
      return 'BitOr';
    }
    case Token.CaretEqual: {
      p.shift(Token.CaretEqual, d);
      return 'BitXor';
    }
    case Token.ShiftLeftEqual: {
      p.shift(Token.ShiftLeftEqual, d);
      return 'LShift';
    }
    case Token.ShiftRightEqual: {
      p.shift(Token.ShiftRightEqual, d);
      return 'RShift';
    }
    case Token.DoubleStarEqual: {
      p.shift(Token.DoubleStarEqual, d);
      return 'Pow';
    }
    case Token.DoubleSlashEqual: {
      p.shift(Token.DoubleSlashEqual, d);
      return 'FloorDiv';
    }
    default:
      p.fail();
  }
}

function parsePrintStmt(p: ParserState, d: number): ast.StmtNode {
  const start = p.pos;
  let values: ast.ExprNode[] | null = null;
  let comma: boolean | null = null;
  let dest: ast.ExprNode | null = null;
  p.shift(Token.PrintKeyword, d);
  if (p.in(SET_7)) {
    comma = false;
    for (;;) {
      (values ??= []).push(parseTest(p, d + 1));
      if (!p.at(Token.Comma)) {
        break;
      }
      p.next();
      if (!p.in(SET_7)) {
        comma = true;
        break;
      }
    }
    return {
      kind: 'Print',
      lineno: p.lineOf(start),
      colOffset: p.columnOf(start),
      dest: null,
      values: orEmpty(values),
      nl: p.not(comma!),
    };
  } else if (p.at(Token.ShiftRight)) {
    p.shift(Token.ShiftRight, d);
    dest = parseTest(p, d + 1);
    if (p.at(Token.Comma)) {
      p.shift(Token.Comma, d);
      comma = false;
      for (;;) {
        (values ??= []).push(parseTest(p, d + 1));
        if (!p.at(Token.Comma)) {
          break;
        }
        p.next();
        if (!p.in(SET_7)) {
          comma = true;
          break;
        }
      }
    }
    return {
      kind: 'Print',
      lineno: p.lineOf(start),
      colOffset: p.columnOf(start),
      dest: dest,
      values: orEmpty(values),
      nl: p.not(comma!),
    };
  } else {
    return {
      kind: 'Print',
      lineno: p.lineOf(start),
      colOffset: p.columnOf(start),
      dest: null,
      values: [],
      nl: true,
    };
  }
}

function parseDelStmt(p: ParserState, d: number): ast.StmtNode {
  const start = p.pos;
  let targets: ast.ExprNode[] | null = null;
  p.shift(Token.DelKeyword, d);
  targets = parseExprlist(p, d + 1, 'Del');
  return { kind: 'Delete', lineno: p.lineOf(start), colOffset: p.columnOf(start), targets: orEmpty(targets) };
}

function parsePassStmt(p: ParserState, d: number): ast.StmtNode {
  const start = p.pos;
  p.shift(Token.PassKeyword, d);
  return { kind: 'Pass', lineno: p.lineOf(start), colOffset: p.columnOf(start) };
}

function parseFlowStmt(p: ParserState, d: number): ast.StmtNode {
  switch (p.kind) {
    case Token.BreakKeyword: {
      return parseBreakStmt(p, d + 1);
    }
    case Token.ContinueKeyword: {
      return parseContinueStmt(p, d + 1);
    }
    case Token.ReturnKeyword: {
      return parseReturnStmt(p, d + 1);
    }
    case Token.RaiseKeyword: {
      return parseRaiseStmt(p, d + 1);
    }
    case Token.YieldKeyword: {
      return parseYieldStmt(p, d + 1);
    }
    default:
      p.fail();
  }
}

function parseBreakStmt(p: ParserState, d: number): ast.StmtNode {
  const start = p.pos;
  p.shift(Token.BreakKeyword, d);
  return { kind: 'Break', lineno: p.lineOf(start), colOffset: p.columnOf(start) };
}

function parseContinueStmt(p: ParserState, d: number): ast.StmtNode {
  const start = p.pos;
  p.shift(Token.ContinueKeyword, d);
  return { kind: 'Continue', lineno: p.lineOf(start), colOffset: p.columnOf(start) };
}

function parseReturnStmt(p: ParserState, d: number): ast.StmtNode {
  const start = p.pos;
  let value: ast.ExprNode | null = null;
  p.shift(Token.ReturnKeyword, d);
  if (p.in(SET_7)) {
    value = parseTestlist(p, d + 1);
  }
  return { kind: 'Return', lineno: p.lineOf(start), colOffset: p.columnOf(start), value: value };
}

function parseYieldStmt(p: ParserState, d: number): ast.StmtNode {
  const start = p.pos;
  let value: ast.ExprNode | null = null;
  value = parseYieldExpr(p, d + 1);
  return { kind: 'Expr', lineno: p.lineOf(start), colOffset: p.columnOf(start), value: value! };
}

function parseRaiseStmt(p: ParserState, d: number): ast.StmtNode {
  const start = p.pos;
  let type: ast.ExprNode | null = null;
  let inst: ast.ExprNode | null = null;
  let tback: ast.ExprNode | null = null;
  p.shift(Token.RaiseKeyword, d);
  if (p.in(SET_7)) {
    type = parseTest(p, d + 1);
    if (p.at(Token.Comma)) {
      p.shift(Token.Comma, d);
      inst = parseTest(p, d + 1);
      if (p.at(Token.Comma)) {
        p.shift(Token.Comma, d);
        tback = parseTest(p, d + 1);
      }
    }
  }
  return {
    kind: 'Raise',
    lineno: p.lineOf(start),
    colOffset: p.columnOf(start),
    type: type,
    inst: inst,
    tback: tback,
  };
}

function parseImportStmt(p: ParserState, d: number): ast.StmtNode {
  if (p.at(Token.ImportKeyword)) {
    return parseImportName(p, d + 1);
  } else if (p.at(Token.FromKeyword)) {
    return parseImportFrom(p, d + 1);
  } else {
    p.fail();
  }
}

function parseImportName(p: ParserState, d: number): ast.StmtNode {
  const start = p.pos;
  let names: ast.Alias[] | null = null;
  p.shift(Token.ImportKeyword, d);
  names = parseDottedAsNames(p, d + 1);
  return { kind: 'Import', lineno: p.lineOf(start), colOffset: p.columnOf(start), names: orEmpty(names) };
}

function parseImportFrom(p: ParserState, d: number): ast.StmtNode {
  const start = p.pos;
  let level: number | null = null;
  let module: string | null = null;
  let names: ast.Alias[] | null = null;
  p.shift(Token.FromKeyword, d);
  level = p.dots();
  while (p.at(Token.Dot)) {
    p.shift(Token.Dot, d);
    level = p.more(level!);
  }
  if (p.at(Token.Name)) {
    module = parseDottedName(p, d + 1);
  } else if (p.at(Token.ImportKeyword)) {
    p.look(Token.ImportKeyword);
    p.requireDots(level!);
  } else {
    p.fail();
  }
  p.shift(Token.ImportKeyword, d);
  if (p.at(Token.Star)) {
    p.shift(Token.Star, d);
    return {
      kind: 'ImportFrom',
      lineno: p.lineOf(start),
      colOffset: p.columnOf(start),
      module: module,
      names: [{ kind: 'alias', name: '*', asname: null }],
      level: level,
    };
  } else if (p.at(Token.LeftParen)) {
    p.shift(Token.LeftParen, d);
    names = parseImportAsNames(p, d + 1, true);
    p.shift(Token.RightParen, d);
    return {
      kind: 'ImportFrom',
      lineno: p.lineOf(start),
      colOffset: p.columnOf(start),
      module: module,
      names: orEmpty(names),
      level: level,
    };
  } else if (p.at(Token.Name)) {
    names = parseImportAsNames(p, d + 1, false);
    return {
      kind: 'ImportFrom',
      lineno: p.lineOf(start),
      colOffset: p.columnOf(start),
      module: module,
      names: orEmpty(names),
      level: level,
    };
  } else {
    p.fail();
  }
}

function parseImportAsName(p: ParserState, d: number): ast.Alias {
  let line: number | null = null;
  let name: string | null = null;
  let at: number | null = null;
  let asname: string | null = null;
  line = p.here();
  name = p.name(d);
  if (p.at(Token.AsKeyword)) {
    p.shift(Token.AsKeyword, d);
    at = p.here();
    asname = p.name(d);
    p.forbid(asname!, at!);
  } else {
    p.forbid(name!, line!);
  }
  return { kind: 'alias', name: name!, asname: asname };
}

function parseDottedAsName(p: ParserState, d: number): ast.Alias {
  let line: number | null = null;
  let name: string | null = null;
  let at: number | null = null;
  let asname: string | null = null;
  line = p.here();
  name = parseDottedName(p, d + 1);
  if (p.at(Token.AsKeyword)) {
    p.shift(Token.AsKeyword, d);
    at = p.here();
    asname = p.name(d);
    p.forbid(asname!, at!);
  } else {
    p.forbid(name!, line!);
  }
  return { kind: 'alias', name: name!, asname: asname };
}

function parseImportAsNames(p: ParserState, d: number, parenthesized: boolean): ast.Alias[] {
  let line: number | null = null;
  let mark: number | null = null;
  let names: ast.Alias[] | null = null;
  let comma: boolean | null = null;
  line = p.here();
  mark = p.mark();
  comma = false;
  for (;;) {
    (names ??= []).push(parseImportAsName(p, d + 1));
    if (!p.at(Token.Comma)) {
      break;
    }
    p.next();
    if (!p.at(Token.Name)) {
      comma = true;
      break;
    }
  }
  p.trailingComma(comma!, parenthesized!, line!, mark!);
  return orEmpty(names);
}

function parseDottedAsNames(p: ParserState, d: number): ast.Alias[] {
  let names: ast.Alias[] | null = null;
  for (;;) {
    (names ??= []).push(parseDottedAsName(p, d + 1));
    if (!p.at(Token.Comma)) {
      break;
    }
    p.next();
  }
  return orEmpty(names);
}

function parseDottedName(p: ParserState, d: number): string {
  let name: string | null = null;
  let more: string | null = null;
  name = p.name(d);
  while (p.at(Token.Dot)) {
    p.shift(Token.Dot, d);
    more = p.name(d);
    name = p.dotted(name!, more!);
  }
  return name!;
}

function parseGlobalStmt(p: ParserState, d: number): ast.StmtNode {
  const start = p.pos;
  let names: string[] | null = null;
  p.shift(Token.GlobalKeyword, d);
  for (;;) {
    (names ??= []).push(p.name(d));
    if (!p.at(Token.Comma)) {
      break;
    }
    p.next();
  }
  return { kind: 'Global', lineno: p.lineOf(start), colOffset: p.columnOf(start), names: orEmpty(names) };
}

function parseExecStmt(p: ParserState, d: number): ast.StmtNode {
  const start = p.pos;
  let body: ast.ExprNode | null = null;
  let globals: ast.ExprNode | null = null;
  let locals: ast.ExprNode | null = null;
  p.shift(Token.ExecKeyword, d);
  body = parseExpr(p, d + 1);
  if (p.at(Token.InKeyword)) {
    p.shift(Token.InKeyword, d);
    globals = parseTest(p, d + 1);
    if (p.at(Token.Comma)) {
      p.shift(Token.Comma, d);
      locals = parseTest(p, d + 1);
    }
  }
  return p.execStatement({
    kind: 'Exec',
    lineno: p.lineOf(start),
    colOffset: p.columnOf(start),
    body: body!,
    globals: globals,
    locals: locals,
  });
}

function parseAssertStmt(p: ParserState, d: number): ast.StmtNode {
  const start = p.pos;
  let test: ast.ExprNode | null = null;
  let msg: ast.ExprNode | null = null;
  p.shift(Token.AssertKeyword, d);
  test = parseTest(p, d + 1);
  if (p.at(Token.Comma)) {
    p.shift(Token.Comma, d);
    msg = parseTest(p, d + 1);
  }
  return { kind: 'Assert', lineno: p.lineOf(start), colOffset: p.columnOf(start), test: test!, msg: msg };
}

function parseCompoundStmt(p: ParserState, d: number): ast.StmtNode {
  switch (p.kind) {
    case Token.IfKeyword: {
      return parseIfStmt(p, d + 1);
    }
    case Token.WhileKeyword: {
      return parseWhileStmt(p, d + 1);
    }
    case Token.ForKeyword: {
      return parseForStmt(p, d + 1);
    }
    case Token.TryKeyword: {
      return parseTryStmt(p, d + 1);
    }
    case Token.WithKeyword: {
      return parseWithStmt(p, d + 1);
    }
    case Token.DefKeyword: {
      return parseFuncdef(p, d + 1, [], p.place());
    }
    case Token.ClassKeyword: {
      return parseClassdef(p, d + 1, [], p.place());
    }
    case Token.At: {
      return parseDecorated(p, d + 1);
    }
    default:
      p.fail();
  }
}

function parseIfStmt(p: ParserState, d: number): ast.StmtNode {
  const start = p.pos;
  let marks: number[] | null = null;
  let test: ast.ExprNode | null = null;
  let body: ast.StmtNode[] | null = null;
  let place: Place | null = null;
  let cond: ast.ExprNode | null = null;
  let then: ast.StmtNode[] | null = null;
  let elifs: ast.StmtNode[] | null = null;
  let orelse: ast.StmtNode[] | null = null;
  (marks ??= []).push(p.mark());
  p.shift(Token.IfKeyword, d);
  test = parseTest(p, d + 1);
  p.shift(Token.Colon, d);
  body = parseSuite(p, d + 1);
  while (p.at(Token.ElifKeyword)) {
    (marks ??= []).push(p.mark());
    p.shift(Token.ElifKeyword, d);
    place = p.place();
    cond = parseTest(p, d + 1);
    p.shift(Token.Colon, d);
    then = parseSuite(p, d + 1);
    (elifs ??= []).push({
      kind: 'If',
      lineno: place!.lineno,
      colOffset: place!.colOffset,
      test: cond!,
      body: orEmpty(then),
      orelse: [],
    });
  }
  if (p.at(Token.ElseKeyword)) {
    (marks ??= []).push(p.mark());
    p.shift(Token.ElseKeyword, d);
    p.shift(Token.Colon, d);
    orelse = parseSuite(p, d + 1);
  }
  p.ifOrder(orEmpty(marks), orEmpty(elifs));
  return {
    kind: 'If',
    lineno: p.lineOf(start),
    colOffset: p.columnOf(start),
    test: test!,
    body: orEmpty(body),
    orelse: p.elifChain(orEmpty(elifs), orEmpty(orelse)),
  };
}

function parseWhileStmt(p: ParserState, d: number): ast.StmtNode {
  const start = p.pos;
  let test: ast.ExprNode | null = null;
  let body: ast.StmtNode[] | null = null;
  let orelse: ast.StmtNode[] | null = null;
  p.shift(Token.WhileKeyword, d);
  test = parseTest(p, d + 1);
  p.shift(Token.Colon, d);
  body = parseSuite(p, d + 1);
  if (p.at(Token.ElseKeyword)) {
    p.shift(Token.ElseKeyword, d);
    p.shift(Token.Colon, d);
    orelse = parseSuite(p, d + 1);
  }
  return {
    kind: 'While',
    lineno: p.lineOf(start),
    colOffset: p.columnOf(start),
    test: test!,
    body: orEmpty(body),
    orelse: orEmpty(orelse),
  };
}

function parseForStmt(p: ParserState, d: number): ast.StmtNode {
  const start = p.pos;
  let mark: number | null = null;
  let target: ast.ExprNode | null = null;
  let iter: ast.ExprNode | null = null;
  let body: ast.StmtNode[] | null = null;
  let middle: number | null = null;
  let orelse: ast.StmtNode[] | null = null;
  mark = p.mark();
  p.shift(Token.ForKeyword, d);
  target = parseTarget(p, d + 1);
  p.shift(Token.InKeyword, d);
  iter = parseTestlist(p, d + 1);
  p.shift(Token.Colon, d);
  body = parseSuite(p, d + 1);
  if (p.at(Token.ElseKeyword)) {
    middle = p.mark();
    p.shift(Token.ElseKeyword, d);
    p.shift(Token.Colon, d);
    orelse = parseSuite(p, d + 1);
    p.swap(mark!, middle!);
  }
  return {
    kind: 'For',
    lineno: p.lineOf(start),
    colOffset: p.columnOf(start),
    target: target!,
    iter: iter!,
    body: orEmpty(body),
    orelse: orEmpty(orelse),
  };
}

function parseTarget(p: ParserState, d: number): ast.ExprNode {
  let first: ast.ExprNode | null = null;
  let rest: ast.ExprNode[] | null = null;
  first = parseTargetElement(p, d, 'Store');
  if (p.at(Token.Comma)) {
    p.shift(Token.Comma, d);
    if (p.in(SET_10)) {
      for (;;) {
        (rest ??= []).push(parseTargetElement(p, d, 'Store'));
        if (!p.at(Token.Comma)) {
          break;
        }
        p.next();
        if (!p.in(SET_10)) {
          break;
        }
      }
    }
    return {
      kind: 'Tuple',
      lineno: first!.lineno,
      colOffset: first!.colOffset,
      elts: [first!, ...orEmpty(rest)],
      ctx: 'Store',
    };
  } else {
    return first!;
  }
}

function parseTryStmt(p: ParserState, d: number): ast.StmtNode {
  const start = p.pos;
  let body: ast.StmtNode[] | null = null;
  let mark: number | null = null;
  let clause: ast.ExcepthandlerNode | null = null;
  let then: ast.StmtNode[] | null = null;
  let handlers: ast.ExcepthandlerNode[] | null = null;
  let middle: number | null = null;
  let orelse: ast.StmtNode[] | null = null;
  let finalbody: ast.StmtNode[] | null = null;
  p.shift(Token.TryKeyword, d);
  p.shift(Token.Colon, d);
  body = parseSuite(p, d + 1);
  if (p.at(Token.ExceptKeyword)) {
    mark = p.mark();
    clause = parseExceptClause(p, d + 1);
    p.shift(Token.Colon, d);
    then = parseSuite(p, d + 1);
    (handlers ??= []).push(p.withBody(clause!, orEmpty(then)));
    while (p.at(Token.ExceptKeyword)) {
      clause = parseExceptClause(p, d + 1);
      p.shift(Token.Colon, d);
      then = parseSuite(p, d + 1);
      (handlers ??= []).push(p.withBody(clause!, orEmpty(then)));
    }
    if (p.at(Token.ElseKeyword)) {
      middle = p.mark();
      p.shift(Token.ElseKeyword, d);
      p.shift(Token.Colon, d);
      orelse = parseSuite(p, d + 1);
      p.swap(mark!, middle!);
      mark = p.added(mark!, middle!);
    }
    if (p.at(Token.FinallyKeyword)) {
      middle = p.mark();
      p.shift(Token.FinallyKeyword, d);
      p.shift(Token.Colon, d);
      finalbody = parseSuite(p, d + 1);
      p.swap(mark!, middle!);
      return {
        kind: 'TryFinally',
        lineno: p.lineOf(start),
        colOffset: p.columnOf(start),
        body: [
          {
            kind: 'TryExcept',
            lineno: p.lineOf(start),
            colOffset: p.columnOf(start),
            body: orEmpty(body),
            handlers: orEmpty(handlers),
            orelse: orEmpty(orelse),
          },
        ],
        finalbody: orEmpty(finalbody),
      };
    } else {
      return {
        kind: 'TryExcept',
        lineno: p.lineOf(start),
        colOffset: p.columnOf(start),
        body: orEmpty(body),
        handlers: orEmpty(handlers),
        orelse: orEmpty(orelse),
      };
    }
  } else if (p.at(Token.FinallyKeyword)) {
    p.shift(Token.FinallyKeyword, d);
    p.shift(Token.Colon, d);
    finalbody = parseSuite(p, d + 1);
    return {
      kind: 'TryFinally',
      lineno: p.lineOf(start),
      colOffset: p.columnOf(start),
      body: orEmpty(body),
      finalbody: orEmpty(finalbody),
    };
  } else {
    p.fail();
  }
}

function parseExceptClause(p: ParserState, d: number): ast.ExcepthandlerNode {
  const start = p.pos;
  let mark: number | null = null;
  let type: ast.ExprNode | null = null;
  let middle: number | null = null;
  let line: number | null = null;
  let name: ast.ExprNode | null = null;
  p.shift(Token.ExceptKeyword, d);
  mark = p.mark();
  if (p.in(SET_7)) {
    type = parseTest(p, d + 1);
    if (p.at(Token.AsKeyword) || p.at(Token.Comma)) {
      if (p.at(Token.AsKeyword)) {
        p.shift(Token.AsKeyword, d);
      } else if (p.at(Token.Comma)) {
        p.shift(Token.Comma, d);
      } else {
        p.fail();
      }
      middle = p.mark();
      line = p.here();
      name = parseTest(p, d + 1);
      p.context(name!, 'Store', line!);
      p.swap(mark!, middle!);
    }
  }
  return {
    kind: 'ExceptHandler',
    lineno: p.lineOf(start),
    colOffset: p.columnOf(start),
    type: type,
    name: name,
    body: [],
  };
}

function parseWithStmt(p: ParserState, d: number): ast.StmtNode {
  let marks: number[] | null = null;
  let items: ast.StmtNode[] | null = null;
  let body: ast.StmtNode[] | null = null;
  p.shift(Token.WithKeyword, d);
  (marks ??= []).push(p.mark());
  (items ??= []).push(parseWithItem(p, d + 1));
  while (p.at(Token.Comma)) {
    p.shift(Token.Comma, d);
    (marks ??= []).push(p.mark());
    (items ??= []).push(parseWithItem(p, d + 1));
  }
  (marks ??= []).push(p.mark());
  p.shift(Token.Colon, d);
  body = parseSuite(p, d + 1);
  p.withOrder(orEmpty(marks));
  return p.withItems(orEmpty(items), orEmpty(body));
}

function parseWithItem(p: ParserState, d: number): ast.StmtNode {
  const start = p.pos;
  let line: number | null = null;
  let context_expr: ast.ExprNode | null = null;
  let optional_vars: ast.ExprNode | null = null;
  line = p.here();
  context_expr = parseTest(p, d + 1);
  if (p.at(Token.AsKeyword)) {
    p.shift(Token.AsKeyword, d);
    optional_vars = parseExpr(p, d + 1);
    p.context(optional_vars!, 'Store', line!);
  }
  return {
    kind: 'With',
    lineno: p.lineOf(start),
    colOffset: p.columnOf(start),
    context_expr: context_expr!,
    optional_vars: optional_vars,
    body: [],
  };
}

function parseSuite(p: ParserState, d: number): ast.StmtNode[] {
  let body: ast.StmtNode[] | null = null;
  if (p.in(SET_3)) {
    return parseSimpleStmt(p, d + 1);
  } else if (p.at(Token.Newline)) {
    p.shift(Token.Newline, d);
    p.shift(Token.Indent, d);
    pushAll((body ??= []), parseStmt(p, d + 1));
    while (p.in(SET_2)) {
      pushAll((body ??= []), parseStmt(p, d + 1));
    }
    p.shift(Token.Dedent, d);
    return orEmpty(body);
  } else {
    p.fail();
  }
}

function parseTestlistSafe(p: ParserState, d: number): ast.ExprNode {
  const start = p.pos;
  let first: ast.ExprNode | null = null;
  let rest: ast.ExprNode[] | null = null;
  first = parseOldTest(p, d + 1);
  if (p.at(Token.Comma)) {
    p.shift(Token.Comma, d);
    for (;;) {
      (rest ??= []).push(parseOldTest(p, d + 1));
      if (!p.at(Token.Comma)) {
        break;
      }
      p.next();
      if (!p.in(SET_7)) {
        break;
      }
    }
    return {
      kind: 'Tuple',
      lineno: p.lineOf(start),
      colOffset: p.columnOf(start),
      elts: [first!, ...orEmpty(rest)],
      ctx: 'Load',
    };
  } else {
    return first!;
  }
}

function parseOldTest(p: ParserState, d: number): ast.ExprNode {
  if (p.in(SET_11)) {
    return parseOrTest(p, d + 1);
  } else if (p.at(Token.LambdaKeyword)) {
    return parseOldLambdef(p, d + 1);
  } else {
    p.fail();
  }
}

function parseOldLambdef(p: ParserState, d: number): ast.ExprNode {
  const start = p.pos;
  let args: ast.Arguments | null = null;
  let body: ast.ExprNode | null = null;
  p.shift(Token.LambdaKeyword, d);
  if (p.in(SET_6)) {
    args = parseVarargslist(p, d + 1);
  } else {
    args = { kind: 'arguments', args: [], vararg: null, kwarg: null, defaults: [] };
  }
  p.shift(Token.Colon, d);
  body = parseOldTest(p, d + 1);
  return { kind: 'Lambda', lineno: p.lineOf(start), colOffset: p.columnOf(start), args: args!, body: body! };
}

function parseTest(p: ParserState, d: number): ast.ExprNode {
  const start = p.pos;
  let body: ast.ExprNode | null = null;
  let test: ast.ExprNode | null = null;
  let orelse: ast.ExprNode | null = null;
  if (p.in(SET_11)) {
    body = parseOrTest(p, d + 1);
    if (p.at(Token.IfKeyword)) {
      p.shift(Token.IfKeyword, d);
      test = parseOrTest(p, d + 1);
      p.shift(Token.ElseKeyword, d);
      orelse = parseTest(p, d + 1);
      return {
        kind: 'IfExp',
        lineno: p.lineOf(start),
        colOffset: p.columnOf(start),
        test: test!,
        body: body!,
        orelse: orelse!,
      };
    } else {
      return body!;
    }
  } else if (p.at(Token.LambdaKeyword)) {
    return parseLambdef(p, d + 1);
  } else {
    p.fail();
  }
}

function parseLambdef(p: ParserState, d: number): ast.ExprNode {
  const start = p.pos;
  let args: ast.Arguments | null = null;
  let body: ast.ExprNode | null = null;
  p.shift(Token.LambdaKeyword, d);
  if (p.in(SET_6)) {
    args = parseVarargslist(p, d + 1);
  } else {
    args = { kind: 'arguments', args: [], vararg: null, kwarg: null, defaults: [] };
  }
  p.shift(Token.Colon, d);
  body = parseTest(p, d + 1);
  return { kind: 'Lambda', lineno: p.lineOf(start), colOffset: p.columnOf(start), args: args!, body: body! };
}

function parseOrTest(p: ParserState, d: number): ast.ExprNode {
  const start = p.pos;
  let first: ast.ExprNode | null = null;
  let rest: ast.ExprNode[] | null = null;
  first = parseAndTest(p, d + 1);
  if (p.at(Token.OrKeyword)) {
    p.shift(Token.OrKeyword, d);
    (rest ??= []).push(parseAndTest(p, d + 1));
    while (p.at(Token.OrKeyword)) {
      p.shift(Token.OrKeyword, d);
      (rest ??= []).push(parseAndTest(p, d + 1));
    }
    return {
      kind: 'BoolOp',
      lineno: p.lineOf(start),
      colOffset: p.columnOf(start),
      op: 'Or',
      values: [first!, ...orEmpty(rest)],
    };
  } else {
    return first!;
  }
}

function parseAndTest(p: ParserState, d: number): ast.ExprNode {
  const start = p.pos;
  let first: ast.ExprNode | null = null;
  let rest: ast.ExprNode[] | null = null;
  first = parseNotTest(p, d + 1);
  if (p.at(Token.AndKeyword)) {
    p.shift(Token.AndKeyword, d);
    (rest ??= []).push(parseNotTest(p, d + 1));
    while (p.at(Token.AndKeyword)) {
      p.shift(Token.AndKeyword, d);
      (rest ??= []).push(parseNotTest(p, d + 1));
    }
    return {
      kind: 'BoolOp',
      lineno: p.lineOf(start),
      colOffset: p.columnOf(start),
      op: 'And',
      values: [first!, ...orEmpty(rest)],
    };
  } else {
    return first!;
  }
}

function parseNotTest(p: ParserState, d: number): ast.ExprNode {
  const start = p.pos;
  let operand: ast.ExprNode | null = null;
  if (p.at(Token.NotKeyword)) {
    p.shift(Token.NotKeyword, d);
    operand = parseNotTest(p, d + 1);
    return {
      kind: 'UnaryOp',
      lineno: p.lineOf(start),
      colOffset: p.columnOf(start),
      op: 'Not',
      operand: operand!,
    };
  } else if (p.in(SET_10)) {
    return parseComparison(p, d + 1);
  } else {
    p.fail();
  }
}

function parseComparison(p: ParserState, d: number): ast.ExprNode {
  const start = p.pos;
  let mark: number | null = null;
  let left: ast.ExprNode | null = null;
  let middle: number | null = null;
  let ops: ast.Cmpop[] | null = null;
  let comparators: ast.ExprNode[] | null = null;
  mark = p.mark();
  left = parseExpr(p, d + 1);
  if (p.in(SET_12)) {
    middle = p.mark();
    (ops ??= []).push(parseCompOp(p, d + 1));
    (comparators ??= []).push(parseExpr(p, d + 1));
    while (p.in(SET_12)) {
      (ops ??= []).push(parseCompOp(p, d + 1));
      (comparators ??= []).push(parseExpr(p, d + 1));
    }
    p.swap(mark!, middle!);
    return {
      kind: 'Compare',
      lineno: p.lineOf(start),
      colOffset: p.columnOf(start),
      left: left!,
      ops: orEmpty(ops),
      comparators: orEmpty(comparators),
    };
  } else {
    return left!;
  }
}

function parseCompOp(p: ParserState, d: number): ast.Cmpop {
  switch (p.kind) {
    case Token.Less: {
      p.shift(Token.Less, d);
      return 'Lt';
    }
    case Token.Greater: {
      p.shift(Token.Greater, d);
      return 'Gt';
    }
    case Token.EqualEqual: {
      p.shift(Token.EqualEqual, d);
      return 'Eq';
    }
    case Token.GreaterEqual: {
      p.shift(Token.GreaterEqual, d);
      return 'GtE';
    }
    case Token.LessEqual: {
      p.shift(Token.LessEqual, d);
      return 'LtE';
    }
    case Token.LessGreater: {
      p.shift(Token.LessGreater, d);
      return 'NotEq';
    }
    case Token.NotEqual: {
      p.shift(Token.NotEqual, d);
      return 'NotEq';
    }
    case Token.InKeyword: {
      p.shift(Token.InKeyword, d);
      return 'In';
    }
    case Token.NotKeyword: {
      p.shift(Token.NotKeyword, d);
      p.shift(Token.InKeyword, d);
      return 'NotIn';
    }
    case Token.IsKeyword: {
      p.shift(Token.IsKeyword, d);
      if (p.at(Token.NotKeyword)) {
        p.shift(Token.NotKeyword, d);
        return 'IsNot';
      } else {
        return 'Is';
      }
      break;
    }
    default:
      p.fail();
  }
}

/** Operators of at least level `min`; the first one of a level stands at the operand, the others at themselves. */
function parseExpr(p: ParserState, d: number, min = 0): ast.ExprNode {
  const start = p.pos;
  let left = parseFactor(p, d + 6);
  if (!p.in(SET_13)) return left;
  let last = -1;
  for (;;) {
    let level = -1;
    let op: ast.Operator = 'Add';
    switch (p.kind) {
      case Token.Bar:
        level = 0;
        op = 'BitOr';
        break;
      case Token.Caret:
        level = 1;
        op = 'BitXor';
        break;
      case Token.Ampersand:
        level = 2;
        op = 'BitAnd';
        break;
      case Token.ShiftLeft:
        level = 3;
        op = 'LShift';
        break;
      case Token.ShiftRight:
        level = 3;
        op = 'RShift';
        break;
      case Token.Plus:
        level = 4;
        op = 'Add';
        break;
      case Token.Minus:
        level = 4;
        op = 'Sub';
        break;
      case Token.Star:
        level = 5;
        op = 'Mult';
        break;
      case Token.Slash:
        level = 5;
        op = 'Div';
        break;
      case Token.Percent:
        level = 5;
        op = 'Mod';
        break;
      case Token.DoubleSlash:
        level = 5;
        op = 'FloorDiv';
        break;
    }
    if (level < min) return left;
    const place = level === last ? p.pos : start;
    last = level;
    p.next();
    const right = parseExpr(p, d, level + 1);
    left = { kind: 'BinOp', lineno: p.lineOf(place), colOffset: p.columnOf(place), left, op, right };
  }
}

function parseFactor(p: ParserState, d: number): ast.ExprNode {
  const start = p.pos;
  let operand: ast.ExprNode | null = null;
  let number: number | null = null;
  if (p.at(Token.Plus)) {
    p.shift(Token.Plus, d);
    operand = parseFactor(p, d + 1);
    return {
      kind: 'UnaryOp',
      lineno: p.lineOf(start),
      colOffset: p.columnOf(start),
      op: 'UAdd',
      operand: operand!,
    };
  } else if (p.at(Token.Minus)) {
    p.shift(Token.Minus, d);
    number = p.token();
    operand = parseFactor(p, d + 1);
    return p.negate(
      {
        kind: 'UnaryOp',
        lineno: p.lineOf(start),
        colOffset: p.columnOf(start),
        op: 'USub',
        operand: operand!,
      },
      number!,
    );
  } else if (p.at(Token.Tilde)) {
    p.shift(Token.Tilde, d);
    operand = parseFactor(p, d + 1);
    return {
      kind: 'UnaryOp',
      lineno: p.lineOf(start),
      colOffset: p.columnOf(start),
      op: 'Invert',
      operand: operand!,
    };
  } else if (p.in(SET_14)) {
    return parsePower(p, d + 1);
  } else {
    p.fail();
  }
}

function parsePower(p: ParserState, d: number): ast.ExprNode {
  const start = p.pos;
  let x: ast.ExprNode | null = null;
  let right: ast.ExprNode | null = null;
  x = parseAtom(p, d + 1);
  while (p.in(SET_15)) {
    x = parseTrailer(p, d + 1, x!);
  }
  if (p.at(Token.DoubleStar)) {
    p.shift(Token.DoubleStar, d);
    right = parseFactor(p, d + 1);
    return {
      kind: 'BinOp',
      lineno: p.lineOf(start),
      colOffset: p.columnOf(start),
      left: x!,
      op: 'Pow',
      right: right!,
    };
  } else {
    return x!;
  }
}

function parseAtom(p: ParserState, d: number): ast.ExprNode {
  const start = p.pos;
  let x: ast.ExprNode | null = null;
  let value: ast.ExprNode | null = null;
  let id: string | null = null;
  let n: number | null = null;
  let first: number | null = null;
  let last: number | null = null;
  switch (p.kind) {
    case Token.LeftParen: {
      p.shift(Token.LeftParen, d);
      if (p.at(Token.YieldKeyword)) {
        x = parseYieldExpr(p, d + 1);
      } else if (p.in(SET_7)) {
        x = parseTestlistComp(p, d + 1);
      } else {
        x = { kind: 'Tuple', lineno: p.lineOf(start), colOffset: p.columnOf(start), elts: [], ctx: 'Load' };
      }
      p.shift(Token.RightParen, d);
      return x!;
    }
    case Token.LeftBracket: {
      p.shift(Token.LeftBracket, d);
      if (p.in(SET_7)) {
        x = parseListmaker(p, d + 1);
      } else {
        x = { kind: 'List', lineno: p.lineOf(start), colOffset: p.columnOf(start), elts: [], ctx: 'Load' };
      }
      p.shift(Token.RightBracket, d);
      return x!;
    }
    case Token.LeftBrace: {
      p.shift(Token.LeftBrace, d);
      if (p.in(SET_7)) {
        x = parseDictorsetmaker(p, d + 1);
      } else {
        x = { kind: 'Dict', lineno: p.lineOf(start), colOffset: p.columnOf(start), keys: [], values: [] };
      }
      p.shift(Token.RightBrace, d);
      return x!;
    }
    case Token.Backquote: {
      p.shift(Token.Backquote, d);
      value = parseTestlist1(p, d + 1);
      p.shift(Token.Backquote, d);
      return { kind: 'Repr', lineno: p.lineOf(start), colOffset: p.columnOf(start), value: value! };
    }
    case Token.Name: {
      id = p.name(d);
      return { kind: 'Name', lineno: p.lineOf(start), colOffset: p.columnOf(start), id: id!, ctx: 'Load' };
    }
    case Token.Number: {
      n = p.shift(Token.Number, d);
      return { kind: 'Num', lineno: p.lineOf(start), colOffset: p.columnOf(start), n: p.number(n!) };
    }
    case Token.String: {
      first = p.shift(Token.String, d);
      last = first!;
      while (p.at(Token.String)) {
        last = p.shift(Token.String, d);
      }
      return {
        kind: 'Str',
        lineno: p.lineOf(start),
        colOffset: p.columnOf(start),
        s: p.strings(first!, last!),
      };
    }
    default:
      p.fail();
  }
}

function parseListmaker(p: ParserState, d: number): ast.ExprNode {
  const start = p.pos;
  let place: Place | null = null;
  let elt: ast.ExprNode | null = null;
  let generators: ast.Comprehension[] | null = null;
  let rest: ast.ExprNode[] | null = null;
  place = p.before();
  elt = parseTest(p, d + 1);
  if (p.at(Token.ForKeyword)) {
    generators = parseListFor(p, d + 1);
    return {
      kind: 'ListComp',
      lineno: p.lineOf(start),
      colOffset: p.columnOf(start),
      elt: elt!,
      generators: orEmpty(generators),
    };
  } else if (p.at(Token.Comma)) {
    p.shift(Token.Comma, d);
    if (p.in(SET_7)) {
      for (;;) {
        (rest ??= []).push(parseTest(p, d + 1));
        if (!p.at(Token.Comma)) {
          break;
        }
        p.next();
        if (!p.in(SET_7)) {
          break;
        }
      }
    }
    return {
      kind: 'List',
      lineno: place!.lineno,
      colOffset: place!.colOffset,
      elts: [elt!, ...orEmpty(rest)],
      ctx: 'Load',
    };
  } else {
    return { kind: 'List', lineno: place!.lineno, colOffset: place!.colOffset, elts: [elt!], ctx: 'Load' };
  }
}

function parseTestlistComp(p: ParserState, d: number): ast.ExprNode {
  const start = p.pos;
  let elt: ast.ExprNode | null = null;
  let generators: ast.Comprehension[] | null = null;
  let rest: ast.ExprNode[] | null = null;
  elt = parseTest(p, d + 1);
  if (p.at(Token.ForKeyword)) {
    generators = parseCompFor(p, d + 1);
    return {
      kind: 'GeneratorExp',
      lineno: p.lineOf(start),
      colOffset: p.columnOf(start),
      elt: elt!,
      generators: orEmpty(generators),
    };
  } else if (p.at(Token.Comma)) {
    p.shift(Token.Comma, d);
    if (p.in(SET_7)) {
      for (;;) {
        (rest ??= []).push(parseTest(p, d + 1));
        if (!p.at(Token.Comma)) {
          break;
        }
        p.next();
        if (!p.in(SET_7)) {
          break;
        }
      }
    }
    return {
      kind: 'Tuple',
      lineno: p.lineOf(start),
      colOffset: p.columnOf(start),
      elts: [elt!, ...orEmpty(rest)],
      ctx: 'Load',
    };
  } else {
    return elt!;
  }
}

function parseTrailer(p: ParserState, d: number, base: ast.ExprNode): ast.ExprNode {
  let call: ast.ExprNode | null = null;
  let slice: ast.SliceNode | null = null;
  let attr: string | null = null;
  if (p.at(Token.LeftParen)) {
    p.shift(Token.LeftParen, d);
    if (p.in(SET_5)) {
      call = parseArglist(p, d + 1, base!);
    } else {
      call = {
        kind: 'Call',
        lineno: base!.lineno,
        colOffset: base!.colOffset,
        func: base!,
        args: [],
        keywords: [],
        starargs: null,
        kwargs: null,
      };
    }
    p.shift(Token.RightParen, d);
    return call!;
  } else if (p.at(Token.LeftBracket)) {
    p.shift(Token.LeftBracket, d);
    slice = parseSubscriptlist(p, d + 1);
    p.shift(Token.RightBracket, d);
    return {
      kind: 'Subscript',
      lineno: base!.lineno,
      colOffset: base!.colOffset,
      value: base!,
      slice: slice!,
      ctx: 'Load',
    };
  } else if (p.at(Token.Dot)) {
    p.shift(Token.Dot, d);
    attr = p.name(d);
    return {
      kind: 'Attribute',
      lineno: base!.lineno,
      colOffset: base!.colOffset,
      value: base!,
      attr: attr!,
      ctx: 'Load',
    };
  } else {
    p.fail();
  }
}

function parseSubscriptlist(p: ParserState, d: number): ast.SliceNode {
  let place: Place | null = null;
  let first: ast.SliceNode | null = null;
  let rest: ast.SliceNode[] | null = null;
  place = p.place();
  first = parseSubscript(p, d + 1);
  if (p.at(Token.Comma)) {
    p.shift(Token.Comma, d);
    if (p.in(SET_16)) {
      for (;;) {
        (rest ??= []).push(parseSubscript(p, d + 1));
        if (!p.at(Token.Comma)) {
          break;
        }
        p.next();
        if (!p.in(SET_16)) {
          break;
        }
      }
    }
    return p.subscripts([first!, ...orEmpty(rest)], place!);
  } else {
    return first!;
  }
}

function parseSubscript(p: ParserState, d: number): ast.SliceNode {
  let lower: ast.ExprNode | null = null;
  let upper: ast.ExprNode | null = null;
  let step: ast.ExprNode | null = null;
  if (p.at(Token.Dot)) {
    p.shift(Token.Dot, d);
    p.shift(Token.Dot, d);
    p.shift(Token.Dot, d);
    return { kind: 'Ellipsis' };
  } else if (p.in(SET_7)) {
    lower = parseTest(p, d + 1);
    if (p.at(Token.Colon)) {
      p.shift(Token.Colon, d);
      if (p.in(SET_7)) {
        upper = parseTest(p, d + 1);
      }
      if (p.at(Token.Colon)) {
        step = parseSliceop(p, d + 1);
      }
      return { kind: 'Slice', lower: lower, upper: upper, step: step };
    } else {
      return { kind: 'Index', value: lower! };
    }
  } else if (p.at(Token.Colon)) {
    p.shift(Token.Colon, d);
    if (p.in(SET_7)) {
      upper = parseTest(p, d + 1);
    }
    if (p.at(Token.Colon)) {
      step = parseSliceop(p, d + 1);
    }
    return { kind: 'Slice', lower: null, upper: upper, step: step };
  } else {
    p.fail();
  }
}

function parseSliceop(p: ParserState, d: number): ast.ExprNode {
  const start = p.pos;
  p.shift(Token.Colon, d);
  if (p.in(SET_7)) {
    return parseTest(p, d + 1);
  } else {
    return { kind: 'Name', lineno: p.lineOf(start), colOffset: p.columnOf(start), id: 'None', ctx: 'Load' };
  }
}

function parseExprlist(p: ParserState, d: number, ctx: ast.ExprContext): ast.ExprNode[] {
  let elts: ast.ExprNode[] | null = null;
  for (;;) {
    (elts ??= []).push(parseTargetElement(p, d, ctx!));
    if (!p.at(Token.Comma)) {
      break;
    }
    p.next();
    if (!p.in(SET_10)) {
      break;
    }
  }
  return orEmpty(elts);
}

function parseTargetElement(p: ParserState, d: number, ctx: ast.ExprContext): ast.ExprNode {
  let line: number | null = null;
  let x: ast.ExprNode | null = null;
  line = p.here();
  x = parseExpr(p, d + 1);
  p.context(x!, ctx!, line!);
  return x!;
}

function parseTestlist(p: ParserState, d: number): ast.ExprNode {
  const start = p.pos;
  let first: ast.ExprNode | null = null;
  let rest: ast.ExprNode[] | null = null;
  first = parseTest(p, d + 1);
  if (p.at(Token.Comma)) {
    p.shift(Token.Comma, d);
    if (p.in(SET_7)) {
      for (;;) {
        (rest ??= []).push(parseTest(p, d + 1));
        if (!p.at(Token.Comma)) {
          break;
        }
        p.next();
        if (!p.in(SET_7)) {
          break;
        }
      }
    }
    return {
      kind: 'Tuple',
      lineno: p.lineOf(start),
      colOffset: p.columnOf(start),
      elts: [first!, ...orEmpty(rest)],
      ctx: 'Load',
    };
  } else {
    return first!;
  }
}

function parseTestlist1(p: ParserState, d: number): ast.ExprNode {
  const start = p.pos;
  let first: ast.ExprNode | null = null;
  let rest: ast.ExprNode[] | null = null;
  first = parseTest(p, d + 1);
  if (p.at(Token.Comma)) {
    p.shift(Token.Comma, d);
    for (;;) {
      (rest ??= []).push(parseTest(p, d + 1));
      if (!p.at(Token.Comma)) {
        break;
      }
      p.next();
    }
    return {
      kind: 'Tuple',
      lineno: p.lineOf(start),
      colOffset: p.columnOf(start),
      elts: [first!, ...orEmpty(rest)],
      ctx: 'Load',
    };
  } else {
    return first!;
  }
}

function parseDictorsetmaker(p: ParserState, d: number): ast.ExprNode {
  const start = p.pos;
  let place: Place | null = null;
  let first: ast.ExprNode | null = null;
  let value: ast.ExprNode | null = null;
  let generators: ast.Comprehension[] | null = null;
  let keys: ast.ExprNode[] | null = null;
  let values: ast.ExprNode[] | null = null;
  let rest: ast.ExprNode[] | null = null;
  place = p.before();
  first = parseTest(p, d + 1);
  switch (p.kind) {
    case Token.Colon: {
      p.shift(Token.Colon, d);
      value = parseTest(p, d + 1);
      if (p.at(Token.ForKeyword)) {
        generators = parseCompFor(p, d + 1);
        return {
          kind: 'DictComp',
          lineno: p.lineOf(start),
          colOffset: p.columnOf(start),
          key: first!,
          value: value!,
          generators: orEmpty(generators),
        };
      } else {
        (keys ??= []).push(first!);
        (values ??= []).push(value!);
        while (p.at(Token.Comma)) {
          p.shift(Token.Comma, d);
          if (p.in(SET_7)) {
            (keys ??= []).push(parseTest(p, d + 1));
            p.shift(Token.Colon, d);
            (values ??= []).push(parseTest(p, d + 1));
          } else if (p.at(Token.RightBrace)) {
            p.look(Token.RightBrace);
          } else {
            p.fail();
          }
        }
        return {
          kind: 'Dict',
          lineno: place!.lineno,
          colOffset: place!.colOffset,
          keys: orEmpty(keys),
          values: orEmpty(values),
        };
      }
      break;
    }
    case Token.ForKeyword: {
      generators = parseCompFor(p, d + 1);
      return {
        kind: 'SetComp',
        lineno: p.lineOf(start),
        colOffset: p.columnOf(start),
        elt: first!,
        generators: orEmpty(generators),
      };
    }
    case Token.Comma: {
      p.shift(Token.Comma, d);
      if (p.in(SET_7)) {
        for (;;) {
          (rest ??= []).push(parseTest(p, d + 1));
          if (!p.at(Token.Comma)) {
            break;
          }
          p.next();
          if (!p.in(SET_7)) {
            break;
          }
        }
      }
      return {
        kind: 'Set',
        lineno: place!.lineno,
        colOffset: place!.colOffset,
        elts: [first!, ...orEmpty(rest)],
      };
    }
    default: {
      return { kind: 'Set', lineno: place!.lineno, colOffset: place!.colOffset, elts: [first!] };
    }
  }
}

function parseArglist(p: ParserState, d: number, func: ast.ExprNode): ast.ExprNode {
  let call: CallBuilder | null = null;
  let starargs: ast.ExprNode | null = null;
  let kwargs: ast.ExprNode | null = null;
  call = p.beginCall();
  while (p.in(SET_7)) {
    parseArgument(p, d + 1, call!);
    if (p.at(Token.Comma)) {
      p.shift(Token.Comma, d);
    } else if (p.at(Token.RightParen)) {
      p.look(Token.RightParen);
    } else {
      p.fail();
    }
  }
  if (p.at(Token.Star) || p.at(Token.DoubleStar)) {
    if (p.at(Token.Star)) {
      p.shift(Token.Star, d);
      starargs = parseTest(p, d + 1);
      while (p.at(Token.Comma)) {
        p.starred(call!);
        p.shift(Token.Comma, d);
        if (p.in(SET_7)) {
          parseArgument(p, d + 1, call!);
        } else if (p.at(Token.DoubleStar)) {
          p.look(Token.DoubleStar);
        } else {
          p.fail();
        }
      }
      if (p.at(Token.DoubleStar)) {
        p.shift(Token.DoubleStar, d);
        kwargs = parseTest(p, d + 1);
      }
    } else if (p.at(Token.DoubleStar)) {
      p.shift(Token.DoubleStar, d);
      kwargs = parseTest(p, d + 1);
    } else {
      p.fail();
    }
  }
  p.endCall(call!);
  return {
    kind: 'Call',
    lineno: func!.lineno,
    colOffset: func!.colOffset,
    func: func!,
    args: p.positional(call!),
    keywords: p.keywords(call!),
    starargs: starargs,
    kwargs: kwargs,
  };
}

function parseArgument(p: ParserState, d: number, call: CallBuilder): void {
  const start = p.pos;
  let line: number | null = null;
  let mark: number | null = null;
  let x: ast.ExprNode | null = null;
  let generators: ast.Comprehension[] | null = null;
  let key: string | null = null;
  let value: ast.ExprNode | null = null;
  line = p.here();
  mark = p.mark();
  x = parseTest(p, d + 1);
  if (p.at(Token.ForKeyword)) {
    generators = parseCompFor(p, d + 1);
    p.addGenerator(call!, {
      kind: 'GeneratorExp',
      lineno: p.lineOf(start),
      colOffset: p.columnOf(start),
      elt: x!,
      generators: orEmpty(generators),
    });
  } else if (p.at(Token.Equal)) {
    p.shift(Token.Equal, d);
    key = p.addKeyword(call!, x!, line!);
    value = parseTest(p, d + 1);
    p.setKeyword(call!, key!, value!);
  } else {
    p.addPositional(call!, x!, line!, mark!);
  }
}

function parseListIter(p: ParserState, d: number, list: ClauseBuilder): void {
  if (p.at(Token.ForKeyword)) {
    parseListForNext(p, d + 1, list!);
  } else if (p.at(Token.IfKeyword)) {
    parseListIf(p, d + 1, list!);
  } else {
    p.fail();
  }
}

function parseListFor(p: ParserState, d: number): ast.Comprehension[] {
  let target: ast.ExprNode | null = null;
  let iter: ast.ExprNode | null = null;
  let list: ClauseBuilder | null = null;
  p.shift(Token.ForKeyword, d);
  target = parseTarget(p, d + 1);
  p.shift(Token.InKeyword, d);
  iter = parseTestlistSafe(p, d + 1);
  list = p.beginClauses();
  p.addComprehension(list!, target!, iter!);
  if (p.at(Token.ForKeyword) || p.at(Token.IfKeyword)) {
    parseListIter(p, d + 1, list!);
  }
  return p.comprehensions(list!);
}

function parseListForNext(p: ParserState, d: number, list: ClauseBuilder): void {
  let target: ast.ExprNode | null = null;
  let iter: ast.ExprNode | null = null;
  p.shift(Token.ForKeyword, d);
  target = parseTarget(p, d + 1);
  p.shift(Token.InKeyword, d);
  iter = parseTestlistSafe(p, d + 1);
  p.addComprehension(list!, target!, iter!);
  if (p.at(Token.ForKeyword) || p.at(Token.IfKeyword)) {
    parseListIter(p, d + 1, list!);
  }
}

function parseListIf(p: ParserState, d: number, list: ClauseBuilder): void {
  let test: ast.ExprNode | null = null;
  p.shift(Token.IfKeyword, d);
  test = parseOldTest(p, d + 1);
  p.addCondition(list!, test!);
  if (p.at(Token.ForKeyword) || p.at(Token.IfKeyword)) {
    parseListIter(p, d + 1, list!);
  }
}

function parseCompIter(p: ParserState, d: number, list: ClauseBuilder): void {
  if (p.at(Token.ForKeyword)) {
    parseCompForNext(p, d + 1, list!);
  } else if (p.at(Token.IfKeyword)) {
    parseCompIf(p, d + 1, list!);
  } else {
    p.fail();
  }
}

function parseCompFor(p: ParserState, d: number): ast.Comprehension[] {
  let target: ast.ExprNode | null = null;
  let iter: ast.ExprNode | null = null;
  let list: ClauseBuilder | null = null;
  p.shift(Token.ForKeyword, d);
  target = parseTarget(p, d + 1);
  p.shift(Token.InKeyword, d);
  iter = parseOrTest(p, d + 1);
  list = p.beginClauses();
  p.addComprehension(list!, target!, iter!);
  if (p.at(Token.ForKeyword) || p.at(Token.IfKeyword)) {
    parseCompIter(p, d + 1, list!);
  }
  return p.comprehensions(list!);
}

function parseCompForNext(p: ParserState, d: number, list: ClauseBuilder): void {
  let target: ast.ExprNode | null = null;
  let iter: ast.ExprNode | null = null;
  p.shift(Token.ForKeyword, d);
  target = parseTarget(p, d + 1);
  p.shift(Token.InKeyword, d);
  iter = parseOrTest(p, d + 1);
  p.addComprehension(list!, target!, iter!);
  if (p.at(Token.ForKeyword) || p.at(Token.IfKeyword)) {
    parseCompIter(p, d + 1, list!);
  }
}

function parseCompIf(p: ParserState, d: number, list: ClauseBuilder): void {
  let test: ast.ExprNode | null = null;
  p.shift(Token.IfKeyword, d);
  test = parseOldTest(p, d + 1);
  p.addCondition(list!, test!);
  if (p.at(Token.ForKeyword) || p.at(Token.IfKeyword)) {
    parseCompIter(p, d + 1, list!);
  }
}

function parseYieldExpr(p: ParserState, d: number): ast.ExprNode {
  const start = p.pos;
  let value: ast.ExprNode | null = null;
  p.shift(Token.YieldKeyword, d);
  if (p.in(SET_7)) {
    value = parseTestlist(p, d + 1);
  }
  return { kind: 'Yield', lineno: p.lineOf(start), colOffset: p.columnOf(start), value: value };
}
