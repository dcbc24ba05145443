# sorted zip map filter reduce iter next all any len enumerate reversed: results and messages.
def show(expr, f):
    print expr, '->',
    try:
        print repr(f())
    except Exception as e:
        print type(e).__name__, e


class O:
    pass


class N(object):
    __reversed__ = None


class L(list):
    def __reversed__(self):
        return 5


class Seq(object):
    def __len__(self):
        return 3

    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i * 10


class OldSeq:
    def __len__(self):
        return 2

    def __getitem__(self, i):
        return i


class BadIter:
    def __iter__(self):
        raise TypeError('foo')


class NotIter(object):
    def __iter__(self):
        return 5


class T(tuple):
    def __getitem__(self, i):
        return 10 * i


class Z(str):
    def __getitem__(self, i):
        return 'z'


class Five(str):
    def __getitem__(self, i):
        return 5


class P(str):
    pass


class Q(tuple):
    pass


cases = [
    ('sorted()', lambda: sorted()),
    ('sorted(1)', lambda: sorted(1)),
    ('sorted([1], 2, 3, 4, 5)', lambda: sorted([1], 2, 3, 4, 5)),
    ('sorted(iterable=[3, 1])', lambda: sorted(iterable=[3, 1])),
    ('sorted([1], foo=3)', lambda: sorted([1], foo=3)),
    ('sorted([2, 1], 5)', lambda: sorted([2, 1], 5)),
    ('sorted([1], 5)', lambda: sorted([1], 5)),
    ('sorted([1], key=5)', lambda: sorted([1], key=5)),
    ('sorted([3, 1, 2], reverse=True)', lambda: sorted([3, 1, 2], reverse=True)),
    ('sorted("cab", key=ord, reverse=1)', lambda: sorted("cab", key=ord, reverse=1)),
    ('sorted([1, 2], lambda a, b: b - a)', lambda: sorted([1, 2], lambda a, b: b - a)),
    ('zip()', lambda: zip()),
    ('zip(1)', lambda: zip(1)),
    ('zip([1], 2)', lambda: zip([1], 2)),
    ('zip([1, 2], "ab")', lambda: zip([1, 2], "ab")),
    ('zip([1, 2, 3], "ab", iter([5]))', lambda: zip([1, 2, 3], "ab", iter([5]))),
    ('zip([1, 2])', lambda: zip([1, 2])),
    ('zip(BadIter())', lambda: zip(BadIter())),
    ('map()', lambda: map()),
    ('map(None)', lambda: map(None)),
    ('map(None, [1, 2])', lambda: map(None, [1, 2])),
    ('map(None, [1, 2], [3])', lambda: map(None, [1, 2], [3])),
    ('map(5, [1])', lambda: map(5, [1])),
    ('map(5, [])', lambda: map(5, [])),
    ('map(lambda x: x, 3)', lambda: map(lambda x: x, 3)),
    ('map(lambda x, y: x, [1], 3)', lambda: map(lambda x, y: x, [1], 3)),
    ('map(lambda *a: a, [1, 2], "abc", ())', lambda: map(lambda *a: a, [1, 2], "abc", ())),
    ('map(str, [1, 2])', lambda: map(str, [1, 2])),
    ('map(None, BadIter(), [1])', lambda: map(None, BadIter(), [1])),
    ('map(None, "ab")', lambda: map(None, "ab")),
    ('filter(None, (1, 0, 2))', lambda: filter(None, (1, 0, 2))),
    ('filter(None, "abc")', lambda: filter(None, "abc")),
    ('filter(lambda x: x > "a", "abc")', lambda: filter(lambda x: x > "a", "abc")),
    ('filter(None, u"abc")', lambda: filter(None, u"abc")),
    ('filter(lambda x: x > "a", u"abc")', lambda: filter(lambda x: x > "a", u"abc")),
    ('filter(1)', lambda: filter(1)),
    ('filter(None, 3)', lambda: filter(None, 3)),
    ('filter(bool, [0, 1])', lambda: filter(bool, [0, 1])),
    ('filter(bool, (0, 1))', lambda: filter(bool, (0, 1))),
    ('filter(lambda x: x % 2, xrange(6))', lambda: filter(lambda x: x % 2, xrange(6))),
    ('filter(1, [1])', lambda: filter(1, [1])),
    ('filter(1, ())', lambda: filter(1, ())),
    ('filter(None, T((1, 0, 2)))', lambda: filter(None, T((1, 0, 2)))),
    ('filter(None, Z("abc"))', lambda: filter(None, Z("abc"))),
    ('filter(None, Five("abc"))', lambda: filter(None, Five("abc"))),
    ('filter(lambda x: 1, Five("abc"))', lambda: filter(lambda x: 1, Five("abc"))),
    ('type(filter(None, P("abc")))', lambda: type(filter(None, P("abc")))),
    ('type(filter(None, Q("abc")))', lambda: type(filter(None, Q("abc")))),
    ('type(filter(None, Q()))', lambda: type(filter(None, Q()))),
    ('filter(None, BadIter())', lambda: filter(None, BadIter())),
    ('reduce(1)', lambda: reduce(1)),
    ('reduce(lambda x, y: x, [])', lambda: reduce(lambda x, y: x, [])),
    ('reduce(lambda x, y: x, [], 3)', lambda: reduce(lambda x, y: x, [], 3)),
    ('reduce(lambda x, y: x, 3)', lambda: reduce(lambda x, y: x, 3)),
    ('reduce(1, 2, 3, 4)', lambda: reduce(1, 2, 3, 4)),
    ('reduce(None, [1])', lambda: reduce(None, [1])),
    ('reduce(None, [1, 2])', lambda: reduce(None, [1, 2])),
    ('reduce(lambda x, y: x * y, [1, 2, 3, 4])', lambda: reduce(lambda x, y: x * y, [1, 2, 3, 4])),
    ('reduce(lambda x, y: (x, y), "abc", 0)', lambda: reduce(lambda x, y: (x, y), "abc", 0)),
    ('reduce(None, BadIter())', lambda: reduce(None, BadIter())),
    ('iter()', lambda: iter()),
    ('iter(1)', lambda: iter(1)),
    ('iter(1, 2)', lambda: iter(1, 2)),
    ('iter(1, 2, 3)', lambda: iter(1, 2, 3)),
    ('type(iter(int, 2))', lambda: type(iter(int, 2))),
    ('list(iter(iter([1, 2, 3]).next, 3))', lambda: list(iter(iter([1, 2, 3]).next, 3))),
    ('iter(O())', lambda: iter(O())),
    ('iter(NotIter())', lambda: iter(NotIter())),
    ('list(NotIter())', lambda: list(NotIter())),
    ('next()', lambda: next()),
    ('next(1)', lambda: next(1)),
    ('next(O())', lambda: next(O())),
    ('next(iter([]))', lambda: next(iter([]))),
    ('next(iter([]), 3)', lambda: next(iter([]), 3)),
    ('next(1, 2)', lambda: next(1, 2)),
    ('next(1, 2, 3)', lambda: next(1, 2, 3)),
    ('all()', lambda: all()),
    ('all(3)', lambda: all(3)),
    ('all([])', lambda: all([])),
    ('all([1, 0])', lambda: all([1, 0])),
    ('all([1, 2])', lambda: all([1, 2])),
    ('any([0, ""])', lambda: any([0, ""])),
    ('any([])', lambda: any([])),
    ('any(iter([0, 2]))', lambda: any(iter([0, 2]))),
    ('any(3)', lambda: any(3)),
    ('enumerate()', lambda: enumerate()),
    ('enumerate(1)', lambda: enumerate(1)),
    ('list(enumerate([1, 2], 5))', lambda: list(enumerate([1, 2], 5))),
    ('list(enumerate(sequence=[1], start=2 ** 63 - 1))', lambda: list(enumerate(sequence=[1], start=2 ** 63 - 1))),
    ('enumerate([1], "a")', lambda: enumerate([1], "a")),
    ('enumerate([1], 2.0)', lambda: enumerate([1], 2.0)),
    ('enumerate([1], start=2, foo=3)', lambda: enumerate([1], start=2, foo=3)),
    ('enumerate([1], 2, 3)', lambda: enumerate([1], 2, 3)),
    ('list(enumerate([1, 2, 3], 2 ** 63 - 2))', lambda: list(enumerate([1, 2, 3], 2 ** 63 - 2))),
    ('list(enumerate([1], -1L))', lambda: list(enumerate([1], -1L))),
    ('list(enumerate("ab", 10 ** 20))', lambda: list(enumerate("ab", 10 ** 20))),
    ('list(enumerate("ab", True))', lambda: list(enumerate("ab", True))),
    ('reversed()', lambda: reversed()),
    ('reversed(1)', lambda: reversed(1)),
    ('reversed({})', lambda: reversed({})),
    ('reversed(set())', lambda: reversed(set())),
    ('list(reversed("abc"))', lambda: list(reversed("abc"))),
    ('list(reversed((1, 2)))', lambda: list(reversed((1, 2)))),
    ('list(reversed(u"ab"))', lambda: list(reversed(u"ab"))),
    ('list(reversed(xrange(3)))', lambda: list(reversed(xrange(3)))),
    ('type(reversed([1]))', lambda: type(reversed([1]))),
    ('type(reversed("a"))', lambda: type(reversed("a"))),
    ('reversed(a=[1])', lambda: reversed(a=[1])),
    ('reversed([1], 2)', lambda: reversed([1], 2)),
    ('reversed(O())', lambda: reversed(O())),
    ('reversed(N())', lambda: reversed(N())),
    ('reversed(L())', lambda: reversed(L())),
    ('list(reversed(Seq()))', lambda: list(reversed(Seq()))),
    ('list(reversed(OldSeq()))', lambda: list(reversed(OldSeq()))),
    ('reversed("abc").__length_hint__()', lambda: reversed("abc").__length_hint__()),
    ('iter(dict)', lambda: iter(dict)),
    ('len()', lambda: len()),
    ('len(3)', lambda: len(3)),
    ('len(O())', lambda: len(O())),
    ('len(1, 2)', lambda: len(1, 2)),
    ('len([1, 2])', lambda: len([1, 2])),
    ('len(Seq())', lambda: len(Seq())),
    ('list(Seq())', lambda: list(Seq())),
    ('tuple(Seq())', lambda: tuple(Seq())),
    ('20 in Seq()', lambda: 20 in Seq()),
    ('25 in Seq()', lambda: 25 in Seq()),
    ('list(iter(Seq()))', lambda: list(iter(Seq()))),
    ('iter(Seq()).__length_hint__()', lambda: iter(Seq()).__length_hint__()),
    ('sum(enumerate([]), 5)', lambda: sum(enumerate([]), 5)),
    ('min(reversed([3, 1, 2]))', lambda: min(reversed([3, 1, 2]))),
    ('enumerate([1]).next()', lambda: enumerate([1]).next()),
    ('list(enumerate(iter("ab")))', lambda: list(enumerate(iter("ab")))),
    ('zip(*[iter(range(6))] * 2)', lambda: zip(*[iter(range(6))] * 2)),
    ('map(max, [1, 5], [4, 2])', lambda: map(max, [1, 5], [4, 2])),
    ('dict(enumerate("ab"))', lambda: dict(enumerate("ab"))),
]
for expr, f in cases:
    show(expr, f)


