# The order in which callee, positional, keyword, * and ** arguments are evaluated.
def v(x):
    print x,
    return x

def callee():
    print 'callee',
    return lambda *a, **k: (a, sorted(k.items()))

def star():
    print 'star',
    return (8, 9)

def kw():
    print 'kwargs',
    return {'z': 0}

print callee()(v(1), v(2), k=v(3), *star(), **kw())
print callee()(a=v('a'), b=v('b'), *star())
print callee()(v(1), **kw())
print callee()(*star(), **kw())
print callee()(*star(), x=v('x'))
print callee()(v(1), *star(), k=v('k'), **kw())
try:
    v('not callable') and 5(v('args first'))
except TypeError as e:
    print e
class O(object):
    @property
    def method(self):
        print 'attribute first',
        return v
o = O()
o.method(v('arg'))
print
