# Module globals, built-ins and the variables of closures.
import __builtin__

from harness import THREADS, case, check, together

counter = 0
register = 0


@case
def registers(ops):
    global register
    register = 0
    box = [0]
    done = []

    def closed():
        value = [0]

        def set(k):
            value[0] = k

        def get():
            return value[0]
        return set, get
    set, get = closed()

    def work(i):
        global register
        if i == 0:
            for k in xrange(1, ops + 1):
                register = k
                set(k)
                globals()['by_dict'] = k
            done.append(i)
            return
        last = (0, 0, 0)
        while not done:
            now = register, get(), globals().get('by_dict', 0)
            check(now[0] >= last[0] and now[1] >= last[1] and now[2] >= last[2], '%r after %r', now, last)
            last = now
    together(work)
    check(register == get() == globals()['by_dict'] == ops, 'a write was lost')


@case
def names_come_and_go(ops):
    # Each thread has a name of its own in the module, set and deleted in different ways.
    def work(i):
        name = 'own%d' % i
        g = globals()
        for k in xrange(ops):
            g[name] = k
            check(g[name] == k, 'thread %d lost its name', i)
            if k % 3 == 0:
                del g[name]
                check(name not in g, 'a deleted name is there')
    together(work)
    have = [i for i in range(THREADS) if 'own%d' % i in globals()]
    check(len(have) == (0 if (ops - 1) % 3 == 0 else THREADS), 'left over: %r', have)


def shared():
    return 0


@case
def functions_replaced(ops):
    def one():
        return 1

    def work(i):
        global shared
        for k in xrange(ops):
            if i < 4:
                shared = one if k % 2 else two
            else:
                check(shared() in (0, 1, 2), 'shared() gave something else')
    together(work)


def two():
    return 2


@case
def global_deleted_and_set(ops):
    def work(i):
        global counter
        for k in xrange(ops):
            if i < 2:
                counter = k
            elif i < 4:
                globals().pop('counter', None)
            else:
                try:
                    check(counter >= 0, 'counter is %r', counter)
                except NameError:
                    pass
    together(work)
    global counter
    counter = 5
    check(globals()['counter'] == 5 and counter == 5, 'the name and the dict disagree')
    del counter
    check('counter' not in globals(), 'a deleted global is in the dict')


@case
def builtins(ops):
    real = len

    def work(i):
        for k in xrange(ops):
            if i == 0:
                __builtin__.len = (lambda x: 3) if k % 2 else real
            else:
                check(len('abc') == 3, 'len is something else')
    together(work)
    __builtin__.len = real
