# list.sort and sorted: stability, key, cmp, reverse, and which comparisons are made in which order.
state = 12345


def rnd(n):
    global state
    state = (state * 1103515245 + 12345) % 2 ** 31
    return (state >> 8) % n


calls = []


def compare(a, b):
    calls.append((a, b))
    return cmp(a[0], b[0])


for n in (0, 1, 2, 3, 7, 20, 64, 65, 150):
    data = [(rnd(n // 2 + 1), i) for i in range(n)]
    calls = []
    by_cmp = sorted(data, compare)
    print n, len(calls), hash(tuple(calls)) % 1000003
    assert by_cmp == sorted(data, key=lambda x: x[0]) == sorted(data)
    down = sorted(data, key=lambda x: x[0], reverse=True)
    print hash(tuple(down)) % 1000003, down[:5]
    print hash(tuple(sorted(data, lambda a, b: b[0] - a[0]))) % 1000003
    print hash(tuple(sorted(data, lambda a, b: -cmp(a, b), lambda x: x[0] % 3, 1))) % 1000003

print sorted([3, 'a', None, 2.5, (), [], {}, u'b', 1j.real, True, False, 10 ** 20, -1L])
print sorted(['b', u'a', 'C', u'\xe9', 'z'])
print sorted([0.0, -0.0, 2.5, 1, -3, 2L ** 70, -1e300, float('inf')])
print sorted('hello', reverse=True), sorted({3: 1, 1: 2}), sorted(x for x in (2, 1))
nan = float('nan')
print sorted([3.0, nan, 1.0, 2.0, nan, 0.0])
print sorted([2, 1], cmp=None, key=None)
print sorted([[2, 1], [1, 2], [1]], key=len), sorted([True, 5, False])


class Liar(object):
    count = 0

    def __lt__(self, other):
        Liar.count += 1
        return Liar.count % 3 == 0


items = [Liar() for i in range(200)]
out = sorted(items)
print Liar.count, sorted(map(items.index, out)) == range(200)
names = 'Grumpy compiles Python to Go and prints what CPython prints'.split()
names.sort(key=str.lower)
print names
names.sort(cmp=lambda a, b: cmp(len(a), len(b)), reverse=True)
print names
