"""Random values, each with the text of an expression for it: what the cases are made of.

Everything comes from one generator of random numbers, so a case is known by its seed and its number.
"""


class Random(object):
    """A linear congruential generator; the low bits, which are poor, are not used."""

    def __init__(self, seed, number):
        self.state = (seed * 7919 + number * 104729 + 12345) & 0x7fffffff
        for _ in range(3):
            self.below(2)

    def below(self, n):
        self.state = (self.state * 1103515245 + 12345) & 0x7fffffff
        return (self.state >> 7) % n

    def pick(self, choices):
        return choices[self.below(len(choices))]

    def chance(self, percent):
        return self.below(100) < percent


class New(object):
    """A new-style class without anything special."""

    def __repr__(self):
        return 'New()'

    def __hash__(self):
        return 77


class Old:
    """A classic class."""

    def __repr__(self):
        return 'Old()'

    def __hash__(self):
        return 78


# One of each is enough, as two would be ordered by their places in memory.
NEW = New()
OLD = Old()


class Sub(int):
    pass


class SubLong(long):
    pass


class SubFloat(float):
    pass


class SubStr(str):
    pass


class SubUnicode(unicode):
    pass


class SubList(list):
    pass


class SubTuple(tuple):
    pass


class SubDict(dict):
    def __missing__(self, key):
        return ('missing', key)


class SubSet(set):
    pass


class Index(object):
    """Usable as an index."""

    def __init__(self, i):
        self.i = i

    def __index__(self):
        return self.i

    def __repr__(self):
        return 'Index(%r)' % self.i

    def __hash__(self):
        return 79

    def __cmp__(self, other):
        return cmp(self.i, other.i) if isinstance(other, Index) else -1


class Number(object):
    """Converts to every kind of number."""

    def __init__(self, i):
        self.i = i

    def __int__(self):
        return int(self.i)

    def __long__(self):
        return long(self.i)

    def __float__(self):
        return float(self.i)

    def __repr__(self):
        return 'Number(%r)' % self.i

    def __hash__(self):
        return 80

    def __cmp__(self, other):
        return cmp(self.i, other)


class Bad(object):
    """Fails at whatever is done with it."""

    def fail(self, *args):
        raise ZeroDivisionError('bad')
    __cmp__ = __len__ = __iter__ = __getitem__ = __eq__ = __int__ = __index__ = __add__ = __radd__ = __nonzero__ = fail

    def __repr__(self):
        return 'Bad()'

    def __hash__(self):
        return 81


def bad_key(x):
    raise KeyError(x)


INTS = (0, 1, -1, 2, 3, 5, 7, 8, 10, 16, -2, -3, -7, 36, 37, 97, 100, 255, 256, 1000, -1000, 65535, 65536, 2**31 - 1, 2**31,
        -2**31, 2**32, 2**47, 2**48 - 1, -2**48, 2**53, 2**53 + 1, 2**62, 2**63 - 1, -2**63)
LONGS = (0L, 1L, -1L, 2L, 10L, 255L, 2**31 + 0L, 2**63, -2**63 - 1, 2**64, 2**64 - 1, 10**20, -10**30, 3**50, 2**100, 7**77)
FLOATS = (0.0, -0.0, 1.0, -1.0, 0.5, 1.5, 2.5, -2.5, 0.1, 1e-5, 1e16, 1e15 + 0.5, 123456789.125, 1e22, 1e23, 1e100, 1e308,
          5e-324, float('inf'), -float('inf'), float('nan'), 3.14159, 2.0**63, 2.0**31, 9007199254740993.0, 0.001, 1e-7)
