# Private parts of threading's objects that programs get at: changed, deleted, called with objects of other classes.
import threading


def tried(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return type(e).__name__, str(e)


thread = threading.Thread(name='x')
thread._Thread__name = 5
print repr(thread), thread.name, thread.getName()
thread._Thread__name = u'\u20ac'
print tried(repr, thread)
del thread._Thread__name
print tried(repr, thread), tried(lambda: thread.name), tried(thread.getName)
lock = threading.RLock()
print tried(lock._release_save)
lock.acquire()
lock.acquire()
print lock._release_save()[0], lock._is_owned()


class Blank(threading.Thread):
    def __init__(self):
        pass


blank = Blank()
for f in (blank.start, blank.join, blank.isAlive, blank.getName, lambda: blank.daemon, lambda: blank.ident, lambda: repr(blank)):
    print tried(f)

METHODS = [(threading.Thread, ['start', 'run', 'join', 'isAlive', '__repr__', 'getName', '_set_ident']), (threading._RLock, ['acquire', 'release', '_is_owned']),
           (threading._Condition, ['wait', 'notify', '__enter__', '_is_owned']), (threading._Semaphore, ['acquire', 'release']), (threading._Event, ['isSet', 'set', 'wait']),
           (threading._Timer, ['cancel', 'run'])]
for cls, names in METHODS:
    for name in names:
        for other in (5, 'text', object(), threading.Lock()):
            print tried(getattr(cls, name).im_func, other)[0] in ('TypeError', 'AttributeError'),
    print cls.__name__

# Code that is not made of Python source compares and runs like any other.
code = threading.currentThread.func_code
print code == code, code == threading.activeCount.func_code, cmp(code, code), hash(code) == hash(code)
print eval(code, vars(threading)) is threading.currentThread()
