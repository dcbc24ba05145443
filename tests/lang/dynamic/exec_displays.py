# Displays and their order of evaluation, evaluated.
exec """
def show(x):
    print x,
    return x
print (show(1), show(2))
print [show('a'), show('b')]
print sorted({show(3), show(4)})
d = {show('k1'): show('v1'), show('k2'): show('v2')}
print sorted(d.items())
print (), [], {}, (1,), [[]], {1: {2: 3}}
print show(1) + show(2) * show(3)
def f(*a, **k): return a, sorted(k.items())
print f(show(1), show(2), k=show(3), *[show(4)], **{'z': show(5)})
"""
