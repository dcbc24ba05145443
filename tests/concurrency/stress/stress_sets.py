# Sets: as dicts.
from harness import THREADS, case, check, once_each, together


@case
def add_and_discard(ops):
    s = set()

    def work(i):
        for k in xrange(ops):
            s.add((i, k))
            if k % 2:
                s.discard((i, k - 1))
            check((i, k) in s, 'thread %d lost %d at once', i, k)
    together(work)
    want = (ops // 2 + ops % 2) * THREADS
    check(len(s) == want == len(list(s)), '%d elements, want %d', len(s), want)


@case
def pop(ops):
    s = set(xrange(ops * THREADS))
    got = []

    def work(i):
        mine = []
        try:
            while True:
                mine.append(s.pop())
        except KeyError:
            pass
        got.extend(mine)
    together(work)
    once_each(got, xrange(ops * THREADS), 'pop')


@case
def whole_set_operations(ops):
    s = set(range(50))
    even = frozenset(range(0, 100, 2))

    def work(i):
        for k in xrange(ops):
            n = (i + k) % 9
            if n == 0:
                s.update(even)
            elif n == 1:
                s.difference_update(even)
            elif n == 2:
                s.add(k % 100)
            elif n == 3:
                try:
                    s.remove(k % 100)
                except KeyError as e:
                    check(e.args == (k % 100,), 'KeyError %r', e.args)
            elif n == 4 and k % 50 == 0:
                s.clear()
            elif n == 5:
                s.symmetric_difference_update([1, 2, 3])
            elif n == 6:
                copy = s | even
                check(len(copy) >= 50 and max(copy) < 100, 'a union is %r', copy)
            elif n == 7:
                try:
                    for x in s:
                        if not 0 <= x < 100:
                            check(False, 'iteration gives %r', x)
                except RuntimeError as e:
                    check(str(e) == 'Set changed size during iteration', 'iteration: %s', e)
            else:
                s.intersection_update(xrange(k % 100))
    together(work)
    check(s <= set(range(100)), 'elements that nobody put there: %r', s)
