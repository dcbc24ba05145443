# A parameter twice, once in a tuple.
def f(a, (b, (c, a))):
    pass
