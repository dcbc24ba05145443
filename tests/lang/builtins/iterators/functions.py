# sorted zip map filter reduce iter next all any len enumerate reversed: results and messages.
def show(expr):
    print expr, '->',
    try:
        print repr(eval(expr))
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


for expr in ('sorted()', 'sorted(1)', 'sorted([1], 2, 3, 4, 5)', 'sorted(iterable=[3, 1])', 'sorted([1], foo=3)', 'sorted([2, 1], 5)',
             'sorted([1], 5)', 'sorted([1], key=5)', 'sorted([3, 1, 2], reverse=True)', 'sorted("cab", key=ord, reverse=1)',
             'sorted([1, 2], lambda a, b: b - a)', 'zip()', 'zip(1)', 'zip([1], 2)', 'zip([1, 2], "ab")', 'zip([1, 2, 3], "ab", iter([5]))',
             'zip([1, 2])', 'zip(BadIter())', 'map()', 'map(None)', 'map(None, [1, 2])', 'map(None, [1, 2], [3])', 'map(5, [1])',
             'map(5, [])', 'map(lambda x: x, 3)', 'map(lambda x, y: x, [1], 3)', 'map(lambda *a: a, [1, 2], "abc", ())',
             'map(str, [1, 2])', 'map(None, BadIter(), [1])', 'map(None, "ab")', 'filter(None, (1, 0, 2))', 'filter(None, "abc")',
             'filter(lambda x: x > "a", "abc")', 'filter(None, u"abc")', 'filter(lambda x: x > "a", u"abc")', 'filter(1)',
             'filter(None, 3)', 'filter(bool, [0, 1])', 'filter(bool, (0, 1))', 'filter(lambda x: x % 2, xrange(6))', 'filter(1, [1])',
             'filter(1, ())', 'filter(None, T((1, 0, 2)))', 'filter(None, Z("abc"))', 'filter(None, Five("abc"))',
             'filter(lambda x: 1, Five("abc"))', 'type(filter(None, P("abc")))', 'type(filter(None, Q("abc")))', 'type(filter(None, Q()))',
             'filter(None, BadIter())', 'reduce(1)', 'reduce(lambda x, y: x, [])', 'reduce(lambda x, y: x, [], 3)',
             'reduce(lambda x, y: x, 3)', 'reduce(1, 2, 3, 4)', 'reduce(None, [1])', 'reduce(None, [1, 2])',
             'reduce(lambda x, y: x * y, [1, 2, 3, 4])', 'reduce(lambda x, y: (x, y), "abc", 0)', 'reduce(None, BadIter())', 'iter()',
             'iter(1)', 'iter(1, 2)', 'iter(1, 2, 3)', 'type(iter(int, 2))', 'list(iter(iter([1, 2, 3]).next, 3))', 'iter(O())',
             'iter(NotIter())', 'list(NotIter())', 'next()', 'next(1)', 'next(O())', 'next(iter([]))', 'next(iter([]), 3)',
             'next(1, 2)', 'next(1, 2, 3)', 'all()', 'all(3)', 'all([])', 'all([1, 0])', 'all([1, 2])', 'any([0, ""])', 'any([])',
             'any(iter([0, 2]))', 'any(3)', 'enumerate()', 'enumerate(1)', 'list(enumerate([1, 2], 5))',
             'list(enumerate(sequence=[1], start=2 ** 63 - 1))', 'enumerate([1], "a")', 'enumerate([1], 2.0)', 'enumerate([1], start=2, foo=3)',
             'enumerate([1], 2, 3)', 'list(enumerate([1, 2, 3], 2 ** 63 - 2))', 'list(enumerate([1], -1L))', 'list(enumerate("ab", 10 ** 20))',
             'list(enumerate("ab", True))', 'reversed()', 'reversed(1)', 'reversed({})', 'reversed(set())', 'list(reversed("abc"))',
             'list(reversed((1, 2)))', 'list(reversed(u"ab"))', 'list(reversed(xrange(3)))', 'type(reversed([1]))', 'type(reversed("a"))',
             'reversed(a=[1])', 'reversed([1], 2)', 'reversed(O())', 'reversed(N())', 'reversed(L())', 'list(reversed(Seq()))',
             'list(reversed(OldSeq()))', 'reversed("abc").__length_hint__()', 'iter(dict)', 'len()', 'len(3)', 'len(O())', 'len(1, 2)',
             'len([1, 2])', 'len(Seq())', 'list(Seq())', 'tuple(Seq())', '20 in Seq()', '25 in Seq()', 'list(iter(Seq()))',
             'iter(Seq()).__length_hint__()', 'sum(enumerate([]), 5)', 'min(reversed([3, 1, 2]))', 'enumerate([1]).next()',
             'list(enumerate(iter("ab")))', 'zip(*[iter(range(6))] * 2)', 'map(max, [1, 5], [4, 2])', 'dict(enumerate("ab"))'):
    show(expr)


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
        for expr in ('list(cls(hint))', 'tuple(cls(hint))', 'map(None, cls(hint), [1])', 'zip(cls(hint), cls(hint))', 'filter(None, cls(hint))',
                     '[0].__iadd__(cls(hint))', 'sorted(cls(hint))', 'set(cls(hint))', 'reduce(max, cls(hint))'):
            show(expr)
for n in range(4):
    calls = []

    def f():
        calls.append(1)
        if len(calls) > 3:
            raise (StopIteration, ValueError)[n % 2]
        return len(calls)

    it = iter(f, n)
    for i in range(6):
        show('next(it)')
