# Classes made by exec: new-style, old-style, properties, metaclasses, slots, special methods.
exec """
class Meta(type):
    def __new__(mcs, name, bases, ns):
        ns['made_by'] = mcs.__name__
        return type.__new__(mcs, name, bases, ns)
class A(object):
    __metaclass__ = Meta
    'not a docstring any more'
class Old:
    'old doc'
    count = 0
    def __init__(self, *a): self.a = a
    def __len__(self): return len(self.a)
    def __getattr__(self, name): return 'missing ' + name
class P(object):
    __slots__ = ('x', '_y')
    def __init__(self): self._y = 5
    @property
    def y(self): return self._y
    @y.setter
    def y(self, v): self._y = v * 2
    @staticmethod
    def s(a): return a
    @classmethod
    def c(cls): return cls.__name__
    def __eq__(self, other): return 'eq'
    def __call__(self, *a): return a
    def __iter__(self): return iter([1, 2])
class Q(P):
    def __init__(self):
        P.__init__(self)
        self.__private = 1
    __mangled = 'm'
    def get(self): return self.__private, self.__mangled
"""
print A.made_by, A.__doc__, Old.__doc__, len(Old(1, 2)), Old().zzz, Old.__module__
p = P()
p.y = 10
print p.y, p.s(1), P.c(), p == 1, p(1, 2), list(p)
try:
    p.z = 1
except AttributeError as e:
    print e
q = Q()
print q.get(), sorted(q.__dict__), Q.__name__, Q.__bases__
