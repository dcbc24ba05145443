# repr of strings and containers of strings: quote choice, escapes, and what unescapes them again.
samples = ["it's", 'say "hi"', 'both \' and "', 'back\\slash', 'tab\t nl\n cr\r', '\x00\x01\x1f\x7f\x80\xff', '', 'plain', "'", '"', "'''", '\\', '\\n', 'a\\\'b', u'uni', u'\xe9', u'\u20ac', u'\U0001f600', u'\x00\n', u"it's", u'"\'', u'\\', u'\ud800', u'\xa0\xad']
for s in samples: print repr(s), len(s), repr([s]), repr((s,)), repr({s: 1}), `s` == repr(s)
def unrepr(r):
    prefix, q = (r[0], r[1]) if r[0] == 'u' else ('', r[0])
    assert r.endswith(q)
    out, i, body = [], 0, r[len(prefix) + 1:-1]
    while i < len(body):
        c = body[i]
        if c == '\\':
            e = body[i + 1]
            n = {'x': 2, 'u': 4, 'U': 8}.get(e, 0)
            out.append((unichr if prefix else chr)(int(body[i + 2:i + 2 + n], 16)) if n else {'n': '\n', 't': '\t', 'r': '\r'}.get(e, e))
            i += 2 + n
        else: out.append(c); i += 1
    return (u'' if prefix else '').join(out)
print all(unrepr(repr(s)) == s and type(unrepr(repr(s))) is type(s) for s in samples)
print repr(str), repr(None), repr([None, True, 1L, 1.5, 'a', u'b', (), [], {}, set(), frozenset(), Ellipsis]), repr(slice(1, None)), repr(xrange(3)), repr(type), repr(len), repr(object), repr(NotImplemented), repr(ValueError), repr(ValueError('x', 1)), repr(1e22), repr(-0.0), repr(2 ** 64), repr(1 + 0j)
class R(object):
    def __repr__(self): return "R('quoted')"
print [R()], (R(),), {R(): R()}.values(), set([R()]), repr(R()), '%r %s' % (R(), R()), [[R()]], {'k': [R()]}
l = [1]; l.append((l,)); print l; d = {}; d[1] = [d]; print d; s = [set([1])]; print s; o = [l, d]; print o
class Rec(object):
    def __init__(self): self.kids = [self]
    def __repr__(self): return 'Rec(%d)' % len(self.kids)
print Rec(), [Rec()], Rec().kids
print str([u'\xe9', '\xe9']), str(('a',)), str({'a': u'b'}), unicode(['\xe9']), '%s' % ['\n'], str(u'plain'), str(['it\'s "x"'])
