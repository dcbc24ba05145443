# Work for a number of threads: MODE THREADS SCALE prints the operations done in a second. Python 2.7 and 3.
import sys
import time

try:
    import thread
except ImportError:
    import _thread as thread

try:
    range = xrange
except NameError:
    pass


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


def fib_threads(threads, scale):
    total = 100 * scale
    return total, together(threads, lambda i: [fib(17) for _ in range(share(total, threads, i))])


def private(threads, scale):
    total = 400000 * scale

    def work(i):
        d, items = {}, []
        for k in range(share(total, threads, i)):
            d[k & 1023] = k
            items.append(k)
            if k & 7 == 7:
                items.pop()
    return total, together(threads, work)


def read_dict(threads, scale):
    total = 1000000 * scale
    d = dict((k, k) for k in range(1000))

    def work(i):
        s = 0
        for k in range(share(total, threads, i)):
            s += d[k & 511]
            if k & 1023 == 1023:
                d[k & 511] = k & 511
    return total, together(threads, work)


def write_dict(threads, scale):
    total = 400000 * scale
    d = {}

    def work(i):
        for k in range(share(total, threads, i)):
            d[k & 1023] = k
    return total, together(threads, work)


def write_list(threads, scale):
    total = 400000 * scale
    items = []

    def work(i):
        for k in range(share(total, threads, i)):
            items.append(k)
    return total, together(threads, work)


def queue(threads, scale):
    """Half of the threads put, the others get, through a bounded queue made of locks."""
    total = 20000 * scale
    pairs = max(1, threads // 2)
    items = []
    room, filled = thread.allocate_lock(), thread.allocate_lock()
    filled.acquire()

    def put(x):
        room.acquire()
        items.append(x)
        filled.release()

    def get():
        filled.acquire()
        x = items.pop()
        room.release()
        return x

    def work(i):
        n = share(total, pairs, i // 2)
        for k in range(n):
            if i % 2:
                get()
            else:
                put(k)
    return total, together(2 * pairs, work)


def lock_free_for_all(threads, scale):
    """One lock that all threads take and let go."""
    total = 400000 * scale
    lock = thread.allocate_lock()

    def work(i):
        for k in range(share(total, threads, i)):
            lock.acquire()
            lock.release()
    return total, together(threads, work)


def start_and_join(threads, scale):
    """Each of the threads starts others, and waits for each."""
    total = 20000 * scale

    def nothing(end):
        end.release()

    def work(i):
        end = thread.allocate_lock()
        end.acquire()
        for k in range(share(total, threads, i)):
            thread.start_new_thread(nothing, (end,))
            end.acquire()
    return total, together(threads, work)


modes = {'fib': fib_threads, 'private': private, 'read_dict': read_dict, 'write_dict': write_dict,
         'write_list': write_list, 'queue': queue, 'lock': lock_free_for_all, 'start_join': start_and_join}

if __name__ == '__main__':
    done, seconds = modes[sys.argv[1]](int(sys.argv[2]), int(sys.argv[3]))
    print('%.1f' % (done / max(seconds, 1e-9)))
