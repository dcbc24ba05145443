# Names in class bodies: own names first, then global ones; functions inside don't see them; evaluated.
exec """
x = 'global'
def f(x):
    class A(object):
        y = x
        def get(self): return x
        z = [x for x in 'ab']
    return A
A = f('param')
print A.y, A().get(), A.z, A.x
class B(object):
    x = x + '!'
    def get(self): return x
    g = lambda self: self.x
    try:
        print undefined
    except NameError as e:
        print e
print B.x, B().get(), B().g()
def outer():
    v = 'cell'
    class C(object):
        v = v if False else 'own'
        def m(self): return v
    return C.v, C().m()
try:
    print outer()
except NameError as e:
    print e
class D:
    global made_global
    made_global = 'yes'
    print sorted(locals())
print made_global, hasattr(D, 'made_global')
class E:
    __name = 'E'
    def m(self, __arg=__name): return __arg
print E().m(), E._E__name
"""
