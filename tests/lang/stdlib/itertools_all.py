# itertools: every iterator, with good and bad arguments.
import itertools
from itertools import *

def tr(f, *a, **kw):
    try:
        r = f(*a, **kw)
        if hasattr(r, 'next'):
            r = type(r).__name__ + ':' + repr([x if f is not groupby else x[0] for x in islice(r, 12)])
        return r
    except Exception as e:
        return '%s: %s' % (type(e).__name__, e)

class Bad(object):
    def __iter__(self): return self
    def next(self): raise ValueError('bad')
    def __repr__(self): return 'Bad()'
class G(object):
    def __init__(self, s): self.s = s
    def __getitem__(self, i): return self.s[i]
    def __repr__(self): return 'G()'

print [n for n in dir(itertools) if n not in ('__file__', '__package__')]
ARGS = [(), (1,), ('abc',), ('abc', 2), ('abc', 'abcd'), (None, 'a0b'), (len, ['', 'a', 'bc']), ('abcd', -1), ('abcdefg', 1, 5), ('abcdefg', 1, 5, 2), ('abcdefg', None, None, 2),
        ('abc', None), (2, 3), (2.5, 0.5), ('ab', 'x'), (Bad(),), (len, Bad()), (G('xyz'),), (G('xyz'), 2), (None, G([0, 1, 2])), (pow, [(2, 3), [3, 2]]), (lambda a, b: (a, b), 'ab', 'cde'),
        ([1, 0, 2], [0, 1, 1]), ('abc', 1.5), ('abc', 2 ** 70), ('', 0), ('', 1), ('ab', 0), ('ab', 'cd', 'e')]
for name in sorted(dir(itertools)):
    f = getattr(itertools, name)
    if name.startswith('__'): continue
    print name, f
    for a in ARGS:
        if name == 'tee':
            try: print '   ', [list(x) for x in f(*a)] if a[:1] != ('',) else len(f(*a))
            except Exception as e: print '   ', type(e).__name__, e
        else:
            print '   ', tr(f, *a)
    print '   ', tr(f, 'ab', bogus=1)
for kw in ({'start': 3}, {'step': 2}, {'start': 3, 'step': -1}, {'start': 2 ** 62}, {'start': 2L}, {'start': 1, 'step': 1.0}, {'start': True}, {'step': 0}, {'start': 'a'}, {'start': None}, {'start': 1j, 'step': 2}):
    print tr(count, **kw), tr(lambda: repr(count(**kw))), tr(lambda: count(**kw).__reduce__())
c = count(9223372036854775806)
print [next(c) for i in range(4)], c
c = count(5); next(c); next(c); print c, count(5, 2), count(1.5), count(5L)
print tr(repeat, object='x', times=3), tr(repeat, 'x', times=-4), repr(repeat('x')), repr(repeat('x', 3)), tr(lambda: len(repeat(1, 3))), repeat(1, 3).__length_hint__(), tr(repeat(1).__length_hint__)
print tr(product, 'ab', 'cd', repeat=2), tr(product, 'ab', repeat=-1), tr(product, 'ab', repeat=0), tr(product, 'ab', x=1), list(product()), list(product('', repeat=0)), tr(product, 'ab', repeat=2 ** 62)
print tr(permutations, 'abc'), tr(permutations, 'abc', r=2), tr(permutations, 'abc', None), tr(permutations, 'ab', 3), tr(permutations, 'ab', 2L), list(permutations('')), len(list(permutations(range(6))))
print tr(combinations, iterable='abcd', r=2), tr(combinations_with_replacement, iterable='abc', r=2), list(combinations('', 0)), list(combinations_with_replacement('', 0)), list(combinations('abcde', 3))
print tr(izip_longest, 'abc', 'd', fillvalue='-'), tr(izip_longest, 'abc', 1), tr(izip, 'a', 3), list(izip()), list(izip_longest())
print tr(chain.from_iterable, ['ab', 'cd']), tr(chain.from_iterable, 'ab'), tr(chain.from_iterable, 3), tr(chain.from_iterable, ['a', 3]), tr(compress, data='abc', selectors=[1, 0, 1])
print [(k, list(g)) for k, g in groupby('aaabbcaa')], [(k, list(g)) for k, g in groupby(range(10), key=lambda x: x // 3)], [k for k, g in groupby('aabb')]
it = groupby('aabb'); k, g = next(it); next(it); print list(g), tr(groupby, 'ab', keyfunc=1)
a, b, c = tee(iter('abcdef'), 3)
print next(a), next(a), next(b), list(c), list(a), list(b), type(a), list(a.__copy__())
x = tee(range(200))[0]; y = x.__copy__(); print sum(x), sum(y), tee('ab', 0), len(tee(a, 3)), tr(type(a), 'xyz')
c = cycle('ab'); print [next(c) for i in range(5)], list(cycle('')), tr(cycle, Bad())
it = takewhile(lambda x: x < 3, iter([1, 2, 5, 1])); print list(it), list(it)
it = dropwhile(lambda x: x < 3, iter([1, 2, 5, 1])); print list(it), list(it)
it = iter(range(20)); print list(islice(it, 3)), next(it), list(islice(it, 1, 4)), next(it), list(islice(it, 0)), next(it), list(islice(it, 2, 2)), list(it)
for e in (StopIteration, ValueError):
    def f(x):
        raise e('x')
    for z in (imap(f, 'ab'), ifilter(f, 'ab'), ifilterfalse(f, 'ab'), takewhile(f, 'ab'), dropwhile(f, 'ab'), starmap(f, [(1,)]), groupby('ab', f)):
        try: print list(z)
        except Exception as ex: print repr(ex)
class Sub(chain):
    def __init__(self, *a, **kw): self.kw = kw
s = Sub('ab', 'c'); s.attr = 1; print list(s), s.__dict__, isinstance(s, chain), type(Sub.from_iterable(['x'])).__name__
class Rep(repeat): pass
print Rep(1, 2), list(Rep(1, 2))
