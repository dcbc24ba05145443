import bad_count
bad_count.n += 1
for i in xrange(300000): pass
raise ImportError("broken")
