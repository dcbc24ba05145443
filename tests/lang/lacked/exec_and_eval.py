# exec and eval, which the first Grumpy said would never work.
print eval('1 + 2 * 3'), eval('x * 2', {'x': 21})
exec 'def f(n): return n and n + f(n - 1)'
print f(4)
ns = {}
exec '''
class Point(object):
    def __init__(self, x): self.x = x
    def __repr__(self): return 'Point(%r)' % self.x
p = [Point(i) for i in range(3)]
''' in ns
print ns['p']
def g():
    y = 5
    exec 'y += 1'
    return y, eval('y * 10')
print g()
code = compile('result = sum(values)', '<code>', 'exec')
for values in ([1, 2], [10, 20]):
    exec code
    print result,
print
try: exec 'for'
except SyntaxError as e: print e.msg
