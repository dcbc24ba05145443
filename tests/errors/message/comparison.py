# Comparisons that fail; most don't in Python 2.


class Fails(object):
    def __eq__(self, other):
        raise ValueError('in __eq__')

    def __lt__(self, other):
        raise ValueError('in __lt__')

    __hash__ = None


class Cmp(object):
    def __init__(self, result):
        self.result = result

    def __cmp__(self, other):
        return self.result


def attempt(what, f):
    try:
        result = f()
        print what, result
    except (TypeError, ValueError, OverflowError), error:
        print what, '|', type(error).__name__, '|', error


attempt('complex', lambda: 1j < 2j)
attempt('complex and int', lambda: 1j < 2)
attempt('int and complex', lambda: 2 > 1j)
attempt('complex and str', lambda: (1j < 'a') in (True, False))
attempt('complex equal', lambda: 1j == 1j)
attempt('cmp of complex', lambda: cmp(1j, 2j))
attempt('sort complex', lambda: sorted([1j, 2j]))
attempt('max complex', lambda: max(1j, 2j))
attempt('sets', lambda: set() < 3)
attempt('set and list', lambda: set() <= [])
attempt('sets cmp', lambda: cmp(set(), set([1])))
attempt('sets equal', lambda: set() == 3)
attempt('own eq', lambda: Fails() == 1)
attempt('own lt', lambda: Fails() < 1)
attempt('in list', lambda: Fails() in [1])
attempt('list equal', lambda: [Fails()] == [2])
attempt('list count', lambda: [Fails()].count(2))
attempt('index', lambda: [Fails()].index(2))
attempt('remove', lambda: [Fails()].remove(2))
attempt('sort', lambda: sorted([Fails(), Fails()]))
attempt('cmp text', lambda: Cmp('text') < 1)
attempt('cmp None', lambda: Cmp(None) == 1)
attempt('cmp float', lambda: cmp(Cmp(1.5), 1))
attempt('cmp large', lambda: cmp(Cmp(10 ** 30), 1))
attempt('cmp long', lambda: cmp(Cmp(5L), 1))
attempt('cmp function', lambda: sorted([1, 2], lambda a, b: 'x'))
attempt('cmp function', lambda: sorted([1, 2], lambda a: 0))
attempt('cmp function', lambda: sorted([1, 2], lambda a, b: 1.5))
attempt('key function', lambda: sorted([1, 2], key=lambda: 0))
attempt('key function', lambda: sorted([1, 'a'], key=lambda x: x.upper()) if 0 else 'skipped')
attempt('isinstance', lambda: isinstance(1, [int]))
attempt('contains', lambda: 1 in 2)
attempt('contains text', lambda: 1 in 'abc')
attempt('contains text', lambda: None in u'abc')
attempt('contains bytes', lambda: 256 in bytearray('abc'))
attempt('contains xrange', lambda: 'a' in xrange(3))
