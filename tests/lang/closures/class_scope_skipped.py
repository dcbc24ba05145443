# A class body's names are not visible in its methods, lambdas, genexps and nested classes.
x = 'global'
class C(object):
    x = 'class'
    y = x
    def method(self):
        return x
    lam = lambda self: x
    gen = list(x for _ in range(2))
    first = list(z for z in [x])
    lst = [x for _ in range(2)]
    cond = [i for i in range(2) if x == 'class']
    gcond = list(i for i in range(2) if x == 'class')
    class Inner(object):
        z = x
    def default(self, v=x):
        return v
c = C()
print c.y, c.method(), c.lam(), c.gen, c.first, c.lst, c.cond, c.gcond, C.Inner.z, c.default()

def f():
    x = 'function'
    class D(object):
        y = x
        def m(self):
            return x
    class E(object):
        x = 'class E'
        y = x
        def m(self):
            return x
    return D.y, D().m(), E.y, E().m()
print f()

def g():
    class F(object):
        try:
            y = nowhere
        except NameError as e:
            y = str(e)
    return F.y
print g()

class G(object):
    x = x
    try:
        z = z
    except NameError as e:
        z = str(e)
print G.x, G.z

def h(x):
    class H(object):
        def get(self):
            return x
        x = 'attribute'
    return H
print h('param')().get(), h('param').x
