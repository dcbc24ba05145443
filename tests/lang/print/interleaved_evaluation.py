# print evaluates and writes item by item: what was printed before an error stays printed.
def say(x):
    print '<%s>' % x,
    return x

print say('a'), say('b'), say('c')

def boom():
    raise KeyError('boom')

try:
    print 'before', boom(), 'after'
except KeyError as e:
    print 'caught', e

try:
    print 'first', 1 / 0
except ZeroDivisionError:
    print
    print 'next line'
