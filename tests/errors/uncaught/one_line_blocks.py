# A block on the line of its header.
def f(x): return g(x)
def g(x): raise ValueError(x)
class A: y = f(1)
