# re: matching, groups, substitution, the objects and their errors.
import re, _sre

def tr(f, *a, **kw):
    try: return f(*a, **kw)
    except Exception as e: return '%s: %s' % (type(e).__name__, e)
def show(m):
    return m and (m.group(), m.groups(), m.span(), m.lastindex, m.lastgroup)

print _sre.MAGIC, _sre.CODESIZE, _sre.MAXREPEAT, _sre.getcodesize(), _sre.getlower(65, 0), _sre.getlower(0xc9, 0), _sre.getlower(0xc9, 32), repr(_sre.copyright)
for p, s in [('a*b', 'aaab'), ('(a)(b)?', 'ac'), ('(?P<x>a+)(?P<y>b+)', 'xaabb'), ('a|b|c', 'c'), ('(a|ab)(c|bcd)(d*)', 'abcd'), ('^abc$', 'abc\n'), ('(?m)^b$', 'a\nb\nc'),
             ('(?i)AbC', 'xaBc'), ('[a-c]+[^x]', 'abcy'), (r'\d+\s\w*', 'a12 b_3'), ('(?s)a.b', 'a\nb'), ('a.b', 'a\nb'), ('(a)\\1', 'aa'), ('(?i)(a)\\1', 'aA'), ('(?<=ab)c', 'abc'),
             ('(?<!ab)c', 'abcc'), ('a(?=b)', 'acab'), ('a(?!b)', 'abac'), ('(a)?(?(1)b|c)', 'ab'), ('(a)?(?(1)b|c)', 'c'), ('(a)?(?(1)b)', 'ab'), ('a{2,3}', 'aaaa'), ('a{2,3}?', 'aaaa'), ('a??b', 'aab'), ('(?:ab)*?c', 'ababc'),
             ('(a*)*', 'aaa'), ('(a*)+', 'aaa'), ('(a|b)*', 'abab'), ('(?:(a)|(b))*', 'ab'), ('(a)|b', 'b'), (r'\bfoo\b', 'a foo b'), (r'\Boo', 'foo'), (r'\Aab\Z', 'ab'), ('x*', 'axb'), ('', 'abc'), ('(?x) a b # c\n c', 'abc'),
             ('((((a))))', 'a'), ('(a+|b){0,}', 'ab'), ('(a+|b)+?', 'ab'), ('(?:a|b)*?c', 'abc'), ('[]a]+', ']a'), ('[^]a]+', 'bc'), ('[\\w-]+', 'a-b'), ('\\x41\\101\\n', 'AA\n'), ('(?P<n>a)(?P=n)', 'aa'), ('(((a)b)c)+', 'abcabc'), ('(?:(a)|b)*', 'ab'),
             (u'\xe9+', u'a\xe9\xe9'), (u'(?u)\\w+', u'\xe9t\xe9'), (u'\\w+', u'\xe9t'), (u'(?iu)\xc9', u'\xe9'), (u'[\u0400-\u04ff]+', u'abc\u0416\u0417'), (u'(?i)[\xc0-\xd0]', u'\xe0'), (u'(?iu)[\xc0-\xd0]', u'\xe0'), (u'[^\u0400-\u04ff]+', u'ab\u0416'), ('(?L)\\w+', 'ab'), (u'\U00010400', u'\U00010400')]:
    r = re.compile(p)
    print [repr(p), show(r.match(s)), show(r.search(s)), r.findall(s), r.split(s), r.sub('<>', s), r.subn('-', s, 1), [m.span() for m in r.finditer(s)]]
m = re.match('(?P<a>x)(y)?', 'xz')
print m.group(0, 1, 2, 'a'), m.groups('d'), m.groupdict(), m.groupdict(default=3), m.start(2), m.end(), m.span('a'), m.regs, m.pos, m.endpos, m.string, m.re.pattern, tr(m.expand, r'\1-\g<a>'), tr(m.expand, r'\2')
print tr(m.group, 3), tr(m.group, 'b'), tr(m.group, -1), tr(m.start, 9), tr(m.span, None), tr(m.group, 1L), tr(m.groups, 1, 2), tr(m.__copy__), tr(m.__deepcopy__, {}), bool(m), m.lastindex, m.lastgroup
p = re.compile('(a)(?P<q>b)?', re.I | re.M)
print p.pattern, p.flags, p.groups, p.groupindex, tr(p.__copy__), tr(p.__deepcopy__, 1), tr(setattr, p, 'flags', 1), tr(setattr, m, 'pos', 1), tr(setattr, m, 'regs', 1), re.compile(p) is p, tr(re.compile, p, re.I)
for n in ('match', 'search', 'findall', 'finditer', 'scanner', 'split', 'sub', 'subn'):
    f = getattr(p, n)
    print n, [tr(f, *a) for a in ((), (1,), (1, 2, 3, 4, 5))], tr(f, x=1), tr(f, 'ab', string=1), tr(f, 'a', pos='x')
