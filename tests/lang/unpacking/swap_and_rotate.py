# Simultaneous assignment idioms: rotations, slices on both sides, multiple results, star-free head and tail.
a, b, c = 1, 2, 3
a, b, c = c, a, b
print a, b, c
l = range(6)
l[1], l[4] = l[4], l[1]; print l
l[::2], l[1::2] = l[1::2], l[::2]; print l
i, l[i] = 3, 'i is already 3'; print i, l
l[l[0]], l[0] = 'x', 'y'; print l
d = {'a': 1, 'b': 2}
d['a'], d['b'] = d['b'], d['a']; print sorted(d.items())
head, tail = 'abc'[0], 'abc'[1:]; print head, tail
x, y = divmod(17, 5); print x, y
q, r = [f(10) for f in (lambda v: v * 2, lambda v: v / 3)]; print q, r
def minmax(xs): return min(xs), max(xs)
lo, hi = minmax([3, 1, 2]); print lo, hi
fib = a, b = 0, 1
while b < 50: a, b = b, a + b
print a, b, fib
(w, z), = [(1, 2)]; print w, z
[(p, [q]), r] = (1, 'a'), 'last'; print p, q, r
for i, (k, v) in enumerate(sorted({'x': (1), 'y': 2}.items())): print i, k, v,
print
class Node(object):
    def __init__(self, v, next=None): self.v, self.next = v, next
n = Node(1, Node(2, Node(3)))
prev = None
while n: n.next, prev, n = prev, n, n.next
while prev: print prev.v,; prev = prev.next
print
class P(object): pass
o = P()
o.a = o.b = o.c = 5; o.a, o.b = o.b + 1, o.a - 1; print o.a, o.b, o.c
matrix = [[1, 2], [3, 4]]
(matrix[0][0], matrix[0][1]), (matrix[1][0], matrix[1][1]) = (matrix[1][0], matrix[0][0]), (matrix[1][1], matrix[0][1]); print matrix
