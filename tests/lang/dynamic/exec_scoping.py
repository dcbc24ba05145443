# exec and scopes: functions with exec use dynamic lookup; closures, nested functions, globals dicts, class bodies.
x = 'global'
def f():
    exec "x = 'from exec'"
    return x
print f(), x
def g(code):
    exec code
    return x
print g('pass'), g('x = 1'), x
def h():
    exec 'def inner(): return x'
    return inner()
print h()
def i():
    ns = {}
    exec 'def inner(): return x' in ns
    try: return ns['inner']()
    except NameError as e: return str(e)
print i()
class C(object):
    exec 'y = 5'
    z = y
print C.y, C.z
def j(n):
    exec 'n = n * 2'
    exec 'm = n + 1'
    return n, m, sorted(locals())
print j(4)
def k():
    exec 'global made_global\nmade_global = 1'
k(); print made_global
ns = {'x': 'ns'}
exec 'def get(): return x\ndef put(v):\n    global x\n    x = v' in ns
print ns['get'](); ns['put']('put'); print ns['get'](), ns['x'], x
exec 'x = "rebound at module level"'
print x
def loop():
    out = []
    for n in range(3):
        exec 'sq = n * n'
        out.append(sq)
    return out
print loop()
def gen():
    exec 'a = 1'
    yield a
    exec 'a += 1'
    yield a
print list(gen())
template = 'def make_%s(v):\n    return (%r, v)\n'
for name in ('red', 'blue'): exec template % (name, name)
print make_red(1), make_blue(2)
def args(**kw):
    exec 'total = a + b' in kw
    return kw['total']
print args(a=1, b=2)
exec 'print __name__, len(__doc__ or "")'
exec 'import sys; print sys.maxint > 0' in {}
loc = {}
exec 'from sys import maxint as m\nfor q in range(3): pass\n[t for t in "ab"]\ntry: 1/0\nexcept ZeroDivisionError as e: pass' in {}, loc
print sorted(loc)
