# Strings as sequences: indexing gives strings, immutability, iteration while slicing, multiplication, interning-independent comparison.
s = 'hello'
print s[0], s[-5], s[1:3], s[:-1], s[10:], s[3:1], s[::2], s[-1:-4:-1], [c for c in s], list(enumerate('ab')), zip('abc', 'xy'), dict(zip('ab', 'cd')), 'h' + s[1:], s * 2, 2 * s, s * -1
for f in (lambda: s[5], lambda: s[-6], lambda: s.__setitem__, lambda: s.__delitem__, lambda: s[None], lambda: s[1.0], lambda: setattr(s, 'x', 1), lambda: delattr(s, 'upper'), lambda: s(), lambda: s + None, lambda: s - 'a', lambda: s[1, 2], lambda: ord(s), lambda: -s, lambda: s['0']):
    try: print f()
    except (TypeError, IndexError, AttributeError) as e: print type(e).__name__, e
try:
    s[0] = 'j'
except TypeError as e: print e
try:
    del s[0]
except TypeError as e: print e
t = s; t += '!'; print s, t
print ''.join(reversed(s)), ''.join(sorted(s)), sorted(set(s)), s.index('l'), map(ord, 'AZ'), ''.join(map(chr, range(97, 103))), filter(lambda c: c > 'h', s), reduce(lambda a, b: b + a, s), max(s), min(s), any(s), all(''), len(s), tuple('ab'), filter(str.isdigit, 'a1b2'), type(filter(None, 'ab'))
a, b = 'xy'; print a, b
print 'a' in s, 'ell' in s, '' in s, s in s, 'z' not in s, s == 'hel' + 'lo', s is s, s != u'hello', s > 'help', 'B' < 'a', '10' < '9', '' < 'a', cmp('a', 'b'), 'a' * 3 == 'aaa'
words = 'the quick brown fox jumps over the lazy dog the end'.split()
count = {}
for w in words: count[w] = count.get(w, 0) + 1
print sorted(count.items(), key=lambda (k, v): (-v, k))[:3]
print '\x00\x01'.encode('hex'), repr(s[1:2] + '\xff'), 'tab\there', 'nul\0in'.replace('\0', '0'), repr('\n'), repr('\\'), 'a\\b', len('\\'), len('\n'), repr("'"), repr('"'), repr('\'"')
class Str(str):
    def __getitem__(self, i): return 'item%r' % (i,)
    def __len__(self): return 99
    def __iter__(self): return iter(['custom'])
    def __contains__(self, x): return True
    def __eq__(self, o): return 'eq'
    def __hash__(self): return 1
    extra = 5
x = Str('abc')
print x, x[0], len(x), list(x), 'q' in x, x == 1, x.upper(), x + 'd', type(x + ''), type(x.strip()), x.extra, '%s' % x, str(x), type(str(x)), ''.join([x]), x.find('b'), 'abc' == x, hash(x), x.__class__.__name__
