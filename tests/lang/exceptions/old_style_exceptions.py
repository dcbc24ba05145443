# Old-style classes as exceptions: raised, matched, with values, str, arguments normalised.
import sys
class Base:
    def __init__(self, *a): self.a = a
    def __str__(self): return 'Base%r' % (self.a,)
    __repr__ = __str__
class Sub(Base): pass
class Other: pass
def catch(f):
    try: f()
    except Sub, e: print 'Sub', e
    except Base, e: print 'Base', e
    except Exception, e: print type(e).__name__, e
    except: print 'other', sys.exc_info()[0].__name__, isinstance(sys.exc_info()[1], Other)
def r1(): raise Base
def r2(): raise Base(1)
def r3(): raise Base, 2
def r4(): raise Base, (3, 4)
def r5(): raise Sub, Sub(5)
def r6(): raise Base, Sub(6)
def r7(): raise Sub, Base(7)
def r8(): raise Other
def r9(): raise Other, 'arg to no __init__'
for f in (r1, r2, r3, r4, r5, r6, r7, r8, r9): catch(f)
print isinstance(Base(), Exception), issubclass(Sub, Base)
class Mixed(Base, Exception): pass
try: raise Mixed('m')
except Exception as e: print 'new-style through mixing', type(e).__name__, e
try:
    try: raise Other()
    finally: print 'finally sees it'
except Other: print 'ok'
class WithCall:
    def __call__(self): return 'called'
try: raise WithCall
except WithCall, w: print w()
inst = Sub('same')
try: raise inst
except Sub, e: print e is inst, e.__class__, sys.exc_info()[0]
try: raise Sub, None
except Sub, e: print e
Base.__bases__ = (Other,)
try: raise Sub('rebased')
except Other, e: print 'by new base', e
