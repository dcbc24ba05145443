# Locks: mutual exclusion, hand-over, time limits, thread-local data.
import thread

from harness import THREADS, case, check, together


@case
def mutual_exclusion(ops):
    lock = thread.allocate_lock()
    count = [0]

    def work(i):
        for k in xrange(ops):
            with lock:
                count[0] += 1
    together(work)
    check(count[0] == ops * THREADS, 'counted %d of %d', count[0], ops * THREADS)


@case
def trying(ops):
    lock = thread.allocate_lock()
    inside = [0]
    taken = []

    def work(i):
        n = 0
        for k in xrange(ops):
            if lock.acquire(0):
                inside[0] += 1
                check(inside[0] == 1, '%d threads inside', inside[0])
                inside[0] -= 1
                n += 1
                lock.release()
        taken.append(n)
    together(work)
    check(not lock.locked() and sum(taken) > 0, 'the lock is held')


@case
def ping_pong(ops):
    locks = [thread.allocate_lock() for _ in range(THREADS)]
    for l in locks[1:]:
        l.acquire()
    steps = []

    def work(i):
        for k in xrange(ops // THREADS + 1):
            locks[i].acquire()
            steps.append(i)
            locks[(i + 1) % THREADS].release()
    together(work)
    check(steps == range(THREADS) * (ops // THREADS + 1), 'out of turn')


@case
def locals_(ops):
    data = thread._local()

    def work(i):
        data.n = 0
        for k in xrange(ops):
            data.n += 1
        check(data.n == ops, 'thread %d counted %d', i, data.n)
    together(work)
    check(not hasattr(data, 'n'), 'the main thread sees another one\'s data')
