# Loops with else, break and continue; nested ones; evaluated.
exec """
for i in range(5):
    if i == 1: continue
    if i == 3: break
    print i,
else:
    print 'not reached'
print
for i in []:
    pass
else:
    print 'else of an empty loop'
n = 3
while n:
    n -= 1
    if n == 1: continue
    print n,
else:
    print 'while else'
while 1:
    while True:
        break
    else:
        print 'no'
    break
else:
    print 'no'
for i in range(3):
    for j in range(3):
        if j == 2: break
        if i == 1: continue
        print (i, j),
    else:
        print 'no'
print
if 0: print 'no'
elif '': print 'no'
elif None: print 'no'
else: print 'yes'
for i in xrange(10, 0, -3): print i,
print i
"""
