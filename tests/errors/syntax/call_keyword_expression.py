# A keyword argument whose name is an expression.
f(1, a.b=2)
