# import * in a function with free variables.
def f():
    from sys import *
    def g():
        return maxint
    return g
