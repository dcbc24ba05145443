# for and while with else, break, continue; loop variables after the loop; mutation while iterating.
for i in range(3): print i,
else: print 'else after exhaustion', i
for i in range(3):
    if i == 1: break
else: print 'never'
print 'broke at', i
for i in []: pass
else: print 'else on empty', i
n = 3
while n:
    n -= 1
    if n == 1: continue
    print n,
else: print 'while else'
while True:
    break
else: print 'never'
for a in range(3):
    for b in range(3):
        if b == a: break
        if a == 2: continue
        print (a, b),
    else:
        print 'inner else', a
        continue
    print 'inner broke', a
else: print 'outer else'
l = [1, 2, 3]
for x in l:
    if x < 3: l.append(x + 10)
    if len(l) > 6: break
print l
for x in l[:]: l.remove(x)
print l
d = {1: 1}
try:
    for k in d: d[k + 1] = 1
except RuntimeError as e: print e
s = set([1, 2])
try:
    for k in s: s.add(k + 10)
except RuntimeError as e: print e
for i in range(3):
    i = i * 10
    print i,
print
def find(xs, y):
    for i, x in enumerate(xs):
        if x == y: return i
    else: return 'absent'
print find('abc', 'b'), find('abc', 'z')
for x in iter(lambda c=[3]: c.__setitem__(0, c[0] - 1) or c[0], 0): print x,
print
while 0: print 'never'
else: print 'else at once'
for c in 'ab': pass
print c
for i in (lambda: xrange(2))(): print i,
print [i for i in reversed([1, 2])]
