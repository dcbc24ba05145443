# Many threads import the same modules: each body runs once, circles don't deadlock, failures reach everybody.
import thread
import sys

log = []


def linked():  # what is imported by a computed name alone would not be linked in
    import bad
    import pkg.other


def go(names):
    done = [thread.allocate_lock() for n in names]

    def imp(n, d):
        try:
            __import__(n)
            log.append(n)
        except ImportError as e:
            log.append(str(e))
        finally:
            d.release()
    for n, d in zip(names, done):
        d.acquire()
        thread.start_new_thread(imp, (n, d))
    for d in done:
        d.acquire()


go(['slow']*16)
import slow
print slow.count, len(log)
del log[:]
go(['ring_a', 'ring_b', 'ring_c'] * 5)
import ring_a, ring_b, ring_c
print sorted(set(log)), ring_a.done, ring_b.done, ring_c.done, len(log)
del log[:]
go(['bad']*8)
import bad_count
print sorted(log), 'bad' in sys.modules, bad_count.n
go(['pkg.sub', 'pkg.other', 'pkg']*6)
import pkg.sub
print pkg.n, pkg.sub.n
