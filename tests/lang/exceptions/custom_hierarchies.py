# User exception classes: multiple inheritance, attributes, properties, chaining by hand, __eq__ and hash.
class AppError(Exception):
    code = 1
    def __init__(self, msg, cause=None):
        super(AppError, self).__init__(msg)
        self.cause = cause
    def __str__(self):
        base = super(AppError, self).__str__()
        return '%s (caused by %r)' % (base, self.cause) if self.cause else base
class NotFound(AppError, KeyError):
    code = 2
class Denied(AppError, IOError):
    code = 3
    @property
    def reason(self): return self.args[0].split(':')[-1]
def lookup(d, k):
    try: return d[k]
    except KeyError as e: raise NotFound('no %s' % k, e)
try: lookup({}, 'x')
except LookupError as e: print type(e).__name__, e, e.code, isinstance(e, AppError), e.cause
try: raise Denied('file:secret')
except EnvironmentError as e: print e.reason, e.code, e
print [c.__name__ for c in NotFound.__mro__]
class Counted(Exception):
    made = 0
    def __new__(cls, *a):
        Counted.made += 1
        return Exception.__new__(cls, *a)
for x in (Counted, Counted(), Counted('a')):
    try: raise x
    except Counted: pass
print Counted.made
class Slots(Exception):
    __slots__ = ('x',)
s = Slots('m'); s.x = 1; s.y = 2
print s.x, s.y, s.args
try:
    class Bad(KeyError, IOError): pass
    print Bad.__mro__[1:3]
except TypeError as e: print e
class Multi(ValueError, KeyError): pass
for c in (ValueError, KeyError, LookupError, StandardError):
    try: raise Multi('m')
    except c as e: print c.__name__, repr(e), e
class Loud(Exception):
    def __init__(self, *a): print 'init', a; Exception.__init__(self, *a)
try: raise Loud, ('x', 1)
except Loud as e: print e.args
def translate(mapping):
    def deco(f):
        def w(*a):
            try: return f(*a)
            except tuple(mapping) as e:
                for k in mapping:
                    if isinstance(e, k): raise mapping[k](str(e))
        return w
    return deco
@translate({ZeroDivisionError: AppError})
def div(a, b): return a / b
try: div(1, 0)
except AppError as e: print e
