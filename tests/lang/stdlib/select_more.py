# select with lists that fileno() changes, poll from two threads, masks and flows out of range.
import select
import socket
import thread
import time


def attempt(f, *args):
    try:
        print f(*args)
    except Exception as e:
        print type(e), e


a, b = socket.socketpair()
items = []


class F:
    def fileno(self):
        del items[-1]
        return a.fileno()


items[:] = [F()] * 10
print select.select([], items, []) == ([], items[:5], []), len(items)
p = select.poll()
for mask in -1, 1 << 64, 65536, -(1 << 70):
    attempt(p.register, a, mask)
for limit in -(1 << 40), 1 << 33, 1.5:
    attempt(p.poll, limit)
p.register(b, select.POLLIN)
started = thread.allocate_lock()
ended = thread.allocate_lock()
started.acquire()
ended.acquire()


def wait():
    started.release()
    print p.poll(5000) == [(b.fileno(), select.POLLIN)]
    ended.release()


thread.start_new_thread(wait, ())
started.acquire()
time.sleep(0.2)
attempt(p.poll, 0)
a.send('x')
ended.acquire()
six = socket.socket(socket.AF_INET6)
attempt(six.bind, ('::1', 0, -10))
attempt(six.bind, ('::1', 0, 1 << 20))
attempt(six.bind, ('::1', 0, 'x'))
