# None as a keyword argument.
x = 1
f(None=1)
