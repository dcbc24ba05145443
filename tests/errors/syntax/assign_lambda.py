# Assignment to lambda.
x = 1
(lambda: x) = 2
