# Litmus tests: what two or more threads may see of one another's writes. Argument: rounds.
# docs/memory-model.md promises that every operation on a shared object takes place at one moment, in an order on which
# all threads agree. A forbidden outcome is counted, and any ends the program with status 1.
import sys
import thread

rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 20000
data = flag = 0


class Box(object):
    def __init__(self, value=0):
        self.value = value


def together(*works):
    gate = thread.allocate_lock()
    gate.acquire()
    ends = []

    def run(work, end):
        gate.acquire()
        gate.release()
        work()
        end.release()
    for work in works:
        end = thread.allocate_lock()
        end.acquire()
        ends.append(end)
        thread.start_new_thread(run, (work, end))
    gate.release()
    for end in ends:
        end.acquire()


def items():
    """Locations that are items of a list: how to write and read the i-th."""
    xs = [0] * rounds
    return xs.__setitem__, xs.__getitem__


def values():
    d = dict.fromkeys(range(rounds), 0)
    return d.__setitem__, d.__getitem__


def attributes():
    boxes = [Box() for _ in range(rounds)]

    def write(i, v):
        boxes[i].value = v

    def read(i):
        return boxes[i].value
    return write, read


kinds = [('list items', items), ('dict values', values), ('attributes', attributes)]


def store_buffering(kind):
    """x = 1; a = y  against  y = 1; b = x: not both may read 0."""
    write_x, read_x = kind()
    write_y, read_y = kind()
    a, b = [None] * rounds, [None] * rounds

    def first():
        for i in xrange(rounds):
            write_x(i, 1)
            a[i] = read_y(i)

    def second():
        for i in xrange(rounds):
            write_y(i, 1)
            b[i] = read_x(i)
    together(first, second)
    return sum(1 for i in xrange(rounds) if a[i] == b[i] == 0)


def message_passing(kind):
    """x = 1; y = 1  against  a = y; b = x: who sees y sees x."""
    write_x, read_x = kind()
    write_y, read_y = kind()
    bad = []

    def sender():
        for i in xrange(rounds):
            write_x(i, 1)
            write_y(i, 1)

    def receiver():
        for i in xrange(rounds):
            if read_y(i) == 1 and read_x(i) != 1:
                bad.append(i)
    together(sender, receiver, receiver)
    return len(bad)


def load_buffering(kind):
    """a = y; x = 1  against  b = x; y = 1: not both may read 1."""
    write_x, read_x = kind()
    write_y, read_y = kind()
    a, b = [None] * rounds, [None] * rounds

    def first():
        for i in xrange(rounds):
            a[i] = read_y(i)
            write_x(i, 1)

    def second():
        for i in xrange(rounds):
            b[i] = read_x(i)
            write_y(i, 1)
    together(first, second)
    return sum(1 for i in xrange(rounds) if a[i] == b[i] == 1)


def independent_reads(kind):
    """x = 1 and y = 1 in two threads: two readers agree on which came first."""
    write_x, read_x = kind()
    write_y, read_y = kind()
    seen, other = [None] * rounds, [None] * rounds

    def write(w):
        def run():
            for i in xrange(rounds):
                w(i, 1)
        return run

    def read(p, q, out):
        def run():
            for i in xrange(rounds):
                out[i] = p(i), q(i)
        return run
    together(write(write_x), write(write_y), read(read_x, read_y, seen), read(read_y, read_x, other))
    return sum(1 for i in xrange(rounds) if seen[i] == (1, 0) and other[i] == (1, 0))


def publication(kind):
    """A fresh object is seen whole by who gets it from a shared place."""
    write, read = kind()
    bad = []

    def publish():
        for i in xrange(rounds):
            b = Box(i)
            b.pair = (i, [i])
            write(i, b)

    def look():
        for i in xrange(rounds):
            b = read(i)
            if b != 0 and (b.value != i or b.pair != (i, [i])):
                bad.append(i)
    together(publish, look, look)
    return len(bad)


def globals_in_order():
    """Two globals that one thread counts up one after the other."""
    bad = []

    def count():
        global data, flag
        for i in xrange(rounds):
            data = i
            flag = i

    def look():
        for _ in xrange(rounds):
            f = flag
            if data < f:
                bad.append(f)
    together(count, look, look)
    return len(bad)


def handed_over_by_lock():
    """What was written before a release is seen after the acquire that follows it."""
    lock, turn = thread.allocate_lock(), thread.allocate_lock()
    turn.acquire()
    box = Box()
    bad = []
    n = rounds // 10

    def giver():
        for i in xrange(n):
            lock.acquire()
            box.value = [i]
            turn.release()

    def taker():
        for i in xrange(n):
            turn.acquire()
            if box.value != [i]:
                bad.append(i)
            lock.release()
    together(giver, taker)
    return len(bad)


def started_thread_sees():
    """A thread sees what was written before it was started, and who waits for its end sees what it wrote."""
    bad = []
    for i in xrange(rounds // 100):
        box = Box(i)
        end = thread.allocate_lock()
        end.acquire()

        def work():
            if box.value != i:
                bad.append(i)
            box.value = [i]
            end.release()
        thread.start_new_thread(work, ())
        end.acquire()
        if box.value != [i]:
            bad.append(i)
    return len(bad)


failed = False
for name, kind in kinds:
    for test in store_buffering, message_passing, load_buffering, independent_reads, publication:
        n = test(kind)
        failed = failed or n > 0
        print '%-18s %-12s %s' % (test.__name__, name, 'ok' if n == 0 else '%d forbidden outcomes' % n)
for test in globals_in_order, handed_over_by_lock, started_thread_sees:
    n = test()
    failed = failed or n > 0
    print '%-31s %s' % (test.__name__, 'ok' if n == 0 else '%d forbidden outcomes' % n)
sys.exit(failed)
