# Generators: each item once, and "generator already executing" where two threads meet.
from harness import THREADS, case, check, once_each, together


def drain(make, step, want):
    g = make()
    got = []

    def work(i):
        mine = []
        while True:
            try:
                mine.append(step(g))
            except StopIteration:
                break
            except ValueError as e:
                check(str(e) == 'generator already executing', 'ValueError: %s', e)
        got.extend(mine)
    together(work)
    once_each(got, want, 'generator')


@case
def next_of_one(ops):
    def count():
        for x in xrange(ops * THREADS):
            yield x
    drain(count, next, xrange(ops * THREADS))


@case
def send(ops):
    def count():
        for x in xrange(ops):
            yield x
    g = [None]

    def step(g):
        try:
            return g.send(None)
        except TypeError:
            return next(g)
    drain(count, step, xrange(ops))


@case
def expression(ops):
    n = ops * THREADS
    drain(lambda: (x for x in xrange(n)), next, xrange(n))


@case
def close_and_throw(ops):
    ends = []
    ops //= 4

    def make(n):
        try:
            for x in xrange(1000):
                yield n
        finally:
            ends.append(n)
    generators = [make(n) for n in range(ops)]
    for g in generators:
        next(g)

    def work(i):
        for n, g in enumerate(generators):
            try:
                if (i + n) % 3 == 0:
                    g.close()
                elif (i + n) % 3 == 1:
                    g.throw(KeyError, n)
                else:
                    for x in g:
                        check(x == n, 'generator %d gives %r', n, x)
            except (StopIteration, KeyError):
                pass
            except ValueError as e:
                check(str(e) == 'generator already executing', 'ValueError: %s', e)
    together(work)
    for g in generators:
        g.close()
    once_each(ends, range(ops), 'finally blocks')


@case
def pairs(ops):
    def count():
        for x in xrange(ops):
            yield x, -x
    g = count()
    got = []

    def work(i):
        while True:
            try:
                for a, b in g:
                    check(a == -b, 'a pair is %r, %r', a, b)
                    got.append(a)
                return
            except ValueError as e:
                check(str(e) == 'generator already executing', 'ValueError: %s', e)
    together(work)
    once_each(got, xrange(ops), 'pairs')
