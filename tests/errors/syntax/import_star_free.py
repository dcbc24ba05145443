# import * in a function that is nested.
def f():
    x = 1
    def g():
        from sys import *
        return x
    return g
