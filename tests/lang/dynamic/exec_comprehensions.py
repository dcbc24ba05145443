# Comprehensions of all kinds, evaluated.
exec """
print [x * x for x in range(5)]
print [(x, y) for x in range(3) for y in range(x)]
print [x for x in range(20) if x % 2 if x % 3]
print x, y
print sorted({x % 3 for x in range(10)}), sorted({k: v for k, v in [(1, 2), (3, 4)]}.items())
print list(x + 1 for x in (y * 2 for y in range(4)))
def f(n):
    return [[i * j for j in range(n)] for i in range(n)], sum(i for i in range(n)), {i: n for i in range(2)}
print f(3)
def g(n):
    fs = [lambda: i for i in range(n)]
    return [h() for h in fs], [h() for h in list((lambda j: lambda: j)(j) for j in range(n))]
print g(3)
print [a for a, in [(1,), (2,)]], [b for [b, c] in [(1, 2)]]
print any(x > 3 for x in range(5)), max(len(w) for w in 'a bb ccc'.split())
"""
print x
