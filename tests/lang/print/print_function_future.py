# from __future__ import print_function: print is a builtin function with sep, end and file.
from __future__ import print_function
import sys

print('a', 'b')
print('a', 'b', sep='-', end='!\n')
print()
print(1, 2, file=sys.stderr)
print(*[1, 2, 3], **{'sep': ', '})
print('x', end='')
print('y')
f = print
f(type(print), print.__name__)
print(u'uni', 'str', sep=u'|')
print([1], None, sep=None, end=None)
for bad in ({'sep': 1}, {'end': 2}, {'bogus': 3}):
    try:
        print('z', **bad)
    except TypeError as e:
        print('TypeError:', e)

class Sink(object):
    def __init__(self):
        self.got = []
    def write(self, s):
        self.got.append(s)

s = Sink()
print('p', 'q', file=s)
print(file=s)
print(s.got)
print(list(map(print, ['m', 'n'])))
