# exec: strings, with globals, with both dicts, tuple forms, code objects, results in the namespaces.
exec 'a = 1'
print a
exec 'b = a + 1; print "inside", b'
d = {}
exec 'x = 5' in d
print d['x'], '__builtins__' in d, 'x' in globals()
g, l = {'k': 10}, {}
exec 'y = k * 2\nglobal z\nz = y' in g, l
print l, g['z'], 'y' in g
exec('q = 1')
print q
exec('q = 2', d)
exec('q = 3', g, l)
print q, d['q'], l['q']
exec 'def f(n): return n if n < 2 else f(n - 1) + f(n - 2)'
print f(10)
exec '''
class C(object):
    def m(self): return 'm of C'
'''
print C().m(), C.__module__
exec '' in d
exec 'pass'
exec u'u = u"\\u20ac"'
print repr(u)
exec compile('c = "code object"', '<test>', 'exec')
print c
def local():
    v = 'local'
    exec 'v = "changed"; w = "new"'
    return v, w
print local()
def reads():
    p = 41
    exec 'r = p + 1'
    return r
print reads()
for bad in ('1 +', 'x = = 2', 'def f(:', '  indented'):
    try: exec bad
    except SyntaxError as e: print type(e).__name__, e.msg, e.filename, e.lineno
try: exec 'raise ValueError("from exec")'
except ValueError as e: print e
for args in ((5,), ('1', 5), ('1', {}, 5), (None,)):
    try:
        if len(args) == 1: exec args[0]
        elif len(args) == 2: exec args[0] in args[1]
        else: exec args[0] in args[1], args[2]
    except TypeError as e: print e
