# Code objects from compile run many times, in many namespaces.
c = compile('n = n + 1', '<code>', 'exec')
d, e = {'n': 1}, {'n': 10}
for i in range(3):
    exec c in d
exec c in e
print d['n'], e['n']
v = compile('n * 2', '<code>', 'eval')
print eval(v, d), eval(v, e), eval(v, {'n': 'ab'})
print eval(c, d), d['n']
exec v in d
s = compile('n; n + 1\n', '<code>', 'single')
exec s in d
n = 100
exec s
f = compile('def f(x):\n return x + n\n', '<code>', 'exec')
exec f
exec f in d
print f.__class__.__name__, d['f'](1)
print type(c), isinstance(c, type(d['f'].func_code))
