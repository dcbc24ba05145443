# Evaluated code calls compiled functions and classes, and the reverse.
def compiled(x, y=2, *rest, **kw):
    return x, y, rest, sorted(kw.items())
class Base(object):
    def __init__(self, v):
        self.v = v
    def double(self):
        return self.v * 2
exec """
print compiled(1)
print compiled(1, 3, 4, 5, z=6)
print compiled(*(1, 2, 3), **{'k': 1})
class Derived(Base):
    def __init__(self, v, w):
        super(Derived, self).__init__(v)
        self.w = w
    def double(self):
        return Base.double(self), self.w
    def __repr__(self):
        return 'Derived(%r, %r)' % (self.v, self.w)
"""
d = Derived(5, 6)
print d, d.double(), isinstance(d, Base), Derived.__mro__
class More(Derived):
    def double(self):
        return 'more', super(More, self).double()
print More(1, 2).double()
