# Attributes of instances: new-style, classic, with __slots__, with __dict__ taken, functions, modules.
import types

from harness import THREADS, case, check, together


class New(object):
    pass


class Classic:
    pass


class Slotted(object):
    __slots__ = ['a', 'b', '__dict__']


def own_attributes(make):
    def run(ops):
        objects = [make() for _ in range(ops // 20 + 1)]

        def work(i):
            mine = 'a%d' % i
            for k in xrange(ops):
                o = objects[k // 20]
                setattr(o, mine, k)
                check(getattr(o, mine) == k, 'thread %d lost its attribute', i)
                if k % 20 == 10:
                    delattr(o, mine)
                    check(not hasattr(o, mine), 'thread %d: a deleted attribute is there', i)
        together(work)
        for n, o in enumerate(objects):
            have = sorted(x for x in o.__dict__ if x[0] == 'a' and x[1:].isdigit())
            if n * 20 + 19 < ops:
                check(have == sorted('a%d' % i for i in range(THREADS)), 'object %d has %r', n, have)
    return run


@case
def new_style(ops):
    own_attributes(New)(ops)


@case
def classic(ops):
    own_attributes(Classic)(ops)


@case
def slotted(ops):
    own_attributes(Slotted)(ops)


@case
def functions(ops):
    own_attributes(lambda: lambda: None)(ops)


@case
def modules(ops):
    own_attributes(lambda: types.ModuleType('m'))(ops)


@case
def exceptions(ops):
    own_attributes(lambda: ValueError('x'))(ops)


@case
def registers(ops):
    # One writer for each attribute: readers never see it go back, whatever else happens to the object.
    o = New()
    for j in range(4):
        setattr(o, 'r%d' % j, 0)
    s = Slotted()
    s.a = s.b = 0
    done = []

    def work(i):
        if i == 0:
            for k in xrange(1, ops + 1):
                o.r0 = s.a = k
        elif i == 1:
            for k in xrange(1, ops + 1):
                o.r1 = s.b = k
                setattr(o, 'x%d' % (k % 50), k)
        elif i == 2:
            for k in xrange(1, ops + 1):
                o.__dict__['r2'] = k
        elif i == 3:
            for k in xrange(1, ops + 1):
                o.r3 = k
                o.y = k
                del o.y
        else:
            last = [0] * 6
            while len(done) < 4:
                now = [o.r0, o.r1, o.r2, o.r3, s.a, s.b]
                for j in range(6):
                    if now[j] < last[j]:
                        check(False, 'attribute %d went back from %d to %d', j, last[j], now[j])
                last = now
            return
        done.append(i)
    together(work)
    check((o.r0, o.r1, o.r2, o.r3, s.a, s.b) == (ops,) * 6, 'a write was lost: %r', sorted(o.__dict__.items()))


@case
def deleted_once(ops):
    # Of the threads that delete an attribute one does.
    objects = [New() for _ in range(ops)]
    slots = [Slotted() for _ in range(ops)]
    for o in objects + slots:
        o.a = 1
    counts = []

    def work(i):
        n = 0
        for o in objects + slots:
            try:
                del o.a
                n += 1
            except AttributeError:
                pass
        counts.append(n)
    together(work)
    check(sum(counts) == 2 * ops, '%d deletions of %d', sum(counts), 2 * ops)
