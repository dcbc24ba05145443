# The bad target among good ones.
x = 1
a, (b, f()) = x