COMPLEXES = (0j, 1j, -1j, 1 + 2j, 1.5 - 0.5j, complex(0.0, -0.0), complex(float('inf'), 1), complex('nan'), 3 + 0j)
WORDS = ('', 'a', 'b', 'abc', 'ABC', 'aBc', 'a b c', ' a ', 'abcabc', 'aaa', 'xyz', '12', '-5', ' 42 ', '1.5', '0x1f', '0b11',
         '1e3', 'inf', 'nan', '1+2j', 'hello world', 'Hello World', '\n', 'a\nb\r\nc\n', '\t', 'a\tb', '%s', '%d', '%5.2f',
         '{}', '{0}', '{0!r:>5}', '{a}', '\x00', 'a\x00b', '\xff', '\xe9t\xe9', '\xe2\x82\xac', 'abc' * 9, 'z' * 40, "'", '"',
         '\'"', '\\', '\\x41', '\\u0041', 'aGVsbG8=\n', '68656c6c6f', '3f', 'on', 'Title Case', 'under_score', '0', '007', ',',
         'a,b,,c', '::', 'tabs\t\tand', '  lead', 'trail  ')
UWORDS = (u'', u'a', u'abc', u'ABC', u'a b c', u' a ', u'abcabc', u'12', u'\u0663\u0664', u'1.5', u'\xe9', u'\xe9t\xe9', u'\u20ac',
          u'\u0130', u'\xdf', u'\u01c5', u'\U0001d11e', u'a\U0001f600b', u'\ud800', u'\xa0', u'x\u2028y', u'a\nb', u'%s', u'%d',
          u'{}', u'{0}', u'\x00', u'\u0391\u03a3', u'Hello', u'xn--', u'\u4e2d\u6587', u'e\u0301', u',', u'a,b')


