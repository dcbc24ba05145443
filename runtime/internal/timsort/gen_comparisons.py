# Records which comparisons CPython 2.7's list.sort makes, for timsort_test.go:
#     python2.7 gen_comparisons.py > testdata/comparisons.txt
# A line is: length, kind of input, number of comparisons, hash of the pairs compared.
def inputs(n, kind):
    x, out = n * 7919 + kind, []
    for i in range(n):
        x = (x * 1103515245 + 12345) % 2 ** 31
        r = x >> 8
        out.append((r % (n + 1), i, n - i, i % 7, i + r % 10, r % 4, i if i < n * 9 // 10 else r % n,
                    (i // 40) % 2 * 1000 + i, r % 2 * (n - i))[kind])
    return out

for n in (0, 1, 2, 3, 5, 10, 31, 32, 63, 64, 65, 100, 127, 200, 500, 1000, 3000, 20000):
    for kind in range(9):
        state = [0, 2166136261]
        class Item(object):
            __slots__ = 'v', 'i'
            def __lt__(self, other):
                state[0] += 1
                state[1] = ((state[1] ^ (self.i * 65537 + other.i)) * 16777619) & 0xFFFFFFFF
                return self.v < other.v
        items = []
        for i, v in enumerate(inputs(n, kind)):
            item = Item()
            item.v, item.i = v, i
            items.append(item)
        items.sort()
        print n, kind, state[0], state[1]
