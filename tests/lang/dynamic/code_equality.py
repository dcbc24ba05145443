# Code objects are equal if their bytecode, constants and names are, wherever they come from.
a = compile('x + 1', 'f', 'eval')
b = compile('x + 1', 'f', 'eval')
print a == b, a != b, hash(a) == hash(b), a is b, a == compile('x + 2', 'f', 'eval'), a == 1
print {a: 'found'}[b], a in [b], len(set([a, b]))
exec "def f(): return 1"
g = f
exec "def f(): return 1"
print f == g, f.func_code == g.func_code, f.func_code is g.func_code
print cmp(a, b), compile('x+1', 'f', 'exec') == a
print a == compile('x  +  1', 'elsewhere', 'eval'), a == compile('(x + 1)', 'f', 'eval')
print compile('x\n\ny', 'f', 'exec') == compile('x\ny', 'f', 'exec'), compile('1', 'f', 'eval') == compile('1L', 'f', 'eval')
print compile('0.0', 'f', 'eval') == compile('-0.0', 'f', 'eval'), compile('"a"', 'f', 'eval') == compile('u"a"', 'f', 'eval')
same = [lambda: 1, lambda: 1, lambda: 2]; print [x.func_code == same[0].func_code for x in same]


def compiled(x):
    return x + 1


namespace = {}
exec '\n' * (compiled.func_code.co_firstlineno - 1) + 'def compiled(x):\n    return x + 1\n' in namespace
print compiled.func_code == namespace['compiled'].func_code, compiled.func_code.co_consts


def other(x):
    return x


def none():
    pass


codes = [f.func_code for f in (compiled, other, none, lambda: 1)] + [compile(source, 'f', 'eval') for source in ('c', 'b', '3', '2', 'a+b', 'a-b')]
print [cmp(a, b) for a in codes for b in codes]
print [a.co_name for a in sorted(codes)], codes[0] < codes[1], codes[0] > codes[1]
