# Default values: evaluated once, at def time, left to right, in the enclosing scope; mutable ones are shared.
def show(x):
    print 'evaluating', x
    return x

print 'before def'
def f(a, b=show(1), c=show(2)):
    return a, b, c
print 'after def'
print f(0), f(0, 9), f(0, c=8)

def acc(x, into=[]):
    into.append(x)
    return into
print acc(1), acc(2), acc(3, []), acc(4)
print acc.func_defaults

n = 1
def g(x=n):
    return x
n = 2
print g()

fs = []
for i in range(3):
    def h(i=i):
        return i
    fs.append(h)
print [x() for x in fs]

class C(object):
    k = 5
    def m(self, v=k, w=[k]):
        w.append(v)
        return v, w
    k = 6
print C().m(), C().m(1)
print (lambda x=show(3), y=show(4): x + y)()

def nested(a=lambda b=show(5): b):
    return a()
print nested(), nested()
try:
    def bad(a=show(6), b=1 / 0, c=show(7)):
        pass
except ZeroDivisionError:
    print 'division', 'bad' in globals()
