# What was printed before the exception comes out before, each stream in its own order.
import sys

print 'to stdout 1'
print >>sys.stderr, 'to stderr 1'
print 'to stdout 2',
print >>sys.stderr, 'to stderr 2',
raise SystemError('end')
