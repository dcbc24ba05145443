# A generator that resumes itself; gi_running, gi_frame and gi_code; recursive generators.
def me():
    try: yield g.next()
    except ValueError as e: yield str(e)
    for f in (lambda: g.send(1), lambda: g.throw(KeyError), g.close):
        try: f()
        except ValueError as e: yield str(e)
    yield g.gi_running
g = me()
print list(g), g.gi_running, g.gi_frame
def walk(tree):
    if tree:
        left, v, right = tree
        for x in walk(left): yield x
        yield v
        for x in walk(right): yield x
print list(walk(((None, 1, None), 2, ((None, 3, None), 4, None))))
def count(n):
    if n:
        yield n
        for x in count(n - 1): yield x
print list(count(50)) == range(50, 0, -1)
def chain(n):
    g = (x for x in range(3))
    for i in range(n): g = (x + 1 for x in g)
    return g
print list(chain(100))
print g.__name__, g.gi_code.co_name, type(g.gi_code).__name__, iter(g) is g
def fresh(): yield
f = fresh()
print f.gi_frame is None, f.gi_frame.f_code.co_name, f.gi_running
list(f)
print f.gi_frame
def permutations(l):
    if len(l) <= 1: yield l
    else:
        for p in permutations(l[1:]):
            for i in range(len(l)): yield p[:i] + l[:1] + p[i:]
print list(permutations([1, 2, 3]))
def hanoi(n, a='A', b='B', c='C'):
    if n:
        for m in hanoi(n - 1, a, c, b): yield m
        yield a + c
        for m in hanoi(n - 1, b, a, c): yield m
print list(hanoi(3))
