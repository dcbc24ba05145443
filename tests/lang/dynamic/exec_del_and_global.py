# del and global in evaluated code.
x, y = 1, 2
exec "del x"
print 'x' in globals()
exec """
def f():
    global made, y
    made = 'made'
    del y
f()
"""
print made, 'y' in globals()
def g():
    exec "global in_g\nin_g = 5"
    exec "local = 1; del local"
    return sorted(locals())
print g(), in_g
d = {}
exec "global a\na = 1\nb = 2" in d, {}
print sorted(k for k in d if k[0] != '_')
