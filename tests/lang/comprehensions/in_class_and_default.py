# Comprehensions in class bodies, defaults, decorators arguments, conditions, subscripts and calls.
class C(object):
    base = 3
    squares = [i * i for i in range(base)]
    table = dict((k, v) for k, v in zip('ab', squares))
    names = {n for n in ('x', 'y')}
    def m(self, data=[i for i in range(2)]):
        data.append(len(data))
        return data
print C.squares, sorted(C.table.items()), sorted(C.names), C().m(), C().m(), C.i
def deco(xs):
    def d(f):
        f.xs = xs
        return f
    return d
@deco([n for n in range(3)])
def g(): pass
print g.xs, n
if [x for x in range(3) if x > 1]: print 'non-empty', x
lst = range(10)
print lst[[i for i in range(3)][-1]], lst[sum(1 for _ in 'ab'):][:2]
print [f(2) for f in [lambda x: x + 1, lambda x: x * 5]]
assert [z for z in [1]], 'never'
print 'yes' if (q for q in []) else 'no', 'yes' if [q for q in []] else 'no'
while [t for t in lst if t > 8]:
    lst.pop()
print lst
