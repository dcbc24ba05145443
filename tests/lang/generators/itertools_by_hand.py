# The itertools recipes written as generators: chain, islice, cycle, product, permutations, groupby, tee, window.
def chain(*its):
    for it in its:
        for x in it: yield x
def count(n=0, step=1):
    while True: yield n; n += step
def islice(it, start, stop=None, step=1):
    if stop is None: start, stop = 0, start
    for i, x in enumerate(it):
        if i >= stop: return
        if i >= start and (i - start) % step == 0: yield x
def cycle(it):
    seen = []
    for x in it: seen.append(x); yield x
    while seen:
        for x in seen: yield x
def takewhile(p, it):
    for x in it:
        if not p(x): break
        yield x
def dropwhile(p, it):
    it = iter(it)
    for x in it:
        if not p(x): yield x; break
    for x in it: yield x
def product(*seqs):
    if not seqs: yield ()
    else:
        for x in seqs[0]:
            for rest in product(*seqs[1:]): yield (x,) + rest
def groupby(it, key=lambda x: x):
    group = last = None
    for x in it:
        k = key(x)
        if group is None or k != last:
            if group is not None: yield last, group
            group, last = [], k
        group.append(x)
    if group is not None: yield last, group
def tee(it, n=2):
    it, queues = iter(it), [[] for _ in range(n)]
    def gen(q):
        while True:
            if not q:
                x = it.next()
                for other in queues: other.append(x)
            yield q.pop(0)
    return [gen(q) for q in queues]
def window(it, n):
    buf = []
    for x in it:
        buf = (buf + [x])[-n:]
        if len(buf) == n: yield tuple(buf)
def izip_longest(fill, *its):
    its = map(iter, its)
    live = len(its)
    while True:
        row = []
        for i, it in enumerate(its):
            try: row.append(it.next())
            except StopIteration:
                live -= 1
                if not live: return
                its[i] = cycle([fill])
                row.append(fill)
        yield tuple(row)
def roundrobin(*its):
    its = [iter(i).next for i in its]
    while its:
        for n in its[:]:
            try: yield n()
            except StopIteration: its.remove(n)
def chunks(it, n):
    it = iter(it)
    while True:
        c = list(islice(it, n))
        if not c: return
        yield c
def compress(a, b): return (x for x, y in zip(a, b) if y)
def accumulate(it, f=lambda a, b: a + b):
    total = None
    for x in it: total = x if total is None else f(total, x); yield total
print list(chain('ab', [1], ())), list(islice(count(5, 5), 3)), list(islice('abcdefg', 1, 6, 2)), ''.join(islice(cycle('xyz'), 7)), list(cycle(''))
print list(takewhile(lambda x: x < 3, count())), list(dropwhile(lambda x: x < 3, [1, 3, 1])), list(product('ab', (1, 2))), len(list(product(*[range(3)] * 4))), list(product())
print list(groupby('aabccc')), [(k, len(g)) for k, g in groupby(range(10), lambda x: x // 4)], list(groupby([]))
a, b = tee(x * x for x in range(4)); print a.next(), a.next(), list(b), list(a)
print list(window(range(5), 3)), list(window('a', 2)), list(izip_longest('-', 'abc', 'x', '')), ''.join(roundrobin('abc', 'd', 'ef')), list(compress('abcd', [1, 0, 1, 0])), list(accumulate([1, 2, 3, 4])), list(accumulate('abc')), list(accumulate([3, 1, 4], max))
it = iter(range(7)); print [it.next() for _ in range(2)], list(it)
