# The bad target among good ones.
x = 1
del a, (b, 1)
