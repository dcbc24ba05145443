# is, is not, in, not in: identity first, __contains__, iteration fallback, strings, dict keys.
class Weird(object):
    def __eq__(self, o): return False
w = Weird()
print w in [w], w in (w,), [w].index(w), [w].count(w), w == w, [w] == [w]
class Con(object):
    def __contains__(self, x): print 'contains', x,; return 'truthy'
print 1 in Con(), 1 not in Con()
class It(object):
    def __iter__(self):
        for i in range(3):
            print 'yield', i,
            yield i
print 1 in It(), 5 in It()
class Seq(object):
    def __getitem__(self, i):
        print 'get', i,
        if i > 2: raise IndexError
        return i * 2
print 2 in Seq(), 3 in Seq()
class Both(object):
    def __contains__(self, x): return NotImplemented
    def __iter__(self): return iter([1])
print 7 in Both()
class OldC:
    def __contains__(self, x): return []
class OldG:
    def __getitem__(self, i): return 'abc'[i]
print 1 in OldC(), 'b' in OldG(), 'z' in OldG()
print 'b' in 'abc', '' in '', '' in 'a', 'ac' in 'abc', u'b' in 'abc', 'a' in u'abc', 1 in {1: 2}, 2 in {1: 2}, 1.0 in [1], 1 in set([True])
g = (x for x in range(5))
print 2 in g, list(g)
for f in (lambda: 1 in 'a', lambda: 1 in 5, lambda: [] in set(), lambda: [] in {}, lambda: None in 'x', lambda: 1 in object(), lambda: 1 in OldEmpty()):
    class OldEmpty: pass
    try:
        print f()
    except (TypeError, AttributeError) as e:
        print type(e).__name__, e
print set([1]) in set([frozenset([1])]), None is None, [] is [], () is (), 'a' is not None
