"""Threads, and objects to keep them in step: locks, conditions, semaphores, events, timers.

Everything rests on module thread. A condition's waiters each hold a lock that notify releases, so that waiting costs no
polling; what has a timeout waits for such a lock with one, which Grumpy's locks can.
"""
import sys as _sys
import thread
from itertools import count as _count
from time import time as _time, sleep as _sleep
from traceback import format_exc as _format_exc

__all__ = ['activeCount', 'active_count', 'Condition', 'currentThread', 'current_thread', 'enumerate', 'Event', 'Lock',
           'RLock', 'Semaphore', 'BoundedSemaphore', 'Thread', 'Timer', 'setprofile', 'settrace', 'local', 'stack_size']

_start_new_thread = thread.start_new_thread
_allocate_lock = thread.allocate_lock
_get_ident = thread.get_ident
ThreadError = thread.error
local = thread._local
stack_size = thread.stack_size
Lock = _allocate_lock

_profile_hook = None
_trace_hook = None


def setprofile(func):
    """Set a function that sys.setprofile gets in each thread that is started later."""
    global _profile_hook
    _profile_hook = func


def settrace(func):
    """Set a function that sys.settrace gets in each thread that is started later."""
    global _trace_hook
    _trace_hook = func


class _Verbose(object):
    """Base class of the objects here; takes the argument verbose, which has no effect."""

    def __init__(self, verbose=None):
        pass

    def _note(self, *args):
        pass


def RLock(*args, **kwargs):
    """Make a lock that its owner can take again; it has to be released as often."""
    return _RLock(*args, **kwargs)


class _RLock(_Verbose):
    def __init__(self, verbose=None):
        _Verbose.__init__(self, verbose)
        self.__block = _allocate_lock()
        self.__owner = None
        self.__count = 0

    def __repr__(self):
        owner = self.__owner
        try:
            owner = _active[owner].name
        except KeyError:
            pass
        return '<%s owner=%r count=%d>' % (self.__class__.__name__, owner, self.__count)

    def acquire(self, blocking=1):
        me = _get_ident()
        if self.__owner == me:
            self.__count += 1
            return 1
        taken = self.__block.acquire(blocking)
        if taken:
            self.__owner = me
            self.__count = 1
        return taken

    __enter__ = acquire

    def release(self):
        if self.__owner != _get_ident():
            raise RuntimeError('cannot release un-acquired lock')
        self.__count -= 1
        if not self.__count:
            self.__owner = None
            self.__block.release()

    def __exit__(self, t, v, tb):
        self.release()

    # What a condition needs: to let go whatever the count is, and to get it back.

    def _acquire_restore(self, state):
        self.__block.acquire()
        self.__count, self.__owner = state

    def _release_save(self):
        state = self.__count, self.__owner
        self.__count, self.__owner = 0, None
        self.__block.release()
        return state

    def _is_owned(self):
        return self.__owner == _get_ident()


def Condition(*args, **kwargs):
    """Make a condition variable on a lock (an RLock of its own unless one is given)."""
    return _Condition(*args, **kwargs)


class _Condition(_Verbose):
    def __init__(self, lock=None, verbose=None):
        _Verbose.__init__(self, verbose)
        if lock is None:
            lock = RLock()
        self.__lock = lock
        self.acquire = lock.acquire
        self.release = lock.release
        for name in ('_release_save', '_acquire_restore', '_is_owned'):
            if hasattr(lock, name):
                setattr(self, name, getattr(lock, name))
        self.__waiters = []

    def __enter__(self):
        return self.__lock.__enter__()

    def __exit__(self, *args):
        return self.__lock.__exit__(*args)

    def __repr__(self):
        return '<Condition(%s, %d)>' % (self.__lock, len(self.__waiters))

    def _release_save(self):
        self.__lock.release()

    def _acquire_restore(self, state):
        self.__lock.acquire()

    def _is_owned(self):
        if self.__lock.acquire(0):
            self.__lock.release()
            return False
        return True

    def wait(self, timeout=None):
        if not self._is_owned():
            raise RuntimeError('cannot wait on un-acquired lock')
        mine = _allocate_lock()
        mine.acquire()
        self.__waiters.append(mine)
        state = self._release_save()
        try:
            if timeout is None:
                mine.acquire()
            elif not _acquire_within(mine, timeout):
                try:
                    self.__waiters.remove(mine)
                except ValueError:
                    pass  # notified at the last moment
        finally:
            self._acquire_restore(state)

    def notify(self, n=1):
        if not self._is_owned():
            raise RuntimeError('cannot notify on un-acquired lock')
        for waiter in self.__waiters[:n]:
            try:
                self.__waiters.remove(waiter)
            except ValueError:
                continue  # it just gave up
            waiter.release()

    def notifyAll(self):
        self.notify(len(self.__waiters))

    notify_all = notifyAll


