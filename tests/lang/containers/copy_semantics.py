# Shallow copies, aliasing through containers, mutation while shared, multiplication aliasing, snapshotting iterators.
a = [1, [2, 3], {'k': [4]}]
b = a[:]; c = list(a); d = a; e = a + []; f = a * 1
for x in (b, c, d, e, f): print x is a, x == a, x[1] is a[1],
print
a[1].append('shared'); a.append('top'); print b, d, len(e)
t = (a, a); print t[0] is t[1], t == (d, d)
m = [[0] * 3] * 2; m[0][1] = 'x'; print m
n = [[0] * 3 for _ in range(2)]; n[0][1] = 'x'; print n
s = {'l': a}; s2 = s.copy(); s3 = dict(s, extra=1); print s2['l'] is a, s3['l'] is a, sorted(s3)
def mutate_during(xs):
    out = []
    for x in xs:
        out.append(x)
        if x < 3: xs.append(x + 10)
        if x == 2: xs.insert(0, 'shift')
        if len(out) > 8: break
    return out
print mutate_during([1, 2, 3])
l = [1, 2, 3, 4, 5, 6]
for x in l: l.remove(x)
print l
l = range(5)
for x in reversed(l): l.append(x) if len(l) < 8 else None
print l
for i, x in enumerate(l): l[i] = x * 2
print l
l = [1, 2, 3]; it = iter(l); it.next(); del l[:]; print list(it), l
d = dict.fromkeys('abc', []); d['a'].append(1); print d
d = {k: [] for k in 'ab'}; d['a'].append(1); print d
keys = d.keys(); d['z'] = 1; print sorted(keys), len(d)
vals = [v for v in d.values()]; vals[0:0] = ['in']; print len(vals)
x = [1, 2]; x.append(x); y = x[:]; print y[2] is x, y is x, x, y
x = y = [0]; x += [1]; y = y + [2]; print x, y
def default(acc=[]): acc.append(len(acc)); return acc
p = default(); q = default(); print p is q, p, default([9])
nested = [[1], [2]]; flat = sum(nested, []); flat[0] = 'f'; print nested, flat
z = zip(nested, nested); z[0][0].append('z'); print nested
st = frozenset([1, 2]); print st.copy() is st, set(st) is st, set(st) == st
u = 'abc'; v = u; u += 'd'; print u, v
w = (1, [2]); w2 = w + (3,); w[1].append('in tuple'); print w, w2, w[1] is w2[1]
rows = [dict(id=i) for i in range(3)]; byid = dict((r['id'], r) for r in rows); byid[1]['name'] = 'one'; print sorted(rows[1].items()), rows[1] is byid[1]
sl = rows[0:2]; sl[0]['id'] = 'changed'; sl[1] = None; print rows[0], rows[1] is None
sorted_rows = sorted([3, 1, 2]); print sorted_rows, [3, 1, 2].sort(), list(reversed(sorted_rows))
