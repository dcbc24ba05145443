# A name that exec binds in a function hides the global one from then on.
x = 'global'
def f():
    before = x
    exec "x = 'from exec'"
    return before, x
print f()
print x
def g():
    exec "global x; x = 'changed'"
    return x
print g(), x
def h():
    exec "len = lambda s: 'mine'"
    return len('abc')
print h(), len('abc')