def _acquire_within(lock, timeout):
    """Take a lock in at most that many seconds; the pauses between attempts grow to a twentieth of a second."""
    end = _time() + timeout
    pause = 0.0005
    while not lock.acquire(0):
        left = end - _time()
        if left <= 0:
            return False
        pause = min(pause * 2, left, .05)
        _sleep(pause)
    return True


def Semaphore(*args, **kwargs):
    """Make a semaphore: a counter that acquire lowers, waiting while it is zero, and release raises."""
    return _Semaphore(*args, **kwargs)


class _Semaphore(_Verbose):
    def __init__(self, value=1, verbose=None):
        if value < 0:
            raise ValueError('semaphore initial value must be >= 0')
        _Verbose.__init__(self, verbose)
        self.__cond = Condition(Lock())
        self.__value = value

    def acquire(self, blocking=1):
        with self.__cond:
            while self.__value == 0:
                if not blocking:
                    return False
                self.__cond.wait()
            self.__value -= 1
            return True

    __enter__ = acquire

    def release(self):
        with self.__cond:
            self.__value += 1
            self.__cond.notify()

    def __exit__(self, t, v, tb):
        self.release()


def BoundedSemaphore(*args, **kwargs):
    """Make a semaphore that must not be released more often than it was acquired."""
    return _BoundedSemaphore(*args, **kwargs)


class _BoundedSemaphore(_Semaphore):
    def __init__(self, value=1, verbose=None):
        _Semaphore.__init__(self, value, verbose)
        self._initial_value = value

    def release(self):
        with self._Semaphore__cond:
            if self._Semaphore__value >= self._initial_value:
                raise ValueError('Semaphore released too many times')
            self._Semaphore__value += 1
            self._Semaphore__cond.notify()


def Event(*args, **kwargs):
    """Make an event: a flag that threads can wait for."""
    return _Event(*args, **kwargs)


class _Event(_Verbose):
    def __init__(self, verbose=None):
        _Verbose.__init__(self, verbose)
        self.__cond = Condition(Lock())
        self.__flag = False

    def isSet(self):
        return self.__flag

    is_set = isSet

    def set(self):
        with self.__cond:
            self.__flag = True
            self.__cond.notify_all()

    def clear(self):
        with self.__cond:
            self.__flag = False

    def wait(self, timeout=None):
        with self.__cond:
            if not self.__flag:
                self.__cond.wait(timeout)
            return self.__flag


_thread_number = _count(1).next
_registry_lock = _allocate_lock()
_active = {}  # thread number -> Thread
_limbo = {}  # threads that were started and have not begun yet


def _newname(template='Thread-%d'):
    return template % _thread_number()


