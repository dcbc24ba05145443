# None as a parameter.
x = 1
def f(a, None):
    pass
