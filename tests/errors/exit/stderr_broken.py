# A sys.stderr that can't write.
import sys


class Broken(object):
    def write(self, text):
        raise IOError('no paper')


sys.stderr = Broken()
print 'out'
raise ValueError('lost')
