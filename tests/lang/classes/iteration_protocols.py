# Iteration: __iter__ preferred to __getitem__, next on the type, iter() with a sentinel, reversed, len hints.
class Both(object):
    def __iter__(self): return iter('from iter')
    def __getitem__(self, i): return 'from getitem'
print ''.join(Both())
class Get(object):
    def __getitem__(self, i):
        if i > 2: raise IndexError('done')
        return i * i
print list(Get()), [x for x in Get()], tuple(Get()), max(Get()), list(enumerate(Get())), zip(Get(), 'abc'), dict(zip('ab', Get()))
class GetStop(object):
    def __getitem__(self, i):
        if i > 1: raise StopIteration
        return i
print list(GetStop())
class GetErr(object):
    def __getitem__(self, i): raise KeyError(i)
try: list(GetErr())
except KeyError as e: print 'KeyError', e
class NotIter(object):
    def __iter__(self): return 5
class NoNext(object):
    def __iter__(self): return object()
class Self(object):
    n = 0
    def __iter__(self): return self
    def next(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
s = Self()
print list(s), list(s)
class InstNext(object):
    def __iter__(self): return self
i = InstNext(); i.next = lambda: 1
for bad in (NotIter(), NoNext(), i, 5, None, object(), type, len):
    try: iter(bad); print 'iter ok'
    except TypeError as e: print e
class OldIter:
    def __iter__(self): return self
    def next(self): raise StopIteration
print list(OldIter())
class OldGet:
    def __getitem__(self, i): return [5, 6][i]
print list(OldGet()), iter(OldGet()).next()
it = iter([1, 2, 3]); print it.next(), list(it), list(it), next(it, 'end')
l = [3, 2, 1]; print list(iter(l.pop, 2)), l
try: iter(5, 6)
except TypeError as e: print e
class Rev(object):
    def __reversed__(self): return iter('reversed!')
class Seq(object):
    def __len__(self): return 3
    def __getitem__(self, i): print '[%d]' % i,; return i
print ''.join(reversed(Rev())), list(reversed(Seq())), list(reversed([1, 2])), list(reversed('ab')), list(reversed(xrange(3))), list(reversed(()))
for bad in (5, {}, set(), iter([]), object(), Get()):
    try: print list(reversed(bad))
    except (TypeError, AttributeError) as e: print type(e).__name__, e
l = [1, 2, 3]
it = iter(l); it.next(); l.insert(0, 0); print list(it)
it = iter(l); list(it); l.append(9); print list(it)
r = reversed(l); l.pop(); print list(r)
d = {1: 2}; it = iter(d); d[3] = 4
try: it.next()
except RuntimeError as e: print e
for c in Get():
    if c: break
else: print 'no'
print c, all(Get()), any(Get()), sum(Get()), sorted(Get(), reverse=True), 4 in Get(), 3 in Get(), min(Both())
