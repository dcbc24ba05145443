# sys.exitfunc runs after sys.exit; the exit code stays.
import sys


def last():
    print 'last words'


sys.exitfunc = last
sys.exit(6)
