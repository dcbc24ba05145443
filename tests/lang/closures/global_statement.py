# global: reading, rebinding, deleting, in nested functions, in classes, defining def/class/import/for targets.
x = 'module'
def read(): return x
def write():
    global x
    x = 'rebound'
write()
print read(), x

def outer():
    x = 'outer local'
    def inner():
        global x
        x = 'inner rebinds the global'
        return x
    r = inner()
    return r, x
print outer(), x

def define():
    global made, Made, sysmod, i, opened, exc
    def made(): return 'function'
    class Made(object): pass
    import sys as sysmod
    for i in range(3): pass
    try:
        raise KeyError('k')
    except KeyError as exc:
        pass
define()
print made(), Made.__name__, sysmod.__name__, i, repr(exc)

def delete():
    global made
    del made
delete()
print 'made' in globals()
try:
    delete()
except NameError as e:
    print e

class C(object):
    global y
    y = 5
    z = y
print y, C.z, hasattr(C, 'y')

def aug():
    global counter
    counter += 1
counter = 0
aug(); aug()
print counter

def nested_reads():
    global deep
    deep = 1
    def a():
        def b():
            return deep
        return b()
    return a()
print nested_reads()
deep = 2
def conditional(flag):
    if flag:
        global deep
    deep = 'set'
conditional(False)
print deep
