# Lists: nothing is lost or doubled, and no reader sees what was never there.
from harness import THREADS, case, check, once_each, together


@case
def append(ops):
    items = []

    def work(i):
        for k in xrange(ops):
            items.append((i, k))
    together(work)
    last = [-1] * THREADS
    for i, k in items:
        check(k == last[i] + 1, 'thread %d: item %d after %d', i, k, last[i])
        last[i] = k
    check(last == [ops - 1] * THREADS, 'items are missing')


@case
def pop(ops):
    items = range(ops * THREADS)
    got = []

    def work(i):
        mine = []
        try:
            while True:
                mine.append(items.pop(0 if i % 4 == 0 and len(mine) % 64 == 0 else -1))
        except IndexError:
            pass
        got.extend(mine)
    together(work)
    once_each(got, range(ops * THREADS), 'pop')


@case
def append_and_pop(ops):
    items = []
    got = []

    def work(i):
        mine = []
        for k in xrange(ops):
            items.append(i * ops + k)
            if k % 3:
                try:
                    mine.append(items.pop())
                except IndexError:
                    pass
        got.extend(mine)
    together(work)
    once_each(got + items, range(ops * THREADS), 'append and pop')


@case
def extend_is_one_step(ops):
    items = []

    def work(i):
        for k in xrange(ops):
            if k % 3 == 0:
                items.extend([(i, k), (i, k), (i, k)])
            elif k % 3 == 1:
                items.extend(((i, k), (i, k), (i, k)))
            else:
                same = items
                same += [(i, k)] * 3
    together(work)
    check(len(items) == 3 * ops * THREADS, '%d items', len(items))
    for n in xrange(0, len(items), 3):
        a, b, c = items[n:n + 3]
        check(a == b == c, 'an extend was split at %d', n)


@case
def change_everything(ops):
    items = range(100)

    def work(i):
        for k in xrange(ops):
            n = (i + k) % 12
            try:
                if n == 0:
                    items.insert(k % 50, k % 1000)
                elif n == 1:
                    del items[k % 20]
                elif n == 2:
                    items[10:20] = [k % 1000] * 12
                elif n == 3:
                    items.reverse()
                elif n == 4 and k % 50 == 0:
                    items.sort()
                elif n == 5:
                    items[k % 30] = k % 1000
                elif n == 6:
                    items.remove(k % 1000)
                elif n == 7:
                    del items[50:]
                elif n == 8:
                    copy = items[:]
                    check(not copy or 0 <= min(copy) <= max(copy) < 1000, 'a copy holds %r', copy)
                else:
                    check(0 <= items[k % 30] < 1000, 'an item is %r', items[k % 30])
                    check(len(items) < 10 ** 6, 'length %d', len(items))
                    for x in items:
                        if not 0 <= x < 1000:
                            check(False, 'iteration gives %r', x)
            except (IndexError, ValueError):
                pass  # too short just then, not found, changed during sort
    together(work)


@case
def one_writer_many_readers(ops):
    items = [0] * 8
    done = []

    def work(i):
        if i < 8:
            for k in xrange(1, ops + 1):
                items[i] = k
            done.append(i)
            return
        last = [0] * 8
        while len(done) < 8:
            for j in range(8):
                now = items[j]
                check(now >= last[j], 'item %d went back from %d to %d', j, last[j], now)
                last[j] = now
    together(work)
    check(items == [ops] * 8, 'a write was lost: %r', items)
