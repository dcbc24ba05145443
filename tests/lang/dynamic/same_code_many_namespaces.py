# One code object in many namespaces: nothing is remembered from one to the next.
c = compile("""
def f(): return base + offset
class A(object):
    v = base
result = [f(), A.v, offset, len(name)]
""", 'many', 'exec')
spaces = [{'base': i, 'offset': i * 10, 'name': 'n' * i} for i in range(5)]
for s in spaces:
    exec c in s
print [s['result'] for s in spaces]
for s in spaces: s['base'] = 100
print [s['f']() for s in spaces], [s['A'].v for s in spaces]
e = compile('x * 2', 'many', 'eval')
print [eval(e, {'x': v}) for v in (1, 'a', 2.5, [1], 10 ** 20)]
print [eval(e, {'x': 0}, {'x': v}) for v in (1, 'a')], [eval(e) for x in (3, 4)]
