"""Prints facts about objects, one a line: what they are, which attributes they have, how calls fail.

The same program runs under CPython 2.7 and under Grumpy; tests/whatsLeft compares what they print. So
it uses nothing that a half-finished runtime could lack, and prints nothing that differs between two
runs: no addresses, no docstrings (only whether there is one), no sizes.
"""

# How many arguments each callable is tried with.
COUNTS = (0, 1, 2, 3, 4, 6)

# Names of parameters, to find out which ones a callable takes by name.
KEYWORDS = ('object sequence iterable key cmp reverse start stop step number x y real imag string encoding errors '
            'name mode buffering bases dict default end sep file globals locals fromlist level source filename '
            'flags dont_inherit code argdefs closure fget fset fdel doc function i sub width keepends maxsplit '
            'table deletechars fillchar tabsize prefix suffix ndigits').split()


class Odd(object):
    """An argument that no built-in has a use for."""


def say(subject, fact, value):
    print '%s | %s | %s' % (subject, fact, value)


def outcome(function, args, kwargs={}):
    """The type of what a call gives, or its exception."""
    try:
        value = function(*args, **kwargs)
    except BaseException as e:
        text = str(e).replace('(%d given)' % len(args), '(all given)').replace('got %d' % len(args), 'got all')
        if ' at 0x' in text:
            text = text[:text.index(' at 0x')]
        return '%s: %s' % (type(e).__name__, text)
    return '-> ' + type(value).__name__


def has_doc(thing):
    try:
        doc = thing.__doc__
    except AttributeError:
        return 'no __doc__'
    if doc is None:
        return 'no doc'
    return 'doc' if type(doc) is str and doc else 'empty doc'


def describe(thing):
    """What a thing of a namespace is: its type, and what it says of itself."""
    parts = [type(thing).__name__, has_doc(thing)]
    for name in ('__name__', '__module__', '__objclass__', '__self__'):
        try:
            value = getattr(thing, name)
        except AttributeError:
            continue
        except Exception as e:
            value = type(e)
        if isinstance(value, type) or type(value).__name__ == 'module':
            value = '<%s>' % value.__name__
        elif value is not None and type(value) is not str:
            value = 'a ' + type(value).__name__
        parts.append('%s=%s' % (name, value))
    return ' '.join(parts)


def calls(subject, function, first=()):
    """How a callable takes arguments; `first` are those that it can't do without."""
    before = None
    for count in COUNTS:
        result = outcome(function, first + tuple([Odd() for _ in range(count)]))
        if result != before:
            say(subject, 'call %d' % count, result)
        before = result
    say(subject, 'keyword', outcome(function, first, {'zzz': None}))
    known = [name for name in KEYWORDS if takes_keyword(function, first, name)]
    if known and len(known) < len(KEYWORDS):
        say(subject, 'keywords', ' '.join(known))


def takes_keyword(function, first, name):
    result = outcome(function, first, {name: Odd()})
    return 'is an invalid keyword' not in result and 'keyword arg' not in result


def type_facts(subject, cls):
    """A type: its place, its own attributes, and how its constructor behaves."""
    say(subject, 'is', describe(cls))
    say(subject, 'bases', ' '.join([base.__name__ for base in cls.__bases__]))
    say(subject, 'mro', ' '.join([base.__name__ for base in cls.__mro__]))
    say(subject, 'metaclass', type(cls).__name__)
    say(subject, 'dir', ' '.join(sorted(dir(cls))))
    say(subject, 'subclass', outcome(type, ('Sub', (cls,), {})))
    for name in sorted(cls.__dict__):
        if name in ('__dict__', '__weakref__') and cls.__module__ == '__main__':
            continue
        say('%s.%s' % (subject, name), 'is', describe(cls.__dict__[name]))


def method_facts(subject, cls, instance, skip):
    """How the methods that a type itself has take arguments, called on an instance."""
    for name in sorted(cls.__dict__):
        if name in skip or name in ('__class__', '__subclasshook__', '__doc__'):
            continue
        try:
            method = getattr(instance(), name)
        except Exception as e:
            say('%s.%s' % (subject, name), 'get', '%s: %s' % (type(e).__name__, e))
            continue
        if callable(method) and type(method).__name__ in CALLABLE:
            fresh = Fresh(instance, name)
            calls('%s().%s' % (subject, name), fresh)
        else:
            say('%s().%s' % (subject, name), 'is', type(method).__name__)


CALLABLE = ('builtin_function_or_method', 'method-wrapper', 'instancemethod')


class Fresh(object):
    """Calls a method of a new instance each time, since methods change their instances."""

    def __init__(self, make, name):
        self.make, self.name = make, name

    def __call__(self, *args, **kwargs):
        return getattr(self.make(), self.name)(*args, **kwargs)


def readonly_facts(subject, cls, instance):
    """What happens when the attributes of an instance are set and deleted."""
    for name in sorted(cls.__dict__):
        if type(cls.__dict__[name]).__name__ not in ('getset_descriptor', 'member_descriptor'):
            continue
        say('%s().%s' % (subject, name), 'set', outcome(setattr, (instance(), name, Odd())))
        say('%s().%s' % (subject, name), 'del', outcome(delattr, (instance(), name)))
    say('%s()' % subject, 'new attribute', outcome(setattr, (instance(), 'zzz', 1)))
    say('%s()' % subject, 'no attribute', outcome(getattr, (instance(), 'zzz')))
    say('%s()' % subject, 'hash', outcome(hash, (instance(),)))
