# Trees that are read, changed, made and compiled.
import ast


class Double(ast.NodeTransformer):
    def visit_Num(self, node):
        return ast.copy_location(ast.BinOp(node, ast.Mult(), ast.Num(2)), node)


class Names(ast.NodeVisitor):
    def __init__(self):
        self.seen = []

    def visit_Name(self, node):
        self.seen.append((node.id, type(node.ctx).__name__, node.lineno, node.col_offset))


tree = ast.parse('x = 3 + 4\ny = [x, 5]')
names = Names()
names.visit(tree)
print names.seen
tree = ast.fix_missing_locations(Double().visit(tree))
print ast.dump(tree)
space = {}
exec compile(tree, '<double>', 'exec') in space
print space['x'], space['y']

function = ast.FunctionDef('f', ast.arguments([ast.Name('a', ast.Param()), ast.Name('b', ast.Param())], 'rest', 'kw', [ast.Num(10)]),
                           [ast.Expr(ast.Str('The docstring.')),
                            ast.Return(ast.Tuple([ast.Name('a', ast.Load()), ast.Name('b', ast.Load()),
                                                  ast.Name('rest', ast.Load()), ast.Name('kw', ast.Load())], ast.Load()))], [])
exec compile(ast.fix_missing_locations(ast.Module([function])), '<made>', 'exec')
print f(1), f(1, 2, 3, c=4), f.__doc__, f.func_code.co_filename, f.func_code.co_varnames

tree = ast.parse('1 + 1', mode='eval')
print type(tree).__name__, eval(compile(tree, '<e>', 'eval'))
tree = ast.Interactive([ast.Expr(ast.Num(42))])
exec compile(ast.fix_missing_locations(tree), '<i>', 'single')
print eval(compile(ast.fix_missing_locations(ast.Expression(ast.Num(('any', 'constant')))), '<c>', 'eval'))
print ast.literal_eval('{"a": (1, 2L, -3.5, None), u"b": [True, 1+2j]}') == {'a': (1, 2, -3.5, None), u'b': [True, 1 + 2j]}
for text in 'f()', 'a', '1 + a', '{', '"a" "b"', '-1', '1 - 2j', '[1, [2, [3]]]', '2 ** 3', 'lambda: 1', ' 1', '':
    try:
        print repr(text), ast.literal_eval(text)
    except (ValueError, SyntaxError) as error:
        print repr(text), type(error).__name__, str(error)
node = ast.parse('def g():\n    "doc of g"\n    x = 1\nclass C:\n    """  doc\n       of C"""\n')
print [name for name, value in ast.iter_fields(node.body[0])]
print [type(child).__name__ for child in ast.iter_child_nodes(node)]
print sum(1 for _ in ast.walk(node))
ast.increment_lineno(node, 10)
print node.body[0].lineno, node.body[0].body[1].lineno
source = compile('from __future__ import division\nx = 1/2', 's', 'exec', ast.PyCF_ONLY_AST)
exec compile(source, 's', 'exec')
print x
code = compile(ast.parse('raise ValueError(\n\n1)'), '<lines>', 'exec')
try:
    exec code
except ValueError:
    import sys
    print sys.exc_info()[2].tb_next.tb_lineno, sys.exc_info()[2].tb_next.tb_frame.f_code.co_filename
