print 'executing counted'
n = 1
