# Strings built in loops, evaluated.
exec """
s = ''
for i in range(5):
    s += str(i)
    t = s
    s += ','
print s, t
def join(n):
    out = ''
    for i in xrange(n):
        out = out + '%d;' % i
    return out
print join(5), len(join(1000))
u = u''
for c in 'abc': u += c
print repr(u), 'x' 'y' "z", '%s %r %d' % ('a', 'b', 3), '%(k)s' % {'k': 1}, 'a' < 'b', 'ab'[0], 'abc'[-2:]
"""
