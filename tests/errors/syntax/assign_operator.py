# Assignment to operator.
x = 1
x + 1 = 2
