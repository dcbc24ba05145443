# eval in the caller's namespaces and in others.
x = 1
def f(y):
    z = 3
    return eval('x + y + z'), eval('sorted(locals())'), eval('y', {'y': 'given'}), eval('y', {}, {'y': 'local'})
print f(2)
print eval('x'), eval(' \t x'), eval('x\n'), eval('(x,\n x)'), eval(u'x'), eval('[i for i in range(3)]')
d = {}
eval('1', d)
print d.keys()
print eval('lambda a: a * x')(5), eval('x if x else 0'), eval('{1: 2}[1]'), eval('"%d" % x')
class A:
    v = 5
    w = eval('v * 2')
print A.w
