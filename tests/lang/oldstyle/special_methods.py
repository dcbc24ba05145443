# Special methods on old-style instances go through __getattr__ and the instance dict.
class A:
    def __getattr__(self, name):
        if name in ('__coerce__', '__del__', '__cmp__', '__eq__', '__ne__', '__hash__', '__lt__', '__gt__', '__le__', '__ge__'): raise AttributeError(name)
        print '<%s>' % name,
        if name == '__len__': return lambda: 4
        if name == '__getitem__': return lambda i: i
        if name == '__add__': return lambda o: ('add', o)
        if name == '__call__': return lambda *a: a
        if name == '__str__': return lambda: 'string'
        if name == '__nonzero__': return lambda: 0
        if name == '__contains__': return lambda x: x == 1
        if name == '__iadd__': raise AttributeError(name)
        raise AttributeError(name)
a = A()
print len(a)
print a[3]
print a[1:2] == slice(1, 2)
print a + 1
print a(1, 2)
print str(a)
print bool(a)
print 1 in a
for f in (lambda: a - 1, lambda: -a, lambda: int(a), lambda: 5 - a, lambda: a.plain):
    try: print f()
    except (AttributeError, TypeError) as e: print type(e).__name__, e
class Neg: pass
n = Neg()
n.__neg__ = lambda: 'instance neg'
n.__len__ = lambda: 2
n.__getitem__ = lambda i: 'inst item %s' % i
n.__eq__ = lambda o: 'inst eq'
n.__add__ = lambda o: 'inst add'
n.__hash__ = lambda: 77
n.__cmp__ = lambda o: 0
n.__iter__ = lambda: iter('it')
n.__repr__ = lambda: 'inst repr'
n.__contains__ = lambda x: True
n.__setitem__ = lambda k, v: log.append((k, v))
n.__delitem__ = lambda k: log.append(k)
n.__setattr__ = lambda k, v: 'ignored, only looked up in the class'
n.__int__ = lambda: 6
log = []
n[1] = 2; del n[3]; n.z = 1
print -n, len(n), n[5], n == 3, n + 1, hash(n), cmp(n, 1), list(n), repr(n), 9 in n, log, n.z, int(n), `n`, [n]
