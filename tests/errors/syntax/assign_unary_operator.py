# Assignment to unary operator.
x = 1
-x = 2
