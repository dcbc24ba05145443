# The module new makes functions, methods, classes and modules.
import new
exec "def f(self, x): return self, x, y"
g = new.function(f.func_code, {'y': 'global'}, 'named')
print g(1, 2), g.__name__
class A(object):
    def __repr__(self): return 'A()'
a = A()
m = new.instancemethod(g, a, A)
print m(5), m.im_self, m.im_class.__name__
C = new.classobj('C', (), {'v': 1, 'get': lambda self: self.v})
i = new.instance(C, {'v': 2})
print i.get(), C().get(), new.module('mod').__name__
