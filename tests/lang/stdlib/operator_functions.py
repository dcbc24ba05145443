# operator: every function with good and bad arguments, the getters.
import operator

def tr(f, *a, **kw):
    try:
        return f(*a, **kw)
    except Exception as e:
        return '%s: %s' % (type(e).__name__, e)

class Old: pass
class New(object): pass
class Seq(object):
    def __getitem__(self, i): return i
    def __len__(self): return 3
class Inst:
    def __getitem__(self, i): return i

print [n for n in dir(operator) if n not in ('__file__', '__package__')]
ARGS = [(), (1,), (1, 2), (6, 3), (1, 2, 3), (True, 2.5), ([1], [2]), ('ab', 'b'), ('ab', 1), ([3, 4], 1), ({1: 2}, 1), ([1, 2, 3], 0, 2),
        ([1, 2, 3], 0, 9), ([1, 2, 3], 1, 2, [7, 8]), (None,), ('x', None), (2 ** 70, 3), ([1], 2.0), ({}, [])]
for name in sorted(dir(operator)):
    f = getattr(operator, name)
    if type(f) is type(len):
        print name, f.__name__ == name,
        for a in ARGS:
            import copy
            print '|', tr(f, *copy.deepcopy(a)) if False else tr(f, *a),
        print
l = [1, 2, 3]
print operator.iadd(l, [4]) is l, l, operator.setitem(l, 0, 9), l, operator.delitem(l, 0), l, operator.delslice(l, 0, 1), l, operator.setslice(l, 0, 1, [5, 6, 7]), l
print operator.iconcat(l, [1]) is l, operator.irepeat(l, 2) is l, l
for x in (Old(), New(), Seq(), Inst(), {}, [], 'a', u'a', 1, 1L, 1.0, 1j, xrange(3), set(), iter([]), bytearray(), New.__dict__, True, None, slice(1), len):
    print type(x).__name__, operator.isSequenceType(x), operator.isMappingType(x), operator.isNumberType(x), operator.isCallable(x)
print tr(operator.repeat, Seq(), 3), tr(operator.concat, Seq(), Seq()), tr(operator.contains, Seq(), 1)
print tr(operator.indexOf, [1, 2], 3), tr(operator.indexOf, 'abc', 'c'), tr(operator.countOf, [1, 1.0, True, 2], 1), tr(operator.irepeat, [1], 2 ** 70)
for c in (operator.itemgetter, operator.attrgetter, operator.methodcaller):
    print c, tr(c), tr(c, a=1), sorted(n for n in c.__dict__ if n != '__getattribute__')
    g = c('real', 'imag')
    print tr(g), tr(g, 1, 2), tr(g, 1), tr(g, 1, x=1), tr(g, {'real': 1, 'imag': 2})
    try:
        class Sub(c): pass
    except TypeError as e: print e
print operator.itemgetter(1)([1, 2]), operator.itemgetter(1, 0, slice(2))('abc'), operator.itemgetter(None)({None: 3})
print operator.attrgetter('real.imag', u'imag')(3), tr(operator.attrgetter('a..b'), 1), tr(operator.attrgetter(''), 1), tr(operator.attrgetter('real.'), 1), tr(operator.attrgetter(2), 2)
print operator.methodcaller('replace', 'a', 'b')('banana'), operator.methodcaller('sort', key=lambda x: -x)([1]), tr(operator.methodcaller(2), 3)
D = operator._compare_digest
print D('a', 'a'), D(u'a', u'a'), D(u'a', u'b'), tr(D, 'a', u'a'), tr(D, u'a', 'a'), tr(D, 1, 2), tr(D, 'a', bytearray('a')), tr(D, 'a', memoryview('a')), tr(D, 'a', buffer('b')), tr(D, 'a', 1)
