# thread._local: each thread has attributes of its own, and a subclass's __init__ runs in each.
import thread


def in_thread(f, *args):
    done = thread.allocate_lock()
    done.acquire()

    def run():
        try:
            f(*args)
        finally:
            done.release()
    thread.start_new_thread(run, ())
    done.acquire()


def attempt(f, *args):
    try:
        print f(*args)
    except Exception as e:
        print type(e), e


x = thread._local()
x.a = 1
print x.__dict__, x.a


def look():
    print x.__dict__, hasattr(x, 'a')
    x.a = 2
    x.b = 3
    print sorted(x.__dict__.items())


in_thread(look)
in_thread(look)
print x.__dict__
attempt(getattr, x, 'b')
attempt(setattr, x, '__dict__', {})
attempt(delattr, x, '__dict__')
attempt(delattr, x, 'b')
del x.a
print x.__dict__
attempt(thread._local, 1)
attempt(lambda: thread._local(k=1))
attempt(thread._local.__new__)
attempt(thread._local.__new__, thread._local, 1)


class Named(thread._local):
    kind = 'class attribute'
    made = []

    def __init__(self, *args, **kw):
        Named.made.append((args, kw))
        self.args = args

    def describe(self):
        return self.kind, self.args, sorted(self.__dict__)

    @property
    def twice(self):
        return self.args * 2


y = Named(1, key=2)
y.kind = 'own'
print y.describe(), y.twice


def describe():
    print y.describe(), y.twice
    y.args = 'changed'
    print y.describe()


in_thread(describe)
print y.describe()
print Named.made
print vars(y), 'args' in dir(y)
attempt(setattr, y, 'twice', 1)


class Slotted(thread._local):
    __slots__ = ['shared']


z = Slotted()
z.shared = 'all threads see it'
z.own = 'one thread does'


def slotted():
    print z.shared, hasattr(z, 'own')
    z.shared = 'changed'


in_thread(slotted)
print z.shared, z.own


class Failing(thread._local):
    def __init__(self, fail):
        if thread.get_ident() != creator:
            raise ValueError('not here')


creator = thread.get_ident()
w = Failing(1)


def failing():
    attempt(getattr, w, 'x')
    attempt(setattr, w, 'x', 1)
    attempt(lambda: w.__dict__)


in_thread(failing)
w.x = 1
print w.x


class Fallback(thread._local):
    def __getattr__(self, name):
        return 'no ' + name


f = Fallback()
f.a = 1
in_thread(lambda: attempt(lambda: (f.a, f.b)))
print f.a, f.b
