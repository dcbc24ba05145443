# The return comes first.
def f(x):
    if x:
        return x
    yield 1
