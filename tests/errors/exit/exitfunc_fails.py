# An exception in sys.exitfunc is printed, the exit code is the program's.
import sys


def last():
    print 'last words'
    raise ValueError('in exitfunc')


sys.exitfunc = last
print 'main'
