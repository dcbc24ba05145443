print 'executing alt'
flag = 'alt flag'
def impl(): return 'alt impl'
