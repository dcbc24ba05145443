# Tuples: immutability, nesting, comparison, concatenation, hashing, methods, subclassing.
t = (1, 'a', [2])
print t, t[0], t[-1], t[1:], t + (3,), t * 2, len(t), 1 in t, t == (1, 'a', [2]), t < (1, 'b'), (1, 2) < (1, 2, 0), () < (0,), (2,) > (1, 9), t.index('a'), t.count(1), (), (1,), ((),), tuple(), tuple('ab'), tuple([1, 2]), tuple(x for x in 'q')
t[2].append(3); print t
for f in (lambda: hash(t), lambda: t.__setitem__, lambda: t[5], lambda: t.index('z'), lambda: t + [1], lambda: t * t, lambda: tuple(5), lambda: t['a'], lambda: t.append, lambda: tuple(1, 2), lambda: (1, 1j) < (1, 2j), lambda: (1, 2)(), lambda: t.index(), lambda: t - t, lambda: setattr(t, 'x', 1)):
    try: print f()
    except (TypeError, ValueError, IndexError, AttributeError) as e: print type(e).__name__, e
try: t[0] = 5
except TypeError as e: print e
try: t[2] += [9]
except TypeError as e: print e, t
print hash((1, 2)) == hash((1, 2)), hash((1, 2)) != hash((2, 1)), hash(()) , hash((1,)), hash((1, 2, 3)), hash(('a',)) == hash((u'a',)), hash((1.0, 2)) == hash((1, 2L)), {(1, (2, 3)): 'nested'}[1, (2, 3)], {(): 0}[()]
x = y = (1,); x += (2,); print x, y; x *= 2; print x
e = (); print e is (), tuple(e) is e, t[:] is t, (1, 2) * 0, (0,) * 3, -1 * (1,), (1, 2)[::-1], (1, 2, 3)[1:-1], ((1, 2), (3, 4))[1][0], max((3, 1)), sorted((2, 1)), sum((1, 2)), zip((1, 2), (3,)), map(None, (1, 2)), list((1, 2)), filter(None, (0, 1)), type(filter(None, (0, 1))).__name__, reversed((1, 2)).next()
class P(tuple):
    def __new__(cls, *a): return tuple.__new__(cls, a)
    def __add__(self, o): return 'added'
    def __getitem__(self, i): return 'i%s' % i
    def __eq__(self, o): return 'eq'
    def __repr__(self): return 'P' + tuple.__repr__(self)
p = P(1, 2)
print p, [p], p + (1,), p[0], p == 5, len(p), list(p), p < (2,), '%s-%s' % p, hash(p) == hash((1, 2)), (1, 2) == p, isinstance(p, tuple), type(p * 2).__name__, p.count(1), (lambda *a: a)(*p), tuple(p) is p, type(tuple(p)).__name__
a = (1, 2, (3, (4, [5]))); print a, repr(a), str(a), `a`, '%s' % (a,), '%s %s %s' % a
rec = ([],); rec[0].append(rec); print rec
print (1, 2) == [1, 2], (1, 'a') < (1, 2) or 'numbers first', cmp((1, 2), (1, 3)), (None,) < (0,), (float('nan'),) < (1,), ('a', 1) in [('a', 1)], 1, 2 == 1, 2
