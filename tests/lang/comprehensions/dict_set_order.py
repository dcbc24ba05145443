# Iteration order of small dicts and sets is the hash table's: ints, strings, collisions, deletions, growth.
print {3: 'c', 1: 'a', 2: 'b'}, {8: 0, 0: 0, 16: 0}, set([8, 0, 16]), set([16, 8, 0])
print {'one': 1, 'two': 2, 'three': 3, 'four': 4}
print set(['apple', 'banana', 'cherry', 'date'])
print dict.fromkeys('hello world'), set('hello world')
d = {}
for i in range(10, 0, -1):
    d[i * 7] = i
print d
d = {}
for k in ('a', 'b', 'c', 'd', 'e', 'f'):
    d[k] = ord(k)
print d, d.keys(), d.values()
del d['c']
d['g'] = 1
print d
print {-1: 'a', -2: 'b', 0: 'c'}, {1.5: 1, 2.5: 2, 0.1: 3}, {(1, 2): 1, (2, 1): 2, (): 3}
print {None: 1, True: 2, 'x': 3}.keys().__len__(), {u'a': 1, 'b': 2}, frozenset('abc')
s = set()
for i in (5, 13, 21, 29, 3):
    s.add(i)
print s
s.discard(13)
s.add(37)
print s, s | set([1, 2]), s & set([3, 37, 5]), s - set([3])
print {10 ** 18: 1, 10 ** 19: 2, -5: 3}, set([2 ** 40, 2 ** 41, 2 ** 42]), set([0.5, 1, 1.5])
print dict(b=1, a=2, c=3), dict(zip('zyx', range(3)))
d = dict.fromkeys(range(100, 0, -9))
print d.keys()
d2 = d.copy()
print d2.keys() == d.keys(), list(d.iteritems())[:3], d.popitem(), d.popitem()
