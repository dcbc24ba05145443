# Parser combinators from closures and operator overloading: a config language and list expressions.
class P(object):
    def __init__(self, f): self.f = f
    def __call__(self, s, i=0): return self.f(s, i)
    def __add__(self, o):
        def seq(s, i):
            r = self(s, i)
            if r is None: return None
            a, i = r
            r = o(s, i)
            return r and (a + r[0], r[1])
        return P(seq)
    def __or__(self, o): return P(lambda s, i: self(s, i) or o(s, i))
    def __rshift__(self, f):
        def act(s, i):
            r = self(s, i)
            return r and ([f(*r[0])], r[1])
        return P(act)
    def __getitem__(self, k):
        low = k.start or 0
        def many(s, i):
            out, n = [], 0
            while k.stop is None or n < k.stop:
                r = self(s, i)
                if r is None or r[1] == i: break
                out += r[0]; i = r[1]; n += 1
            return (out, i) if n >= low else None
        return P(many)
    def __neg__(self): return P(lambda s, i: (lambda r: r and ([], r[1]))(self(s, i)))
    def sep(self, d): return (self + (-d + self)[0:])[0:1]
def char(test): return P(lambda s, i: ([s[i]], i + 1) if i < len(s) and (s[i] in test if isinstance(test, str) else test(s[i])) else None)
def text(t): return P(lambda s, i: ([t], i + len(t)) if s.startswith(t, i) else None)
def join(*a): return ''.join(a)
def lazy(f): return P(lambda s, i: f()(s, i))
ws = -char(' \n\t')[0:]
def tok(p): return p + ws
def sym(t): return -tok(text(t))
digits = char(str.isdigit)[1:]
number = tok((text('-')[0:1] + digits + (text('.') + digits)[0:1]) >> join) >> (lambda s: float(s) if '.' in s else int(s))
name = tok(char(str.isalpha) + char(str.isalnum)[0:] >> join)
string = tok(-char('"') + (char(lambda c: c != '"')[0:] >> join) + -char('"'))
value = lazy(lambda: number | string | listp | dictp | (name >> (lambda n: {'true': True, 'false': False}.get(n, n))))
listp = sym('[') + (value.sep(sym(',')) >> (lambda *a: list(a))) + sym(']')
pair = name + sym('=') + value >> (lambda k, v: (k, v))
dictp = sym('{') + (pair.sep(sym(';')) >> (lambda *a: dict(a))) + sym('}')
config = ws + (pair + sym(';'))[0:] >> (lambda *a: a)
for src in ('x = 1;', ' a = [1, 2.5, -3, "s, t"]; b = true; c = name;', 'n = {k = 1; m = {z = []}; l = [[1], []]};', '', 'x = ;', 'x = 1', 'q = [1 2];'):
    r = config(src)
    rest = src[r[1]:]
    print [(k, sorted(v.items()) if isinstance(v, dict) else v) for k, v in r[0][0]], 'rest %r' % rest if rest else 'all read'
expr = lazy(lambda: (term + ((sym('+') + term) >> (lambda b: lambda a: a + b) | (sym('-') + term) >> (lambda b: lambda a: a - b))[0:]) >> (lambda a, *fs: reduce(lambda x, f: f(x), fs, a)))
atom = number | sym('(') + expr + sym(')')
term = (atom + (sym('*') + atom)[0:]) >> (lambda *a: reduce(lambda x, y: x * y, a))
print [expr(s)[0][0] for s in ('1 + 2 * 3', '(1 + 2) * 3 - 4', '2*3*4', '10 - 2 - 3', '((7))')]
