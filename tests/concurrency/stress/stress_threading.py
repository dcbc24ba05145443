# Module threading and Queue: mutual exclusion, bounds, hand-over without loss, threads started by threads.
import Queue
import threading

from harness import THREADS, case, check, once_each, together


@case
def rlocks(ops):
    lock = threading.RLock()
    count = [0]

    def work(i):
        for k in xrange(ops // 4):
            with lock:
                with lock:
                    count[0] += 1
    together(work)
    check(count[0] == ops // 4 * THREADS, 'counted %d of %d', count[0], ops // 4 * THREADS)


@case
def semaphores(ops):
    """No more than three are inside, and none is lost."""
    room, lock = threading.BoundedSemaphore(3), threading.Lock()
    inside, most = [0], [0]

    def work(i):
        for k in xrange(ops // 8):
            with room:
                with lock:
                    inside[0] += 1
                    most[0] = max(most[0], inside[0])
                with lock:
                    inside[0] -= 1
    together(work)
    check(most[0] <= 3, '%d were inside', most[0])
    for _ in range(3):
        check(room.acquire(False), 'a place is lost')
    check(not room.acquire(False), 'there is a place too many')


@case
def conditions(ops):
    """A bounded buffer: who waits is woken, and each item is taken once."""
    changed = threading.Condition()
    items, got = [], []
    half = THREADS // 2
    n = ops // 8

    def work(i):
        mine = []
        for k in xrange(n):
            with changed:
                if i % 2:
                    while len(items) >= 10:
                        changed.wait()
                    items.append(i // 2 * n + k)
                else:
                    while not items:
                        changed.wait()
                    mine.append(items.pop())
                changed.notifyAll()
        got.append(mine)
    together(work)
    once_each(sum(got, []), range(half * n), 'items')
    check(not items, '%d items left', len(items))


@case
def queues(ops):
    """Each thing is got once, in the order in which its thread put it."""
    n = ops // 8
    for q in Queue.Queue(), Queue.Queue(5), Queue.LifoQueue(7), Queue.PriorityQueue(9):
        got = []

        def work(i):
            if i % 2:
                for k in xrange(n):
                    q.put((i, k))
                return
            mine = []
            for k in xrange(n):
                mine.append(q.get())
                q.task_done()
            got.append(mine)
        together(work)
        q.join()
        want = [(i, k) for i in range(1, THREADS, 2) for k in xrange(n)]
        once_each(sum(got, []), want, q.__class__.__name__)
        if q.__class__ is Queue.Queue:
            for mine in got:
                for i in range(1, THREADS, 2):
                    own = [k for j, k in mine if j == i]
                    check(own == sorted(own), 'out of order')


@case
def events(ops):
    """Who waits for an event sees what was written before it was set."""
    n = ops // 16
    rounds = [(threading.Event(), []) for _ in xrange(n)]

    def work(i):
        for event, box in rounds:
            if i == 0:
                box.append(i)
                event.set()
            else:
                event.wait()
                check(box == [0] and event.is_set(), 'the event was set too early')
    together(work)


@case
def threads_of_threads(ops):
    """Each started thread runs once, and is over after join."""
    ran = []

    def work(i):
        for k in xrange(ops // 16):
            t = threading.Thread(target=ran.append, args=((i, k),))
            t.start()
            t.join()
            check(not t.is_alive() and t.ident is not None, 'a joined thread lives')
    together(work)
    once_each(ran, [(i, k) for i in range(THREADS) for k in xrange(ops // 16)], 'threads')
    check(not [t for t in threading.enumerate() if t.name.startswith('Thread-')], 'threads are left')
