# What is shared and what is fresh: results of displays, calls, defaults, slices and string operations.
def empty_list(): return []
def empty_tuple(): return ()
def const(): return 'const'
def default(x=[]): return x
print empty_list() is empty_list(), empty_tuple() is empty_tuple(), const() is const(), default() is default(), default([]) is default([])
l = [1, 2]; t = (1, 2); s = 'ab'; d = {1: 2}
print l[:] is l, list(l) is l, t[:] is t, tuple(t) is t, s[:] is s, str(s) is s, dict(d) is d, d.copy() is d, l + [] is l, t + () == t, s + '' == s
a = b = []; c = []
print a is b, a is c, a == c, [] is [], {} is {}
x = [[]] * 3; x[0].append(1); print x, x[0] is x[1]
y = [[] for _ in range(3)]; y[0].append(1); print y
def f(arg): arg.append(1); arg = [9]; return arg
z = []; r = f(z); print z, r, r is z
def g(arg): arg += [1]; return arg
z = []; print g(z) is z, z
def h(arg): arg += (1,); return arg
z = (); print h(z), z
def ident(o): return o
o = object(); print ident(o) is o, [o][0] is o, (o,)[0] is o, {1: o}[1] is o, (lambda: o)() is o, [p for p in [o]][0] is o, max([o]) is o, (o or 1) is o, (o and o) is o, (o if o else 0) is o, sorted([o])[0] is o, reversed([o]).next() is o, zip([o])[0][0] is o
n = None; print n is None, f is f, f.__class__ is type(f), type(o) is object, o.__class__ is object, True is True, (1 == 1) is True, (not 0) is True, bool(5) is True, isinstance(1, int) is True, (1 in [1]) is True
m = [1, 2, 3]; it = iter(m); print iter(it) is it, iter(m) is iter(m), m.__iter__() is m
class C(object):
    items = []
    def m(self): return self
c1, c2 = C(), C()
print c1.m() is c1, c1.items is c2.items, c1.m is c1.m, c1.m == c1.m, C.__dict__['m'] is C.m.im_func, c1.__dict__ is c1.__dict__, C.items is c1.items
