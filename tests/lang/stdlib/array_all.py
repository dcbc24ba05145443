# array: every kind of items, every operation, errors.
import array
from array import array as A
def tr(f, *a, **k):
    try: return f(*a, **k)
    except Exception as e: return '%s: %s' % (type(e).__name__, e)
print [n for n in dir(array) if n != '__file__'], [n for n in dir(A) if n not in dir(object)], A, array.ArrayType is A
for c in 'cbBhHiIlLfd':
    print c, A(c).itemsize, [tr(A(c).append, v) for v in (1, -1, 300, 70000, 2 ** 31, 2 ** 32, 2 ** 63, 2 ** 64, -2 ** 63 - 1, 1.5, 'a', 'ab', u'b', u'bc', None, 1L, True)], [tr(A(c, b).pop) for b in ('a' * 8, '\xff' * 8)]
print tr(A), tr(A, 1), tr(A, 'x'), tr(A, 'ii'), tr(A, 'i', 5), tr(A, 'i', [1], 2), tr(A, 'i', 'abc'), tr(A, 'i', x=1), tr(A, 'i', ['a']), tr(A, 'u', u'ab'), tr(A, 'i', u'ab'), tr(A, u'i'), tr(A, 'i', (1, 2)), tr(A, 'i', iter([1])), tr(A, 'i', A('i', [3])), tr(A, 'c', 'xyz'), tr(A, 'b', A('h', [1])), tr(A, 'i', xrange(3)), tr(A, 'c', u'ab'), tr(A, 'c', [u'a']), tr(A, 'i', bytearray('abcd'))
a = A('i', [1, 2, 3])
print a, repr(A('i')), repr(A('c', 'a"b')), repr(A('u', u'a\xe9')), str(a), a[0], a[-1], tr(lambda: a[5]), a[1:], a[::2], a[5:1], tr(lambda: a['x']), len(a), a + a, a * 2, 2 * a, a * -1, tr(lambda: a + [1]), tr(lambda: a + A('l')), tr(lambda: a * 'a'), 2 in a, 5 in a
def s(f, *args):
    try: f(*args)
    except Exception as e: print type(e).__name__, e,
    print a
import operator
for x in ((operator.setitem, a, 0, 9), (operator.setitem, a, 9, 1), (operator.setitem, a, 0, 'x'), (operator.setslice, a, 1, 2, A('i', [7, 8])), (operator.setslice, a, 0, 1, [1]), (operator.setslice, a, 0, 1, A('l', [1])),
          (operator.setitem, a, slice(None, None, 2), A('i', [1, 2])), (operator.setitem, a, slice(None, None, 2), A('i', [1, 2, 3, 4])), (operator.delitem, a, 0), (operator.delitem, a, 9), (operator.delslice, a, 0, 1), (operator.delitem, a, slice(None, None, 2)),
          (operator.setitem, a, 'x', 1), (operator.iadd, a, A('i', [5])), (operator.iadd, a, [1]), (operator.imul, a, 2), (operator.imul, a, 'a'), (operator.imul, a, 0), (operator.setslice, a, 0, 0, A('i', [1, 2, 3, 4, 5, 6])), (operator.setitem, a, slice(None, None, -2), A('i', [9, 9, 9])), (operator.delitem, a, slice(None, None, -2)), (operator.setslice, a, 1, 1, a)):
    s(*x)
a = A('i', [1, 2, 3, 2])
print a.count(2), a.index(2), tr(a.index, 9), a.remove(2), a, tr(a.remove, 9), a.insert(1, 7), a, a.insert(-1, 8), a, a.insert(99, 5), a, a.pop(), a.pop(0), tr(a.pop, 9), a, tr(A('i').pop), a.reverse(), a, tr(a.pop, 1, 2), a.typecode, tr(a.insert, 'a', 1), tr(a.append), tr(a.append, 1, 2)
print a.tolist(), repr(a.tostring()), a.fromlist([1, 2]), a, tr(a.fromlist, (1,)), tr(a.fromlist, [1, 'a']), a, a.fromstring('abcd'), a, tr(a.fromstring, 'abc'), tr(a.fromstring, u'abcd'), tr(a.fromstring, 1), tr(a.tounicode), tr(a.fromunicode, u'a'), A('u', u'ab').tounicode(), tr(A('u').fromunicode, 'abcd'), tr(A('u').fromunicode, u'x'), tr(a.byteswap), a, tr(A('c', 'ab').byteswap), len(a.buffer_info()), a.extend([1]), a, tr(a.extend, A('l')), tr(a.extend, 5), tr(a.extend, ['a'])
print a.__reduce__(), A('c', 'ab').__reduce__(), A('u', u'x').__reduce__(), A('i').__reduce__(), a.__copy__() == a, a.__deepcopy__({}) == a, tr(hash, a), a == A('i', [1]), A('i', [1, 2]) < A('i', [1, 3]), A('i', [1]) == A('d', [1]), A('i', [1]) == [1], cmp(A('i', [1]), A('i', [2])), type(iter(a)), bool(A('i')), [A('i', [1, 2]) >= A('i', [1]), A('d', [float('nan')]) == A('d', [float('nan')])]
print str(buffer(A('c', 'abc'))), tr(memoryview, A('i', [1])), tr(bytearray, A('c', 'abc')), tr(str.join, '', [A('c', 'a')])
class S(A):
    def __new__(c, *a, **k): return A.__new__(c, 'i', [1])
print S(), S(x=1), type(S() + S()), type(S()[:]), S().__reduce__(), repr(S()), tr(setattr, a, 'typecode', 'x'), tr(setattr, a, 'x', 1), tr(delattr, a, 'itemsize')
import StringIO
print tr(a.fromfile, 1, 1), tr(a.tofile, 1), tr(a.tofile, StringIO.StringIO()), list(iter(A('h', [1, 2])))
