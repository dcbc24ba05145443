"""doc"""
from os import (a, b as c,)
@dec.x(1)
@foo
def f(a, (b, c), d=1, *e, **g):
    return a+b*c-d+-1, -x, not a, a if b else c
class A(B, C):
    x = [i for i in 1, 2 if i if j for k, l in m]
    y = {a: b for a, b in c}
    z = {1, 2}, {1:2}, {}, (), [], [1,], (1,), {x for x in y}
for i, in x: print >>a, b,
else: pass
if a:
  b
elif c: d
elif e: f
else: g
try: a
except B, c: d
except: e
else: f
finally: g
with a as b, c: d
print a[1:2], a[::], a[1,2:3], a[...], a[1,2], a.b.c(d, *e, f=1, **g)(h for i in j)
lambda x, (y, z)=1: 3
exec (a, b, c)
raise a, b, c
a < b <= c is not d not in e
x += 1; del a, b[1], (c, d); global q; assert a, b
`a, b`
1.5, 2e20, 3j, 0777, 0xffL, 'a' "b" u'c\u1234', 1e-7, 123456789012345678901234567890
a and b or c and d
while 1: break
from ..x import *
import a.b as c, d
def g(): yield
