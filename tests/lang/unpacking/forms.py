# Every unpacking form: tuples, lists, nesting, strings, chained targets, attribute and item targets.
a, b = 1, 2
print a, b
(a, b) = [3, 4]; print a, b
[a, b] = 'xy'; print a, b
a, = [5]; print a
[a] = (6,); print a
(a), b = 7, 8; print a, b
a, (b, c), [d, [e]] = 1, (2, 3), [4, [5]]; print a, b, c, d, e
a = b = c = []; a.append(1); print b, c
a, b = b, a; print a is b
x = y, z = 1, 2; print x, y, z
y, z = x = [3, 4]; print x, y, z
a, b = c, d = 'pq'; print a, b, c, d
class O(object): pass
o = O()
o.x, o.y = 1, 2; print o.x, o.y
l = [0, 0, 0]
l[0], l[1:3] = 5, [6, 7, 8]; print l
d = {}
d['a'], (d['b'], d['c']) = 1, (2, 3); print sorted(d.items())
i = 0
i, l[i] = 1, 'uses the new i'; print l
for a, (b, c) in [(1, (2, 3)), (4, 'xy')]: print a, b, c,
print
for o.attr in 'ab': print o.attr,
for d['k'] in (1, 2): pass
for l[0], l[1] in [(1, 2), (3, 4)]: pass
print d['k'], l
a, b = {1: 'one', 2: 'two'}; print a, b
a, b = (x * 2 for x in (1, 2)); print a, b
a, b = iter('mn'); print a, b
a, b = set([1, 2]); print a, b
a, b, c = xrange(3); print a, b, c
a, b = u'\xe9z'; print repr(a), repr(b)
(a, b), c = d = (1, 2), 3; print a, b, c, d
a, a = 1, 2; print a
def swap(t): p, q = t; return q, p
print swap((1, 2))
