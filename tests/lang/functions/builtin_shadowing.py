# Builtins are found last: shadowed by globals and locals, back after del, replaced in __builtin__.
def f():
    return len('abc')
print f()
len = lambda s: 'global len'
print f()
del len
print f()
def g(len=lambda s: 'parameter'):
    return len('abc')
print g()
import __builtin__
__builtin__.brand_new = 'from __builtin__'
print brand_new
saved = __builtin__.len
__builtin__.len = lambda s: 'replaced builtin'
print f(), saved('four')
__builtin__.len = saved
print f()
del __builtin__.brand_new
try:
    brand_new
except NameError as e:
    print e
try:
    del len
except NameError as e:
    print e
class C(object):
    len = 5
    def m(self):
        return len('ab')
    size = [len, len]
print C().m(), C.size
print __builtins__ is __builtin__, __builtin__.__name__
