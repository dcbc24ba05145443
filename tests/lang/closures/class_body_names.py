# A class body is a namespace executed once: conditionals, loops, deletes, globals mixed with locals.
n = 10
class C(object):
    print 'executing', __name__, __module__
    if n > 5:
        def big(self): return 'big'
    else:
        def small(self): return 'small'
    for i in range(3):
        last = i
    squares = [k * k for k in range(3)]
    try:
        raise ValueError('in body')
    except ValueError as err:
        caught = str(err)
    temp = 1
    del temp
    n = n + 1
    while n < 14:
        n += 1
    def helper(v):
        return v * 2
    used = helper(21)
    with_locals = sorted(name for name in locals() if not name.startswith('_'))
print C().big(), hasattr(C, 'small'), C.i, C.last, C.squares, C.k, C.caught, C.n, n, C.used
print C.with_locals, hasattr(C, 'temp')

class D(object):
    a = 1
    a = a + 1
    b = a
    a = 'final'
print D.a, D.b
class E(object):
    del_me = 1
    try:
        del never
    except NameError as e:
        msg = str(e)
print E.msg
def make(n):
    class K(object):
        value = n
        def get(self): return n, self.value
    return K
print make(1)().get(), make(2).value, make(1) is make(1)
class Outer:
    class Inner:
        v = 'inner'
        class Innermost(object):
            w = 'innermost'
    got = Inner.v
print Outer.Inner.Innermost.w, Outer.got, Outer.Inner.__name__, Outer.Inner.__module__
