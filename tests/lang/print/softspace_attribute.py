# print: sys.stdout.softspace is an ordinary attribute a program can read and set.
import sys
out = sys.stdout
print >>sys.stderr, out.softspace
print 'a',
one = out.softspace
print 'b'
two = out.softspace
print one, two
print 'a',
out.softspace = 0
print 'b'
out.softspace = 1
print 'leading space'
out.softspace = 7
print 'leading space too', out.softspace
print 'x\n',
three = out.softspace
print three
try:
    out.softspace = 'x'
except TypeError as e:
    print 'TypeError', e
