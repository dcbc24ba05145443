# Class definitions that can't be: layouts, orders, bases, metaclasses, slots.


def attempt(what, f):
    try:
        f()
        print what, 'fine'
    except (TypeError, ValueError, AttributeError), error:
        print what, '|', type(error).__name__, '|', str(error).split(' for bases ')[0]


class Meta1(type):
    pass


class Meta2(type):
    pass


class One(object):
    __metaclass__ = Meta1


class Two(object):
    __metaclass__ = Meta2


class A(object):
    pass


class B(A):
    pass


class OldA:
    pass


class Slot1(object):
    __slots__ = ('a',)


class Slot2(object):
    __slots__ = ('b',)


def make(name, bases, **body):
    return lambda: type(name, bases, body)


def statement(*bases):
    def f():
        class C(bases[0], bases[1]):
            pass
    return f


attempt('order', statement(A, B))
attempt('order of object', statement(object, A))
attempt('duplicate', statement(A, A))
attempt('duplicate old', statement(OldA, OldA))
attempt('mixed', statement(OldA, A))
attempt('metaclasses', statement(One, Two))
attempt('layouts', statement(int, str))
attempt('layouts', statement(list, dict))
attempt('layouts of slots', statement(Slot1, Slot2))
attempt('one with slots', statement(Slot1, A))
attempt('int and own', statement(int, A))
attempt('not a class', statement(3, A))
attempt('not a class', statement(A, 'text'))
attempt('a function', statement(attempt, A))
attempt('an instance', statement(A(), A))
attempt('None', statement(None, None))
attempt('bool', make('C', (bool,)))
attempt('NoneType', make('C', (type(None),)))
attempt('function type', make('C', (type(attempt),)))
attempt('slice', make('C', (slice,)))
attempt('xrange', make('C', (xrange,)))
attempt('ellipsis', make('C', (type(Ellipsis),)))
attempt('generator', make('C', (type(x for x in ()),)))
attempt('slots text', make('C', (object,), __slots__='a'))
attempt('slots number', make('C', (object,), __slots__=3))
attempt('slots of numbers', make('C', (object,), __slots__=[1]))
attempt('slots no name', make('C', (object,), __slots__=['not a name']))
attempt('slots empty name', make('C', (object,), __slots__=['']))
attempt('slots twice dict', make('C', (A,), __slots__=['__dict__']))
attempt('slots twice weakref', make('C', (A,), __slots__=['__weakref__']))
attempt('slots conflict', make('C', (object,), __slots__=['x'], x=1))
attempt('slots of int', make('C', (int,), __slots__=['x']))
attempt('slots of long', make('C', (long,), __slots__=['x']))
attempt('slots of str', make('C', (str,), __slots__=['x']))
attempt('slots of tuple', make('C', (tuple,), __slots__=['x']))
attempt('empty slots of tuple', make('C', (tuple,), __slots__=[]))
attempt('slots of list', make('C', (list,), __slots__=['x']))
attempt('module', make('C', (object,), __module__=3))
attempt('doc', make('C', (object,), __doc__=3))
attempt('new', make('C', (object,), __new__=3))
attempt('no bases', make('C', ()))
attempt('cycle', lambda: setattr(A, '__bases__', (B,)))
attempt('bases layout', lambda: setattr(B, '__bases__', (int,)))
attempt('abstract slots', lambda: Slot1().__dict__)


def bad_metaclass():
    class C(object):
        __metaclass__ = 3


def function_metaclass():
    class C(object):
        def __metaclass__(name, bases):
            return name
    print C


def number_metaclass():
    class C:
        __metaclass__ = lambda *args: args[0]
    print C


def base_instance():
    class C(3):
        pass


def super_wrong():
    class C(object):
        def f(self):
            return super(C, 3).f()
    C().f()


def super_missing():
    class C(object):
        def f(self):
            return super(C, self).f()
    C().f()


def super_old():
    class C:
        def f(self):
            return super(C, self).f()
    C().f()


def unhashable_class():
    class C(object):
        __hash__ = None
    hash(C())


def unhashable_old():
    class C:
        def __eq__(self, other):
            return True
    hash(C())


def wrong_mro():
    class M(type):
        def mro(cls):
            return 3

    class C(object):
        __metaclass__ = M


def wrong_mro_items():
    class M(type):
        def mro(cls):
            return [cls, 3]

    class C(object):
        __metaclass__ = M


for f in [bad_metaclass, function_metaclass, number_metaclass, base_instance, super_wrong, super_missing, super_old,
          unhashable_class, unhashable_old, wrong_mro, wrong_mro_items]:
    attempt(f.__name__, f)
