# What the stress tests share: running threads together, and saying what is wrong.
import thread

THREADS = 16
cases = []
violations = []


def case(f):
    """Enters a test; it gets the number of operations that each thread is to do."""
    cases.append((f.__module__.replace('stress_', '') + '.' + f.__name__, f))
    return f


def check(ok, what, *details):
    """Notes a violation unless ok."""
    if not ok:
        violations.append(what % details if details else what)


def together(f, threads=THREADS):
    """Runs f(0), f(1), ... in threads of their own, all at once, and waits for them."""
    gate = thread.allocate_lock()
    gate.acquire()
    ends = []

    def run(i, end):
        gate.acquire()
        gate.release()
        try:
            f(i)
        except Exception as e:
            violations.append('thread %d raised %r' % (i, e))
        finally:
            end.release()
    for i in range(threads):
        end = thread.allocate_lock()
        end.acquire()
        ends.append(end)
        thread.start_new_thread(run, (i, end))
    gate.release()
    for end in ends:
        end.acquire()


def once_each(got, want, what):
    """Checks that got holds every item of want once."""
    seen = {}
    for x in got:
        seen[x] = seen.get(x, 0) + 1
    twice = [x for x in seen if seen[x] > 1]
    lost = [x for x in want if x not in seen]
    check(not twice, '%s: %d items twice, such as %r', what, len(twice), twice[:3])
    check(not lost, '%s: %d items lost, such as %r', what, len(lost), lost[:3])
    check(len(seen) <= len(want), '%s: %d items that nobody put there', what, len(seen) - len(want))
