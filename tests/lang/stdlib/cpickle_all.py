# cPickle: round trips in all protocols, with pickle as well; bad pickles; persistent ids; errors.
import cPickle as c, pickle, copy_reg, StringIO, sys

def tr(f, *a, **k):
    try: return f(*a, **k)
    except Exception as e: return '%s.%s: %s' % (type(e).__module__, type(e).__name__, e)

class Old:
    def __init__(self, x=1): self.x = x
class OldArgs:
    def __init__(self, a, b): self.a = a; self.b = b
    def __getinitargs__(self): return (self.a, self.b)
class OldState:
    def __getstate__(self): return [1, 2]
    def __setstate__(self, s): self.s = s
class New(object):
    def __init__(self, x=1): self.x = x
class Slots(object):
    __slots__ = ('a', 'b')
class NewArgs(object):
    def __new__(cls, *a): o = object.__new__(cls); o.a = a; return o
    def __getnewargs__(self): return (1, 'x')
class L(list): pass
class D(dict): pass
class S(str): pass
class I(int): pass
class Red(object):
    def __init__(self, r): self.r = r
    def __reduce__(self): return self.r
class RedEx(object):
    def __reduce_ex__(self, proto): return (int, (proto,))
class Err(Exception): pass
def func(): pass
def show(o):
    if isinstance(o, (Old, OldArgs, OldState, New, NewArgs)): return type(o).__name__, o.__class__.__name__, sorted(o.__dict__.items())
    if isinstance(o, Slots): return 'Slots', [getattr(o, n, None) for n in o.__slots__]
    if isinstance(o, (L, D, S, I)): return type(o).__name__, o, o.__dict__
    if isinstance(o, Err): return 'Err', o.args
    return o
s = Slots(); s.a = 1
l = L([1, 2]); l.attr = 3
rec = []; rec.append(rec); rt = ([],); rt[0].append(rt); rd = {}; rd['me'] = rd
OBJS = [None, True, False, 0, 1, -1, 255, 256, 65535, 65536, 2 ** 31 - 1, -2 ** 31, 2 ** 31, 2 ** 62, 0L, 1L, -1L, 127L, 128L, -128L, -129L, 2L ** 70, -2L ** 70, 2L ** 2100, 0.0, 1.5, -0.1, 1e300, float('inf'), 'abc', 'a\n\'"\\\x00\xff', '', 'x' * 300,
        u'', u'abc', u'\xe9\u20ac\U00010000\n\\', (), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), [], [1], range(1100), {}, {1: 2}, dict.fromkeys(range(1100)), set([1, 2]), frozenset('a'), 1j, Old(), OldArgs(1, 2), OldState(), New([1]), s, NewArgs(5), l, D(a=1), S('x'), I(4), Err('a', 2), ValueError('v'),
        len, func, int, Old, New, Exception, type(None) and str, xrange(3), slice(1), Ellipsis, NotImplemented, Red((int, ('5',))), RedEx(), [1, 'a', [2, 'a'], ('b', u'c')], bytearray('ab')]
for o in OBJS:
    out = []
    for p in (0, 1, 2):
        a = tr(c.dumps, o, p)
        if '%s' % a and isinstance(a, str) and a.split(':')[0].endswith('Error'): out.append(a.split(' at ')[0]); continue
        b = tr(c.loads, a); d = tr(pickle.loads, a); e = tr(c.loads, pickle.dumps(o, p))
        out.append([x if len(repr(x)) < 80 and ' at 0x' not in repr(x) else (type(x).__name__, x == o) for x in (show(b), show(d) == show(b) or repr(show(d)), show(e) == show(b) or repr(show(e)))])
    print out
o = New()
for p in (0, 1, 2):
    r = c.loads(c.dumps(rec, p)); t = c.loads(c.dumps(rt, p)); d = c.loads(c.dumps(rd, p))
    print r[0] is r, t[0][0] is t, d['me'] is d, [x is y for x, y in [c.loads(c.dumps([o] * 2, p))]], c.loads(c.dumps([(1, 2)] * 2, p))
