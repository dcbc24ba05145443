# Code objects are equal if they are the same code.
a = compile('x + 1', 'f', 'eval')
b = compile('x + 1', 'f', 'eval')
print a == b, a != b, hash(a) == hash(b), a is b, a == compile('x + 2', 'f', 'eval'), a == 1
print {a: 'found'}[b], a in [b], len(set([a, b]))
exec "def f(): return 1"
g = f
exec "def f(): return 1"
print f == g, f.func_code == g.func_code, f.func_code is g.func_code
print cmp(a, b), compile('x+1', 'f', 'exec') == a
