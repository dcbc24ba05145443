# Deques: both ends, and a bounded one.
from _collections import deque

from harness import THREADS, case, check, once_each, together


@case
def both_ends(ops):
    d = deque()
    got = []

    def work(i):
        mine = []
        for k in xrange(ops):
            if k % 2:
                d.append(i * ops + k)
            else:
                d.appendleft(i * ops + k)
            if k % 3:
                try:
                    mine.append(d.pop() if k % 5 else d.popleft())
                except IndexError:
                    pass
        got.extend(mine)
    together(work)
    once_each(got + list(d), xrange(ops * THREADS), 'both ends')


@case
def queue_order(ops):
    # What one thread puts in comes out in its order.
    d = deque()
    done = []

    def work(i):
        if i % 2:
            for k in xrange(ops):
                d.append((i, k))
            done.append(i)
            return
        last = {}
        while True:
            finished = len(done) == THREADS // 2
            try:
                i, k = d.popleft()
            except IndexError:
                if finished:
                    return
                continue
            check(k > last.get(i, -1), 'item %d of thread %d after %d', k, i, last.get(i))
            last[i] = k
    together(work)
    check(not d, '%d items left', len(d))


@case
def bounded(ops):
    d = deque(maxlen=10)

    def work(i):
        for k in xrange(ops):
            d.append(k)
            check(len(d) <= 10, 'length %d', len(d))
            if k % 4 == 0:
                d.rotate(3)
            if k % 16 == 0:
                d.extendleft([1, 2, 3])
            try:
                d[k % 10]
                for x in d:
                    pass
            except (IndexError, RuntimeError):
                pass
    together(work)
    check(len(d) <= 10, 'length %d', len(d))
