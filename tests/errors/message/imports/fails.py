print 'fails runs'
raise ValueError('while importing')
