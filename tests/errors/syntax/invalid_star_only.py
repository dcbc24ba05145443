# A bare star is no parameter in Python 2.
def f(a, *, b):
    pass
