# Modules threading and Queue from the library, compiled: every class of theirs at work.
import Queue
import threading
import time

# Queues of all kinds, with workers that end by a sentinel.
for make in Queue.Queue, Queue.LifoQueue, Queue.PriorityQueue:
    q = make(10)
    done = []
    lock = threading.Lock()

    def work():
        while True:
            item = q.get()
            if item == 1000:
                q.task_done()
                return
            with lock:
                done.append(item * item)
            q.task_done()
    workers = [threading.Thread(target=work) for _ in range(4)]
    for w in workers:
        w.start()
    for i in range(100):
        q.put(i)
    q.join()
    for w in workers:
        q.put(1000)
    for w in workers:
        w.join()
    print make.__name__, len(done), sum(done), q.empty(), [w.isAlive() for w in workers]

q = Queue.Queue(1)
q.put(1)
for f in (lambda: q.put_nowait(2), lambda: q.put(2, True, 0.01)):
    try:
        f()
    except Queue.Full:
        print 'full'
print q.get(), q.qsize()
for f in (q.get_nowait, lambda: q.get(True, 0.01)):
    try:
        f()
    except Queue.Empty:
        print 'empty'

# Conditions, events, semaphores, re-entrant locks, timers.
condition = threading.Condition()
items = []


def consume():
    with condition:
        while len(items) < 3:
            condition.wait()
        print 'consumed', items


t = threading.Thread(target=consume, name='consumer')
t.start()
for i in range(3):
    with condition:
        items.append(i)
        condition.notify_all()
t.join()

event = threading.Event()
print event.is_set(), event.wait(0.01)
timer = threading.Timer(0.01, event.set)
timer.start()
print event.wait(10), event.is_set()
timer.join()
cancelled = threading.Timer(60, event.clear)
cancelled.start()
cancelled.cancel()
cancelled.join()
print event.is_set()

semaphore = threading.BoundedSemaphore(2)
print semaphore.acquire(), semaphore.acquire(False), semaphore.acquire(False)
semaphore.release()
semaphore.release()
try:
    semaphore.release()
except ValueError as e:
    print e

rlock = threading.RLock()
with rlock:
    with rlock:
        print rlock.acquire(), rlock.release()
try:
    rlock.release()
except RuntimeError as e:
    print e


def try_rlock():
    print 'other thread:', rlock.acquire(False)


rlock.acquire()
t = threading.Thread(target=try_rlock)
t.start()
t.join()
rlock.release()


# Threads: subclasses, names, daemons, mistakes.
class Squares(threading.Thread):
    def __init__(self, n):
        threading.Thread.__init__(self, name='squares-%d' % n)
        self.n = n

    def run(self):
        self.result = self.n ** 2
        self.seen = threading.current_thread() is self


threads = [Squares(n) for n in range(5)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print [(t.name, t.result, t.seen, t.is_alive()) for t in threads]
t = threading.Thread(target=time.sleep, args=(0,))
print t.daemon, t.ident
t.daemon = True
t.start()
t.join()
for f in (t.start, lambda: threading.Thread().join(), lambda: setattr(t, 'daemon', 5),
          threading.current_thread().join, lambda: threading.Thread(group=1)):
    try:
        print f()
    except Exception as e:
        print type(e).__name__, e
print threading.active_count(), threading.current_thread().name, len(threading.enumerate())

local = threading.local()
local.x = 1
seen = []
t = threading.Thread(target=lambda: seen.append(hasattr(local, 'x')))
t.start()
t.join()
print seen, local.x


# A thread that is no daemon is waited for at the end.
def late():
    time.sleep(0.1)
    print 'late, but there'


threading.Thread(target=late).start()
print 'main ends'
