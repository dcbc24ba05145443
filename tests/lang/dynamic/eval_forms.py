# eval: expressions, namespaces, locals mappings, errors, whitespace, code objects.
x = 10
print eval('x + 1'), eval('  x * 2'), eval('x\n'), eval('[i for i in range(3)]'), eval('(lambda y: y + x)(5)')
print eval('x', {'x': 1}), eval('x + y', {'x': 1}, {'y': 2}), eval('x', {'x': 1}, {'x': 2})
def f(x):
    return eval('x'), eval('x', globals()), eval('sorted(locals())')
print f(5)
class M(object):
    def __getitem__(self, k): return 'looked up ' + k
print eval('anything', {}, M())
code = compile('x ** 2', 'here', 'eval')
print eval(code), eval(code, {'x': 3}), code.co_filename, code.co_name
for bad in ('', 'x = 1', '1 +', 'print 1', 'x y', 'def', '1; 2', '"\\', 'lambda'):
    try: print eval(bad)
    except SyntaxError as e: print repr(bad), e.msg
for bad in ('undefined', '1 / 0', '[][1]', '{}["k"]', 'x.y', 'x()', 'x[0]'):
    try: print eval(bad)
    except Exception as e: print bad, type(e).__name__, e
for args in ((5,), ('x', 5), ('x', {}, 5), ()):
    try: print eval(*args)
    except (TypeError, NameError) as e: print type(e).__name__, e
g = {}
eval('1', g)
print g.keys()
print eval(u'u"\xe9"') == u'\xe9', eval('x if x > 5 else 0'), eval('1 < x < 20'), eval('`x`'), eval('1,'), eval('()'), eval('not x'), eval('x is x'), eval('"a" "b"'), eval('{1: 2}[1]'), eval('-x'), eval('x ** 2 // 3'), eval('{i for i in (1,)}'), eval('__import__("sys").maxint > 0')
print map(eval, ['1', '"s"', 'None', '[1, (2, 3)]', '{"a": {1}}', '1.5e3', '0x1f', '1j', '10L', 'True'])
print [eval('n * x') for n in (1, 2)], eval('eval("x")'), eval('lambda: x')(), (lambda: eval('x'))()
