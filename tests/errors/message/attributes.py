# Attributes that objects don't have, for every kind of object.
import sys


class New(object):
    def method(self):
        pass

    def __init__(self):
        pass


class Slots(object):
    __slots__ = ('a',)


class Old:
    def method(self):
        pass


class Meta(type):
    pass


class WithMeta(object):
    __metaclass__ = Meta


class ReadOnly(object):
    @property
    def value(self):
        return 1


def function():
    pass


def generator():
    yield 1


def get(obj):
    return obj.missing


def store(obj):
    obj.missing = 1


def delete(obj):
    del obj.missing


objects = [
    ('new', New()), ('slots', Slots()), ('old', Old()), ('class', New), ('old class', Old), ('meta class', WithMeta),
    ('metaclass', Meta), ('int', 1), ('long', 1L), ('float', 1.5), ('complex', 2j), ('bool', True), ('None', None),
    ('str', 'a'), ('unicode', u'a'), ('list', []), ('tuple', ()), ('dict', {}), ('set', set()), ('type', int),
    ('object', object()), ('bound', New().method), ('unbound', New.method), ('builtin', len),
    ('builtin method', [].append), ('method descriptor', list.append), ('slot wrapper', int.__add__),
    ('generator', generator()), ('iterator', iter([])), ('xrange', xrange(1)), ('slice', slice(1)),
    ('Ellipsis', Ellipsis), ('NotImplemented', NotImplemented), ('property', property()),
    ('super', super(New, New())), ('exception class', ValueError), ('code', function.func_code),
    ('staticmethod', staticmethod(len)), ('bytearray', bytearray()), ('member', Slots.a)]
for name, obj in objects:
    for f in get, store, delete:
        try:
            f(obj)
        except (AttributeError, TypeError), error:
            print name, f.__name__, '|', type(error).__name__, '|', error
    if f is delete and name in ('new', 'old', 'class'):
        print name, 'was stored and deleted'

for f in get, delete:
    for name, obj in [('function', function), ('module', sys), ('exception', ValueError())]:
        try:
            f(obj)
        except AttributeError, error:
            print name, f.__name__, '|', error


def attempt(what, f):
    try:
        result = f()
        print what, result
    except (AttributeError, TypeError, ValueError), error:
        print what, '|', type(error).__name__, '|', error


attempt('slot not set', lambda: Slots().a)
attempt('slot deleted', lambda: delattr(Slots(), 'a'))
attempt('read only', lambda: setattr(ReadOnly(), 'value', 2))
attempt('not deletable', lambda: delattr(ReadOnly(), 'value'))
attempt('unreadable', lambda: type('A', (object,), {'x': property(None, len)})().x)
attempt('int attribute', lambda: setattr(1, 'real', 2))
attempt('type attribute', lambda: setattr(int, 'x', 2))
attempt('type delete', lambda: delattr(int, 'real'))
attempt('name', lambda: getattr(New(), 3))
attempt('unicode name', lambda: getattr(New(), u'\xe4'))
attempt('class assignment', lambda: setattr(New(), '__class__', 3))
attempt('class assignment', lambda: setattr(New(), '__class__', int))
attempt('class assignment', lambda: setattr(New(), '__class__', Slots))
attempt('class assignment', lambda: setattr(1, '__class__', int))
attempt('dict assignment', lambda: setattr(New(), '__dict__', 3))
attempt('old class assignment', lambda: setattr(Old(), '__class__', 3))
attempt('old dict assignment', lambda: setattr(Old(), '__dict__', 3))
attempt('func_code', lambda: setattr(function, 'func_code', 3))
attempt('func_defaults', lambda: setattr(function, 'func_defaults', 3))
attempt('func_name', lambda: setattr(function, 'func_name', 3))
attempt('func_globals', lambda: setattr(function, 'func_globals', {}))
attempt('func_closure', lambda: setattr(function, 'func_closure', None))
attempt('func_dict', lambda: setattr(function, 'func_dict', 3))
attempt('bound attribute', lambda: setattr(New().method, 'x', 3))
attempt('im_self', lambda: setattr(New().method, 'im_self', 3))
attempt('__name__', lambda: setattr(New, '__name__', 3))
attempt('__name__', lambda: setattr(New, '__name__', 'a\0b'))
attempt('__name__', lambda: setattr(int, '__name__', 'x'))
attempt('__bases__', lambda: setattr(New, '__bases__', 3))
attempt('__bases__', lambda: setattr(New, '__bases__', ()))
attempt('__bases__', lambda: setattr(New, '__bases__', (3,)))
attempt('__bases__', lambda: delattr(New, '__bases__'))
attempt('__mro__', lambda: setattr(New, '__mro__', ()))
attempt('__dict__', lambda: setattr(New, '__dict__', {}))
attempt('class dict', lambda: New.__dict__.update)
attempt('complex.real', lambda: setattr(2j, 'real', 3))
attempt('slice.start', lambda: setattr(slice(1), 'start', 3))
attempt('module name', lambda: sys.__name__.x)
