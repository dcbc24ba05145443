# Container displays: evaluation order, trailing commas, nesting, duplicate keys.
def v(x):
    print x,
    return x

print [], (), {}, set(), [1], (1,), {1: 2}, {1}
print (1, 2,), [1, 2,], {1: 1, 2: 2,}, {1, 2,}
print ((),), [[]], [()], {(): []}
x = v(1), v(2), v(3)
print x
x = [v(1), [v(2), v(3)], v(4)]
print x
x = {v('k1'): v('v1'), v('k2'): v('v2')}
print sorted(x.items())
x = {v(1), v(2), v(1)}
print sorted(x)
print {1: 'a', 1.0: 'b', True: 'c'}, {1: 'a', True: 'b'}
print len({0: 1, False: 2, 0L: 3, 0.0: 4, 0j: 5})
t = 1,
print t, type(t), len(t)
print (1), type((1))
try:
    {[]: 1}
except TypeError as e:
    print e
try:
    {[1]}
except TypeError as e:
    print e
try:
    {{}: 1, v('never'): v('evaluated?')}
except TypeError as e:
    print e
a = [0]
b = [a, a]
a.append(b)
print a
d = {}
d['self'] = d
print d
l = [1]
l.append(l)
print l, repr(l), (l, l)
