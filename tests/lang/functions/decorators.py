# Decorators: evaluated top down before the def, applied bottom up; any dotted call expression.
def mark(name):
    print 'evaluate', name
    def deco(f):
        print 'apply', name, 'to', f.__name__ if hasattr(f, '__name__') else f
        def wrapper(*a, **k):
            return '%s(%s)' % (name, f(*a, **k))
        return wrapper
    return deco

def default():
    print 'default evaluated'
    return 1

@mark('outer')
@mark('middle')
@mark('inner')
def f(x=default()):
    return 'f%s' % x
print f(), f(5)

class ns(object):
    class deep(object):
        @staticmethod
        def tag(f):
            f.tag = 'tagged'
            return f

@ns.deep.tag
def g(): pass
print g.tag

@apply
def value():
    return 'called at once'
print value

@str
def s(): pass
print s[:10]

def replace(_):
    return 42
@replace
def number(): pass
print number

class C(object):
    @staticmethod
    def st(x): return 'static %s' % x
    @classmethod
    def cl(cls, x): return '%s %s' % (cls.__name__, x)
    @property
    def p(self): return 'property'
    @p.setter
    def p(self, v): print 'set', v
    @mark('method')
    def m(self): return type(self).__name__
C.st(1)
c = C()
print c.st(1), C.cl(2), c.cl(3), c.p, c.m()
c.p = 9

def fails(f):
    raise ValueError('decorator failed')
try:
    @fails
    def never(): pass
except ValueError as e:
    print e, 'never' in globals()

@mark('lambda')
def local():
    @mark('nested')
    def inner(): return 1
    return inner()
print local()
