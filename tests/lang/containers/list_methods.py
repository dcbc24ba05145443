# list methods and operators with edge cases, errors, aliasing and growth during iteration.
l = [3, 1, 2]
l.append(4); l.extend('ab'); l.extend(x for x in (7,)); l.insert(0, 'first'); l.insert(100, 'last'); l.insert(-1, 'before last'); print l
print l.pop(), l.pop(0), l.pop(-2), l.index(1), l.count(3), l
l.remove('a'); l.reverse(); print l
l = [5, 2, 9]; l.sort(); print l; l.sort(reverse=True); print l; l.sort(key=lambda x: -x); print l; l.sort(cmp=lambda a, b: cmp(b, a)); print l
print l + [1], l * 2, [0] * 3, 2 * [1], l == [9, 5, 2], l < [9, 6], 5 in l, len(l), l[:], l[::-1], [1, [2]] == [1, [2]], [] < [0], max(l), sum(l)
print l.append(1), l.sort(), l.reverse(), l.extend([]), l.insert(0, 0), l
for f in (lambda: [].pop(), lambda: [1].pop(5), lambda: [1].pop(-2), lambda: [1].index(2), lambda: [1].remove(2), lambda: [1, 2, 1].index(1, 1, 2), lambda: l.extend(5), lambda: l.append(), lambda: l.append(1, 2), lambda: l.insert(1), lambda: l.sort(1), lambda: [1, 1j].sort(), lambda: l.pop('a'), lambda: l['x'], lambda: l[10], lambda: [1] + (2,), lambda: [1] + 'a', lambda: list(5), lambda: hash(l), lambda: l.nope, lambda: l.sort(key=5), lambda: l.index(), lambda: l.sort(cmp=lambda a, b: 'x'), lambda: [1] * [2], lambda: [1] * 1.5, lambda: list(1, 2), lambda: l.reverse(1), lambda: l.insert('a', 1)):
    try: print f()
    except (IndexError, ValueError, TypeError, AttributeError) as e: print type(e).__name__, e
a = [1, 2]; b = a; a += [3]; print b; a = a + [4]; print b
a = [[0] * 2] * 2; a[0][0] = 1; print a
print list('abc'), list((1, 2)), list({1: 2}), list(), list(xrange(3)), [] is [], [1, 2, 1.0, True].count(1), [1, 2, 3].index(3, -1), [0, 1, 2, 1].index(1, 2), [1.0].index(1)
s = [1, 2, 3, 4]
s[1:3] = []; print s; s[1:1] = [9, 9]; print s; del s[::2]; print s; s *= 2; print s; s[:] = 'xy'; print s; s += 'z'; print s; s.extend(s); print s
r = []; r.append(r); print r, r == r, len(r), r in r; r2 = [r, [r]]; print r2
class Evil(object):
    def __eq__(self, o): ev.append('eq'); return len(ev) > 3
ev = []
print [1, 2, 3, 4, 5].index(Evil()), len(ev)
def mutate():
    m = [1, 2, 3]
    def key(x):
        m.append(x)
        return x
    try: m.sort(key=key)
    except ValueError as e: print e, m
mutate()
m = [3, 2, 1]
def k(x): return len(m), x
m.sort(key=k); print m
it = [1, 2, 3, 4]
for x in it: it.pop(0); print x,
print it
del it[:]; print it, it.__len__(), [1, 2].__contains__(1), [1, 2].__add__([3]), [].__iadd__((1, 2)), [1].__mul__(2), [3].__rmul__(2), [1, 2].__getslice__(0, 1), [1].__reversed__().next()
