print 'executing mod as', __name__
value = 1
count = 'executed once'
def func(): return value
