# <> is the same operator as !=, with chaining and overloading.
print 1 <> 2, 1 <> 1, 'a' <> 'b', 1 < 2 <> 3, 1 <> 2 <> 1
class N(object):
    def __ne__(self, other):
        return 'ne called with %r' % (other,)
print N() <> 3, N() != 3
class C(object):
    def __cmp__(self, other):
        return 0
print C() <> C(), C() != 1
class E(object):
    def __eq__(self, other):
        return True
e = E()
print e <> e, e == e
print [x for x in range(4) if x <> 2]
