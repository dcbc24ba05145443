# import * in a function is a warning.
def f():
    from sys import *
    return maxint > 0

print f()