for bad in ('', 'x', 'I', 'I\n', '.', 'Sabc\n.', "S'a\n.", 'g0\n.', 'h\0.', 'j\0\0\0\0.', 't.', 'a.', 'cos\nnope\n.', 'cnope\nx\n.', '\x80\x05.', 'F1x\n.', 'U\x05ab', 'K', 'P1\n.', 'NNR.', '0.', '\x82\x01.', '\x82\0.', 'N)\x81.', 'Lx\n.', 'L12L\n.', 'L12\n.', '\xff', '2.', '1.', 'I0x\n.', 'I99999999999999999999\n.', u'I1\n.', '(d.', 'Q.', 'T\xff\xff\xff\xffa', 'X\xff\xff\xff\x7fa', 'o.', '(o.', '(i', '(i__main__\n', 'N(NNu.', '((', '(K\x01K\x02', ')\x85\x86.', '\x8a\x02\xff', '\x8b\xff\xff\xff\xff', 'G\0\0', '(lp0\n.', '](K\x01e.', '}(K\x01K\x02u.', 'Vab\\u12\n.', 'p0\n', 'c__builtin__\nint\n(S\'7\'\ntR.', 'c__builtin__\nlist\n)\x81K\x01a.', 'K\x01K\x02K\x03'):
    print repr(bad), tr(c.loads, bad)
f = StringIO.StringIO(); p = c.Pickler(f, 2); a = [1]; print p.dump(a) is p, p.dump(a) is p, p.clear_memo(), p.dump(a) is p, p.binary, p.fast
f.seek(0); u = c.Unpickler(f); x, y, z = u.load(), u.load(), u.load(); print x, y, x is y, x is z, tr(u.load)
p = c.Pickler(1); p.dump(5); print repr(p.getvalue()), tr(lambda: p.persistent_id), tr(c.Pickler(f).getvalue), tr(c.Pickler, 3.5), tr(c.Unpickler, 3), tr(c.dump, 1, 2), tr(c.load, 1), tr(c.loads, 1), tr(c.dumps), tr(c.dumps, 1, 2, 3), tr(c.dumps, 1, 5), tr(c.dumps, 1, -1), tr(c.dumps, 1, 'x')
for proto in (0, 1):
    f = StringIO.StringIO(); p = c.Pickler(f, proto); p.persistent_id = lambda o: o == 'pers' and 'ID7' or None; p.dump(['pers', 'x'])
    u = c.Unpickler(StringIO.StringIO(f.getvalue())); u.persistent_load = lambda i: ('loaded', i); print u.load(), tr(c.loads, f.getvalue())
    u = c.Unpickler(StringIO.StringIO(f.getvalue())); u.persistent_load = []; print u.load(), u.persistent_load
u = c.Unpickler(StringIO.StringIO(c.dumps(New()))); u.find_global = None; print tr(u.load)
u = c.Unpickler(StringIO.StringIO(c.dumps(New(), 2))); u.find_global = lambda m, n: sys.modules[m].__dict__[n]; print show(u.load())
p = c.Pickler(StringIO.StringIO()); p.fast = 1; p.persistent_id = lambda o: 3; print p.fast, tr(p.dump, 'x')
copy_reg.add_extension('__main__', 'New', 300); print c.loads(c.dumps(New, 2)) is New; copy_reg.remove_extension('__main__', 'New', 300)
copy_reg.pickle(complex, lambda z: (complex, (z.real, z.imag))); print c.loads(c.dumps(2j)), c.loads(c.dumps(2j, 2))
for o in (lambda: 1, iter([]), sys, (i for i in ()), Red(3), Red(()), Red((1,)), Red((len, 3)), Red((1, ())), Red((len, ([],), 3, 4, 5, 6)), Red((len, ([],), None, 3)), Red('zz'), Red('func')):
    print [tr(c.dumps, o, q).split(' object at ')[0].split('<lambda')[0] for q in (0, 2)]
deep = []
for i in range(5000): deep = [deep]
print tr(c.dumps, deep)
print c.PicklingError.__mro__[1:3], c.BadPickleGet.__bases__, c.UnpickleableError.__bases__, c.HIGHEST_PROTOCOL, c.format_version, c.__version__, c.compatible_formats
