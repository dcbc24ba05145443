# Iterators that threads share give each item to one of them.
import itertools

from harness import THREADS, case, check, once_each, together


def share(it, want):
    got = []

    def work(i):
        got.extend([x for x in it])
    together(work)
    once_each(got, want, str(type(it)))


@case
def plain(ops):
    n = ops * THREADS
    share(iter(range(n)), xrange(n))
    share(iter(tuple(range(n))), xrange(n))
    share(iter(xrange(n)), xrange(n))
    share(reversed(range(n)), xrange(n))
    share(reversed(xrange(n)), xrange(n))
    share(reversed(tuple(range(n))), xrange(n))
    share(iter(dict.fromkeys(range(n))), xrange(n))
    share(dict.fromkeys(range(n)).iteritems(), [(x, None) for x in xrange(n)])
    share(iter(set(range(n))), xrange(n))


class Sequence(object):
    def __init__(self, n):
        self.n = n

    def __getitem__(self, i):
        if i >= self.n:
            raise IndexError
        return i


@case
def of_python_objects(ops):
    share(iter(Sequence(ops)), xrange(ops))
    items = range(ops)

    def pop():
        try:
            return items.pop()
        except IndexError:
            return None
    share(iter(pop, None), xrange(ops))


@case
def enumerated(ops):
    n = ops * THREADS
    share(enumerate(range(n)), [(x, x) for x in xrange(n)])
    share(enumerate(xrange(n), 5), [(x + 5, x) for x in xrange(n)])


@case
def from_itertools(ops):
    n = ops * THREADS
    share(itertools.islice(itertools.count(), n), xrange(n))
    share(itertools.chain(xrange(n), xrange(n, 2 * n)), xrange(2 * n))
    c = itertools.count()

    got = []

    def work(i):
        got.extend([next(c) for _ in xrange(ops)])
    together(work)
    once_each(got, xrange(n), 'count')
    r = itertools.repeat('x', n)
    counts = []
    together(lambda i: counts.append(sum(1 for _ in r)))
    check(sum(counts) == n, 'repeat gave %d of %d', sum(counts), n)


@case
def growing_list(ops):
    items = []
    it = iter(items)
    got = []
    done = []

    def work(i):
        if i < 4:
            for k in xrange(ops):
                items.append((i, k))
            done.append(i)
            return
        while len(done) < 4:
            pass
        got.extend(list(it))
    together(work)
    once_each(got, [(i, k) for i in range(4) for k in xrange(ops)], 'growing list')
