# Generators as pipelines and coroutines: decorators that prime them, broadcast, accumulators, schedulers.
def coroutine(f):
    def start(*a, **k):
        g = f(*a, **k)
        g.next()
        return g
    return start
@coroutine
def printer(tag):
    try:
        while True: print tag, (yield)
    except GeneratorExit: print tag, 'closed'
@coroutine
def filt(pred, target):
    while True:
        x = yield
        if pred(x): target.send(x)
@coroutine
def broadcast(*targets):
    while True:
        x = yield
        for t in targets: t.send(x)
p, q = printer('P'), printer('Q')
pipe = broadcast(filt(lambda x: x % 2, p), filt(lambda x: x > 2, q))
for i in range(5): pipe.send(i)
p.close(); q.close()
@coroutine
def averager():
    total, n, avg = 0.0, 0, None
    while True:
        total += yield avg
        n += 1
        avg = total / n
a = averager()
print [a.send(x) for x in (10, 20, 60)]
def numbers(): 
    n = 0
    while True: yield n; n += 1
def take(n, it):
    for _, x in zip(range(n), it): yield x
def sq(it): return (x * x for x in it)
print list(take(5, sq(x for x in numbers() if x % 2)))
def scheduler(tasks):
    while tasks:
        t = tasks.pop(0)
        try: print t.next(),
        except StopIteration: print '.',
        else: tasks.append(t)
    print
def task(name, n):
    for i in range(n): yield '%s%d' % (name, i)
scheduler([task('a', 2), task('b', 3), task('c', 1)])
def primes():
    found = []
    for n in numbers():
        if n > 1 and all(n % p for p in found):
            found.append(n)
            yield n
print list(take(10, primes()))
def flatten(x):
    for i in x:
        if isinstance(i, list):
            for j in flatten(i): yield j
        else: yield i
print list(flatten([1, [2, [3, []], 4], [[5]]]))
def rev(): 
    x = None
    while True: x = (yield x and x[::-1])
r = rev(); r.next(); print r.send('abc'), r.send([1, 2])
