# Trees that are parsed, changed by a transformer, compiled and run; hand-made trees too.
import ast

source = '''
def f(a, b=2, *c, **d):
    """doc"""
    if a > b:
        return [x * 2 for x in c if x]
    elif a == b:
        raise ValueError(a, d)
    while a:
        a -= 1
    else:
        print >>out, 'done', a,
    try:
        return {k: v for k, v in d.items()}
    finally:
        pass
class out:
    text = []
    def write(self, s):
        self.text.append(s)
out = out()
r = f(3, 2, 1, 0, 5), f(0, 1, z=1)
'''
tree = ast.parse(source)
print ast.dump(tree)[:200], len(ast.dump(tree)), len(list(ast.walk(tree)))


class Double(ast.NodeTransformer):
    def visit_Num(self, node):
        return ast.copy_location(ast.Num(node.n * 10), node)


for t in tree, ast.fix_missing_locations(Double().visit(ast.parse(source))):
    ns = {}
    exec compile(t, 'tree', 'exec') in ns
    print ns['r'], ns['out'].text, ns['f'].__doc__, ns['f'].func_defaults
hand = ast.Expression(ast.BinOp(ast.Num(6), ast.Mult(), ast.Name('x', ast.Load())))
print eval(compile(ast.fix_missing_locations(hand), 'hand', 'eval'), {'x': 7})
call = ast.Module([ast.Print(None, [ast.Call(ast.Name('sorted', ast.Load()), [ast.Str('cab')], [], None, None)], True)])
exec compile(ast.fix_missing_locations(call), 'hand', 'exec')
for bad in [ast.Expression(ast.Num(1)), ast.Module([ast.Expr(ast.Num(1))]), ast.Expression('x'), 5]:
    try:
        compile(bad, 'bad', 'eval')
        print 'compiled'
    except Exception as e:
        print type(e).__name__, e
class Visitor(ast.NodeVisitor):
    def __init__(self):
        self.seen = []

    def visit_FunctionDef(self, node):
        self.seen.append((node.name, node.lineno, [a.id for a in node.args.args], node.args.vararg, node.args.kwarg))
        self.generic_visit(node)

    def visit_Name(self, node):
        self.seen.append((node.id, type(node.ctx).__name__))


v = Visitor()
v.visit(ast.parse('def g(p, q=1): return p.r[q]\nh = lambda y: y + z'))
print v.seen
print ast.literal_eval("{'a': [1, (2.5, -3), None, True, u'x', 1+2j]}"), ast.get_docstring(ast.parse('"""hello\n  there"""'))
for text in ['f()', 'x', '1 + "a"', '[1, 2']:
    try:
        print ast.literal_eval(text)
    except (ValueError, SyntaxError) as e:
        print type(e).__name__, e
print list(ast.iter_fields(ast.parse('a = 1').body[0].targets[0]))[0], [type(n).__name__ for n in ast.iter_child_nodes(ast.parse('a + b').body[0].value)]
