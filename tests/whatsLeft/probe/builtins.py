"""Facts about `__builtin__`, `exceptions` and every built-in type, also those without a name of their own."""

import __builtin__
import copy_reg  # which __reduce_ex__ needs
import exceptions
import sys

from facts import Odd, calls, describe, method_facts, outcome, readonly_facts, say, type_facts

eval('0')  # links the evaluator, which eval, compile, execfile and some attributes of code objects need

# Calling these with odd arguments would wait for input, end the program or print at length.
NOT_CALLED = ('raw_input', 'input', 'exit', 'quit', 'help', 'copyright', 'credits', 'license', 'print', 'open',
              'file', 'reload')


def a_function(a, b=2, *c, **d):
    """A docstring."""
    return lambda: (a, b)


def a_generator():
    yield 1
    yield 2


class Classic:
    """A docstring."""

    def method(self):
        pass


class Modern(object):
    """A docstring."""
    __slots__ = ('member', '__dict__', '__weakref__')

    def method(self):
        pass


def a_traceback():
    try:
        raise ValueError
    except ValueError:
        return sys.exc_info()[2]


class Seq(object):
    """A sequence of the old kind."""

    def __getitem__(self, i):
        return [1, 2][i]

    def __len__(self):
        return 2


# An instance of each built-in type, made anew by each call.
INSTANCES = [
    ('object', object), ('type', lambda: Modern), ('int', lambda: 5), ('long', lambda: 5L), ('float', lambda: 1.5),
    ('complex', lambda: 1 + 2j), ('bool', lambda: True), ('str', lambda: 'text'), ('unicode', lambda: u'text'),
    ('bytearray', lambda: bytearray('text')), ('buffer', lambda: buffer('text')),
    ('memoryview', lambda: memoryview('text')), ('tuple', lambda: (1, 2)), ('list', lambda: [1, 2]),
    ('dict', lambda: {1: 2}), ('set', lambda: set([1])), ('frozenset', lambda: frozenset([1])),
    ('xrange', lambda: xrange(3)), ('slice', lambda: slice(1, 2)), ('function', lambda: a_function),
    ('instancemethod', lambda: Modern().method), ('builtin', lambda: [].append), ('generator', a_generator),
    ('module', lambda: type(sys)('name', 'doc')), ('code', lambda: a_function.__code__),
    ('frame', lambda: sys._getframe()), ('traceback', a_traceback), ('property', lambda: property(a_function)),
    ('staticmethod', lambda: staticmethod(a_function)), ('classmethod', lambda: classmethod(a_function)),
    ('super', lambda: super(Modern, Modern())), ('dict_keys', lambda: {1: 2}.viewkeys()),
    ('dict_values', lambda: {1: 2}.viewvalues()), ('dict_items', lambda: {1: 2}.viewitems()),
    ('dictionary-keyiterator', lambda: {1: 2}.iterkeys()), ('dictionary-valueiterator', lambda: {1: 2}.itervalues()),
    ('dictionary-itemiterator', lambda: {1: 2}.iteritems()), ('listiterator', lambda: iter([1])),
    ('listreverseiterator', lambda: reversed([1])), ('tupleiterator', lambda: iter((1,))),
    ('rangeiterator', lambda: iter(xrange(2))), ('setiterator', lambda: iter(set([1]))),
    ('iterator', lambda: iter(Seq())), ('callable-iterator', lambda: iter(lambda: 1, 2)),
    ('bytearray_iterator', lambda: iter(bytearray('a'))), ('formatteriterator', lambda: 'a{0}'._formatter_parser()),
    ('fieldnameiterator', lambda: 'a.b'._formatter_field_name_split()[1]), ('enumerate', lambda: enumerate([1])),
    ('reversed', lambda: reversed(Seq())), ('NoneType', lambda: None), ('NotImplementedType', lambda: NotImplemented),
    ('ellipsis', lambda: Ellipsis), ('classobj', lambda: Classic), ('instance', Classic),
    ('getset_descriptor', lambda: type.__dict__['__name__']), ('member_descriptor', lambda: Modern.member),
    ('wrapper_descriptor', lambda: int.__add__), ('method_descriptor', lambda: list.append),
    ('classmethod_descriptor', lambda: dict.__dict__['fromkeys']), ('method-wrapper', lambda: (5).__add__),
    ('cell', lambda: a_function(1, 2).__closure__[0]), ('dictproxy', lambda: int.__dict__),
    ('file', lambda: open('/dev/null')), ('sys.flags', lambda: sys.flags),
    ('sys.version_info', lambda: sys.version_info), ('sys.float_info', lambda: sys.float_info),
    ('sys.long_info', lambda: sys.long_info),
]

# Methods that are not called: they print, or change what they are called on for good.
SKIPPED = {'object': ('__reduce__',), 'type': ('__setattr__', '__delattr__'), 'function': ('__call__',)}


def builtin_facts():
    say('__builtin__', 'dir', ' '.join(sorted(dir(__builtin__))))
    for name in sorted(__builtin__.__dict__):
        if name in ('_', '__builtins__'):
            continue
        thing = getattr(__builtin__, name)
        if isinstance(thing, type) and issubclass(thing, BaseException):
            continue
        if not isinstance(thing, type):
            say(name, 'is', describe(thing))
        if name not in NOT_CALLED and callable(thing):
            calls(name, thing)


def exception_facts():
    say('exceptions', 'dir', ' '.join(sorted(dir(exceptions))))
    for name in sorted(exceptions.__dict__):
        cls = getattr(exceptions, name)
        if not isinstance(cls, type):
            continue
        type_facts(name, cls)
        calls(name, cls)
        args = {'UnicodeDecodeError': ('ascii', 'a', 0, 1, 'r'), 'UnicodeEncodeError': ('ascii', u'a', 0, 1, 'r'),
                'UnicodeTranslateError': (u'a', 0, 1, 'r'), 'SyntaxError': ('a', ('f', 1, 2, 't')),
                'IndentationError': ('a',), 'TabError': ('a',)}.get(name, ('a', 'b'))

        def make():
            return cls(*args)
        method_facts(name, cls, make, ())
        readonly_facts(name, cls, make)


def instance_facts():
    for name, make in INSTANCES:
        cls = type(make())
        type_facts(name, cls)
        say('%s()' % name, 'dir', ' '.join(sorted(dir(make()))))
        if name not in ('str', 'file'):
            calls('type of ' + name, cls)
        method_facts(name, cls, make, SKIPPED.get(name, ()))
        readonly_facts(name, cls, make)


builtin_facts()
exception_facts()
instance_facts()
