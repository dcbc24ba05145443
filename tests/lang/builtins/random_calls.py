# Built-in functions and methods called with arguments at random: whatever comes of it is an ordinary exception or a value.
import sys
class O: pass
class N(object): pass
def g():
    yield 1
vals = [None, True, 0, -1, 1, 3, 2**40, 2**62, 2**70, -2**70, 10L, 1.5, float('nan'), float('inf'), 2j, '', 'abc', 'a b', '%s %d', '{0}{x}', u'', u'abc', u'\u20ac', (), (1,2), ('a','b','c'), [], [3,1,2], {}, {'a':1}, set(), set([1,2]), frozenset([1]), xrange(5), slice(1,2,3), iter([1]), g(), len, N, O, N(), O(), object(), type, ValueError, ValueError('x'), bytearray('abc'), buffer('abc'), memoryview('abc'), Ellipsis, NotImplemented, property(len), staticmethod(len), classmethod(len), super(N, N()), sys, lambda x: x, N.__init__, [].append, 'x'.join, {}.iterkeys(), {'a':1}.viewkeys(), enumerate([1]), reversed([1]), int.__add__, dict.fromkeys]
import __builtin__
skip = set(['print', 'raw_input','input','exit','quit','copyright','license','credits','help','open','file','execfile','reload','__import__','compile','eval'])
funcs = [(n, getattr(__builtin__, n)) for n in sorted(dir(__builtin__)) if n not in skip]
skip.update(['send', 'throw'])
objs = []
for i, v in enumerate(vals):
    for n in sorted(dir(v)):
        if n in ('__subclasses__','__class__'): continue
        if v is sys: continue
        objs.append((i, n))
count = 0
def attempt(f, args, kw={}):
    global count
    count += 1
    try:
        r = f(*args, **kw)
        try: repr(r); hash(r); str(r)
        except: pass
        try:
            k = 0
            for x in r:
                k += 1
                if k > 20: break
        except: pass
        return r
    except: pass
seed = [2]
def rnd(n):
    seed[0] = (seed[0] * 1103515245 + 12345) & 0x7fffffff
    return (seed[0] >> 8) % n
for _ in xrange(12000):
    k = rnd(4)
    args = [vals[rnd(len(vals))] for _ in range(rnd(4))]
    big = [a for a in args if isinstance(a, (int, long)) and abs(a) > 10**6]
    if k == 0:
        n, f = funcs[rnd(len(funcs))]
        if n in ('range','pow') and big: continue
    else:
        i, n = objs[rnd(len(objs))]
        try: f = getattr(vals[i], n)
        except: continue
        if big and n in ('__lshift__','__pow__','__rpow__','__rlshift__','__mul__','__rmul__','__imul__','ljust','rjust','center','zfill','__ipow__', '__ilshift__', 'expandtabs'): continue
    attempt(f, args)
    if rnd(10) == 0: attempt(f, args, {'x': 1})
print 'still here', count > 0
