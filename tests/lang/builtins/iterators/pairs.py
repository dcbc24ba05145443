# Loops over pairs: items of dicts, enumerate, and everything else that unpacks into two.
def e(f):
    try: print repr(f())
    except Exception as x: print type(x).__name__, x
def f(it):
    r=[]
    for a, b in it: r.append((a,b))
    return r
e(lambda: f({1:2,3:4}.iteritems())); e(lambda: f({1:2}.items())); e(lambda: f(enumerate('abc'))); e(lambda: f(enumerate('abc',2**63-2)));e(lambda: f(zip([1,2],'ab')))
e(lambda: f([(1,)])); e(lambda: f([(1,2,3)])); e(lambda: f([5])); e(lambda: f(['ab',[1,2],{3:4,5:6}])); e(lambda: f(['abc'])); e(lambda: f(5))
def g():
    d={1:2,3:4}
    for k,v in d.iteritems(): d[k+10]=v
e(g)
def g():
    for [k,(v,w)] in [(1,(2,3))]: print k,v,w
    for x[0],x[1] in [(1,2)]: pass
    print x
    print [a+b for a,b in ((1,2),(3,4))], {a:b for a,b in ((1,2),(3,4))}, list(a*b for (a,b) in [(1,2)])
x=[0,0]
e(g)
def g():
    try:
        for a,b in [(1,2),3]: pass
    finally: print a,b
e(g)
def gen():
    for a,b in [(1,2),(3,4)]:
        c = yield a,b
        print a,b,c
e(lambda: list(gen()))
for a,a in [(1,2)]: print a
def nested():
    for (a,b),c in [((1,2),3)]:
        for i,(j,k) in enumerate([(a,b),(b,c)]): print i,j,k
e(nested)
class It(object):
    def __iter__(self): return self
    def next(self): raise ValueError('boo')
e(lambda: f(It()))
