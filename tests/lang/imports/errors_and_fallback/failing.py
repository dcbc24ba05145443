print 'failing executed'
raise ValueError('from failing')
