# The order of dicts after long random histories of every operation, shown as hashes.
state = 2463534242


def rnd(n):
    global state
    state = (state * 1103515245 + 12345) % 2 ** 31
    return (state >> 8) % n


class Hashed(object):
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n % 5 * 1000

    def __eq__(self, other):
        return isinstance(other, Hashed) and self.n == other.n

    def __repr__(self):
        return 'H%d' % self.n


def key(kind, size):
    n = rnd(size)
    if kind == 0:
        return n
    if kind == 1:
        return 'key%d' % n
    if kind == 2:
        return (n % 7, 'x%d' % n)
    if kind == 3:
        return n / 4.0
    if kind == 4:
        return Hashed(n % 40)
    if kind == 5:
        return (n * 1000003) ** 3
    if kind == 6:
        return -n << 20
    return (n, 'k%d' % n, (n,), n * 0.5, -n, u'k%d' % n, n + 0j, n % 2 == 0)[rnd(8)]


def digest(d):
    h = 5381
    for c in repr(d.items()):
        h = (h * 33 + ord(c)) % 4294967296
    return h


for kind in range(8):
    for size in (4, 12, 60, 400):
        d = {}
        for step in range(600 if kind != 4 else 200):
            op = rnd(26)
            k = key(kind, size)
            if op < 10:
                d[k] = step
            elif op < 14:
                d.pop(k, None)
            elif op < 16:
                d.setdefault(k, step)
            elif op == 16 and d:
                d.popitem()
            elif op == 17:
                d.update(dict((key(kind, size), i) for i in range(rnd(12))))
            elif op == 18 and rnd(6) == 0:
                d.clear()
            elif op == 19:
                d = d.copy()
            elif op == 20:
                d = dict(d)
            elif op == 21:
                d = dict(d.items())
            elif op == 22 and rnd(4) == 0:
                d = dict.fromkeys(d, step)
            elif op == 23 and rnd(4) == 0:
                d = dict.fromkeys(set(d), step)
            elif op == 24 and rnd(4) == 0:
                d = dict.fromkeys(list(d), step)
            elif op == 25 and rnd(4) == 0:
                while len(d) > 3:
                    d.popitem()
            if step % 20 == 0:
                assert len(d) == len(d.keys()) == len(list(d))
        print kind, size, len(d), digest(d)
