# print in all its forms, evaluated.
import sys
class Out(object):
    def __init__(self): self.parts = []
    def write(self, s): self.parts.append(s)
exec """
print
print 1, 'a', [2], None
print 'no newline',
print 'same line'
o = Out()
print >>o, 'to', 'file'
print >>o, 'more',
print >>o
print o.parts
print >>None, 'to stdout'
print ('tuple', 1)
print ()
print 'tab\\t',
print 'after tab'
try:
    print >>5, 'x'
except AttributeError as e:
    print e
try:
    print undefined, 'never'
except NameError as e:
    print e
"""
