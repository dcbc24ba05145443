# The bad target in a chain.
x = 1
a = b = 3 = x
