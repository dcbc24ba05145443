# Where nodes stand: parentheses, chains, decorators, strings of several lines, tabs.
a + b + c - d * e * f
(a + b) * (c)
((a)).b.c(d)[e]
(a).b(
    c, d
)(e)
x = """a
b""" + c, d
f("""
""", g)
@a.b
@c()
def f(a, b=(1, 2), *c): return
@a.b
class C(D, E):
	x = 1; y = -1; z = - 2 ** -1; w = --3
if a: b
elif (c,
      d): e
elif f: g
for (i, j), k in l: pass
[i for i, j in k if l]
(i for (i, j) in k)
f(i for i in k)
{i: j for i, j in k}; {i for i in j}; {}; {1}; {1: 2}
with a as (b, c), d as e.f, g: pass
try: pass
except (A, B), c: pass
except D as e.f: pass
else: pass
finally: pass
lambda (a, b), c: d
x[1:2, ::3, ...], x[:], x[::], x[1,]
a if b else c if d else e
not a in b, a not in b is not c
def g(): x = yield; (yield a, b); yield
print >>a, (b), c,
`a, b`, `c`
