# Annotations are Python 3.
def f(a: int):
    return a
