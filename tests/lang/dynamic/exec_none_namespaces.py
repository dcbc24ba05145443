# None as a namespace means: not given.
def f():
    x = 'local'
    exec "print x" in None
    exec "y = x + '!'" in None, None
    return y
x = 'global'
print f()
g = {'x': 'dict'}
exec "print x" in g, None
