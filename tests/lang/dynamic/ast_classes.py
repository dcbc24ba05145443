# The classes of module _ast: fields, attributes, construction, copying.
import _ast
import ast
import copy

print _ast.__version__, _ast.PyCF_ONLY_AST, ast.PyCF_ONLY_AST, ast.AST is _ast.AST
names = sorted(name for name in dir(_ast) if not name.startswith('__'))
print len(names)
for name in names:
    cls = getattr(_ast, name)
    if isinstance(cls, type):
        print name, cls.__module__, cls.__bases__[0].__name__, cls._fields, getattr(cls, '_attributes', None), cls.__doc__
n = ast.Name('x', ast.Load(), lineno=3, extra=4)
print n.id, type(n.ctx).__name__, n.lineno, n.extra, sorted(vars(n))
n.id = 'y'
print n.id
try:
    print ast.Name().id
except AttributeError as error:
    print error
del n.extra
print hasattr(n, 'extra'), repr(n).startswith('<_ast.Name object at 0x')
print ast.Name('a', 1) == ast.Name('a', 1), isinstance(n, ast.expr), issubclass(ast.Load, ast.expr_context)
print n.__reduce__()[0] is ast.Name, sorted(n.__reduce__()[2])
m = copy.deepcopy(ast.parse('a + [b, "c"]'))
print ast.dump(m)
first, second = ast.parse('a\nb').body
print first.value.ctx is second.value.ctx, ast.Load() is ast.Load()


class Special(ast.Name):
    _fields = ('id', 'ctx', 'more')


s = Special('z', ast.Load(), 7)
print s.more, ast.dump(s)
ast.Name.marked = True
print ast.parse('q').body[0].value.marked
del ast.Name.marked
try:
    ast.AST.marked = True
except TypeError as error:
    print error
try:
    ast.Name(1, 2, 3)
except TypeError as error:
    print error
