# del: names, attributes, items, slices, nested targets, order, and errors.
class Log(object):
    def __init__(self, n): self.n = n
    def __delattr__(self, k): print self.n, 'delattr', k
    def __delitem__(self, k): print self.n, 'delitem', repr(k)
def at(x):
    print 'eval', x
    return x
a = b = c = d = 1
del a, (b, [c]), d
print [n for n in 'abcd' if n in globals()]
o = Log('o')
p = Log('p')
del o.x, p[at(1)], o[1:2], p[::2], o[1, 2], o[...], p[1:2, 3], o[:]
l = range(10)
del l[0], l[-1]
print l
del l[1:3]
print l
del l[::2]
print l
del l[:]
print l
l = range(6)
del l[4:1], l[10:], l[-2:]
print l
dct = {1: 2, 3: 4}
del dct[1]
print dct
def f():
    x = 1
    del x
    try:
        print x
    except UnboundLocalError as e:
        print e
    try:
        del x
    except UnboundLocalError as e:
        print e
    x = 2
    return x
print f()
for bad in (lambda: dct.__delitem__(9), lambda: [].__delitem__(0)):
    try:
        bad()
    except (KeyError, IndexError) as e:
        print type(e).__name__, e
try:
    del (1, 2)[0]
except TypeError as e:
    print e
try:
    del 'abc'[0:1]
except TypeError as e:
    print e
try:
    del undefined_name
except NameError as e:
    print e
try:
    del Log.nothing
except AttributeError as e:
    print e
