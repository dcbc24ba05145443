# Classes that change while their instances are used.
from harness import case, check, together


@case
def methods_change(ops):
    ops //= 16  # making a class takes as long as many calls

    class A(object):
        def f(self):
            return -1

    class B(A):
        x = -1

    b = B()

    def work(i):
        for k in xrange(ops):
            n = (i + k) % 8
            if n == 0:
                A.f = lambda self, k=k: k
            elif n == 1:
                B.x = k
            elif n == 2:
                A.__len__ = lambda self, k=k: k
            elif n == 3:
                A.__getitem__ = lambda self, key, k=k: (key, k)
            elif n == 4:
                B.p = property(lambda self, k=k: k)
            elif n == 5:
                check(isinstance(b.f(), int), 'a method gave %r', b.f())
                check(isinstance(b.x, int), 'a class attribute is %r', b.x)
            elif n == 6:
                try:
                    check(b[7][0] == 7, 'b[7] is %r', b[7])
                    check(len(b) >= 0, 'len(b) is %r', len(b))
                except (TypeError, AttributeError):
                    pass  # not defined yet
            else:
                class C(B):
                    y = k
                check(C().f() >= -1 and C().y == k, 'a new subclass')
    together(work)


@case
def class_of_instance_changes(ops):
    class A(object):
        def name(self):
            return 'A'

    class B(object):
        def name(self):
            return 'B'

    o = A()
    o.x = 1

    def work(i):
        for k in xrange(ops):
            if i < 4:
                o.__class__ = B if k % 2 else A
            else:
                check(o.name() in ('A', 'B'), 'name() is %r', o.name())
                check(o.x == 1, 'x is %r', o.x)
    together(work)


@case
def special_methods_come_and_go(ops):
    class A(object):
        pass

    a = A()

    def work(i):
        for k in xrange(ops):
            if i < 1:
                A.__len__ = lambda self: 3
                A.__call__ = lambda self, *args: args
                A.__add__ = lambda self, other: other
                A.__iter__ = lambda self: iter([1])
                del A.__len__
                del A.__call__
                del A.__add__
                del A.__iter__
                continue
            for f in (lambda: len(a) == 3, lambda: a(1) == (1,), lambda: a + 2 == 2, lambda: list(a) == [1]):
                try:
                    check(f(), 'a special method gave something else')
                except (TypeError, AttributeError):
                    pass
            try:
                check(bool(a) in (True, False), 'bool(a)')
            except AttributeError as e:
                check(str(e) == '__len__', 'bool(a) raises AttributeError: %s', e)
    together(work, 8)


@case
def bases_change(ops):
    class A(object):
        def f(self):
            return 'A'

    class B(object):
        def f(self):
            return 'B'

    class C(A):
        pass

    class D(C):
        pass

    d = D()

    def work(i):
        for k in xrange(ops):
            if i < 2:
                C.__bases__ = (B,) if k % 2 else (A,)
            else:
                check(d.f() in ('A', 'B'), 'f() is %r', d.f())
                check(isinstance(d, C), 'isinstance')
    together(work)
