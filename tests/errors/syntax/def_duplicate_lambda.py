# A parameter of a lambda twice.
f = lambda a, a: a
