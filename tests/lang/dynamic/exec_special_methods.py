# Special methods defined by exec and called by the runtime.
exec """
class V(object):
    def __init__(self, *v): self.v = v
    def __add__(self, o): return V(*[a + b for a, b in zip(self.v, o.v)])
    def __radd__(self, o): return 'radd', o
    def __iadd__(self, o): return 'iadd'
    def __mul__(self, n): return V(*[a * n for a in self.v])
    def __neg__(self): return V(*[-a for a in self.v])
    def __eq__(self, o): return isinstance(o, V) and self.v == o.v
    def __lt__(self, o): return self.v < o.v
    def __hash__(self): return hash(self.v)
    def __len__(self): return len(self.v)
    def __getitem__(self, i): return self.v[i]
    def __contains__(self, x): return x in self.v
    def __iter__(self): return iter(self.v)
    def __nonzero__(self): return any(self.v)
    def __call__(self, *a): return a
    def __repr__(self): return 'V%r' % (self.v,)
    def __str__(self): return 'str'
    def __unicode__(self): return u'uni'
    def __int__(self): return 7
    def __cmp__(self, o): return 0
    def __getattr__(self, n): return 'attr ' + n
    def __coerce__(self, o): return None
    def __index__(self): return 1
    def __format__(self, spec): return 'fmt ' + spec
    def __del__(self): pass
"""
a, b = V(1, 2), V(3, 4)
print a + b, 5 + a, a * 3, -a, a == V(1, 2), a < b, sorted([b, a]), {a: 1}[V(1, 2)], len(a), a[1], 2 in a, list(a)
print bool(V(0)), a(1, 2), str(a), unicode(a), int(a), a.missing, 'xyz'[a], '{0:>5}'.format(a), `a`
a += 1
print a
