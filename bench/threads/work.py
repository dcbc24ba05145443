# Work for a number of threads: MODE THREADS SECONDS prints the operations done in a second, of a run that takes at least
# that many seconds. Python 2.7 and 3. Every kind of work is cut into as many parts as there are threads.
import sys
import threading
import time

try:
    import thread
    from Queue import Queue
    range = xrange
except ImportError:
    import _thread as thread
    from queue import Queue


def together(threads, work):
    """Runs work(i) in that many threads at once, and gives the seconds from their start to the end of the last."""
    gate = thread.allocate_lock()
    gate.acquire()
    ends = []

    def run(i, end):
        gate.acquire()
        gate.release()
        work(i)
        end.release()
    for i in range(threads):
        end = thread.allocate_lock()
        end.acquire()
        ends.append(end)
        thread.start_new_thread(run, (i, end))
    start = time.time()
    gate.release()
    for end in ends:
        end.acquire()
    return time.time() - start


def share(total, threads, i):
    """The i-th thread's part of the work."""
    return total // threads + (i < total % threads)


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def fibs(threads, scale):
    """Each thread computes fib(20) as often as the others; counted are calls of fib."""
    each = max(1, 8 // threads) * scale
    return 21891 * each * threads, together(threads, lambda i: [fib(20) for _ in range(each)])


def private(threads, scale):
    """Each thread fills a dict and a list of its own."""
    total = 100000 * scale

    def work(i):
        d, items = {}, []
        for k in range(share(total, threads, i)):
            d[k & 1023] = k
            items.append(k)
            if k & 1023 == 1023:
                items = []
    return total, together(threads, work)


def read_dict(threads, scale):
    """A dict that all read, and write once in a thousand times."""
    total = 100000 * scale
    d = dict((k, k) for k in range(1000))

    def work(i):
        s = 0
        for k in range(share(total, threads, i)):
            s += d[k & 511]
            if k & 1023 == 1023:
                d[k & 511] = k & 511
    return total, together(threads, work)


def write_dict(threads, scale):
    """A dict that all write."""
    total = 100000 * scale
    d = {}

    def work(i):
        for k in range(share(total, threads, i)):
            d[k & 1023] = k
    return total, together(threads, work)


def write_list(threads, scale):
    """A list to which all append, and take off again."""
    total = 100000 * scale
    items = []

    def work(i):
        for k in range(share(total, threads, i)):
            items.append(k)
            items.pop()
    return total, together(threads, work)


def queue(threads, scale):
    """Half of the threads put, the others get, through one Queue; a single thread does both."""
    total = 5000 * scale
    pairs = threads // 2
    q = Queue(100)

    def both(i):
        for k in range(total):
            q.put(k)
            q.get()

    def one_side(i):
        for k in range(share(total, pairs, i // 2)):
            if i % 2:
                q.get()
            else:
                q.put(k)
    return total, together(2 * pairs or 1, one_side if pairs else both)


def ping_pong(threads, scale):
    """Pairs of threads hand a turn to and fro by two locks; a single thread plays with itself. Counted are turns."""
    total = 400 * scale
    pairs = threads // 2 or 1
    tables = [(thread.allocate_lock(), thread.allocate_lock()) for _ in range(pairs)]
    for ping, pong in tables:
        pong.acquire()

    def both(i):
        ping, pong = tables[0]
        for k in range(total // 2):
            ping.acquire()
            pong.release()
            pong.acquire()
            ping.release()

    def one_side(i):
        mine, other = tables[i // 2]
        if i % 2:
            mine, other = other, mine
        for k in range(share(total, 2 * pairs, i // 2)):
            mine.acquire()
            other.release()
    return total, together(2 * pairs, one_side) if threads > 1 else together(1, both)


def one_lock(threads, scale):
    """One lock that all threads take and let go."""
    total = 4000 * scale
    lock = thread.allocate_lock()

    def work(i):
        for k in range(share(total, threads, i)):
            lock.acquire()
            lock.release()
    return total, together(threads, work)


def start_join(threads, scale):
    """Each of the threads starts others of module threading, and waits for each."""
    total = 400 * scale

    def nothing():
        pass

    def work(i):
        for k in range(share(total, threads, i)):
            t = threading.Thread(target=nothing)
            t.start()
            t.join()
    return total, together(threads, work)


modes = {'fib': fibs, 'private': private, 'read_dict': read_dict, 'write_dict': write_dict,
         'write_list': write_list, 'queue': queue, 'ping_pong': ping_pong, 'lock': one_lock,
         'start_join': start_join}


def measure(mode, threads, least):
    """Does more and more work until it takes long enough."""
    scale = 1
    while True:
        done, seconds = modes[mode](threads, scale)
        if seconds >= least:
            return done / seconds
        scale *= max(2, min(20, int(1.2 * least / max(seconds, 1e-6))))


if __name__ == '__main__':
    print('%.1f' % measure(sys.argv[1], int(sys.argv[2]), float(sys.argv[3])))
