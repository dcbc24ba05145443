# print >>None goes to sys.stdout, and the target expression is evaluated before the items.
import sys
print >>None, 'to stdout'
print >>None

def target():
    print '[target]',
    return sys.stdout

def item(x):
    print '[item %s]' % x
    return x

print >>target(), item(1), item(2)
print >>None, 'a',
print >>None, 'b'
print >>sys.stderr, 'to stderr', 1
print >>sys.stderr, 'pending',
print >>sys.stderr
