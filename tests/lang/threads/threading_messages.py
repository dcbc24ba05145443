# What module threading says: exceptions, repr, signatures, and which hooks a program can replace.
import inspect
import sys
import threading


def show(text):
    try:
        print text, repr(eval(text))
    except Exception as e:
        print text, type(e), e


done = threading.Thread(target=len, args=('x',))
done.start()
done.join()
blank = threading.Thread.__new__(threading.Thread)
for text in (
        'done.start()', 'done.run()', 'done.setDaemon(1)', 'done.is_alive()', 'done.isAlive()', 'done.daemon', 'done.name',
        'threading.current_thread().join()', 'threading.Thread().join()', 'threading.Thread(1)', 'threading.Thread(x=1)',
        'blank.start()', 'blank.join()', 'blank.name', 'blank.is_alive()', 'blank.daemon', 'blank.setDaemon(1)', 'repr(blank)',
        'threading.RLock().release()', 'threading.RLock().acquire("a")', 'threading.Lock().release()',
        'threading.Condition().wait()', 'threading.Condition().notify()', 'threading.Condition().notify_all()',
        'threading.Condition(1)', 'threading.Semaphore(-1)', 'threading.Semaphore(0).acquire(0)',
        'threading.BoundedSemaphore().release()', 'threading.Event().wait("a")', 'threading.Event().wait(0)',
        'threading.Event(1, 2, 3)', 'threading.Timer(1)', 'threading.Thread.start(1)', 'threading.Thread.run',
        'threading.Thread', 'threading._Condition', 'threading.RLock()', 'threading.activeCount()',
        'inspect.getargspec(threading.Thread.__init__)', 'inspect.getargspec(threading._Condition.wait)',
        'inspect.getargspec(threading.Event)', 'threading.Thread.__init__.im_func.__name__', 'threading._newname()',
        'threading._newname("n%d")', 'sorted(threading.__all__)'):
    show(text)


class Loud(object):
    """A lock with a say in what a condition does."""

    def __init__(self):
        self.lock = threading.Lock()

    def acquire(self, blocking=1):
        print 'acquire', blocking
        return self.lock.acquire(blocking)

    def release(self):
        print 'release'
        self.lock.release()

    def __enter__(self):
        print 'enter'
        return self.acquire()

    def __exit__(self, *exc):
        print 'exit'
        self.release()


loud = threading.Condition(Loud())
with loud:
    loud.notify()
    loud.wait(0.01)
again = threading.RLock()
with again:
    with again:
        print again, again._is_owned()
print again, again._is_owned()
both = threading.Condition(again)
with again:
    with both:
        both.wait(0)
        print again


def say():
    print 'target of', threading.current_thread().name


def run_loudly(self):
    print 'run of', self.name
    plain(self)


plain = threading.Thread.run
threading.Thread.run = run_loudly
t = threading.Thread(target=say, name='first')
t.start()
t.join()
threading.Thread.run = plain
t = threading.Thread(target=say, name='second')
t.run = lambda: sys.stdout.write('run of the instance\n')
t.start()
t.join()


class Own(threading.Thread):
    def __init__(self):
        super(Own, self).__init__(name='own')
        self.extra = [1]

    def _set_daemon(self):
        return True

    def run(self):
        self.extra.append(threading.current_thread() is self)


t = Own()
t.start()
t.join()
print t.extra, t.daemon, t.ident == t._Thread__ident, vars(t).get('extra')


def refuse(*args):
    raise threading.ThreadError('no more of them')


start = threading._start_new_thread
threading._start_new_thread = refuse
t = threading.Thread(target=say)
show('t.start()')
print t in threading._limbo, t.is_alive()
threading._start_new_thread = start
hooks = []


def trace(frame, event, arg):
    return None


threading.settrace(trace)
t = threading.Thread(target=lambda: hooks.append(sys.gettrace() is trace))
t.start()
t.join()
threading.settrace(None)
print hooks
held = threading.Lock()
print held.acquire(), held.acquire(False), held.acquire(0), held.locked(), held.release(), held.acquire(True), held.acquire_lock(False)
