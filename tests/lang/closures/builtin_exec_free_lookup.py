# Name lookup order: local, enclosing, global, builtin; deleting one reveals the next.
abs = 'global abs'
def f():
    abs = 'enclosing abs'
    def g():
        return abs
    return g()
def h():
    return abs
print f(), h()
del abs
print h() is __builtins__.abs
class C(object):
    a = h
    abs = 'class'
    b = abs
    del abs
    c = abs(-3)
print C.b, C.c
def local_then_deleted():
    max = 5
    del max
    try:
        return max(1, 2)
    except UnboundLocalError as e:
        return str(e)
print local_then_deleted()
