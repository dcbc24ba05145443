# Threads that compile and evaluate at the same time.
import threading
results = {}
def work(n):
    g = {'n': n}
    total = 0
    for i in range(200):
        exec "def f(x): return x * n + %d\nvalue = f(%d)" % (i, i) in g
        total += g['value'] + eval('n + i', {'n': n, 'i': i})
    results[n] = total
threads = [threading.Thread(target=work, args=(n,)) for n in range(6)]
for t in threads: t.start()
for t in threads: t.join()
print sorted(results.items())
exec """
def shared(n):
    s = 0
    for i in xrange(2000):
        s += i * n
    return s
def gen(n):
    for i in range(n):
        yield i
"""
out = []
def run(n): out.append((n, shared(n), sum(gen(n * 100))))
threads = [threading.Thread(target=run, args=(n,)) for n in range(5)]
for t in threads: t.start()
for t in threads: t.join()
print sorted(out)
