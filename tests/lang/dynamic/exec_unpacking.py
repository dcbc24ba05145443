# Assignment to several targets at once, evaluated.
exec """
a, b = 1, 2
a, b = b, a
print a, b
(c, [d, e]), f = (3, (4, 5)), 6
print c, d, e, f
x = y = z = []
print x is y is z
g, h, i = 'xyz'
print g, h, i
for p, (q, r) in [(1, (2, 3)), (4, (5, 6))]:
    print p, q, r
try:
    a, b = 1, 2, 3
except ValueError as err:
    print err
try:
    a, b, c = [1]
except ValueError as err:
    print err
try:
    a, b = 5
except TypeError as err:
    print err
def t((a, b), c=3, (d, (e, f))=(4, (5, 6))):
    return a, b, c, d, e, f
print t((1, 2)), t('xy', 0, 'pq' and (7, 'rs'))
"""
