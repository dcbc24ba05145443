# and, or, not: they return operands, short-circuit, and ask __nonzero__ then __len__.
def v(x):
    print '[%r]' % (x,),
    return x
print v(0) or v('') or v([]) or v(None)
print v(1) and v('a') and v(0) and v('never')
print v(0) and v(1) or v(2)
print not v(0), not v('x'), not not v([])
print v(1) or v(2) and v(3), (v(0) or v(2)) and v(3)
class NZ(object):
    def __nonzero__(self): print 'nonzero',; return False
    def __len__(self): print 'len',; return 5
class L(object):
    def __len__(self): print 'len',; return 0
class Old:
    def __nonzero__(self): print 'old nonzero',; return 0
class OldL:
    def __len__(self): print 'old len',; return 2
print bool(NZ()), bool(L()), bool(Old()), bool(OldL())
print type(NZ() or 1), type(L() and 1), not Old(), not OldL()
class Bad(object):
    def __init__(self, r): self.r = r
    def __nonzero__(self): return self.r
class BadL(object):
    def __init__(self, r): self.r = r
    def __len__(self): return self.r
class OldBad:
    def __init__(self, r): self.r = r
    def __nonzero__(self): return self.r
for make in (lambda: Bad(2), lambda: Bad('x'), lambda: Bad(2L), lambda: BadL(-1), lambda: BadL('x'), lambda: BadL(2L),
             lambda: OldBad(2), lambda: OldBad('x'), lambda: OldBad(-1), lambda: OldBad(True), lambda: Bad(None)):
    try:
        print bool(make())
    except (TypeError, ValueError) as e:
        print type(e).__name__, e
print [bool(x) for x in (0, 0L, 0.0, 0j, '', u'', (), [], {}, set(), None, False, xrange(0), 1, -1, 'a', [0])]
a = [] or 'default'
b = None is not None and 1
print a, b, 1 and 2, 0 or 0.0, '' and 1, 1 if [] or () else 2
