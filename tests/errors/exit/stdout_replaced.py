# print goes to whatever sys.stdout is.
import sys


class Upper(object):
    def write(self, text):
        sys.__stdout__.write(text.upper())


sys.stdout = Upper()
print 'shouted', 1
sys.stdout = sys.__stdout__
print 'spoken'
sys.stdout = None
print 'lost'
sys.stdout = 3
print 'fails'
