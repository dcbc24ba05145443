# Functions made by exec close over the functions around them in the same source, not over the caller.
exec """
def outer(a):
    def middle(b):
        def inner(c):
            return a, b, c
        return inner
    return middle
"""
print outer(1)(2)(3)
print [c.cell_contents for c in outer(1)(2).func_closure]
def f():
    x = 'enclosing'
    d = {}
    exec "def g():\n    return x" in globals(), d
    try:
        return d['g']()
    except NameError as e:
        return str(e)
print f()
