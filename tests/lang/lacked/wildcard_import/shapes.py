PI = 3
_private = 1
def square(x): return x * x
def circle(r): return PI * r * r