class Hint(object):
    def __init__(self, hint):
        self.hint = hint

    def __iter__(self):
        return iter([1, 2])

    def __length_hint__(self):
        print 'hint',
        if isinstance(self.hint, type):
            raise self.hint('x')
        return self.hint


class Len(Hint):
    def __len__(self):
        print 'len',
        if isinstance(self.hint, type):
            raise self.hint('x')
        return self.hint


for cls in (Hint, Len):
    for hint in (3, 0, 2.5, 'a', 2 ** 62, ValueError, TypeError, AttributeError, None, NotImplemented, True, 5L):
        print cls.__name__, hint
        for expr, f in (
                ('list(cls(hint))', lambda: list(cls(hint))),
                ('tuple(cls(hint))', lambda: tuple(cls(hint))),
                ('map(None, cls(hint), [1])', lambda: map(None, cls(hint), [1])),
                ('zip(cls(hint), cls(hint))', lambda: zip(cls(hint), cls(hint))),
                ('filter(None, cls(hint))', lambda: filter(None, cls(hint))),
                ('[0].__iadd__(cls(hint))', lambda: [0].__iadd__(cls(hint))),
                ('sorted(cls(hint))', lambda: sorted(cls(hint))),
                ('set(cls(hint))', lambda: set(cls(hint))),
                ('reduce(max, cls(hint))', lambda: reduce(max, cls(hint))),
        ):
            show(expr, f)
for n in range(4):
    calls = []

    def f():
        calls.append(1)
        if len(calls) > 3:
            raise (StopIteration, ValueError)[n % 2]
        return len(calls)

    it = iter(f, n)
    for i in range(6):
        show('next(it)', lambda: next(it))
