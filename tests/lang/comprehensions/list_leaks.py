# A list comprehension's variables leak into the enclosing scope; the other comprehensions' don't.
[x for x in range(3)]
print x
i = 'kept'
list(i for i in range(3))
{i for i in range(3)}
{i: 1 for i in range(3)}
print i
[(a, b) for a in 'xy' for b in (1, 2)]
print a, b
def f():
    j = 'before'
    [j for j in 'abc']
    return j
print f()
def empty():
    k = 'unchanged'
    [k for k in []]
    return k
print empty()
class C(object):
    [m for m in range(4)]
print C.m
y = 'old'
try:
    [y for y in (1, 2, 1 // 0)]
except ZeroDivisionError:
    pass
print y
try:
    [1 // y for y in (2, 1, 0, 5)]
except ZeroDivisionError:
    print y
d = {}
[d['k'] for d['k'] in 'pq']
print d
o = C()
[0 for o.attr in range(5)]
print o.attr
z = [z for z in 'abc']
print z
w = 3
print [w for w in range(w)], w
