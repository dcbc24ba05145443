# A decorator is a dotted name with at most one call.
@a.b[0]
def f():
    pass
