# How except clauses match: subclasses, nested tuples, expressions, non-exceptions, order of evaluation.
def v(x):
    print '[%s]' % getattr(x, '__name__', x),
    return x
try: raise KeyError('k')
except v(ValueError): print 'no'
except v(LookupError): print 'matched'
except v(KeyError): print 'too late'
class A(Exception): pass
class B(A): pass
class C(B): pass
for c in (A, B, C):
    try: raise c
    except C: print 'C',
    except B: print 'B',
    except A: print 'A'
try: raise C()
except (KeyError, (A, ValueError)): print 'nested tuple'
try: raise C
except (): print 'empty tuple never matches'
except Exception: print 'fell through'
class Old: pass
class OldSub(Old): pass
try: raise OldSub()
except Old, e: print 'old style', e.__class__.__name__
try:
    try: raise OldSub
    except Exception: print 'no'
except: print 'not an Exception'
try:
    try: raise ValueError('v')
    except 5: print 'no'
except ValueError as e: print 'int clause ignored', e
try:
    try: raise ValueError('v')
    except 'ValueError': print 'no'
except ValueError as e: print 'string clause ignored', e
try:
    try: raise ValueError('v')
    except (KeyError, None, 'x'): print 'no'
except ValueError as e: print 'odd tuple', e
class Meta(type):
    def __subclasscheck__(cls, sub):
        print 'subclasscheck', sub.__name__
        return True
class Any(Exception):
    __metaclass__ = Meta
try: raise KeyError
except Any: print 'matched through the metaclass'
e = 'name reused'
try: raise ValueError('bound')
except ValueError as e: pass
print repr(e)
try: raise A
except B: print 'no'
except A as x: print 'class raised, instance bound:', type(x).__name__, x.args
l = [0]
try: raise KeyError('target')
except KeyError as l[0]: print l
try: raise ValueError('a', 'b')
except ValueError, (x, y): print x, y
class O(object): pass
try: raise KeyError('z')
except KeyError, O.attr: print repr(O.attr)