print p.match(string='ab').span(), p.search('xab', 1).span(), p.search('xab', pos=2), p.search('xab', endpos=2).span(), p.findall('abab', 1, 3), p.split(string='xaby', maxsplit=1), p.search('ab', -5, 100).span(), re.compile('^b').match('ab', 1), re.compile('b').match('ab', 1).span()
print [tr(re.compile(q).match, 'abc', 2, 1) is None for q in ('', 'a*', '^', '$', '()')], re.compile('').search('abc', 2, 1), re.compile('').search('abc', 10).span()
s = p.scanner('abxAB'); print s.pattern is p, [x and x.span() for x in (s.search(), s.match(), s.search(), s.search(), s.search())]
print re.sub('(a)(b)?', lambda m: repr(m.groups()), 'abac'), re.sub('a', '\\\\', 'bab'), re.sub('(?P<k>a)', '[\\g<k>\\g<1>\\1]', 'bab'), tr(re.sub, 'a', '\\2', 'a'), tr(re.sub, '(a)|b', '\\1', 'b'), re.sub('x*', '-', 'abxd'), re.sub('a', lambda m: None, 'bab'), tr(re.sub, 'a', 3, 'a'), tr(re.sub, 'a', 'b', 3), [re.sub('a', u'\xe9', 'bab')], re.sub(u'a', 'b', 'bab'), tr(re.sub, 'a', lambda m: 3, 'a')
print re.split('(-)|(,)', 'a-b,c'), re.split('x*', 'axbc'), re.split('', 'abc'), re.split(',', ''), re.split('(,)', 'a,b,c', 1), re.findall('(a)(b)?', 'aab'), re.findall('', 'abc'), re.findall('(x)?', 'ax')
print re.escape('a.b\x00\xe9_1'), [re.escape(u'a\xe9')], re.match('a', bytearray('abc')).group(), re.match('a', buffer('abc')).group(), tr(re.match, 'a', 3), tr(re.match, 'a', None), tr(re.match, 'a', [1]), tr(re.match, 'a', memoryview('abc'))
for bad in ('(', ')', '*', 'a**', '[', 'a{3,2}', '(?P<1>a)', '(?P<a', '(?P=b)', '(?<=a*)b', '\\', '(?z)', '[b-a]', '(?P<a>x)(?P<a>y)', '(?(2)a)', 'a{99999999999}', '(?#', '(?<x)'):
    print repr(bad), str(tr(re.compile, bad))[:60].split(' at ')[0]
print tr(_sre.compile), tr(_sre.compile, 'a', 0, [99], 0, {}, []), tr(_sre.compile, 'a', 0, [-1], 0, {}, []), tr(_sre.compile, 'a', 0, (1,), 0, {}, []), tr(_sre.compile, 'a', 0, [], 0), tr(_sre.compile, 'a', 0, [19], 0)
class S(str): pass
print type(re.match('a', S('a')).group()), type(re.sub('a', 'b', S('a'))), type(re.sub('x', 'b', S('a'))), type(re.split(',', S('a'))[0]), re.match('a', S('ab')).string.__class__
print re.template('a').pattern, re.purge(), len(re.findall('(?i)[a-z]', ''.join(map(chr, range(256))))), len(re.findall('(?iu)[a-z]', u''.join(map(unichr, range(0x2200))))), len(re.findall('(?u)\\w', u''.join(map(unichr, range(0x3000))))), len(re.findall('(?u)\\s', u''.join(map(unichr, range(0x3100))))), len(re.findall('(?u)\\d', u''.join(map(unichr, range(0x3000))))), len(re.findall(u'(?u)[^\\W\\d_]', u''.join(map(unichr, range(0x3000)))))
sc = re.Scanner([('[a-z]+', lambda s, t: ('w', t)), ('[0-9]+', lambda s, t: int(t)), (' ', None)]); print sc.scan('ab 12 c ?')
print re.search('(?:a?)*?b', 'aab').span(), re.match('(?:a*?)*?b', 'aab').span(), len(re.match('(?:x|y)*', 'xy' * 30000).group()), len(re.match('(?:x|y)*?z', 'xy' * 30000 + 'z').group()), re.match('(?:(?:a)*)*b', 'a' * 10)
