# sys.exitfunc runs when the program ends, after an uncaught exception was printed.
import sys


def last():
    print 'last words'
    sys.stderr.write('to stderr\n')


sys.exitfunc = last
print 'first'
raise ValueError('uncaught')
