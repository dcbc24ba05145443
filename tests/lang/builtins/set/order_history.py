# The order of sets after long random histories of every operation, shown as hashes.
state = 88172645


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
        return Hashed(n % 40)
    if kind == 4:
        return n * 7919 << 10
    return (n, 'k%d' % n, (n,), n * 0.5, -n, u'k%d' % n, n + 0j, frozenset([n, n + 1]))[rnd(8)]


def many(kind, size):
    keys = [key(kind, size) for i in range(rnd(15))]
    shape = rnd(5)
    if shape == 0:
        return keys
    if shape == 1:
        return set(keys)
    if shape == 2:
        return frozenset(keys)
    if shape == 3:
        return dict.fromkeys(keys)
    return iter(keys)


def digest(s):
    h = 5381
    for c in repr(list(s)):
        h = (h * 33 + ord(c)) % 4294967296
    return h


for kind in range(6):
    for size in (4, 12, 60, 400):
        s = set()
        for step in range(700 if kind != 3 else 250):
            op = rnd(34)
            k = key(kind, size)
            other = many(kind, size)
            if op < 8:
                s.add(k)
            elif op < 11:
                s.discard(k)
            elif op == 11 and s:
                s.pop()
            elif op == 12:
                s.update(other, many(kind, size))
            elif op == 13:
                s = s.union(other, [k])
            elif op == 14 and rnd(3) == 0:
                s = s.intersection(many(kind, size) if len(s) < 5 else list(s)[:rnd(len(s))])
            elif op == 15:
                s = s.difference(other)
            elif op == 16:
                s.difference_update(other)
            elif op == 17:
                s = s.symmetric_difference(other)
            elif op == 18:
                s.symmetric_difference_update(other)
            elif op == 19:
                s |= set(other)
            elif op == 20:
                s = s - frozenset(other)
            elif op == 21:
                s = s ^ set(other)
            elif op == 22:
                s ^= frozenset(other)
            elif op == 23:
                s -= set(other)
            elif op == 24:
                s = s.copy()
            elif op == 25:
                s = set(s)
            elif op == 26:
                s = set(list(s))
            elif op == 27 and rnd(4) == 0:
                s &= set(list(s)[::2])
            elif op == 28 and rnd(4) == 0:
                s = set(other) & s | set(s)
            elif op == 29 and rnd(4) == 0:
                s = set(frozenset(other) | s)
            elif op == 30 and rnd(8) == 0:
                s.clear()
            elif op == 31 and rnd(4) == 0:
                while len(s) > 3:
                    s.pop()
            elif op == 32:
                s.intersection_update(list(s), set(s))
            elif op == 33:
                s = set(dict.fromkeys(s))
            if step % 50 == 0:
                print digest(s) % 1000,
        print
        print kind, size, len(s), digest(s)
