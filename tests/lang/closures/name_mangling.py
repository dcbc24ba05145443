# Private names are mangled in every position inside a class, and only there.
class _Spam(object):
    __x = 1
    def __init__(self, __arg=2, *__rest, **__kw):
        self.__a = __arg
        self.__b__ = 'dunder kept'
        self.__ = 'only underscores kept'
        __local = 3
        self.names = sorted(locals())
    def __private(self):
        return self.__x, _Spam.__x
    def call(self):
        return self.__private()
    def func(self):
        def __inner(): return '__inner'
        import sys as __sys
        for __i in range(2): pass
        try:
            raise KeyError('q')
        except KeyError as __e: pass
        class __Nested(object):
            __y = 5
        return sorted(locals()), __Nested.__name__, sorted(k for k in __Nested.__dict__ if 'y' in k)
    def glob(self):
        global __g
        __g = 'global too'
    def kw(self):
        return dict(__k=1)
    def attr(self, other):
        other.__z = 1
        del other.__z
        other.__z = 2
        return getattr(other, '__z', 'no literal mangling')
class ___(object):
    __q = 'class of underscores only'
class Empty(object): pass
s = _Spam()
print s.names
print sorted(k for k in s.__dict__ if k != 'names')
print s.call(), s._Spam__x, s._Spam__private()
print s.func()
s.glob()
print _Spam__g if '_Spam__g' in globals() else 'missing'
print s.kw()
e = Empty()
print s.attr(e), e.__dict__
print ___.__q
class Base(object):
    def __init__(self): self.__v = 'base'
    def base(self): return self.__v
class Derived(Base):
    def __init__(self):
        Base.__init__(self)
        self.__v = 'derived'
    def derived(self): return self.__v
d = Derived()
print d.base(), d.derived(), sorted(d.__dict__)
def outside(): return getattr(d, '_Base__v')
print outside()
class K:
    __slots = [__name for __name in 'ab']
    lam = lambda self, __p: __p
print K._K__slots, K._K__name, K().lam(1), K.lam.im_func.func_code.co_varnames
class Slotted(object):
    __slots__ = ('__hidden', 'open')
    def set(self): self.__hidden = 'h'; return self
print Slotted().set()._Slotted__hidden
