# Weak references made, asked and lost while objects go.
import gc
import _weakref

from harness import THREADS, case, check, together


class Target(object):
    def __init__(self, n):
        self.n = n


@case
def refs_see_their_object_or_none(ops):
    kept = [Target(k) for k in xrange(ops)]
    refs = [_weakref.ref(o) for o in kept]

    def work(i):
        for k in xrange(ops):
            o = refs[k]()
            check(o is not None and o.n == k, 'ref %d gives %r', k, o)
            mine = Target(k)
            r = _weakref.ref(mine)
            check(r() is mine, 'a ref lost a living object')
            check(_weakref.ref(kept[k]) is refs[k], 'two refs without callback for one object')
            if i == 0 and k % 1000 == 0:
                gc.collect()
    together(work)
    check(all(r() is o for r, o in zip(refs, kept)), 'a ref lost a living object')


@case
def shared_slots(ops):
    slots = [None] * 8

    def work(i):
        for k in xrange(ops):
            if i < 8:
                slots[i] = _weakref.ref(Target(i))
            else:
                for j in range(8):
                    r = slots[j]
                    o = r and r()
                    check(o is None or o.n == j, 'slot %d gives %r', j, o)
            if i == 15 and k % 1000 == 0:
                gc.collect()
    together(work)
