# Parameters after **rest.
def f(a, **rest, b):
    pass
