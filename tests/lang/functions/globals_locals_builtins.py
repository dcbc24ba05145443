# globals(), locals() and vars() in functions, classes and at module level.
x = 1
print 'x' in globals(), globals() is locals(), vars() is globals()
def f(a, b=2):
    c = a + b
    names = sorted(locals().items())
    d = 4
    return names, sorted(locals())
print f(1)
def g():
    locals()['y'] = 5
    try:
        return y
    except NameError as e:
        return str(e)
print g()
globals()['made'] = 'by globals()'
print made
class C(object):
    a = 1
    locals()['b'] = 2
    names = sorted(k for k in locals().keys() if not k.startswith('__'))
print C.b, C.names
def closure():
    u = 1
    v = 2
    def inner(w):
        return u, sorted(locals().items())
    return inner(3)
print closure()
def deleted():
    p = q = 1
    del p
    return locals()
print deleted()
def gen():
    k = 1
    yield locals()
    k = 2
    yield locals()
print [sorted(d.items()) for d in gen()]
print (lambda z: locals())(9), sorted(vars(C()).items())
