print 'impl'
def exported(): return 'exported from ' + __name__
