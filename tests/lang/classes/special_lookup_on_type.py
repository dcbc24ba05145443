# New-style special methods are looked up on the type, not the instance; old-style ones on the instance.
class N(object): pass
class O: pass
names = [('__len__', lambda x: len(x)), ('__str__', lambda x: str(x)), ('__call__', lambda x: x()), ('__iter__', lambda x: list(x)), ('__getitem__', lambda x: x[0]),
         ('__contains__', lambda x: 1 in x), ('__add__', lambda x: x + 1), ('__radd__', lambda x: 1 + x), ('__nonzero__', lambda x: bool(x)), ('__hash__', lambda x: hash(x) == 7),
         ('__eq__', lambda x: x == 1), ('__cmp__', lambda x: cmp(x, 1)), ('__int__', lambda x: int(x)), ('__neg__', lambda x: -x), ('__unicode__', lambda x: unicode(x)),
         ('__repr__', lambda x: repr(x)), ('__index__', lambda x: [5, 6, 7, 8][x]), ('__setitem__', lambda x: x.__setitem__(0, 1)), ('__iadd__', lambda x: x.__iadd__(1)), ('__coerce__', lambda x: coerce(x, 1))]
results = {'__len__': 3, '__str__': 'str!', '__call__': 'called', '__iter__': iter('ab'), '__getitem__': 'item', '__contains__': True, '__add__': 'sum', '__radd__': 'rsum', '__nonzero__': False,
           '__hash__': 7, '__eq__': 'equal', '__cmp__': 5, '__int__': 9, '__neg__': 'neg', '__unicode__': u'uni', '__repr__': 'repr!', '__index__': 2, '__setitem__': None, '__iadd__': 'iadd', '__coerce__': (1, 2)}
import sys
for cls in (N, O):
    for name, use in names:
        x = cls()
        setattr(x, name, lambda *a: results[name])
        results['__iter__'] = iter('ab')
        try: r = use(x)
        except (TypeError, AttributeError) as e: r = type(e).__name__
        s = str(r)
        if ' at 0x' in s: s = 'default'
        if isinstance(r, bool) and cls is N and name == '__hash__': s = 'hash of instance used: %s' % r
        print cls.__name__, name, s
class C(object):
    def __len__(self): return 1
c = C()
c.__len__ = lambda: 99
print len(c), c.__len__()
C.__len__ = lambda self: 2
print len(c)
del C.__len__
try: len(c)
except TypeError as e: print e
C.__call__ = lambda self, *a: a
print c(1, 2)
class D(C): pass
print D()(3)
C.__getattr__ = lambda self, n: 'added later ' + n
print D().foo
C.__add__ = lambda self, o: 'add added'
print c + 1, D() + 1
