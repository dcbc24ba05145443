# A generator expression that is not the first argument.
f(1, x for x in y)