class Thread(_Verbose):
    """A thread that runs target(*args, **kwargs), or the method run of a subclass."""

    __initialized = False

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, verbose=None):
        assert group is None, 'group argument must be None for now'
        _Verbose.__init__(self, verbose)
        self.__target = target
        self.__name = str(name or _newname())
        self.__args = args
        self.__kwargs = {} if kwargs is None else kwargs
        self.__daemonic = self._set_daemon()
        self.__ident = None
        self.__started = Event()
        self.__stopped = False
        self.__block = Condition(Lock())
        self.__initialized = True

    def _set_daemon(self):
        return current_thread().daemon

    def __repr__(self):
        assert self.__initialized, 'Thread.__init__() was not called'
        status = 'initial'
        if self.__started.is_set():
            status = 'stopped' if self.__stopped else 'started'
        if self.__daemonic:
            status += ' daemon'
        if self.__ident is not None:
            status += ' %s' % self.__ident
        return '<%s(%s, %s)>' % (self.__class__.__name__, self.__name, status)

    def start(self):
        if not self.__initialized:
            raise RuntimeError('thread.__init__() not called')
        if self.__started.is_set():
            raise RuntimeError('threads can only be started once')
        with _registry_lock:
            _limbo[self] = self
        try:
            _start_new_thread(self.__bootstrap, ())
        except Exception:
            with _registry_lock:
                del _limbo[self]
            raise
        self.__started.wait()

    def run(self):
        try:
            if self.__target:
                self.__target(*self.__args, **self.__kwargs)
        finally:
            del self.__target, self.__args, self.__kwargs

    def __bootstrap(self):
        self._set_ident()
        self.__started.set()
        with _registry_lock:
            _active[self.__ident] = self
            del _limbo[self]
        try:
            if _trace_hook:
                _sys.settrace(_trace_hook)
            if _profile_hook:
                _sys.setprofile(_profile_hook)
            self.run()
        except SystemExit:
            pass
        except:
            if _sys and _sys.stderr is not None:
                print >> _sys.stderr, 'Exception in thread %s:\n%s' % (self.name, _format_exc())
        finally:
            with _registry_lock:
                self.__stop()
                _active.pop(_get_ident(), None)

    def _set_ident(self):
        self.__ident = _get_ident()

    def _mark_started(self):
        self._set_ident()
        self.__started.set()
        with _registry_lock:
            _active[self.__ident] = self

    def __stop(self):
        with self.__block:
            self.__stopped = True
            self.__block.notify_all()

    def join(self, timeout=None):
        if not self.__initialized:
            raise RuntimeError('Thread.__init__() not called')
        if not self.__started.is_set():
            raise RuntimeError('cannot join thread before it is started')
        if self is current_thread():
            raise RuntimeError('cannot join current thread')
        with self.__block:
            if timeout is None:
                while not self.__stopped:
                    self.__block.wait()
                return
            end = _time() + timeout
            while not self.__stopped:
                left = end - _time()
                if left <= 0:
                    break
                self.__block.wait(left)

    @property
    def name(self):
        assert self.__initialized, 'Thread.__init__() not called'
        return self.__name

    @name.setter
    def name(self, name):
        assert self.__initialized, 'Thread.__init__() not called'
        self.__name = str(name)

    @property
    def ident(self):
        assert self.__initialized, 'Thread.__init__() not called'
        return self.__ident

    def isAlive(self):
        assert self.__initialized, 'Thread.__init__() not called'
        return self.__started.is_set() and not self.__stopped

    is_alive = isAlive

    @property
    def daemon(self):
        assert self.__initialized, 'Thread.__init__() not called'
        return self.__daemonic

    @daemon.setter
    def daemon(self, daemonic):
        if not self.__initialized:
            raise RuntimeError('Thread.__init__() not called')
        if self.__started.is_set():
            raise RuntimeError('cannot set daemon status of active thread')
        self.__daemonic = daemonic

    def isDaemon(self):
        return self.daemon

    def setDaemon(self, daemonic):
        self.daemon = daemonic

    def getName(self):
        return self.name

    def setName(self, name):
        self.name = name


def Timer(*args, **kwargs):
    """Make a thread that calls a function after that many seconds, unless it is cancelled before."""
    return _Timer(*args, **kwargs)


class _Timer(Thread):
    def __init__(self, interval, function, args=[], kwargs={}):
        Thread.__init__(self)
        self.interval = interval
        self.function = function
        self.args = args
        self.kwargs = kwargs
        self.finished = Event()

    def cancel(self):
        self.finished.set()

    def run(self):
        self.finished.wait(self.interval)
        if not self.finished.is_set():
            self.function(*self.args, **self.kwargs)
        self.finished.set()


class _MainThread(Thread):
    def __init__(self):
        Thread.__init__(self, name='MainThread')
        self._mark_started()

    def _set_daemon(self):
        return False

    def _exitfunc(self):
        self._Thread__stop()
        for other in _waited_for():
            other.join()


def _waited_for():
    """The threads that the end of the program waits for, as long as there are any."""
    while True:
        for other in enumerate():
            if not other.daemon and other.is_alive():
                break
        else:
            return
        yield other


class _DummyThread(Thread):
    """A thread that was not started by this module."""

    def __init__(self):
        Thread.__init__(self, name=_newname('Dummy-%d'))
        self._mark_started()

    def _set_daemon(self):
        return True

    def join(self, timeout=None):
        assert False, 'cannot join a dummy thread'


def currentThread():
    """Return the Thread object of the caller."""
    try:
        return _active[_get_ident()]
    except KeyError:
        return _DummyThread()


current_thread = currentThread


def activeCount():
    """Return how many Thread objects are alive."""
    with _registry_lock:
        return len(_active) + len(_limbo)


active_count = activeCount


def enumerate():
    """Return a list of the Thread objects that are alive."""
    with _registry_lock:
        return _active.values() + _limbo.values()


_shutdown = _MainThread()._exitfunc