class Values(object):
    """Makes random values: methods give a pair of text and value."""

    def __init__(self, random):
        self.random = random

    def plain(self, value):
        return repr(value), value

    def int(self):
        r = self.random
        if r.chance(70):
            return self.plain(r.pick(INTS))
        value = r.below(1 << 24) << r.below(38)
        return self.plain(-value if r.chance(40) else value)

    def small(self):
        return self.plain(self.random.below(12) - 4)

    def long(self):
        r = self.random
        if r.chance(60):
            return self.plain(r.pick(LONGS))
        value = long(r.below(1 << 24))
        for _ in range(r.below(6)):
            value = (value << 24) + r.below(1 << 24)
        return self.plain(-value if r.chance(40) else value)

    def float(self):
        r = self.random
        if r.chance(60):
            return self.plain(r.pick(FLOATS))
        return self.plain((r.below(1 << 24) - (1 << 23)) * 10.0 ** (r.below(40) - 20))

    def complex(self):
        if self.random.chance(60):
            return self.plain(self.random.pick(COMPLEXES))
        return self.plain(complex(self.float()[1], self.float()[1]))

    def bool(self):
        return self.plain(self.random.chance(50))

    def none(self):
        return 'None', None

    def number(self):
        return self.random.pick((self.int, self.small, self.long, self.float, self.complex, self.bool))()

    def integral(self):
        return self.random.pick((self.int, self.small, self.small, self.long, self.bool, self.index))()

    def str(self):
        r = self.random
        if r.chance(80):
            return self.plain(r.pick(WORDS))
        return self.plain(''.join([r.pick('ab cAB1\n\t.%{}\xe9\x00') for _ in range(r.below(12))]))

    def unicode(self):
        r = self.random
        if r.chance(80):
            return self.plain(r.pick(UWORDS))
        return self.plain(u''.join([r.pick(u'ab cAB1\n\t.%{}\xe9\u20ac\u0660\U00010400') for _ in range(r.below(10))]))

    def text(self):
        return self.str() if self.random.chance(60) else self.unicode()

    def bytearray(self):
        text, value = self.str()
        return 'bytearray(%s)' % text, bytearray(value)

    def buffer(self):
        text, value = self.str()
        return 'buffer(%s)' % text, buffer(value)

    def memoryview(self):
        text, value = self.str()
        return 'memoryview(%s)' % text, memoryview(value)

    def several(self, make, depth=2):
        return [make(depth) for _ in range(self.random.below(5))]

    def list(self, depth=2):
        items = self.several(self.any, depth - 1)
        return '[%s]' % ', '.join([text for text, _ in items]), [value for _, value in items]

    def tuple(self, depth=2, make=None):
        items = self.several(make or self.any, depth - 1)
        text = ', '.join([text for text, _ in items])
        return '(%s%s)' % (text, ',' if len(items) == 1 else ''), tuple([value for _, value in items])

    def numbers(self):
        items = [self.number() for _ in range(self.random.below(6))]
        return '[%s]' % ', '.join([text for text, _ in items]), [value for _, value in items]

    def texts(self):
        items = [self.text() for _ in range(self.random.below(5))]
        return '[%s]' % ', '.join([text for text, _ in items]), [value for _, value in items]

    def pairs(self):
        items = [(self.hashable(1), self.any(1)) for _ in range(self.random.below(5))]
        text = ', '.join(['(%s, %s)' % (key[0], value[0]) for key, value in items])
        return '[%s]' % text, [(key[1], value[1]) for key, value in items]

    def dict(self, depth=2):
        text, pairs = self.pairs()
        return 'dict(%s)' % text, dict(pairs)

    def set(self, depth=2):
        items = self.several(self.hashable, depth - 1)
        return 'set([%s])' % ', '.join([text for text, _ in items]), set([value for _, value in items])

    def frozenset(self, depth=2):
        text, value = self.set(depth)
        return 'frozen' + text, frozenset(value)

    def xrange(self):
        a, b, c = self.small()[1], self.small()[1] * 3, self.random.pick((1, 2, -1, 3, -2))
        return 'xrange(%d, %d, %d)' % (a, b, c), xrange(a, b, c)

    def slice(self):
        parts = [self.random.pick((self.none, self.small, self.small, self.int))() for _ in range(3)]
        return 'slice(%s)' % ', '.join([text for text, _ in parts]), slice(*[value for _, value in parts])

    def index(self):
        text, value = self.small()
        return 'Index(%s)' % text, Index(value)

    def odd(self):
        name, make = self.random.pick((
            ('New()', lambda: NEW), ('Old()', lambda: OLD), ('Bad()', Bad),
            ('Number(3)', lambda: Number(3)), ('Number(2.5)', lambda: Number(2.5)), ('Sub(5)', lambda: Sub(5)),
            ('SubLong(5)', lambda: SubLong(5)), ('SubFloat(1.5)', lambda: SubFloat(1.5)), ("SubStr('abc')", lambda: SubStr('abc')),
            ("SubUnicode(u'abc')", lambda: SubUnicode(u'abc')), ('SubList([1, 2])', lambda: SubList([1, 2])),
            ('SubTuple((1, 2))', lambda: SubTuple((1, 2))), ('SubDict(a=1)', lambda: SubDict(a=1)),
            ('SubSet([1])', lambda: SubSet([1]))))
        return name, make()

    def single(self):
        """Something whose hash is its place in memory."""
        return self.random.pick((('int', int), ('New', New), ('len', len), ('Ellipsis', Ellipsis), ('None', None),
                                 ('NotImplemented', NotImplemented), ('ValueError(1)', ValueError(1))))

    def hashable(self, depth=1):
        r = self.random
        if depth <= 0 or r.chance(85):
            return r.pick((self.int, self.small, self.long, self.float, self.bool, self.text, self.text, self.complex))()
        return self.tuple(1, self.hashable) if r.chance(70) else self.frozenset(1)

    def sequence(self):
        return self.random.pick((self.list, self.tuple, self.text, self.str, self.xrange, self.bytearray))()

    def iterable(self):
        return self.random.pick((self.list, self.tuple, self.text, self.xrange, self.dict, self.set, self.numbers, self.pairs,
                                 self.texts, self.frozenset, self.bytearray))()

    def any(self, depth=2):
        r = self.random
        makers = [self.int, self.small, self.long, self.float, self.complex, self.bool, self.str, self.str, self.unicode,
                  self.index, self.odd]
        if depth > 0:
            makers += [self.list, self.tuple, self.dict, self.set, self.frozenset]
        if depth > 1:
            makers += [self.slice, self.bytearray, self.buffer]
        if depth > 2:
            makers += [self.xrange, self.memoryview, self.single]
        return r.pick(makers)()
