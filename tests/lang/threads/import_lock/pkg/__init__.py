n = 0
for i in xrange(300000): pass
n += 1
