# The errors of names that have no value, evaluated.
exec """
def attempt(f):
    try:
        f()
    except NameError as e:
        print type(e).__name__, e
def a(): return missing
def b():
    print x
    x = 1
def c():
    x = 1
    del x
    return x
def d():
    def inner(): return y
    inner()
    y = 1
def e():
    global zzz
    del zzz
def f():
    for i in []: pass
    return i
def g():
    del never
    never = 1
def h():
    x += 1
    x = 0
for each in a, b, c, d, e, f, g, h: attempt(each)
"""
try:
    exec "print nowhere"
except NameError as e:
    print e
try:
    exec "del nowhere"
except NameError as e:
    print e
try:
    exec "del nowhere" in {}, {}
except NameError as e:
    print e
try:
    eval("a.b.c", {})
except NameError as e:
    print e
