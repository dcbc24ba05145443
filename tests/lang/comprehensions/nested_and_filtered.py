# Several for and if clauses, nested comprehensions, conditions between loops, evaluation order.
print [(x, y) for x in range(3) if x % 2 == 0 for y in range(3) if y != x]
print [x for x in range(20) if x % 2 if x % 3]
print [[i * j for j in range(3)] for i in range(3)]
print [y for x in [[1, 2], [3]] for y in x]
print sorted({(x, y) for x in 'ab' for y in 'cd'})
print sorted({x: [y for y in range(x)] for x in range(4)}.items())
print {k: v for k, v in [('a', 1), ('b', 2), ('a', 3)]} == {'a': 3, 'b': 2}
print list((x, y) for x in range(2) for y in (z for z in range(x + 1)))
print [a + b for a, b in [(1, 2), (3, 4)]], [a + b + c for a, (b, c) in [(1, (2, 3))]]
print [x for x in 1, 2, 3], [x for x in lambda: 1, lambda: 2][1]()
print [x if x else 'zero' for x in range(2)], [x for x in range(5) if (x if x > 2 else 0)]
print [lambda: x for x in range(2)][0](), [x for x, in [(1,), (2,)]]
print sum(x * x for x in range(10)), max((len(s), s) for s in ['aa', 'b']), dict((x, x) for x in 'a')
def order():
    log = []
    def t(x):
        log.append(x)
        return x
    {t(('k', i)): t(('v', i)) for i in range(2)}
    [t(i) for i in t([1, 2]) if t(('if', i))]
    return log
print order()
matrix = [[1, 2, 3], [4, 5, 6]]
print [[row[i] for row in matrix] for i in range(3)]
print [x for x in [y * 2 for y in [z + 1 for z in range(3)]]]
print list(list(x for x in range(n)) for n in range(3))
print ''.join(c for c in 'hello' if c not in 'l'), any(x > 2 for x in range(5)), all(x for x in [1, 0])
