# Conversions whose special methods give something odd: classes are named, subclasses of long speak for themselves.
import array
import struct
import types


def t(f, *args):
    try:
        print repr(f(*args))
    except Exception as e:
        print type(e).__name__, e


class Truncated:
    def __trunc__(self):
        return Truncated()


class Integral:
    def __int__(self):
        return 42


class ToIntegral:
    def __trunc__(self):
        return Integral()


class NewToIntegral(object):
    def __trunc__(self):
        return Integral()


class Itself(int):
    def __nonzero__(self):
        return self


class LongItself(long):
    def __hash__(self):
        return self


class Said(long):
    def __repr__(self):
        return self.text
    __str__ = __oct__ = __hex__ = __repr__


t(int, Truncated())
t(long, Truncated())
for value in (ToIntegral(), NewToIntegral()):
    t(int, value)
    t(long, value)
t(bool, Itself(3))
t(hash, LongItself(42))
said = Said()
for text in (1, '', '-', 'L', '-L', 'abc', '0abc', '0x', '0xL', '0x12L', '12L', '-0x1'):
    said.text = text
    for verb in 'diuoxX':
        t(lambda: ('%' + verb) % said)
        t(lambda: ('%#' + verb) % said)


class OldInt:
    def __int__(self):
        return 3


for code in 'bHiLqP':
    t(struct.pack, code, OldInt())
t(lambda: 'a' + type('B', (bytearray,), {})('b'))
numbers = array.array('i', [1, 2])
t(numbers.fromstring, numbers)
t(numbers.fromstring, bytearray(8))
t(numbers.fromstring, memoryview('abcd'))
t(array.array, u'\u20ac')
t(lambda: hash([].__add__))
t(__import__, 'a/b')
t(__import__, u'\xe9')
print __import__(u'sys').__name__


class Odd(Exception):
    def __str__(self):
        return u'f\xf6\xf6'


t(unicode, Odd())
t(unicode, Odd('a', 'b'))
error = UnicodeEncodeError('baz', u'xxxxx', 1, 5, 'foo')
error.reason = 0x345345345345345345
t(str, error)
error.encoding = 4000
t(str, error)
error = UnicodeTranslateError(u'xxxx', 1, 5, 'foo')
error.reason = None
t(str, error)

module = types.ModuleType.__new__(types.ModuleType)
t(lambda: module.__dict__)
t(dir, module)
t(repr, module)
t(lambda: module.missing)
t(delattr, module, 'missing')
t(setattr, module, 'there', 1)
t(dir, module)


class WithDict(types.ModuleType):
    __dict__ = 8


t(dir, WithDict('foo'))


class Base(object):
    pass


class Meta(Base, type):
    pass


class Made(object):
    __metaclass__ = Meta


def store():
    Made.__dict__['spam'] = 1


t(store)
t(setattr, Made, '__dict__', {})
t(Base.__dict__['__dict__'].__set__, Made, {})

import warnings
for spec in ('', 's', u's', u''):
    for value in (Base(), OldInt()):
        with warnings.catch_warnings(record=True) as seen:
            warnings.simplefilter('always')
            t(lambda: len(format(value, spec)) > 0)
        print [str(w.message) for w in seen]


class Lying(list):
    def __iter__(self):
        yield 1


print tuple(Lying([2])), list(Lying([2]))
