# Trailing commas interleaved with sys.stdout.write, function calls, exceptions and loops.
import sys
w = sys.stdout.write
for i in range(3): print i,
w('<w>')
print 'x',
w('\n')
print 'after newline written'
def f():
    print 'in f',
    return 'ret'
print f(), f()
print 'a', f(), 'b'
print
print [f() for _ in range(2)]
try:
    print 'partial',
    raise ValueError
except ValueError: print 'handled'
print 'one\n', 'two\n', 'three'
print 'x\n',
print 'no leading space'
print 'tab\t', 'joined'
print '%s,' % 1, '%d' % 2,
print
def g():
    for i in range(3):
        print i,
        yield i
print list(g())
class P(object):
    def __str__(self):
        print '[nested]',
        return 'P'
print P(), P()
print 'end', P(),
print
print '', 'leading empty'
print 'a', '', 'b'
print '\n', 'x'
print ' ', 'x'
print u'\n', 'x'
print 'done',
