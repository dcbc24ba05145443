# Views of dicts and their set operators.
def show(f, *args):
    try:
        print repr(f(*args))
    except Exception as e:
        print type(e).__name__, e


d = {1: 2, 3: 4}
k, v, i = d.viewkeys(), d.viewvalues(), d.viewitems()
print k, v, i, len(k), len(v), len(i), list(k), list(v), list(i)
print type(k), type(v), type(i)
for f in (lambda: k & [1, 2], lambda: [1, 2] & k, lambda: k | [7], lambda: k ^ [1], lambda: k - [1], lambda: [1, 5] - k,
          lambda: k & 3, lambda: 3 & k, lambda: k | 3, lambda: 3 | k, lambda: k - 3, lambda: 3 - k, lambda: 3 ^ k,
          lambda: i & [(1, 2)], lambda: i | k, lambda: i - i, lambda: {1: 1} - k, lambda: k & k, lambda: i | [[]],
          lambda: k == {1, 3}, lambda: k == [1, 3], lambda: k != {1, 3}, lambda: k < {1, 3, 4}, lambda: k > {1}, lambda: k < k,
          lambda: k <= k, lambda: k >= frozenset([1]), lambda: {1, 3} == k, lambda: {1} < k, lambda: k == {1: 0, 3: 0}.viewkeys(),
          lambda: i == {(1, 2), (3, 4)}, lambda: k < 3, lambda: k == 3, lambda: k == k, lambda: v == v,
          lambda: v == d.viewvalues(), lambda: k == i,
          lambda: (1, 2) in i, lambda: (1, 3) in i, lambda: 1 in i, lambda: (1, 2, 3) in i, lambda: ([], 1) in i,
          lambda: [] in k, lambda: 1 in k, lambda: 2 in v, lambda: 9 in v, lambda: 2 in k, lambda: [1, 2] in i,
          lambda: hash(k), lambda: hash(i), lambda: type(hash(v)), lambda: cmp(k, {1, 3}), lambda: type(k)(),
          lambda: k.isdisjoint([5]), lambda: k.__and__(3), lambda: k.__rand__([3]), lambda: v & [1], lambda: k + k,
          lambda: iter(k).__length_hint__(), lambda: reversed(k), lambda: {1} | k, lambda: {1, 5} - k):
    show(f)
d[5] = 6
print k, v, i
it = iter(k)
next(it)
d[9] = 1
show(next, it)
d = {}
d['x'] = d.viewkeys()
d['y'] = d.viewvalues()
print d
print d['y'], d.viewitems()
