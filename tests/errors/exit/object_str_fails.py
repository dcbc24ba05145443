# An object whose __str__ fails prints nothing of it.
import sys


class Reason(object):
    def __str__(self):
        raise ValueError('no text')


print 'out'
sys.exit(Reason())
