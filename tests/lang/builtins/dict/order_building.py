# The order that each way to build a dict gives.
def f(**kw):
    return kw


words = 'the quick brown fox jumps over lazy dog and then sleeps well under seven big green trees near water'.split()
for n in range(len(words)):
    w = words[:n]
    print n, dict.fromkeys(w, 0).keys()
    print dict([(x, 1) for x in w]).keys() == dict(zip(w, w)).keys(), dict((x, 1) for x in reversed(w)).keys()
    print dict(**dict.fromkeys(w)).keys(), f(**dict.fromkeys(w)).keys(), {x: 1 for x in w}.keys()
    d = dict.fromkeys(w)
    d.update(dict.fromkeys(words[n:], 1))
    print d.keys()
    print dict(d).keys(), dict(d, **{'extra': 1, 'more': 2}).keys()
    print dict.fromkeys(dict.fromkeys(w)).keys(), dict.fromkeys(set(w)).keys(), dict.fromkeys(frozenset(w)).keys()

print {'a': 1, 'b': 2, 'c': 3}, {'c': 1, 'b': 2, 'a': 3}, {'a': 1, 'i': 2}, {'i': 1, 'a': 2}
print {1: 1, 9: 2, 17: 3}, {17: 1, 9: 2, 1: 3}, {8: 0, 0: 0}, {0: 0, 8: 0}, {16: 0, 8: 0, 0: 0}
print {'one': 1, 'two': 2, 'three': 3, 'four': 4, 'five': 5, 'six': 6}
print {'six': 1, 'five': 2, 'four': 3, 'three': 4, 'two': 5, 'one': 6, 'zero': 7}
print dict(one=1, two=2, three=3, four=4, five=5, six=6), dict(six=1, five=2, four=3, three=4, two=5, one=6)
print f(one=1, two=2, three=3, four=4, five=5, six=6), f(six=1, five=2, four=3, three=4, two=5, one=6)
print dict(a=1, i=2), dict(i=1, a=2), f(a=1, i=2), f(i=1, a=2)
print dict({'q': 1}, a=1, i=2), dict([('q', 1)], i=1, a=2), dict(a=1, **{'i': 2, 'q': 3}), dict(i=1, **{'a': 2, 'q': 3})
print f(a=1, **{'i': 2, 'q': 3}), f(i=1, **{'a': 2, 'q': 3})
d = {}
d.update(a=1, i=2)
print d
d = {'i': 0}
d.update({'a': 1, 'q': 5}, y=2, **{'z': 5})
print d
print {1: 'int', 1.0: 'float', True: 'bool', 1L: 'long', 2: 'two'}, {True: 1, 1: 2}, {-1: 'a', -2: 'b'}, {-2: 'b', -1: 'a'}
for n in (5, 6, 10, 11, 20, 21, 22, 42, 43, 85, 86, 170, 171, 700):
    d = dict.fromkeys(range(0, n * 5, 5))
    a = d.keys()
    for i in range(0, n * 5, 10):
        del d[i]
    b = d.keys()
    for i in range(0, n * 5, 10):
        d[i] = 1
    print n, hash(tuple(a)) % 10007, hash(tuple(b)) % 10007, hash(tuple(d)) % 10007, hash(tuple(d.copy())) % 10007
