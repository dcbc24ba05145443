# Errors raised inside special methods propagate, are swallowed (hasattr) or are translated, as CPython does.
class E(Exception): pass
def boom(*a): raise E('boom')
def t(name, f):
    try: print name, f()
    except E: print name, 'propagated'
    except Exception as e: print name, type(e).__name__, e
class A(object):
    __getattr__ = __eq__ = __hash__ = __len__ = __iter__ = __str__ = __repr__ = __nonzero__ = __add__ = boom
    __getitem__ = __contains__ = __call__ = __cmp__ = __int__ = __index__ = __enter__ = __unicode__ = boom
a = A()
for name, f in [('attr', lambda: a.x), ('hasattr', lambda: hasattr(a, 'x')), ('getattr', lambda: getattr(a, 'x', 'default')),
                ('eq', lambda: a == 1), ('hash', lambda: hash(a)), ('dict', lambda: {a: 1}), ('len', lambda: len(a)), ('iter', lambda: iter(a)),
                ('str', lambda: str(a)), ('repr', lambda: repr(a)), ('bool', lambda: bool(a)), ('add', lambda: a + 1), ('item', lambda: a[0]),
                ('in', lambda: 1 in a), ('call', lambda: a()), ('cmp', lambda: a < 1), ('int', lambda: int(a)), ('index', lambda: [1][a]),
                ('format', lambda: '%s' % a), ('list', lambda: [a] == [1]), ('in list', lambda: a in [1]), ('unicode', lambda: unicode(a)),
                ('list()', lambda: list(a)), ('star', lambda: (lambda *x: x)(*a)), ('slice', lambda: [1, 2][a:]), ('sorted', lambda: sorted([a, a])),
                ('not', lambda: not a), ('if', lambda: 1 if a else 2), ('isinstance', lambda: isinstance(a, int)), ('dir', lambda: 'x' in dir(a))]:
    t(name, f)
class G(object):
    def __getattribute__(self, n): raise KeyError(n)
t('getattribute hasattr', lambda: hasattr(G(), 'x'))
t('getattr default', lambda: getattr(G(), 'x', 1))
class It(object):
    def __iter__(self): return self
    def next(self): raise E
t('next', lambda: list(It()))
t('unpack', lambda: [0 for x, y in [It()]])
class L(object):
    def __len__(self): raise AttributeError('inside len')
    def __iter__(self): return iter([1])
t('list asks len', lambda: list(L()))
class P(object):
    @property
    def p(self): raise AttributeError('inside the property')
t('property', lambda: P().p)
t('hasattr property', lambda: hasattr(P(), 'p'))
class Q(P):
    def __getattr__(self, n): return 'getattr fallback for ' + n
t('property with getattr', lambda: Q().p)
