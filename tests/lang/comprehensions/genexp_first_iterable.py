# The first iterable of a generator expression is evaluated at once, everything else lazily.
def say(x, v):
    print 'eval', x
    return v
print 'creating'
g = ((x, y) for x in say('first', [1, 2]) for y in say('second', [3]) if say('cond', True))
print 'created'
print g.next()
print g.next()
try:
    g.next()
except StopIteration:
    print 'stop'
try:
    (x for x in 5)
except TypeError as e:
    print e
g = (x for x in [1] for y in 5)
try:
    g.next()
except TypeError as e:
    print e
try:
    (x for x in undefined)
except NameError as e:
    print e
g = (undefined for x in [1])
try:
    g.next()
except NameError as e:
    print e
n = [1, 2, 3]
g = (x for x in n)
n = [4]
print list(g)
n = 10
g = (x * n for x in range(3))
n = 100
print list(g)
m = {say('set first', k) for k in say('set source', 'ab')}
print sorted(m)
class C(object):
    src = [1, 2]
    g = list(x for x in src)
    try:
        h = list(y for x in src for y in src)
    except NameError as e:
        h = str(e)
print C.g, C.h
