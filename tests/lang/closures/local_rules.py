# What makes a name local: any binding form anywhere in the function.
x = 'global'
def report(f):
    try:
        print f.__name__, f()
    except UnboundLocalError as e:
        print f.__name__, 'UnboundLocalError:', e
def assign():
    y = x
    x = 1
def aug():
    x += 1
def for_():
    print x
    for x in (): pass
def imp():
    y = x
    import sys as x
def defn():
    y = x
    def x(): pass
def cls():
    y = x
    class x: pass
def with_():
    y = x
    with y as x: pass
def exc():
    y = x
    try: pass
    except ValueError as x: pass
def dele():
    y = x
    del x
def listcomp():
    y = x
    [x for x in ()]
def genexp():
    y = x
    list(x for x in (1,))
    return y
def setcomp():
    y = x
    {x for x in (1,)}, {x: 1 for x in (1,)}
    return y
def tup():
    y = x
    (a, (x, b)) = 1, (2, 3)
def param_default(y=x):
    return y
def dead():
    return x
    x = 1
def nested():
    def inner():
        x = 1
    return x
for f in (assign, aug, for_, imp, defn, cls, with_, exc, dele, listcomp, genexp, setcomp, tup,
          param_default, dead, nested):
    report(f)
