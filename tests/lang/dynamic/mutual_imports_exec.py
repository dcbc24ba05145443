# exec and import inside functions of evaluated code.
exec """
def f():
    import math, os.path as p
    from math import sqrt as root
    return math.floor(2.7), root(16), p.basename('a/b')
def g():
    from string import digits, letters
    return digits, len(letters)
class A:
    import math
    pi = math.pi > 3
"""
print f(), g(), A.pi, A.math.__name__
def h():
    exec "import math"
    return math.ceil(1.2)
print h()
