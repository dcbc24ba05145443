# while loops with every way out, evaluated.
exec """
def f(n):
    out = []
    while n > 0:
        n -= 1
        if n % 3 == 0: continue
        if n == 1: return out, 'returned'
        out.append(n)
        try:
            if n == 5: continue
        finally:
            out.append('f')
    else:
        out.append('else')
    return out
print f(0), f(4), f(10)
i = j = 0
while i < 3:
    i += 1
    while True:
        j += 1
        if j % 2: continue
        break
    else:
        print 'never'
print i, j
while not i == 0 and (i or j):
    i -= 1
print i
n = 0
while 'constant':
    n += 1
    if n > 3: break
print n
while 0: print 'no'
else: print 'else of while 0'
"""
