# Hand-made trees that are no trees: what compile() says about each.
import ast


def attempt(label, f):
    try:
        f()
        print label, 'ok'
    except Exception as error:
        print label, type(error).__name__, str(error).split(" object at 0x")[0]


def module(*body):
    compile(ast.fix_missing_locations(ast.Module(list(body))), 'f', 'exec')


def expr(x):
    compile(ast.fix_missing_locations(ast.Expression(x)), 'f', 'eval')


N = ast.Name('a', ast.Load())
for label, tree in [('no body', ast.Module()), ('body 1', ast.Module(1)), ('body [1]', ast.Module([1])),
                    ('expression', ast.Expression(N)), ('no place', ast.Module([ast.Pass()])),
                    ('place a', ast.Module([ast.Pass(lineno='a', col_offset=1)])),
                    ('no column', ast.Module([ast.Pass(lineno=1)])),
                    ('huge line', ast.Module([ast.Pass(lineno=2 ** 80, col_offset=1)])),
                    ('line 1.5', ast.Module([ast.Pass(lineno=1.5, col_offset=1)])),
                    ('line True', ast.Module([ast.Pass(lineno=True, col_offset=1)])),
                    ('abstract', ast.Module([ast.stmt(lineno=1, col_offset=1)])),
                    ('name', N), ('empty', ast.Module([])), ('tuple', ast.Module(()))]:
    attempt(label, lambda: compile(tree, 'f', 'exec'))
attempt('int', lambda: compile(1, 'f', 'exec'))
attempt('eval of module', lambda: compile(ast.Module([]), 'f', 'eval'))
attempt('single', lambda: compile(ast.Interactive([]), 'f', 'single'))
attempt('single of module', lambda: compile(ast.Module([]), 'f', 'single'))

for label, x in [('ctx None', ast.Name('a', None)), ('ctx 1', ast.Name('a', 1)), ('unicode id', ast.Name(u'a', ast.Load())),
                 ('id None', ast.Name(None, ast.Load())), ('Num None', ast.Num(None)), ('Str None', ast.Str(None)),
                 ('Str 1', ast.Str(1)), ('no n', ast.Num()), ('Num list', ast.Num([1])), ('Num str', ast.Num('x')),
                 ('BinOp right', ast.BinOp(N, ast.Add(), None)), ('BinOp op', ast.BinOp(N, None, N)),
                 ('BinOp ctx', ast.BinOp(N, ast.Load(), N)), ('lambda None', ast.Lambda(None, N)),
                 ('lambda name', ast.Lambda(N, N)),
                 ('defaults', ast.Lambda(ast.arguments([], None, None, None), N)),
                 ('lambda', ast.Lambda(ast.arguments([], None, None, []), N)),
                 ('vararg 1', ast.Lambda(ast.arguments([N], 1, None, []), N)),
                 ('args 1', ast.Lambda(ast.arguments([ast.Num(1)], None, None, []), N)),
                 ('subscript num', ast.Subscript(N, ast.Num(1), ast.Load())),
                 ('subscript None', ast.Subscript(N, None, ast.Load())),
                 ('int', 5), ('a list', [N]),
                 ('keywords', ast.Call(N, [], None, None, None)),
                 ('yield', ast.Yield(None))]:
    attempt(label, lambda: expr(x))

for label, s in [('nl 1', ast.Print(None, [N], 1)), ('nl None', ast.Print(None, [N], None)), ('nl', ast.Print(None, [N], True)),
                 ('level None', ast.ImportFrom('a', [ast.alias('b', None)], None)),
                 ('no asname', ast.ImportFrom('a', [ast.alias(name='x')], 0)),
                 ('from None', ast.ImportFrom(None, [ast.alias('x', None)], 1)),
                 ('augmented list', ast.AugAssign(ast.List([], ast.Store()), ast.Add(), N)),
                 ('global 1', ast.Global([1])), ('args None', ast.FunctionDef('f', None, [], [])),
                 ('return', ast.Return(N)), ('break', ast.Break()), ('delete nothing', ast.Delete([])),
                 ('assign value', ast.Assign([ast.Name('x', ast.Store())], None)),
                 ('late future', ast.If(N, [ast.ImportFrom('__future__', [ast.alias('division', None)], 0)], [])),
                 ('no future', ast.ImportFrom('__future__', [ast.alias('nothing', None)], 0)),
                 ('duplicate', ast.FunctionDef('f', ast.arguments([ast.Name('a', ast.Param())] * 2, None, None, []), [ast.Pass()], [])),
                 ('handler', ast.TryExcept([ast.Pass()], [ast.Pass()], [])),
                 ('decorators', ast.FunctionDef('f', ast.arguments([], None, None, []), [ast.Pass()], 1))]:
    attempt(label, lambda: module(s))


class M(ast.Module):
    pass


class Odd(ast.expr):
    def __repr__(self):
        return 'odd'


class Broken(ast.Name):
    @property
    def id(self):
        raise ValueError('no id')


attempt('subclass', lambda: compile(M([]), 'f', 'exec'))
attempt('odd', lambda: expr(Odd()))
attempt('broken', lambda: expr(Broken(ctx=ast.Load())))
for cls, args in [(ast.Name, (1,)), (ast.Name, (1, 2, 3)), (ast.Pass, (1,)), (ast.Num, (1, 2)), (ast.AST, (1,))]:
    attempt(cls.__name__, lambda: cls(*args))
