# A positional argument after a keyword argument.
f(1, a=1, 2)
