# Deeply nested mixed control flow with every jump crossing several constructs.
def f(n):
    trace = []
    for i in range(n):
        while True:
            try:
                for j in range(i + 1):
                    if j == 2: break
                    if i == 3: raise ValueError(j)
                    if i == 4: return trace, 'returned'
                    trace.append((i, j))
                else:
                    trace.append('else%d' % i)
                    break
                trace.append('broke')
            except ValueError as e:
                trace.append('caught%s' % e)
                break
            else: trace.append('noexc')
            finally: trace.append('f')
            if i == 2: break
            trace.append('unreached')
        else: trace.append('never')
    return trace, 'done'
for n in range(6): print f(n)
def g():
    for a in 'ab':
        for b in 'cd':
            for c in 'ef':
                try:
                    if c == 'f': continue
                    if b == 'd': break
                    yield a + b + c
                finally: yield '.'
            else: yield 'else'
print ' '.join(g())
def h(x):
    while x:
        x -= 1
        if x == 7: continue
        elif x == 5:
            for y in 'pq':
                if y == 'q': break
            else: print 'never'
            continue
        elif x == 3: break
        else: pass
        print x,
    else: print 'exhausted',
    print '|', x
h(10); h(3); h(0)
def labels():
    found = None
    for i in xrange(10):
        for j in xrange(10):
            if i * j == 42:
                found = i, j
                break
        if found: break
    return found
print labels()
i = 0
while i < 10:
    i += 1
    if i % 2: continue
    for k in range(i):
        if k > 1: break
    else: print 'e',
    if i > 7: break
    print i,
else: print 'no'
print i, k
