print 'pkg executed'
