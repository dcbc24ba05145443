# Dicts: every key's history is that of one register, nothing is lost or doubled.
from harness import THREADS, case, check, once_each, together


@case
def own_keys(ops):
    d = {}

    def work(i):
        for k in xrange(ops):
            d[i, k] = k
            if k % 2:
                del d[i, k - 1]
            check(d.get((i, k)) == k, 'thread %d lost key %d at once', i, k)
    together(work)
    odd = len([k for k in xrange(ops) if k % 2]) + ops % 2
    check(len(d) == odd * THREADS == len(d.keys()), '%d items, %d keys, want %d', len(d), len(d.keys()), odd * THREADS)
    for (i, k), v in d.items():
        check(k == v, 'key %d has value %r', k, v)


@case
def setdefault_has_one_winner(ops):
    d = {}
    got = [None] * THREADS

    def work(i):
        got[i] = [d.setdefault(k, (i, k)) for k in xrange(ops)]
    together(work)
    for mine in got:
        for k, v in enumerate(mine):
            check(d[k] is v, 'key %d: %r and %r', k, v, d[k])


@case
def pop_and_popitem(ops):
    d = dict.fromkeys(xrange(ops * THREADS))
    got = []

    def work(i):
        mine = []
        if i % 2:
            for k in xrange(ops * THREADS):
                if d.pop(k, k) is None:
                    mine.append(k)
        else:
            try:
                while True:
                    mine.append(d.popitem()[0])
            except KeyError:
                pass
        got.extend(mine)
    together(work)
    once_each(got, xrange(ops * THREADS), 'pop and popitem')


@case
def keys_are_registers(ops):
    # One writer for each key, and readers: values never go back, through growth and deletion of other keys.
    d = dict.fromkeys(range(8), 0)
    done = []

    def work(i):
        if i < 8:
            for k in xrange(1, ops + 1):
                d[i] = k
                d['%d-%d' % (i, k % 100)] = k
                if k % 7 == 0:
                    d.pop('%d-%d' % (i, k % 100))
            done.append(i)
            return
        last = [0] * 8
        while len(done) < 8:
            for j in range(8):
                now = d[j]
                check(now >= last[j], 'key %d went back from %d to %d', j, last[j], now)
                last[j] = now
                check(j in d, 'key %d vanished', j)
    together(work)
    check([d[j] for j in range(8)] == [ops] * 8, 'a write was lost')


@case
def whole_dict_operations(ops):
    d = {}

    def work(i):
        for k in xrange(ops):
            n = (i + k) % 9
            if n == 0:
                d.update({k % 100: k % 100, 'k': 'k'})
            elif n == 1 and k % 40 == 1:
                d.clear()
            elif n == 2:
                for key, v in d.items():
                    if key != v:
                        check(False, 'items() pairs %r with %r', key, v)
            elif n == 3:
                copy = d.copy()
                for key in copy:
                    if copy[key] != key:
                        check(False, 'a copy pairs %r with %r', key, copy[key])
            elif n == 4:
                try:
                    for key, v in d.iteritems():
                        if key != v:
                            check(False, 'iteritems() pairs %r with %r', key, v)
                except RuntimeError as e:
                    check(str(e) == 'dictionary changed size during iteration', 'iteration: %s', e)
            elif n == 5:
                d.pop(k % 100, None)
            elif n == 6:
                v = d.get(k % 100, k % 100)
                check(v == k % 100, 'key %r has value %r', k % 100, v)
            else:
                d[k % 100] = k % 100
    together(work)
    for key, v in d.items():
        check(key == v, 'key %r has value %r', key, v)


class Key(object):
    """A key whose hash collides and whose comparison is Python code."""

    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n % 16

    def __eq__(self, other):
        return self.n == other.n


@case
def python_keys(ops):
    d = {}

    def work(i):
        for k in xrange(ops):
            d[Key(i * 64 + k % 64)] = k
            if k % 3 == 0:
                del d[Key(i * 64 + k % 64)]
    together(work)
    check(len(d) == len(set(key.n for key in d)), 'a key is there twice')
    for i in range(THREADS):
        for n in range(64):
            ks = [k for k in xrange(max(0, ops - 64), ops) if k % 64 == n]
            check((Key(i * 64 + n) in d) == (ks[-1] % 3 != 0), 'key %d of thread %d', n, i)
