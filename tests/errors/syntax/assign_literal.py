# Assignment to literal.
x = 1
1 = x
