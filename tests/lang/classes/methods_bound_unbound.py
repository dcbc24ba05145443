# Bound and unbound methods: attributes, identity, equality, hashing, errors, functions stored on instances.
class A(object):
    def m(self, x=1):
        "m doc"
        return self, x
    m.attr = 'function attribute'
class B(A): pass
class Other(object): pass
a, b = A(), B()
bm, um = a.m, A.m
print bm.im_self is a, bm.im_func is A.__dict__['m'], bm.im_class, um.im_self, um.im_class, B.m.im_class, b.m.im_class, b.m.im_self is b
print bm.__self__ is a, bm.__func__ is bm.im_func, bm.__name__, bm.__doc__, bm.attr, um.attr
print bm == a.m, bm is a.m, bm == A().m, um == A.m, um == B.m, a.m == b.m, hash(a.m) == hash(a.m), len({a.m: 1, a.m: 2})
print um(a)[0] is a, um(b, 5)[1], B.m(b)[0] is b, bm(x=7)[1]
for f in (lambda: um(), lambda: um(Other()), lambda: um(5), lambda: B.m(a), lambda: um(A), lambda: bm(1, 2), lambda: um(x=a), lambda: bm(self=1)):
    try: print f()
    except TypeError as e: print e
for f in (lambda: setattr(bm, 'x', 1), lambda: setattr(um, 'attr', 1), lambda: bm.nothing, lambda: setattr(bm, 'im_self', 1), lambda: delattr(bm, 'attr')):
    try: f()
    except (AttributeError, TypeError) as e: print type(e).__name__, e
MethodType = type(bm)
m = MethodType(lambda self, y: (self, y), 5)
print m(6), m.im_class, m.im_self
m2 = MethodType(lambda self: 'u', None, A)
print m2(a)
try: m2(5)
except TypeError as e: print e
for args in ((1, 2), (len, None), (len,), ()):
    try: print MethodType(*args)
    except TypeError as e: print e
print MethodType(len, 'abc')()
a.m = 'shadowed'
print a.m
del a.m
a.f = lambda: 'no self'
print a.f()
A.g = len
print A.g is len, a.g('xyz')
A.h = lambda self: 'h'
print a.h(), type(A.h) is MethodType, type(A.__dict__['h']).__name__
print callable(bm), bm.im_func.func_defaults, bm.im_func.func_code.co_argcount
class C(object):
    m = A.m
    n = A.__dict__['m']
    o = a.m
try: C().m()
except TypeError as e: print e
print C().n()[1], C().o()[0] is a, C.m.im_class, C.o.im_self is a
class Old:
    def m(self): return 'old m'
o = Old()
print Old.m(o), o.m.im_class, o.m.im_self is o
try: Old.m(a)
except TypeError as e: print e
print bm.__getattribute__('im_class'), bm.__class__.__name__, bm.__call__(3)[1], A.m.__get__(a)(4)[1], A.__dict__['m'].__get__(a, A)(5)[1]
