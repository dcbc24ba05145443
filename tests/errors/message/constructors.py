# What the built-in types say about values that they can't be made of.


class IntFails(object):
    def __int__(self):
        return 'text'


class FloatFails(object):
    def __float__(self):
        return 'text'


class StrFails(object):
    def __str__(self):
        return 3


class ReprFails(object):
    def __repr__(self):
        return 3


class UnicodeFails(object):
    def __unicode__(self):
        return 3


class HashFails(object):
    def __hash__(self):
        return 'text'


class LenFails(object):
    def __init__(self, value):
        self.value = value

    def __len__(self):
        return self.value


class IndexFails(object):
    def __index__(self):
        return 'text'


class NonzeroFails(object):
    def __nonzero__(self):
        return 'text'


class IterFails(object):
    def __iter__(self):
        return 3


class CmpFails(object):
    def __cmp__(self, other):
        return 'text'


def attempt(f, *args):
    try:
        print repr(f(*args))
    except (TypeError, ValueError, OverflowError, LookupError), error:
        print f.__name__, '|', type(error).__name__, '|', error


for text in ['', ' ', 'x', '1x', '1.5', '1 2', '--1', '0x', '1L', '\x001', '1\x00', '9' * 3 + 'a']:
    attempt(int, text)
    attempt(long, text)
    attempt(float, text)
    attempt(complex, text)
attempt(int, u'gr\xfcn')
attempt(float, u'x\u0663')
attempt(int, None)
attempt(int, [])
attempt(int, 2j)
attempt(int, '12', 1)
attempt(int, '12', 37)
attempt(int, '12', 2)
attempt(int, 12, 10)
attempt(int, 'z', 36)
attempt(int, 1e400)
attempt(int, float('nan'))
attempt(long, None)
attempt(long, 2j)
attempt(float, None)
attempt(float, [])
attempt(float, 2j)
attempt(float, 10 ** 400)
attempt(complex, None)
attempt(complex, '1', 2)
attempt(complex, 1, '2')
attempt(complex, [])
attempt(int, object)
attempt(int, IntFails())
attempt(float, FloatFails())
attempt(str, StrFails())
attempt(repr, ReprFails())
attempt(str, ReprFails())
attempt(unicode, UnicodeFails())
attempt(hash, HashFails())
attempt(len, LenFails('text'))
attempt(len, LenFails(-1))
attempt(len, LenFails(1.5))
attempt(len, LenFails(2 ** 70))
attempt(len, LenFails(3L))
attempt(len, LenFails(True))
attempt(bool, LenFails(-1))
attempt(bool, NonzeroFails())
attempt(iter, IterFails())
attempt(cmp, CmpFails(), 1)
attempt(lambda x: [1, 2][x], IndexFails())
attempt(lambda x: [1, 2][x:], IndexFails())
attempt(lambda x: x < 1, CmpFails())
attempt(list, 3)
attempt(tuple, 3)
attempt(set, 3)
attempt(frozenset, 3)
attempt(dict, 3)
attempt(dict, [1])
attempt(dict, ['ab', 'c'])
attempt(dict, [(1, 2), (3,)])
attempt(dict, 'ab')
attempt(set, [[]])
attempt(dict, [([], 1)])
attempt(list, 1, 2)
attempt(tuple, 1, 2)
attempt(dict, 1, 2)
attempt(str, 1, 2)
attempt(bool, 1, 2)
attempt(float, 1, 2)
attempt(slice)
attempt(slice, 1, 2, 3, 4)
attempt(bytearray, 'a', 'b')
attempt(bytearray, -1)
attempt(bytearray, [256])
attempt(bytearray, u'a')
attempt(super, 3)
attempt(super)
attempt(property, 1, 2, 3, 4, 5)
attempt(classmethod)
attempt(staticmethod, 1, 2)
