# Comparing unlike types never fails (mostly): numbers < others, then by type name; None smallest.
vals = [3, 'b', None, [1], (1,), {}, 2.5, u'a', set, 1L, True]
order = sorted([3, 'b', None, [1], (1,), 2.5, 1L, True, {1: 2}])
print order
print None < -1, None < '', None < None, 1 < 'a', 1 < [], {} < [], [] < (), () < 'a' , 'a' < (), [] < 'a', 10 ** 30 < ''
print 1 < 1.5 < 2L, 1 == 1.0 == 1L == True, 2 ** 53 == 2.0 ** 53, 2 ** 53 + 1 == 2.0 ** 53, 10 ** 400 > 1e308, float('inf') > 10 ** 400
print (1, 2) < (1, 3), (1,) < (1, 0), [1, 2] < [1, 'a'], (1, 'a') < (1, None), [] < [0], (2,) > (1, 9, 9), [1, [2]] == [1, [2]]
print {1: 2} == {1: 2}, {1: 2} < {1: 3}, {1: 2} < {0: 9, 1: 1}, {2: 1} < {1: 1}, {} < {1: 1}, cmp({}, {}), cmp({1: 1}, {1: 1})
print set([1]) < set([1, 2]), set([1]) <= set([1]), set([1]) < set([2]), set([1]) == frozenset([1]), set() < set()
print cmp(1, 2), cmp('b', 'a'), cmp(None, None), cmp((1, 2), (1, 2)), cmp([1], [0, 5]), cmp(1, 'a'), cmp(u'a', 'a'), cmp(1.0, 1)
print 'a' < 'B', 'a' < 'ab', '' < 'a', 'Z' < 'a', 'abc' < u'abd', u'a' == 'a', u'\xe9' > 'e'
nan = float('nan')
print nan == nan, nan != nan, nan < 1, nan > 1, nan in [nan], [nan] == [nan], (nan,) == (nan,), cmp(nan, nan)
for f in (lambda: 1j < 2j, lambda: set() < 1, lambda: set() > [], lambda: 1j > 1, lambda: cmp(1j, 2), lambda: sorted([1j, 2j]),
          lambda: cmp(set(), set([1])), lambda: set() == 5, lambda: 1j == 1, lambda: xrange(2) == xrange(2)):
    try:
        print f()
    except TypeError as e:
        print e
class A(object): pass
a = A()
print a == a, a != a, a == A(), a < 'x' or a > 'x', not (a < a), cmp(a, a)
