# A generator expression that is not the only argument.
f(x for x in y, 1)
