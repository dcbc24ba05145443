print 'Hello from Python 2.7, by way of Go.'
