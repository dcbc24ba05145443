# Trees that a NodeTransformer changes, compiled and run; locations that are missing, and nodes made by hand.
import ast


class Doubler(ast.NodeTransformer):
    def visit_Num(self, node):
        return ast.copy_location(ast.BinOp(node, ast.Mult(), ast.Num(2)), node)

    def visit_Name(self, node):
        if isinstance(node.ctx, ast.Load) and node.id.startswith('drop'):
            return ast.copy_location(ast.Str('dropped'), node)
        return node

    def visit_Assert(self, node):
        return None

    def visit_Pass(self, node):
        return [ast.copy_location(ast.Expr(ast.Str('was pass')), node)] * 2


source = 'x = 1 + 20\nassert False\ny = dropped\ndef f(a=3):\n    pass\n    return a\nz = f()\n'
tree = ast.fix_missing_locations(Doubler().visit(ast.parse(source)))
names = {}
exec compile(tree, 'changed', 'exec') in names
print names['x'], names['y'], names['z']
print ast.dump(tree)

class Counter(ast.NodeVisitor):
    def __init__(self):
        self.seen = {}

    def generic_visit(self, node):
        name = type(node).__name__
        self.seen[name] = self.seen.get(name, 0) + 1
        ast.NodeVisitor.generic_visit(self, node)


counter = Counter()
counter.visit(tree)
print sorted(counter.seen.items())
made = ast.Module([ast.Print(None, [ast.Str('by hand')], True)])
for attempt in range(2):
    try:
        exec compile(made, 'made', 'exec')
    except TypeError as e:
        print e
    ast.fix_missing_locations(made)
for bad in ast.Module([ast.Num(1)]), ast.Expression(ast.Name(3, ast.Load())):
    try:
        print eval(compile(ast.fix_missing_locations(bad), 'bad', 'eval' if isinstance(bad, ast.Expression) else 'exec'))
    except Exception as e:
        print type(e).__name__, str(e).split(' at 0x')[0]
for text in ('[1, (2, "x"), {3: -4}, None, True, 2+3j]', 'f()', '1 + 1', '"a" "b"', '', '-(-1)', '{1, 2}'):
    try:
        print repr(ast.literal_eval(text))
    except Exception as e:
        print type(e).__name__, str(e).split(' at 0x')[0]
