# Evaluated functions see globals and built-ins rebound between calls.
import __builtin__
exec """
def total(l): return sum(l)
def size(l): return len(l)
def name(): return value
"""
value = 'first'
for i in range(3): print total([1, 2]), size('ab'), name()
value = 'second'
sum = lambda l: 'shadowed'
for i in range(3): print total([1, 2]), name()
del sum
print total([1, 2])
saved = __builtin__.len
__builtin__.len = lambda l: 'replaced'
try:
    for i in range(3): print size('ab')
finally:
    __builtin__.len = saved
print size('ab')
__builtin__.value = 'from builtins'
del value
for i in range(3): print name()
value = 'global again'
print name()
del __builtin__.value, value
try:
    name()
except NameError as e:
    print e
g = {'value': 'g'}
exec "def other(): return value" in g
for i in range(3): print g['other']()
g.clear()
g['value'] = 'after clear'
print g['other']()
g.update(('k%d' % i, i) for i in range(100))
g['value'] = 'after growing'
print g['other'](), g['other']()
