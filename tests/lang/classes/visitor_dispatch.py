# Double dispatch by class name with getattr and MRO, a visitor over an expression tree, and simplification.
class Node(object):
    def __init__(self, *kids): self.kids = kids
    def accept(self, v):
        for c in type(self).__mro__:
            m = getattr(v, 'visit_' + c.__name__, None)
            if m: return m(self)
        raise NotImplementedError('%s cannot visit %s' % (type(v).__name__, type(self).__name__))
    def __repr__(self): return '%s(%s)' % (type(self).__name__, ', '.join(map(repr, self.kids)))
    def __eq__(self, o): return type(self) is type(o) and self.kids == o.kids
    def __ne__(self, o): return not self == o
    def __add__(self, o): return Add(self, lift(o))
    def __radd__(self, o): return Add(lift(o), self)
    def __mul__(self, o): return Mul(self, lift(o))
    def __rmul__(self, o): return Mul(lift(o), self)
class Leaf(Node):
    @property
    def value(self): return self.kids[0]
class Num(Leaf): pass
class Var(Leaf): pass
class Binary(Node): pass
class Add(Binary): op = '+'
class Mul(Binary): op = '*'
class Neg(Node): pass
def lift(x): return x if isinstance(x, Node) else Num(x) if isinstance(x, (int, float)) else Var(x)
class Eval(object):
    def __init__(self, **env): self.env = env
    def visit_Num(self, n): return n.value
    def visit_Var(self, n): return self.env[n.value]
    def visit_Add(self, n): return sum(k.accept(self) for k in n.kids)
    def visit_Mul(self, n): return reduce(lambda a, b: a * b, (k.accept(self) for k in n.kids))
class Show(object):
    def visit_Leaf(self, n): return str(n.value)
    def visit_Binary(self, n): return '(' + (' %s ' % n.op).join(k.accept(self) for k in n.kids) + ')'
    def visit_Node(self, n): return type(n).__name__.lower() + ''.join(k.accept(self) for k in n.kids)
class Simplify(object):
    def visit_Leaf(self, n): return n
    def visit_Add(self, n):
        a, b = [k.accept(self) for k in n.kids]
        if a == Num(0): return b
        if b == Num(0): return a
        return Num(a.value + b.value) if type(a) is type(b) is Num else Add(a, b)
    def visit_Mul(self, n):
        a, b = [k.accept(self) for k in n.kids]
        if Num(0) in (a, b): return Num(0)
        if a == Num(1): return b
        if b == Num(1): return a
        return Num(a.value * b.value) if type(a) is type(b) is Num else Mul(a, b)
class Diff(Simplify):
    def __init__(self, x): self.x = x
    def visit_Num(self, n): return Num(0)
    def visit_Var(self, n): return Num(int(n.value == self.x))
    def visit_Add(self, n): return Add(*[k.accept(self) for k in n.kids])
    def visit_Mul(self, n): a, b = n.kids; return Add(Mul(a.accept(self), b), Mul(a, b.accept(self)))
x, y = Var('x'), Var('y')
e = (x + 0) * 3 + 1 * y * y + 0 * x
print e
print e.accept(Show()), '=>', e.accept(Simplify()).accept(Show()), e.accept(Eval(x=2, y=5)), e.accept(Simplify()).accept(Eval(x=2, y=5))
print (x * x * x).accept(Diff('x')).accept(Simplify()).accept(Show()), (x * y + 2).accept(Diff('y')).accept(Simplify()), Neg(x).accept(Show())
for f in (lambda: Neg(x).accept(Eval(x=1)), lambda: Var('z').accept(Eval())):
    try: f()
    except (NotImplementedError, KeyError) as err: print type(err).__name__, err
