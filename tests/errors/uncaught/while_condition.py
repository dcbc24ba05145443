# A loop's condition that fails in a later round.
n = 3
while 6 / n:
    print n
    n -= 1
else:
    print 'never'
